"""Search: one box finds any words of the notebook and leads to where they stand."""

from datetime import date
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.records import RECORD_TYPES, Record
from core.model.scenario import Scenario
from core.samples.story import example
from core.storage import preferences
from core.storage.values import kind_of
from core.texts.catalogue import plural, text
from pages._parts import notebooks, places
from pages._parts.person import Person
from pages._parts.screens import SCREENS
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now
WITHOUT_EXAMPLE = {
    "reopening",
    "call_rhythm",
    "import_batch",
    "imported_line",
    "minimum_wage",
}
HANTA = Provider(id=UUID(int=1), created_at=NOW, name="Hanta *la* rapide")
LINE = LogEntry(
    id=UUID(int=2),
    created_at=NOW,
    provider_id=HANTA.id,
    day=date(2026, 3, 1),
    kind=EntryKind.REQUEST,
    author=Author.ME,
    state=EntryState.ASKED,
    words="Recadrer les photos d’été",
)
SCENARIO = Scenario(id=UUID(int=3), created_at=NOW, title="Photos", worst="[lien](http://x.test)")


def words(screen: AppTest) -> str:
    return "\n".join(block.value for block in (*screen.markdown, *screen.info))


def test_the_box_puts_its_words_in_the_address_and_shows_what_holds_them(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("search", HANTA, LINE, SCENARIO)
    screen.chat_input(key="search.box").set_value("  PHOTOS ete ").run()
    assert screen.query_params["find"] in ("PHOTOS ete", ["PHOTOS ete"])
    assert plural(Language.FRENCH, "search.found", 1, words="PHOTOS ete") in words(screen)
    assert "Recadrer les :primary[**photos**] d’été" in words(screen)
    assert not screen.exception


def test_nothing_found_says_what_to_try(open_screen: OpenScreen) -> None:
    screen = open_screen("search", HANTA, find="zzz")
    assert text(Language.FRENCH, "search.nothing", words="zzz") in words(screen)


@pytest.mark.parametrize("find", ["*", "[", "<b>", "$x$", "%", "'", "a" * 5_000])
def test_whatever_is_asked_is_only_text(open_screen: OpenScreen, find: str) -> None:
    screen = open_screen("search", HANTA, LINE, SCENARIO, find=find)
    assert not screen.exception
    assert "](http" not in words(screen).replace(r"\]", "")


def test_every_record_of_the_example_has_a_place_on_a_screen(open_screen: OpenScreen) -> None:
    records = example(Language.FRENCH, NOW)
    open_screen("home", *records)
    person = a_person()
    kinds = set()
    for record in records:
        screen, address = places.place_of(person, record)
        assert screen in SCREENS
        assert all(value is not None for value in address.values())
        kinds.add(kind_of(record))
    assert kinds >= set(RECORD_TYPES) - WITHOUT_EXAMPLE


@pytest.mark.parametrize("language", list(Language))
def test_each_place_opens_without_trouble(open_screen: OpenScreen, language: Language) -> None:
    records = example(language, NOW)
    open_screen("home", *records, language=language)
    person = a_person()
    one_of_each: dict[str, Record] = {kind_of(record): record for record in records}
    for record in one_of_each.values():
        name, address = places.place_of(person, record)
        screen = open_screen(name, language=None, **address)
        assert not screen.exception
        gone = text(language, "frame.record_gone")
        assert gone not in [block.value for block in screen.info]


def a_person() -> Person:
    own = notebooks.own()
    return Person(
        screen="home",
        own=own,
        notebook=own,
        language=Language.FRENCH,
        preferences=preferences.get(own),
        today=date(2017, 1, 9),
    )


def test_an_empty_notebook_says_that_it_is_still_empty(open_screen: OpenScreen) -> None:
    screen = open_screen("search", language=None, find="blog")
    assert text(Language.FRENCH, "search.empty") in words(screen)


def test_marks_of_quotation_inside_a_name_become_inner_ones(open_screen: OpenScreen) -> None:
    quoted = Scenario(id=UUID(int=9), created_at=NOW, title="Lire «\u00a0Le blog\u00a0»")
    screen = open_screen("search", quoted, find="blog")
    (link,) = [one.proto.label for one in screen.get("page_link") if "Lire" in one.proto.label]
    assert "“Le blog”" in link
