"""The typography of every text: what a printer would see at a glance."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model.preferences import Language
from core.texts.catalogue import FOLDER, read_catalogue
from tests.core.texts.typography import NBSP, NNBSP, faults


def all_texts(language: Language) -> Iterator[tuple[str, str]]:
    for key, entry in read_catalogue(FOLDER / language.value).items():
        for form in (entry,) if isinstance(entry, str) else entry:
            yield key, form
    for page in help_pages(language):
        yield page.name, page.read_text(encoding="utf-8")


def help_pages(language: Language) -> list[Path]:
    return sorted((FOLDER / "help" / language.value).glob("*.md"))


@pytest.mark.parametrize("language", list(Language))
def test_every_text_is_set_as_a_printer_would(language: Language) -> None:
    found = [
        f"{key}: {fault}" for key, text in all_texts(language) for fault in faults(language, text)
    ]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("language", list(Language))
def test_no_text_ends_in_empty_space(language: Language) -> None:
    found = [
        key
        for key, entry in read_catalogue(FOLDER / language.value).items()
        for form in ((entry,) if isinstance(entry, str) else entry)
        if form != form.strip()
    ]
    assert not found, "\n" + "\n".join(found)


def test_help_pages_come_in_both_languages() -> None:
    names = [{page.name for page in help_pages(language)} for language in Language]
    assert names[0] == names[1]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Vraiment ?", "narrow"),
        ("Vraiment?", "narrow"),
        (f"Vraiment{NBSP}?", "narrow"),
        ("Ceci: cela", "before :"),
        ("Ceci : cela", "before :"),
        ("« oui »", "«"),
        ("l'heure", "apostrophe"),
        ("Et puis...", "dots"),
        ("30 %", "%"),
        ("deux  espaces", "two spaces"),
    ],
)
def test_a_slip_is_seen(text: str, fault: str) -> None:
    assert any(fault in one for one in faults(Language.FRENCH, text))


@pytest.mark.parametrize(
    "text",
    [
        f"Vraiment{NNBSP}? Oui{NNBSP}!",
        f"Ceci{NBSP}: «{NBSP}cela{NBSP}», l’heure…",
        "Voir https://example.org/a?b=c ou [ici](https://example.org).",
        ":material/check: Enregistré à 12:30",
        "  \n- une liste\n  - et sa suite",
    ],
)
def test_good_setting_is_left_alone(text: str) -> None:
    assert faults(Language.FRENCH, text) == []
