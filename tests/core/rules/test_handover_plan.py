"""The handover month, how far a handover has come, and the finished message."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from core.model.handover import Handover, StepKind, Tone, Way
from core.model.preferences import Language
from core.rules.handover_message import message
from core.rules.handover_plan import due_on, offered, to_move, usual_steps, week_of
from core.rules.handover_progress import (
    Step,
    Whole,
    finished_steps,
    is_message_sent,
    is_over,
    is_settled,
    missing_parts,
    next_step,
    steps_of,
)
from core.texts.catalogue import text
from tests.core.storage import making

MONDAY = date(2026, 11, 30)
HANDOVER = making.handover(making.new_id())
WRITTEN = replace(
    HANDOVER,
    to_name=" Rado ",
    recognition="Merci pour mars.",
    fact="Six articles sur dix.",
    feeling="Je suis inquiet.",
    need="De la fiabilité.",
    request="Un mois de relais ?",
    from_name="Camille",
)


def steps(start_on: date = MONDAY) -> list[date | None]:
    return [step.due_on for step in usual_steps(HANDOVER, start_on, str)]


def test_the_month_runs_over_four_weeks_and_avoids_weekends() -> None:
    assert steps() == [
        date(2026, 11, 30),
        date(2026, 12, 7),
        date(2026, 12, 14),
        date(2026, 12, 24),
        date(2026, 12, 25),
    ]
    assert due_on(StepKind.TELL, date(2026, 11, 28)) == MONDAY
    assert due_on(StepKind.OWN, MONDAY) is None


def test_from_any_working_day_the_fifth_step_lies_in_the_fourth_week() -> None:
    for later in range(5):
        start_on = MONDAY + timedelta(days=later)
        days = [day for day in steps(start_on) if day is not None]
        assert [week_of(day, start_on) for day in days] == [1, 2, 3, 4, 4]
        assert all(day.weekday() < 5 for day in days)


def test_only_usual_steps_that_are_not_done_move_with_the_first_day() -> None:
    plan = usual_steps(HANDOVER, MONDAY, str)
    plan[0] = replace(plan[0], done_on=MONDAY)
    own = making.handover_step(HANDOVER.id, due_on=MONDAY)
    assert to_move([*plan, own], MONDAY) == {}
    moved = to_move([*plan, own], date(2026, 12, 7))
    assert list(moved) == [step.id for step in plan[1:]]
    assert moved[plan[1].id] == date(2026, 12, 14)


@pytest.mark.parametrize("language", list(Language))
def test_the_usual_steps_are_the_handovers_own_in_words(language: Language) -> None:
    plan = usual_steps(HANDOVER, MONDAY, partial(text, language))
    assert {(step.handover_id, step.created_at) for step in plan} == {
        (HANDOVER.id, HANDOVER.created_at)
    }
    told = [text(language, f"handover_step.typical.{step.kind}") for step in plan]
    assert [step.what for step in plan] == told
    assert len(set(told)) == 5


def test_a_plan_made_twice_has_no_step_twice() -> None:
    first, again = (usual_steps(HANDOVER, MONDAY, str) for _ in range(2))
    assert [step.id for step in first] == [step.id for step in again]


@pytest.mark.parametrize(("day", "week"), [(29, None), (30, 1), (36, 1), (37, 2), (57, 4)], ids=str)
def test_weeks_are_counted_from_the_first_day(day: int, week: int | None) -> None:
    asked = date(2026, 11, day) if day <= 30 else date(2026, 12, day - 30)
    assert week_of(asked, MONDAY) == week


def test_what_is_on_the_list_is_not_offered_again() -> None:
    there = [making.instruction(HANDOVER.id, kind="files"), making.instruction(HANDOVER.id)]
    assert offered(["files", "tools"], there) == ["tools"]


def test_each_step_is_finished_by_what_it_asks_for() -> None:
    whole = Whole(handover=HANDOVER)
    assert (finished_steps(whole), next_step(whole)) == (set(), Step.SIGNS)
    told = replace(WRITTEN, way=Way.PART)
    assert next_step(Whole(handover=told)) is Step.PLAN
    open_step = making.handover_step(told.id)
    assert next_step(Whole(handover=told, steps=[open_step])) is Step.PLAN
    done = replace(open_step, done_on=MONDAY)
    door = making.access(told.provider_id)
    assert next_step(Whole(handover=told, steps=[done], accesses=[door])) is Step.ACCESS
    closed = replace(door, revoked_on=MONDAY)
    over = Whole(handover=told, steps=[done], accesses=[closed])
    assert (is_over(over), next_step(over)) == (True, Step.AFTER)
    assert next_step(replace(over, handover=replace(told, remains="Un modèle"))) is None


def test_no_access_at_all_is_said_and_not_supposed() -> None:
    done = [making.handover_step(HANDOVER.id, done_on=MONDAY)]
    assert not is_over(Whole(handover=HANDOVER, steps=done))
    assert is_over(Whole(handover=replace(HANDOVER, has_no_access=True), steps=done))
    door = making.access(HANDOVER.provider_id)
    still = Whole(handover=replace(HANDOVER, has_no_access=True), steps=done, accesses=[door])
    assert not is_over(still)


def test_who_stays_needs_a_talk_and_no_plan() -> None:
    stays = replace(HANDOVER, way=Way.STAYS)
    assert steps_of(stays) == (Step.SIGNS, Step.MESSAGE)
    assert is_settled(Whole(handover=stays))
    assert not is_settled(Whole(handover=HANDOVER))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("tone", list(Tone))
def test_the_message_thanks_first_and_keeps_the_persons_words_in_order(
    tone: Tone, language: Language
) -> None:
    told = message(replace(WRITTEN, tone=tone), partial(text, language))
    frame = partial(text, language)
    start = f"handover.frame.{tone}"
    assert told.split("\n\n") == [
        frame(f"{start}.greeting") + " Rado,",
        frame(f"{start}.recognition") + "\nMerci pour mars.",
        frame(f"{start}.fact") + "\nSix articles sur dix.",
        frame(f"{start}.feeling") + "\nJe suis inquiet.",
        frame(f"{start}.need") + "\nDe la fiabilité.",
        frame(f"{start}.request") + "\nUn mois de relais ?",
        frame(f"{start}.close"),
        frame(f"{start}.regards") + "\nCamille",
    ]


def test_names_stand_on_one_line_and_a_message_without_a_sender_ends_with_its_regards() -> None:
    french = partial(text, Language.FRENCH)
    told = message(replace(WRITTEN, to_name="Rado\n R.", from_name=" Camille  B. "), french)
    assert told.startswith("Bonjour Rado R.,\n")
    assert told.endswith("\nCamille B.")
    unsigned = message(replace(WRITTEN, from_name=" "), french)
    assert unsigned.endswith("\n\n" + french("handover.frame.warm.regards"))


def test_the_four_frames_differ() -> None:
    told = {
        message(replace(WRITTEN, tone=tone), partial(text, language))
        for tone in Tone
        for language in Language
    }
    assert len(told) == 4


def test_what_is_not_written_leaves_no_trace_in_the_message() -> None:
    told = message(replace(WRITTEN, to_name="", need="  "), partial(text, Language.FRENCH))
    assert told.startswith("Bonjour,\n")
    assert text(Language.FRENCH, "handover.frame.warm.need") not in told
    assert missing_parts(replace(WRITTEN, need="  ")) == ["need"]


def test_an_empty_handover_lacks_every_part() -> None:
    empty: Handover = HANDOVER
    assert missing_parts(empty) == ["recognition", "fact", "feeling", "need", "request"]


def test_the_message_is_sent_once_the_plan_says_that_they_were_told() -> None:
    tell = making.handover_step(HANDOVER.id, kind=StepKind.TELL)
    moved = making.handover_step(HANDOVER.id, kind=StepKind.WRITE, done_on=MONDAY)
    assert not is_message_sent(Whole(handover=HANDOVER, steps=[tell, moved]))
    told = replace(tell, done_on=MONDAY)
    assert is_message_sent(Whole(handover=HANDOVER, steps=[told]))
