"""The tasks screen: goals, own tasks, the hours that move no goal, what to hand over first."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.candidate import Answer, Candidate
from core.model.goal import MOST_GOALS, Goal
from core.model.own_task import OwnTask
from core.model.preferences import Language, Preferences
from core.rules.own_task_ideas import OWN_TASK_IDEAS
from core.storage import candidates, changes, goals, own_tasks, preferences
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from core.texts.plain import in_lines
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now
LANGUAGES = list(Language)
FRENCH = Language.FRENCH
BOOK = Goal(id=UUID(int=1), created_at=NOW, what="Finir *mon* livre")
RECEIPTS = OwnTask(
    id=UUID(int=11),
    created_at=NOW,
    what="Classer les *reçus*",
    hours_a_month=Decimal(4),
    moves=Answer.NO,
    likes=Answer.NO,
    describable=Answer.YES,
)
COLOURS = replace(
    RECEIPTS,
    id=UUID(int=12),
    what="Régler les couleurs",
    hours_a_month=Decimal(10),
    likes=Answer.YES,
)
WRITING = replace(
    RECEIPTS,
    id=UUID(int=13),
    what="Écrire",
    hours_a_month=Decimal(26),
    moves=Answer.YES,
    likes=Answer.YES,
)
CHAPTERS = replace(WRITING, goal_id=BOOK.id)
BARE = OwnTask(id=UUID(int=14), created_at=NOW, what="Trier mes courriels")
VALUED = Preferences(created_at=NOW, language=FRENCH, hour_value=Decimal(20))


def _words(screen: AppTest) -> str:
    shown = [
        *screen.markdown,
        *screen.caption,
        *screen.subheader,
        *screen.info,
        *screen.success,
        *screen.toast,
    ]
    return "\n".join(element.value for element in shown)


def _metrics(screen: AppTest) -> list[str]:
    return [one.value.replace("\u00a0", " ").replace("\u202f", " ") for one in screen.metric]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_screen_teaches_and_keeps_its_ideas_folded(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("tasks", language=language)
    assert not screen.exception
    assert text(language, "tasks.goals.empty") in _words(screen)
    assert text(language, "tasks.list.empty") in _words(screen)
    assert screen.button(key="tasks.goals.add").proto.type == "primary"
    assert not any(button.key.startswith("tasks.idea.") for button in screen.button if button.key)
    screen = open_screen("tasks", language=language, unfolded="tasks.ideas")
    for key in OWN_TASK_IDEAS:
        words = in_lines(text(language, f"own_task_idea.{key}"))
        assert screen.button(key=f"tasks.idea.{key}").label == words


def test_ideas_are_added_one_after_the_other_and_marked(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("tasks", language="en", unfolded="tasks.ideas")
    screen.button(key="tasks.idea.inbox").click().run()
    screen.button(key="tasks.idea.receipts").click().run()
    assert not screen.exception
    assert [one.what for one in own_tasks.list_all(own_notebook)] == [
        text(Language.ENGLISH, "own_task_idea.inbox"),
        text(Language.ENGLISH, "own_task_idea.receipts"),
    ]
    assert screen.button(key="tasks.idea.inbox").disabled
    assert not screen.button(key="tasks.idea.files").disabled


def test_writing_a_goal_unfolds_one_blank_line_and_only_one(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("tasks", BOOK)
    for _ in range(2):
        screen.button(key="tasks.goals.add").click().run()
    assert not screen.exception
    _, blank = goals.list_all(own_notebook)
    assert str(blank.id) in screen.query_params["goal"]
    assert r"Finir \*mon\* livre" in _words(screen)


def test_a_sixth_goal_is_not_offered_and_one_that_came_meanwhile_is_refused_kindly(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    four = [replace(BOOK, id=UUID(int=number)) for number in range(1, MOST_GOALS)]
    screen = open_screen("tasks", *four)
    goals.add(own_notebook, replace(BOOK, id=UUID(int=9)), a_stamp())
    screen.button(key="tasks.goals.add").click().run()
    assert not screen.exception
    assert len(goals.list_all(own_notebook)) == MOST_GOALS
    words = _words(screen)
    assert text(FRENCH, "goal.error.too_many", high=MOST_GOALS) in words
    assert text(FRENCH, "tasks.goals.enough", high=MOST_GOALS) in words
    assert "tasks.goals.add" not in [button.key for button in screen.button]


def test_a_goal_tells_its_hours_and_goes_without_its_tasks(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("tasks", BOOK, CHAPTERS, goal=BOOK.id)
    screen.button(key=f"tasks.goals.fold.{BOOK.id}").click().run()
    assert plural(FRENCH, "tasks.goals.moved", 26) in _words(screen)
    screen.button(key=f"tasks.goals.open.{BOOK.id}").click().run()
    screen.button(key=f"tasks.goals.remove.{BOOK.id}").click().run()
    assert not screen.exception
    assert goals.list_all(own_notebook) == []
    assert own_tasks.get(own_notebook, CHAPTERS.id) == WRITING
    assert "goal" not in screen.query_params


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_finding_is_said_with_what_it_costs_a_month_and_a_year(
    open_screen: OpenScreen, language: Language
) -> None:
    valued = replace(VALUED, language=language)
    screen = open_screen("tasks", valued, RECEIPTS, COLOURS, WRITING)
    assert not screen.exception
    assert screen.subheader[0].value == plural(language, "tasks.picture.finding", 14, total=40)
    if language is FRENCH:
        assert _metrics(screen) == ["35 %", "280 €", "3 360 €"]
    else:
        assert _metrics(screen) == ["35%", "€280", "€3,360"]


def test_without_a_value_the_hours_themselves_are_told_in_days(open_screen: OpenScreen) -> None:
    screen = open_screen("tasks", RECEIPTS, COLOURS, WRITING)
    assert _metrics(screen) == ["35 %", "14 h", "168 h"]
    assert text(FRENCH, "tasks.cost.no_value", days=21) in _words(screen)


def test_liked_work_that_moves_nothing_is_named_kindly_and_the_rest_is_not(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("tasks", RECEIPTS, COLOURS, WRITING)
    names = text(FRENCH, "tasks.quoted", what=COLOURS.what)
    assert [one.value for one in screen.info] == [
        plural(FRENCH, "tasks.procrastination", 10, names=names)
    ]


def test_hours_that_all_move_a_goal_are_praised_and_nothing_is_drawn(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("tasks", BOOK, WRITING)
    assert [one.value for one in screen.success] == [text(FRENCH, "tasks.picture.all_moving")]
    assert not screen.subheader


def test_the_computed_value_is_taken_with_one_click_and_quartered(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    wanted = replace(
        VALUED, hour_value=None, income_wanted=Decimal(2000), income_hours=Decimal(100)
    )
    around = open_screen("tasks", wanted, RECEIPTS)
    assert "tasks.worth.take" not in [button.key for button in around.button]
    screen = open_screen("tasks", language=None, unfolded="tasks.worth")
    assert text(FRENCH, "tasks.worth.computed", value="20\u00a0€") in _words(screen)
    screen.button(key="tasks.worth.take").click().run()
    assert not screen.exception
    assert preferences.get(own_notebook).hour_value == 20
    assert text(FRENCH, "tasks.worth.quarter", quarter="5\u00a0€") in _words(screen)
    assert text(FRENCH, "tasks.worth.source") in _words(screen)
    assert "tasks.worth.take" not in [button.key for button in screen.button]


def test_one_click_makes_the_first_of_the_ranking_a_candidate_and_only_one(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("tasks", COLOURS, RECEIPTS, WRITING)
    make = screen.button(key=f"tasks.make.{RECEIPTS.id}")
    assert make.proto.type == "primary"
    make.click().run()
    assert not screen.exception
    (made,) = candidates.list_all(own_notebook)
    assert (made.what, made.describable) == (RECEIPTS.what, Answer.YES)
    assert own_tasks.get(own_notebook, RECEIPTS.id).candidate_id == made.id
    assert text(FRENCH, "tasks.standing.on_ladder") in _words(screen)
    assert f"tasks.make.{RECEIPTS.id}" not in [button.key for button in screen.button]
    newest = changes.list_recent(own_notebook, limit=2)
    assert newest[0].step == newest[1].step


def test_a_task_whose_candidate_was_removed_can_be_handed_over_again(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    candidate = Candidate(id=UUID(int=21), created_at=NOW, what="Classer")
    linked = replace(RECEIPTS, candidate_id=candidate.id)
    screen = open_screen("tasks", candidate, linked)
    assert f"tasks.make.{RECEIPTS.id}" not in [button.key for button in screen.button]
    candidates.remove(own_notebook, candidate.id, a_stamp())
    screen.run()
    assert screen.button(key=f"tasks.make.{RECEIPTS.id}")


def test_answers_are_saved_nothing_moves_and_the_next_task_is_at_hand(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    timed = replace(BARE, hours_a_month=Decimal(9))
    second = replace(BARE, id=UUID(int=15), what="Ranger")
    screen = open_screen("tasks", RECEIPTS, timed, second, BOOK, task=timed.id)
    for question in ("moves", "likes", "describable"):
        screen.segmented_control(key=f"own_task.{question}.{timed.id}").set_value(Answer.YES).run()
    screen.selectbox(key=f"own_task.goal_id.{timed.id}").select(BOOK.id).run()
    assert not screen.exception
    saved = own_tasks.get(own_notebook, timed.id)
    assert (saved.moves, saved.likes, saved.describable) == (Answer.YES,) * 3
    assert saved.goal_id == BOOK.id
    screen.button(key=f"tasks.following.{timed.id}").click().run()
    assert str(second.id) in screen.query_params["task"]
    assert screen.segmented_control(key=f"own_task.moves.{second.id}")


def test_a_task_is_removed_and_comes_back_with_the_history(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("tasks", RECEIPTS, task=RECEIPTS.id)
    screen.button(key=f"tasks.remove.{RECEIPTS.id}").click().run()
    assert not screen.exception
    assert own_tasks.list_all(own_notebook) == []
    assert "task" not in screen.query_params
    changes.undo(own_notebook, changes.list_recent(own_notebook, limit=1)[0].step, a_stamp())
    assert own_tasks.list_all(own_notebook) == [RECEIPTS]


def test_what_is_missing_is_said_in_the_task_that_is_unfolded(open_screen: OpenScreen) -> None:
    screen = open_screen("tasks", BARE, task=BARE.id)
    assert not screen.exception
    for name in ("hours_a_month", "moves", "likes", "describable"):
        assert text(FRENCH, f"tasks.missing.{name}") in _words(screen)


def test_a_stale_address_is_told_kindly(open_screen: OpenScreen) -> None:
    screen = open_screen("tasks", BARE, task=UUID(int=99))
    assert not screen.exception
    assert text(FRENCH, "frame.record_gone") in _words(screen)


def test_the_rule_of_the_ranking_and_its_points_are_open_to_all(open_screen: OpenScreen) -> None:
    screen = open_screen("tasks", RECEIPTS, unfolded="tasks.ranking.rule")
    assert text(FRENCH, "tasks.ranking.rule", hours=8) in _words(screen)
    assert text(FRENCH, "tasks.points", points=10) in _words(screen)


@pytest.mark.parametrize(
    ("known", "opened", "strong"),
    [
        ([COLOURS, RECEIPTS, BARE], None, f"tasks.make.{RECEIPTS.id}"),
        ([BARE, WRITING], None, f"tasks.open.{BARE.id}"),
        ([RECEIPTS, BARE], RECEIPTS, f"tasks.following.{RECEIPTS.id}"),
        ([RECEIPTS, COLOURS], RECEIPTS, f"tasks.make.{RECEIPTS.id}"),
        ([WRITING], None, "tasks.goals.add"),
    ],
)
def test_one_button_alone_is_strong_and_it_is_the_next_thing_to_do(
    open_screen: OpenScreen, known: list[OwnTask], opened: OwnTask | None, strong: str
) -> None:
    address = {"task": opened.id} if opened else {}
    screen = open_screen("tasks", *known, **address)
    assert not screen.exception
    assert [one.key for one in screen.button if one.proto.type == "primary"] == [strong]
