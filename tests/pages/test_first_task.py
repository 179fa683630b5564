"""The first-task screen: teach, add, answer, rank with reasons, choose, prepare, finish."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.candidate import EASE_CRITERIA, Answer, Candidate
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.scenario import Scenario
from core.rules.easy_tasks import EASY_TASKS, Trade
from core.rules.ladder import ladder
from core.storage import candidates, changes, scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from core.texts.plain import in_lines
from pages._parts.first_task_words import reason
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.tasks import EASY, HARDER, LANGUAGES, NOW, SECRET, UNFEARED, words_on


def _questions(screen: AppTest) -> list[str | None]:
    return [one.key for one in screen.segmented_control]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_screen_teaches_and_lays_ideas_open(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("first_task", language=language)
    assert not screen.exception
    assert text(language, "first_task.empty") in words_on(screen)
    assert screen.expander[0].proto.expanded
    assert text(language, "first_task.ladder.title") not in words_on(screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_click_adds_an_idea_in_ones_language_and_marks_it(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("first_task", language=language)
    screen.selectbox(key="first_task.trade").select(Trade.SHOP).run()
    screen.button(key="first_task.idea.product_photos").click().run()
    assert not screen.exception
    words = text(language, "easy_task.product_photos")
    (added,) = candidates.list_all(own_notebook)
    assert (added.what, added.trade, added.fear) == (words, "shop", None)
    idea = screen.button(key="first_task.idea.product_photos")
    assert idea.disabled
    assert idea.label == in_lines(text(language, "first_task.add.added", what=words))
    assert reason(language, ladder([added])[0]) in words_on(screen)


def test_each_trade_shows_its_own_ideas(open_screen: OpenScreen) -> None:
    screen = open_screen("first_task")
    for trade in Trade:
        screen.selectbox(key="first_task.trade").select(trade).run()
        for task in EASY_TASKS:
            if task.trade is trade:
                label = in_lines(text(Language.FRENCH, f"easy_task.{task.key}"))
                assert screen.button(key=f"first_task.idea.{task.key}").label == label


def test_writing_a_task_unfolds_one_blank_form_and_only_one(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("first_task", EASY)
    for _ in range(2):
        screen.button(key="first_task.add_own").click().run()
    assert not screen.exception
    assert len(candidates.list_all(own_notebook)) == 2
    (blank,) = [one for one in candidates.list_all(own_notebook) if not one.what]
    assert str(blank.id) in screen.query_params["candidate"]
    assert _questions(screen) == [f"candidate.{EASE_CRITERIA[0]}.{blank.id}"]
    assert not screen.slider


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_answer_brings_the_next_question_and_the_fear_comes_last(
    open_screen: OpenScreen, language: Language
) -> None:
    blank = Candidate(id=UUID(int=9), created_at=NOW, what="Relire", small=Answer.YES)
    screen = open_screen("first_task", blank, language=language, candidate=blank.id)
    ahead = [name for name in EASE_CRITERIA if name != "small"]
    for number, criterion in enumerate(ahead, start=1):
        seen = {*ahead[:number], "small"}
        asked = [f"candidate.{name}.{blank.id}" for name in EASE_CRITERIA if name in seen]
        assert _questions(screen) == asked
        assert not screen.slider
        screen.segmented_control(key=f"candidate.{criterion}.{blank.id}").set_value(Answer.NO).run()
    assert not screen.exception
    assert len(_questions(screen)) == len(EASE_CRITERIA)
    assert [slider.key for slider in screen.slider] == [f"candidate.fear.{blank.id}"]
    close = screen.button(key=f"first_task.fold.{blank.id}")
    assert close.proto.type == "tertiary"
    screen.slider(key=f"candidate.fear.{blank.id}").set_value(5).run()
    assert len(_questions(screen)) == len(EASE_CRITERIA)
    assert text(language, "first_task.form.settles") in words_on(screen)
    close = screen.button(key=f"first_task.fold.{blank.id}")
    assert close.proto.type == "primary"


def test_answers_that_stood_are_folded_and_can_be_changed(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    around = open_screen("first_task", EASY, candidate=EASY.id)
    assert not _questions(around)
    assert around.expander[0].label == text(Language.FRENCH, "first_task.form.answers")
    assert len(around.slider) == 1
    opened = open_screen("first_task", unfolded="first_task.answers", candidate=EASY.id)
    opened.segmented_control(key=f"candidate.small.{EASY.id}").set_value(Answer.NO).run()
    assert candidates.get(own_notebook, EASY.id).small is Answer.NO


def test_answers_and_fear_are_saved_and_nothing_moves_until_the_form_is_folded(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    blank = Candidate(id=UUID(int=9), created_at=NOW, what="Relire")
    screen = open_screen("first_task", EASY, HARDER, blank, candidate=blank.id)
    for criterion in EASE_CRITERIA:
        screen.segmented_control(key=f"candidate.{criterion}.{blank.id}").set_value(
            Answer.YES
        ).run()
    screen.slider(key=f"candidate.fear.{blank.id}").set_value(5).run()
    assert not screen.exception
    saved = candidates.get(own_notebook, blank.id)
    assert {getattr(saved, criterion) for criterion in EASE_CRITERIA} == {Answer.YES}
    assert saved.fear == 5
    while_open = ["Relire", "Répondre aux clients", r"Choisir \*trois\* images"]
    assert _drawn_order(screen, has_card=False) == while_open
    screen.button(key=f"first_task.fold.{blank.id}").click().run()
    assert _drawn_order(screen) == ["Répondre aux clients", r"Choisir \*trois\* images", "Relire"]
    assert not screen.slider


def test_no_fear_at_all_is_one_click(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("first_task", UNFEARED, candidate=UNFEARED.id)
    screen.button(key=f"candidate.fear.{UNFEARED.id}.lowest").click().run()
    assert candidates.get(own_notebook, UNFEARED.id).fear == 0
    assert text(Language.FRENCH, "first_task.fear.none") in words_on(screen)


def test_the_easiest_is_suggested_and_one_click_chooses_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("first_task", SECRET, HARDER, EASY)
    assert screen.header[0].value == text(Language.FRENCH, "first_task.suggested.title")
    assert screen.markdown[1].value == r"**Choisir \*trois\* images**"
    screen.button(key="first_task.choose_easiest").click().run()
    assert not screen.exception
    assert candidates.get(own_notebook, EASY.id).chosen_on is not None
    assert text(Language.FRENCH, "first_task.in_hand.mind") in words_on(screen)


def test_choosing_another_puts_the_first_back_in_the_same_step(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    chosen = replace(EASY, chosen_on=date(2026, 3, 1))
    screen = open_screen("first_task", chosen, HARDER)
    screen.button(key=f"first_task.choose.{HARDER.id}").click().run()
    assert candidates.get(own_notebook, EASY.id).chosen_on is None
    assert candidates.get(own_notebook, HARDER.id).chosen_on is not None
    newest = changes.list_recent(own_notebook, limit=2)
    assert newest[0].step == newest[1].step


def test_the_task_in_hand_can_be_asked_of_those_still_at_work(open_screen: OpenScreen) -> None:
    hanta = Provider(id=UUID(int=20), created_at=NOW, name="Hanta")
    gone = Provider(id=UUID(int=21), created_at=NOW, name="Studio", to_on=date(2016, 6, 30))
    screen = open_screen("first_task", replace(EASY, chosen_on=date(2026, 3, 1)), hanta, gone)
    (link,) = [one for one in screen.main.get("page_link") if one.proto.page == "log"]
    assert link.proto.label == text(Language.FRENCH, "first_task.in_hand.ask", name="Hanta")
    assert str(hanta.id) in link.proto.query_string


def test_a_start_date_is_saved(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("first_task", replace(EASY, chosen_on=date(2026, 3, 1)))
    start = NOW.date() + timedelta(days=7)
    screen.date_input(key=f"candidate.start_on.{EASY.id}").set_value(start).run()
    assert candidates.get(own_notebook, EASY.id).start_on == start


def test_the_exercise_for_a_task_bears_its_name_and_is_linked(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("first_task", replace(EASY, chosen_on=date(2026, 3, 1)))
    screen.button(key=f"first_task.prepare.{EASY.id}").click().run()
    (made,) = scenarios.list_all(own_notebook)
    assert made.title == EASY.what
    assert candidates.get(own_notebook, EASY.id).scenario_id == made.id
    newest = changes.list_recent(own_notebook, limit=2)
    assert newest[0].step == newest[1].step


def test_a_task_is_linked_to_an_exercise_that_exists_and_unlinked_again(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    chosen = replace(EASY, chosen_on=date(2026, 3, 1))
    current = Scenario(id=UUID(int=20), created_at=NOW, title="Le blog")
    stored_away = replace(current, id=UUID(int=21), title="Vieux", archived_at=NOW)
    screen = open_screen("first_task", chosen, current, stored_away)
    choice = screen.selectbox(key=f"candidate.scenario_id.{EASY.id}")
    assert choice.options == ["Le blog"]
    choice.select("Le blog").run()
    assert not screen.exception
    assert candidates.get(own_notebook, EASY.id).scenario_id == current.id
    screen.selectbox(key=f"candidate.scenario_id.{EASY.id}").set_value(None).run()
    assert candidates.get(own_notebook, EASY.id).scenario_id is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finished_task_is_cheered_and_the_next_rung_is_shown(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    chosen = replace(EASY, chosen_on=date(2026, 3, 1))
    screen = open_screen("first_task", chosen, HARDER, language=language)
    screen.button(key=f"first_task.done.{EASY.id}").click().run()
    assert not screen.exception
    done = candidates.get(own_notebook, EASY.id)
    assert done.done_on is not None
    words = words_on(screen)
    assert text(language, "first_task.done.cheer", what=r"Choisir \*trois\* images") in words
    assert text(language, "first_task.next.title") in words
    assert f"**{HARDER.what}**" in words
    assert _drawn_order(screen)[-1] == r"Choisir \*trois\* images"


def test_when_all_is_done_the_screen_asks_what_comes_next(open_screen: OpenScreen) -> None:
    day = date(2026, 3, 1)
    screen = open_screen("first_task", replace(EASY, chosen_on=day, done_on=day))
    assert text(Language.FRENCH, "first_task.all_done.text") in words_on(screen)


def test_done_by_mistake_can_be_taken_back(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    day = date(2026, 3, 1)
    done = replace(EASY, chosen_on=day, done_on=day)
    screen = open_screen("first_task", done, candidate=EASY.id)
    screen.button(key=f"first_task.not_done.{EASY.id}").click().run()
    assert candidates.get(own_notebook, EASY.id).done_on is None


def test_a_removed_task_leaves_the_address_and_can_be_brought_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("first_task", EASY, HARDER, candidate=EASY.id)
    screen.button(key=f"first_task.remove.{EASY.id}").click().run()
    assert not screen.exception
    assert "candidate" not in screen.query_params
    assert candidates.find(own_notebook, EASY.id) is None
    step = changes.list_recent(own_notebook, limit=1)[0].step
    assert changes.can_undo(own_notebook, step)
    changes.undo(own_notebook, step, a_stamp())
    assert candidates.get(own_notebook, EASY.id) == EASY


def test_a_task_removed_elsewhere_is_said_and_breaks_nothing(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("first_task", EASY, HARDER)
    candidates.remove(own_notebook, EASY.id, a_stamp())
    screen.button(key="first_task.choose_easiest").click().run()
    assert not screen.exception
    assert screen.toast[0].value == text(Language.FRENCH, "notebook.error.gone")


def _drawn_order(screen: AppTest, *, has_card: bool = True) -> list[str]:
    """The names on the ladder, from top to bottom."""
    foot = tuple(f"**{text(language, 'next.title')}**" for language in Language)
    names = [
        element.value.split("**")[1]
        for element in screen.markdown
        if element.value.count("**") == 2 and not element.value.startswith(foot)
    ]
    # The card on top names its task too.
    return names[1:] if has_card else names


def test_a_form_opens_above_the_ways_to_add_another(open_screen: OpenScreen) -> None:
    ladder_title = text(Language.FRENCH, "first_task.ladder.title")
    add_title = text(Language.FRENCH, "first_task.add.title")
    around = open_screen("first_task", EASY)
    assert [one.value for one in around.header][-2:] == [add_title, ladder_title]
    within = open_screen("first_task", candidate=EASY.id)
    assert [one.value for one in within.header][-2:] == [ladder_title, add_title]
