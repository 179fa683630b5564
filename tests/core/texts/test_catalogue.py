"""Reading the catalogues."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from core.model.preferences import Language
from core.texts import catalogue
from core.texts.catalogue import read_catalogue, text

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def written(folder: Path, name: str, body: str) -> None:
    (folder / name).write_text(HEAD + body, encoding="utf-8")


def test_texts_and_plural_forms_are_read(tmp_path: Path) -> None:
    written(tmp_path, "a.po", 'msgid "a.one"\nmsgstr "Été"\n')
    written(
        tmp_path,
        "b.po",
        'msgid "b.many"\nmsgid_plural "b.many"\n'
        'msgstr[0] "{count} jour"\nmsgstr[1] "{count} jours"\n',
    )
    assert read_catalogue(tmp_path) == {"a.one": "Été", "b.many": ("{count} jour", "{count} jours")}


def test_a_key_in_two_files_is_refused_with_both_names(tmp_path: Path) -> None:
    written(tmp_path, "a.po", 'msgid "same"\nmsgstr "1"\n')
    written(tmp_path, "b.po", 'msgid "same"\nmsgstr "2"\n')
    with pytest.raises(ValueError, match=r"same is in .*/a\.po and .*/b\.po"):
        read_catalogue(tmp_path)


def test_a_key_twice_in_one_file_is_refused(tmp_path: Path) -> None:
    written(tmp_path, "a.po", 'msgid "same"\nmsgstr "1"\n\nmsgid "same"\nmsgstr "2"\n')
    with pytest.raises(ValueError, match=r"a\.po has a key twice"):
        read_catalogue(tmp_path)


def test_many_threads_get_the_same_catalogue_and_it_is_read_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(catalogue, "_entries", {})
    with ThreadPoolExecutor(8) as threads:
        words = list(
            threads.map(lambda _: text(Language.FRENCH, "amount.error.negative"), range(64))
        )
    assert len(set(words)) == 1
    assert len({id(word) for word in catalogue._entries.values()}) == 1


def test_values_are_written_as_the_language_writes_them() -> None:
    said = text(
        Language.FRENCH,
        "amount.error.ambiguous",
        small="1,20",
        large=Decimal(1200),
        type_large="1200",
    )
    assert "1\u202f200" in said
    before = text(
        Language.ENGLISH, "rate.error.before_first", currency="USD", month=date(1998, 12, 1)
    )
    assert "USD" in before
