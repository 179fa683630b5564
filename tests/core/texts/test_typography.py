"""The typography of every text: what a printer would see at a glance."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model.preferences import Language
from core.texts.catalogue import FOLDER, read_catalogue

NBSP, NNBSP = "\u00a0", "\u202f"

CODE = re.compile(
    r"```.*?```|`[^`]*`"  # code
    r"|:material/[a-z_0-9]+:|:[a-z-]+(?=\[)"  # icons and colours
    r"|https?://\S+|\]\([^)]*\)|<[a-z]+:[^>]*>"  # addresses
    r"|(?<=\d):(?=\d)|^\s*:?-+:?\s*$|\|[\s:|-]+\|",  # times, table rules
    re.DOTALL | re.MULTILINE,
)

BOTH = {
    "a straight apostrophe": re.compile(r"'"),
    "a straight quotation mark": re.compile(r'"'),
    "three dots in place of …": re.compile(r"\.\.\."),
    "two spaces": re.compile(r"(?<!^)(?<!\n) {2,}(?=\S)"),
    "a hyphen in place of a dash": re.compile(r"\w - \w"),
}
FRENCH = {
    "no narrow no-break space before ; ! ?": re.compile(
        rf"[^{NNBSP};!?…(\s][;!?]|[^\S{NNBSP}][;!?]"
    ),
    "no no-break space before :": re.compile(rf"[^{NBSP}:\s]:(?!:)|[^\S{NBSP}]:"),
    "no no-break space after «": re.compile(rf"«(?!{NBSP})"),
    "no no-break space before »": re.compile(rf"(?<!{NBSP})»"),
    "a space that can break before % or €": re.compile(r" [%€$]"),
}
ENGLISH = {
    "a space before ; : ! ?": re.compile(r"\s[;:!?](?!\S)"),
    "French quotation marks": re.compile(r"[«»]"),
}
RULES = {Language.FRENCH: BOTH | FRENCH, Language.ENGLISH: BOTH | ENGLISH}


def all_texts(language: Language) -> Iterator[tuple[str, str]]:
    for key, entry in read_catalogue(FOLDER / language.value).items():
        for form in (entry,) if isinstance(entry, str) else entry:
            yield key, form
    for page in help_pages(language):
        yield page.name, page.read_text(encoding="utf-8")


def help_pages(language: Language) -> list[Path]:
    return sorted((FOLDER / "help" / language.value).glob("*.md"))


def faults(language: Language, text: str) -> list[str]:
    words = CODE.sub("x", text)
    return [
        f"{fault}: …{words[max(0, found.start() - 20) : found.end() + 10]!r}"
        for fault, rule in RULES[language].items()
        if (found := rule.search(words))
    ]


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
