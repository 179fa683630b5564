"""Every kind of date that has come is found, and none that is settled or still to come."""

from datetime import date, timedelta

from core.model.candidate import Candidate
from core.model.freelancer import Freelancer
from core.model.log_entry import EntryState
from core.model.records import Record
from core.model.scenario import Decision
from core.model.selection import Selection
from core.rules.due import DueKind
from core.storage import changes, due
from core.storage.notebook import Notebook
from tests.core.storage import making

TODAY = date(2026, 11, 24)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


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


def test_what_is_settled_or_still_to_come_is_not_due(notebook: Notebook) -> None:
    parting = making.provider(name="Agence", to_on=date(2026, 1, 31))
    handover = making.handover(parting.id)
    assert not kinds(
        notebook,
        making.prediction(what="p", check_on=TOMORROW),
        making.prediction(what="p", check_on=YESTERDAY, outcome=True, resolved_on=TODAY),
        making.scenario(decision=Decision.GO, look_again_on=YESTERDAY),
        making.scenario(
            decision=Decision.NOT_NOW, look_again_on=YESTERDAY, archived_at=making.now()
        ),
        task(TOMORROW),
        task(YESTERDAY, done_on=TODAY),
        parting,
        handover,
        making.handover_step(handover.id, due_on=YESTERDAY, done_on=TODAY),
    )


def test_a_late_request_and_one_to_accept_are_due_in_the_log(notebook: Notebook) -> None:
    hanta = making.provider(name="Hanta", to_on=date(2026, 9, 30))
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
