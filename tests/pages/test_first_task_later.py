"""Tasks to keep for later: folded above the ladder, and shown where they are what is asked for."""

from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen
from tests.pages.tasks import EASY, HARDER, SECRET


def words_of(screen: AppTest) -> str:
    return "\n".join(one.value for one in screen.markdown)


def test_what_is_for_later_waits_folded_above_and_the_next_rung_is_marked(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("first_task", SECRET, HARDER, EASY)
    shown = words_of(screen)
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
    assert SECRET.what in words_of(alone)
    assert not [one for one in alone.expander if one.label.startswith("Une tâche")]
    named = open_screen("first_task", EASY, candidate=SECRET.id)
    assert not named.exception
    assert text(Language.FRENCH, "first_task.place.later") in words_of(named)
    named.button(key=f"first_task.fold.{SECRET.id}").click().run()
    assert not named.exception
    assert SECRET.what in words_of(named)
