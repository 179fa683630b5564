"""Every kind of date that has come is found, and none that is settled or still to come."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model.candidate import Candidate
from core.model.freelancer import Freelancer
from core.model.handover import StepKind, Way
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.records import Record
from core.model.scenario import Decision
from core.model.selection import Selection
from core.rules.due import DueKind
from core.rules.look_again import is_due
from core.storage import changes, due
from core.storage.notebook import Notebook
from tests.core.storage import making

TODAY = date(2026, 11, 24)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
HANTA = making.provider(name="Hanta")


def kinds(notebook: Notebook, *records: Record) -> list[DueKind]:
    changes.add_all(notebook, records, making.stamp())
    return [one.kind for one in due.list_all(notebook, making.now(), TODAY)]


def task(start_on: date, done_on: date | None = None) -> Candidate:
    return making.candidate(what="t", chosen_on=YESTERDAY, start_on=start_on, done_on=done_on)


def test_an_empty_notebook_has_nothing_due(notebook: Notebook) -> None:
    assert kinds(notebook) == []


def test_dates_that_have_come_are_due_oldest_first(notebook: Notebook) -> None:
    parting = making.provider(name="Agence", to_on=date(2026, 1, 31))
    handover = making.handover(parting.id)
    found = kinds(
        notebook,
        making.prediction(what="p", check_on=TODAY),
        making.scenario(decision=Decision.NOT_NOW, look_again_on=TODAY - timedelta(days=9)),
        task(YESTERDAY),
        parting,
        handover,
        making.handover_step(handover.id, due_on=TODAY - timedelta(days=2)),
    )
    assert found == [
        DueKind.LOOK_AGAIN,
        DueKind.HANDOVER_STEP,
        DueKind.FIRST_TASK,
        DueKind.PREDICTION,
    ]


def test_a_question_is_due_until_it_is_answered(notebook: Notebook) -> None:
    asked = making.log_entry(HANTA.id, state=EntryState.IN_PROGRESS, day=YESTERDAY)

    def line(kind: EntryKind, author: Author) -> LogEntry:
        return making.log_entry(
            HANTA.id, entry_id=asked.id, kind=kind, author=author, state=None, day=YESTERDAY
        )

    question = line(EntryKind.QUESTION, Author.PROVIDER)
    assert kinds(notebook, HANTA, asked, question) == [DueKind.QUESTION]
    assert kinds(notebook, line(EntryKind.ANSWER, Author.ME)) == []


def test_a_question_of_who_has_left_is_not_due(notebook: Notebook) -> None:
    gone = making.provider(name="Agence", to_on=YESTERDAY)
    asked = making.log_entry(gone.id, state=EntryState.IN_PROGRESS, day=YESTERDAY)
    question = making.log_entry(
        gone.id,
        entry_id=asked.id,
        kind=EntryKind.QUESTION,
        author=Author.PROVIDER,
        state=None,
        day=YESTERDAY,
    )
    assert kinds(notebook, gone, asked, question) == []


def test_what_is_settled_or_still_to_come_is_not_due(notebook: Notebook) -> None:
    parting = making.provider(name="Agence", to_on=date(2026, 1, 31))
    handover = making.handover(parting.id)
    assert not kinds(
        notebook,
        making.prediction(what="p", check_on=TOMORROW),
        making.prediction(what="p", check_on=YESTERDAY, outcome=True, resolved_on=TODAY),
        making.scenario(decision=Decision.GO, look_again_on=TOMORROW),
        making.scenario(look_again_on=YESTERDAY),
        making.scenario(
            decision=Decision.NOT_NOW, look_again_on=YESTERDAY, archived_at=making.now()
        ),
        task(TOMORROW),
        task(YESTERDAY, done_on=TODAY),
        parting,
        handover,
        making.handover_step(handover.id, due_on=YESTERDAY, done_on=TODAY),
    )


@given(
    st.sampled_from([None, *Decision]),
    st.sampled_from([None, YESTERDAY, TODAY, TOMORROW]),
    st.booleans(),
)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_decision_is_due_here_when_the_rule_says_so(
    file_notebook: Notebook, decision: Decision | None, day: date | None, is_away: bool
) -> None:
    archived_at = making.now() if is_away else None
    one = making.scenario(decision=decision, look_again_on=day, archived_at=archived_at)
    changes.add_all(file_notebook, [one], making.stamp())
    found = due.list_all(file_notebook, making.now(), TODAY)
    assert (one.id in {each.record_id for each in found}) == is_due(one, TODAY)


def test_a_late_request_and_one_to_accept_are_due_in_the_log(notebook: Notebook) -> None:
    hanta = making.provider(name="Hanta", from_on=TODAY, to_on=TODAY)
    late = making.log_entry(hanta.id, words="a", due_on=YESTERDAY, state=EntryState.ASKED)
    sent = making.log_entry(
        hanta.id,
        words="b",
        state=EntryState.DELIVERED,
        delivered_on=TODAY,
    )
    done = making.log_entry(
        hanta.id, words="c", due_on=YESTERDAY, state=EntryState.ACCEPTED, accepted_on=TODAY
    )
    changes.add_all(notebook, [hanta, late, sent, done], making.stamp())
    found = due.list_all(notebook, making.now(), TODAY)
    assert [(one.kind, one.record_id, one.parent_id) for one in found] == [
        (DueKind.DELIVERY, late.id, hanta.id),
        (DueKind.TO_ACCEPT, sent.id, hanta.id),
    ]


def test_of_whoever_left_only_what_they_delivered_is_still_due(notebook: Notebook) -> None:
    gone = making.provider(name="Agence", to_on=YESTERDAY)
    late = making.log_entry(gone.id, words="a", due_on=YESTERDAY, state=EntryState.ASKED)
    sent = making.log_entry(gone.id, words="b", state=EntryState.DELIVERED, delivered_on=YESTERDAY)
    assert kinds(notebook, gone, late, sent) == [DueKind.TO_ACCEPT]


def test_a_prediction_without_words_has_nothing_to_ask(notebook: Notebook) -> None:
    assert kinds(notebook, making.prediction(what=" ", check_on=YESTERDAY)) == []


@pytest.mark.parametrize(
    ("sleep_until", "way", "told_on", "is_due"),
    [
        (TOMORROW, Way.PART, None, False),
        (TODAY, Way.PART, None, True),
        (TODAY, None, None, True),
        (TODAY, Way.STAYS, None, False),
        (TODAY, Way.PART, TODAY, False),
        (TODAY - timedelta(days=30), Way.TALK, None, True),
        (TODAY - timedelta(days=31), Way.TALK, None, False),
    ],
)
def test_a_message_that_was_slept_on_is_due_until_it_is_sent(
    notebook: Notebook, sleep_until: date, way: Way | None, told_on: date | None, is_due: bool
) -> None:
    leaving = making.provider(name="Agence", to_on=date(2026, 1, 31))
    parting = making.handover(leaving.id, way=way, sleep_until=sleep_until)
    tell = making.handover_step(parting.id, kind=StepKind.TELL, done_on=told_on)
    changes.add_all(notebook, [leaving, parting, tell], making.stamp())
    found = due.list_all(notebook, making.now(), TODAY)
    told = [(one.kind, one.name, one.record_id) for one in found]
    assert told == ([(DueKind.HANDOVER_MESSAGE, "Agence", parting.id)] if is_due else [])


def test_an_interview_is_due_until_the_freelancer_is_chosen_or_declined(
    notebook: Notebook,
) -> None:
    round_ = Selection(id=making.new_id(), created_at=making.now())
    people = [
        Freelancer(
            id=making.new_id(),
            created_at=making.now(),
            selection_id=round_.id,
            name=name,
            next_on=YESTERDAY,
            declined_on=declined_on,
        )
        for name, declined_on in (("Miora", None), ("Paul", TODAY))
    ]
    changes.add_all(notebook, [round_, *people], making.stamp())
    (found,) = due.list_all(notebook, making.now(), TODAY)
    assert (found.kind, found.name, found.parent_id) == (DueKind.INTERVIEW, "Miora", round_.id)


def test_a_call_and_the_month_are_due_for_who_is_at_work(notebook: Notebook) -> None:
    hanta = making.provider(name="Hanta", from_on=date(2026, 10, 1))
    held = making.call(hanta.id, TODAY - timedelta(days=7))
    assert kinds(notebook, hanta, held) == [DueKind.MONTH, DueKind.CALL]


def test_a_provider_without_any_line_is_not_called(notebook: Notebook) -> None:
    assert kinds(notebook, making.provider(name="A", from_on=date(2026, 10, 1))) == [DueKind.MONTH]
