"""First task: the ladder, from the easiest rung up, and what waits for later."""

import pytest

from core.model.preferences import Language
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen
from tests.pages.tasks import EASY, HARDER, LANGUAGES, SECRET, UNFEARED, reasons, words_on


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rung_tells_its_reason_and_the_formula_is_shown(
    open_screen: OpenScreen, language: Language
) -> None:
    known = (EASY, HARDER, SECRET, UNFEARED)
    held: dict[str, object] = {"first_task.later": True, "first_task.ladder.rule": True}
    screen = open_screen("first_task", *known, language=language, held=held)
    assert not screen.exception
    words = words_on(screen)
    for told in reasons(language, EASY, HARDER, SECRET, UNFEARED):
        assert told in words
    assert text(language, "first_task.ladder.formula") in words
    assert text(language, "first_task.ladder.own_rule") in words


def test_what_is_for_later_waits_folded_above_and_the_next_rung_is_marked(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("first_task", SECRET, HARDER, EASY)
    shown = words_on(screen)
    folded = plural(Language.FRENCH, "first_task.later", 1)
    assert folded in [one.label for one in screen.expander]
    assert SECRET.what not in shown
    marked = text(Language.FRENCH, "first_task.place.next")
    assert [one.value for one in screen.markdown if marked in one.value] == [
        rf"1 · **Choisir \*trois\* images** {marked}"
    ]


def test_a_task_for_later_is_shown_where_nothing_else_is_left_or_the_address_names_it(
    open_screen: OpenScreen,
) -> None:
    alone = open_screen("first_task", SECRET)
    assert SECRET.what in words_on(alone)
    assert not [one for one in alone.expander if one.label.startswith("Une tâche")]
    named = open_screen("first_task", EASY, candidate=SECRET.id)
    assert not named.exception
    assert text(Language.FRENCH, "first_task.place.later") in words_on(named)
    named.button(key=f"first_task.fold.{SECRET.id}").click().run()
    assert not named.exception
    assert SECRET.what in words_on(named)
