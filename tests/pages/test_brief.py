"""The brief screen: every step in every state, its nudges, how a brief begins and is taken back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.brief import Brief, Budget, CheckNeed, Milestone
from core.model.preferences import Language
from core.model.scenario import Scenario
from core.rules.brief_gaps import missing_essentials
from core.samples.brief import BRIEF_ID
from core.samples.story import example
from core.storage import briefs, candidates, changes, milestones
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from tests.core.exchange.posts import EMPTY, NOW, STAGES, WHOLE
from tests.pages.briefs import LOOSE, STATES, TASK, open_step
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.exercises import FRENCH, asked, words

PLACES = ["result", "frame", "means", "acceptance", "afterwards", "check", "post"]


@pytest.mark.parametrize(
    ("state", "language"),
    [(state, "fr") for state in STATES] + [("empty", "en"), ("whole", "en")],
)
@pytest.mark.parametrize("place", PLACES)
def test_every_step_draws_in_every_state(
    open_screen: OpenScreen, state: str, place: str, language: str
) -> None:
    screen = open_step(open_screen, place, *STATES[state], language=language)
    assert text(Language(language), f"brief.{place}.title") in words(screen)


def test_an_empty_notebook_invites_and_the_first_click_starts(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("brief", language="en")
    assert text(Language.ENGLISH, "brief.empty.title") in words(screen)
    screen.button(key="brief.start").click().run()
    assert not screen.exception
    (started,) = briefs.list_all(own_notebook)
    assert started.post_language is Language.ENGLISH
    assert (asked(screen, "brief"), asked(screen, "step")) == (str(started.id), "result")
    assert text(Language.ENGLISH, "brief.gap.title") in words(screen)


def test_the_task_in_hand_gives_its_words(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("brief", TASK)
    assert r"Classer mes \*photos\*" in words(screen)
    screen.button(key="brief.start.task").click().run()
    assert not screen.exception
    (started,) = briefs.list_all(own_notebook)
    assert (started.title, started.candidate_id) == (TASK.what, TASK.id)
    assert not any(button.key == "brief.start.task" for button in open_screen("brief").button)


def test_without_a_step_the_first_unfinished_one_opens_and_stays(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    half = replace(WHOLE, limits="")
    screen = open_screen("brief", half, *STAGES, brief=half.id)
    title = text(FRENCH, "brief.frame.title")
    assert title in words(screen)
    briefs.revise(own_notebook, half.id, a_stamp(), limits="Rien ne paraît.")
    assert title in words(screen.run())


def test_a_post_has_five_steps_and_then_waits_to_be_checked(open_screen: OpenScreen) -> None:
    unread = replace(WHOLE, check_by="", finished_on=None)
    (progress,) = open_step(open_screen, "check", unread, *STAGES).get("progress")
    assert progress.proto.text == plural(FRENCH, "brief.steps.done", 5, total=5)
    assert text(FRENCH, "brief.list.to_check") in words(open_screen("brief", opened=False))


def test_next_and_back_walk_the_steps(open_screen: OpenScreen) -> None:
    screen = open_step(open_screen, "result", EMPTY)
    for place in PLACES[1:]:
        screen.button(key=f"next_step.{place}").click().run()
        assert not screen.exception
        assert asked(screen, "step") == place
    screen.button(key="next_step.back").click().run()
    assert asked(screen, "step") == "check"


def test_a_finished_step_is_cheered_an_unfinished_one_says_what_is_missing(
    open_screen: OpenScreen,
) -> None:
    told = words(open_step(open_screen, "acceptance", *STATES["whole"]))
    assert text(FRENCH, "brief.acceptance.cheer") in told
    told = words(open_step(open_screen, "acceptance", EMPTY))
    assert text(FRENCH, "brief.gap.standard") in told


@pytest.mark.parametrize(
    ("place", "signs"),
    [("result", ["activity", "vague"]), ("afterwards", ["sanction"]), ("means", ["secret"])],
)
def test_hints_stand_under_the_words_that_call_for_them(
    open_screen: OpenScreen, place: str, signs: list[str]
) -> None:
    told = words(open_step(open_screen, place, LOOSE))
    for sign in signs:
        assert text(FRENCH, f"brief.hint.{sign}") in told
        assert text(FRENCH, f"brief.hint.{sign}.advice") in told


def test_a_fixed_price_is_made_of_milestones(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "means", EMPTY)
    assert text(FRENCH, "brief.gap.tools") in words(screen)
    screen.button_group(key=f"brief.budget.{EMPTY.id}").set_value(Budget.FIXED).run()
    screen.button(key="brief.milestone.add").click().run()
    assert not screen.exception
    (made,) = milestones.list_for_brief(own_notebook, EMPTY.id)
    milestones.revise(own_notebook, made.id, a_stamp(), amount=Decimal("40.5"))
    total = plural(FRENCH, "brief.money.total", 1, amount="40,50\u00a0€").replace(",", r"\,")
    assert total.replace(r"\,", ",") in words(screen.run()).replace("\\", "")
    screen.button(key=f"brief.milestone.remove.{made.id}").click().run()
    assert milestones.list_for_brief(own_notebook, EMPTY.id) == []


def test_a_price_by_the_hour_says_what_a_week_costs_at_most(open_screen: OpenScreen) -> None:
    hourly = replace(LOOSE, hourly_rate=Decimal(12), weekly_hours=Decimal(5))
    told = words(open_step(open_screen, "means", hourly)).replace("\\", "")
    assert text(FRENCH, "brief.money.ceiling", amount="60\u00a0€") in told


def test_a_delivery_before_the_start_is_refused_beside_its_field(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "acceptance", WHOLE)
    screen.date_input(key=f"brief.due_on.{WHOLE.id}").set_value(date(2026, 5, 1)).run()
    assert not screen.exception
    refusal = text(FRENCH, "brief.error.due_before_start", start=WHOLE.starts_on)
    assert refusal in [error.value for error in screen.error]
    assert briefs.get(own_notebook, WHOLE.id).due_on == WHOLE.due_on


def test_nothing_technical_asks_for_no_reader(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "check", EMPTY)
    screen.radio(key=f"brief.check_need.{EMPTY.id}").set_value(CheckNeed.NOT_NEEDED).run()
    assert not screen.exception
    assert text(FRENCH, "brief.check.not_needed") in words(screen)
    assert text(FRENCH, "now.brief.not_technical") in words(screen)
    read = replace(EMPTY, check_by="Julien", check_on=date(2026, 1, 5))
    screen = open_step(open_screen, "check", replace(read, id=UUID(int=77)))
    assert text(FRENCH, "now.brief.checked") in words(screen)


def test_a_later_task_starts_from_an_earlier_brief(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("brief", WHOLE, *STAGES, TASK)
    assert text(FRENCH, "brief.after.carries") in words(screen)
    screen.button(key=f"brief.after.{WHOLE.id}").click().run()
    assert not screen.exception
    _, begun = briefs.list_all(own_notebook)
    assert (begun.title, begun.result, begun.limits) == (TASK.what, "", WHOLE.limits)
    assert len(milestones.list_for_brief(own_notebook, begun.id)) == 2
    assert asked(screen, "brief") == str(begun.id)


def test_a_removed_brief_can_come_back_with_all_of_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "post", *STATES["whole"])
    screen.button(key=f"brief.remove.{WHOLE.id}").click().run()
    assert not screen.exception
    assert briefs.list_all(own_notebook) == []
    assert text(FRENCH, "brief.empty.title") in words(screen)
    newest = changes.list_recent(own_notebook, limit=1)[0]
    changes.undo(own_notebook, newest.step, a_stamp())
    assert len(milestones.list_for_brief(own_notebook, WHOLE.id)) == 2


def test_a_line_of_the_exercise_is_taken_over_with_one_click(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    scenario = Scenario(id=UUID(int=32), created_at=NOW, best="Deux soirées libres.")
    task = replace(TASK, scenario_id=scenario.id)
    brief = replace(WHOLE, candidate_id=task.id)
    column = "brief.offers.success_us"
    screen = open_step(
        open_screen, "afterwards", scenario, task, brief, unfolded=f"{column}.{brief.id}"
    )
    key = "brief.take.success_us.exercise.1"
    screen.button(key=key).click().run()
    assert not screen.exception
    assert briefs.get(own_notebook, brief.id).success_us == "Mes soirées.\nDeux soirées libres."


def test_a_brief_outlives_its_task(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    open_screen("brief", TASK, replace(WHOLE, candidate_id=TASK.id))
    candidates.remove(own_notebook, TASK.id, a_stamp())
    screen = open_screen("brief", brief=WHOLE.id, step="frame")
    assert not screen.exception
    assert "Dix fiches" in words(screen)


def test_a_stale_link_shows_the_list(open_screen: OpenScreen) -> None:
    screen = open_screen("brief", WHOLE, brief=UUID(int=99))
    assert not screen.exception
    assert text(FRENCH, "frame.record_gone") in words(screen)
    assert "Dix fiches" in words(screen)


@pytest.mark.parametrize("language", list(Language))
def test_the_example_is_whole_and_finished(open_screen: OpenScreen, language: Language) -> None:
    records = example(language, NOW)
    brief = next(one for one in records if isinstance(one, Brief))
    stages = [one for one in records if isinstance(one, Milestone)]
    assert missing_essentials(brief, stages) == []
    screen = open_screen("brief", *records, language=language, brief=BRIEF_ID)
    assert not screen.exception
    assert text(language, "brief.post.whole") in words(screen)
    assert screen.button(key="next_step.do").label == text(language, "now.choose.see")
    screen.button(key="next_step.do").click().run()
    assert not screen.exception
    assert [title.value for title in screen.title] == [text(language, "choose.title")]


def test_a_whole_story_as_a_title_leaves_the_step_in_view(open_screen: OpenScreen) -> None:
    story = replace(EMPTY, title="Un *très* long récit. " * 30)
    heading = open_step(open_screen, "result", story).header[0].value
    assert heading.startswith(r"Un \*très\* long récit\. Un")
    assert heading.endswith("…")
    assert len(heading.replace("\\", "")) <= 90
