"""The catalogues against each other and against the code: nothing missing, nothing idle."""

import re
from string import Formatter

import pytest

from core.model.preferences import Language
from core.texts.catalogue import FOLDER, Entry, has_text, plural, read_catalogue, text
from tests.core.texts.keys_in_code import (
    FIELD_TEXTS,
    HOLE,
    error_keys,
    fields_shown,
    keys_in_code,
)

ENTRIES = {language: read_catalogue(FOLDER / language.value) for language in Language}
FRENCH, ENGLISH = ENTRIES[Language.FRENCH], ENTRIES[Language.ENGLISH]


def files_of(language: Language) -> dict[str, str]:
    """Which file each key lives in."""
    return {
        key: f"{language.value}/{path.name}"
        for path in sorted((FOLDER / language.value).glob("*.po"))
        for key in re.findall(r'^msgid "(.+)"$', path.read_text(encoding="utf-8"), re.MULTILINE)
    }


FILES = {language: files_of(language) for language in Language}


def texts_of(entry: Entry) -> tuple[str, ...]:
    return (entry,) if isinstance(entry, str) else entry


def placeholders(entry: Entry) -> set[str]:
    return {
        name
        for form in texts_of(entry)
        for _, name, _, _ in Formatter().parse(form)
        if name is not None
    }


def report(problems: list[str]) -> None:
    assert not problems, "\n" + "\n".join(sorted(set(problems)))


def test_both_languages_hold_the_same_keys() -> None:
    report(
        [
            f"{FILES[Language.FRENCH][key]}: {key} is not in English"
            for key in FRENCH.keys() - ENGLISH
        ]
        + [
            f"{FILES[Language.ENGLISH][key]}: {key} is not in French"
            for key in ENGLISH.keys() - FRENCH
        ]
    )


def test_a_key_lives_in_the_file_of_the_same_name_in_both_languages() -> None:
    report(
        [
            f"{key}: {FILES[Language.FRENCH][key]} but {FILES[Language.ENGLISH][key]}"
            for key in FRENCH.keys() & ENGLISH
            if FILES[Language.FRENCH][key][3:] != FILES[Language.ENGLISH][key][3:]
        ]
    )


def test_both_languages_use_the_same_placeholders_and_plurals() -> None:
    both = FRENCH.keys() & ENGLISH
    report(
        [
            f"{FILES[Language.FRENCH][key]}: {key} has "
            f"{sorted(placeholders(FRENCH[key]))} in French, "
            f"{sorted(placeholders(ENGLISH[key]))} in English"
            for key in both
            if placeholders(FRENCH[key]) != placeholders(ENGLISH[key])
        ]
        + [
            f"{FILES[Language.FRENCH][key]}: {key} has plural forms in one language only"
            for key in both
            if isinstance(FRENCH[key], str) != isinstance(ENGLISH[key], str)
        ]
    )


@pytest.mark.parametrize("language", list(Language))
def test_every_placeholder_is_a_plain_name(language: Language) -> None:
    report(
        [
            f"{FILES[language][key]}: {key} has {{{name}}}"
            for key, entry in ENTRIES[language].items()
            for name in placeholders(entry)
            if not name.isidentifier()
        ]
    )


@pytest.mark.parametrize("language", list(Language))
def test_no_text_is_empty_or_unfinished(language: Language) -> None:
    report(
        [
            f"{FILES[language][key]}: {key} is empty or has {len(texts_of(entry))} forms"
            for key, entry in ENTRIES[language].items()
            if not all(texts_of(entry))
            or len(texts_of(entry)) != (1 if isinstance(entry, str) else 2)
        ]
    )


def test_every_text_asked_for_is_written() -> None:
    report(
        [
            f"{call.where}: {call.key} is in no catalogue"
            for call in keys_in_code().calls
            if call.key not in FRENCH
        ]
    )


def test_every_pattern_asked_for_finds_a_text() -> None:
    report(
        [
            f"{where}: nothing is called {pattern.replace(HOLE, '…')}"
            for where, pattern in keys_in_code().patterns_asked
            if not any(
                re.fullmatch(".+".join(map(re.escape, pattern.split(HOLE))), key) for key in FRENCH
            )
        ]
    )


def test_every_text_gets_the_values_it_needs() -> None:
    report(
        [
            f"{call.where}: {call.key} also needs {sorted(missing)}"
            for call in keys_in_code().calls
            if call.key in FRENCH
            and call.values is not None
            and (missing := placeholders(FRENCH[call.key]) - call.values)
        ]
    )


def test_every_error_has_a_message() -> None:
    report([f"{key} is in no catalogue" for key in error_keys() if key not in FRENCH])


def test_every_field_shown_has_a_label() -> None:
    report(
        [
            f"{where}: {field}.label is in no catalogue"
            for where, field in fields_shown()
            if f"{field}.label" not in FRENCH
        ]
    )


def test_every_text_is_used() -> None:
    code = keys_in_code()
    report(
        [
            f"{FILES[Language.FRENCH][key]}: nothing asks for {key}"
            for key in FRENCH
            if not code.names(key)
        ]
    )


def test_the_detector_tells_a_used_key_from_an_idle_one() -> None:
    code = keys_in_code()
    assert code.names("amount.error.negative")
    assert not code.names("amount.error.nobody_asks")
    assert not code.names("nobody.label")
    assert set(FIELD_TEXTS) == {"label", "help", "placeholder"}


def test_a_missing_key_is_an_error_and_not_an_empty_text() -> None:
    assert not has_text(Language.FRENCH, "no.such.key")
    with pytest.raises(KeyError):
        text(Language.FRENCH, "no.such.key")
    with pytest.raises(KeyError):
        plural(Language.FRENCH, "amount.error.negative", 2)
    with pytest.raises(KeyError):
        text(Language.FRENCH, "amount.error.absurd")
