"""Words for what Streamlit says in English: the browser's table and the catalogue agree."""

import re

import pytest

from core.model.preferences import Language
from pages._parts.browser.bundle import read
from pages._parts.browser.foreign import NAMES, streamlit_words

_ENTRY = re.compile(r"^  (\w+): \[", re.MULTILINE)


def test_every_place_in_the_table_has_a_word_and_every_word_its_place() -> None:
    assert sorted(_ENTRY.findall(read("foreign.js"))) == sorted(NAMES)


@pytest.mark.parametrize("language", Language)
def test_holes_are_left_for_the_browser_to_fill(language: Language) -> None:
    words = streamlit_words(language)
    assert "{name}" in words["upload_remove"]
    assert "{size}" in words["upload_limit"]
    assert words["month_value"] == "{number} – {month}"


@pytest.mark.parametrize("language", Language)
def test_a_word_fills_only_holes_that_its_place_gives(language: Language) -> None:
    table = read("foreign.js")
    for name, word in streamlit_words(language).items():
        entry = table.split(f"\n  {name}: [")[1].split("],\n")[0]
        given = set(re.findall(r"\(\?<(\w+)>", entry))
        assert set(re.findall(r"\{(\w+)\}", word)) <= given, name
