"""The moves of a request, and the days they write down."""

from datetime import date, datetime
from uuid import UUID

import pytest

from core.model.errors import InvalidValue
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.rules.request_states import (
    OPEN_STATES,
    days_late,
    is_question,
    moved_to,
    next_states,
    reached_on,
)
from core.storage.values import with_fields

NOW = datetime.fromisoformat("2026-09-01T08:00:00")
TODAY = date(2026, 9, 10)


def request(**values: object) -> LogEntry:
    known: dict[str, object] = {"state": EntryState.ASKED, "day": date(2026, 9, 1), **values}
    return LogEntry(id=UUID(int=1), created_at=NOW, provider_id=UUID(int=2), **known)  # type: ignore[arg-type]


def test_every_state_but_accepted_leads_somewhere() -> None:
    for state in EntryState:
        assert bool(next_states(state)) == (state is not EntryState.ACCEPTED)


def test_a_request_goes_the_usual_way_first() -> None:
    assert next_states(EntryState.ASKED) == (EntryState.DELIVERED, EntryState.IN_PROGRESS)
    for state in (EntryState.IN_PROGRESS, EntryState.TO_REDO):
        assert next_states(state) == (EntryState.DELIVERED,)


def test_all_but_an_accepted_request_is_open_and_the_nearest_to_its_end_comes_first() -> None:
    assert set(OPEN_STATES) == set(EntryState) - {EntryState.ACCEPTED}
    assert (OPEN_STATES[0], OPEN_STATES[-1]) == (EntryState.DELIVERED, EntryState.ASKED)


def test_a_delivery_is_accepted_or_sent_back() -> None:
    assert next_states(EntryState.DELIVERED) == (EntryState.ACCEPTED, EntryState.TO_REDO)


@pytest.mark.parametrize(
    ("state", "field"),
    [
        (EntryState.IN_PROGRESS, "started_on"),
        (EntryState.DELIVERED, "delivered_on"),
        (EntryState.ACCEPTED, "accepted_on"),
        (EntryState.TO_REDO, "redo_on"),
    ],
)
def test_each_move_writes_down_its_day(state: EntryState, field: str) -> None:
    moved = with_fields(request(), moved_to(state, TODAY))
    assert (moved.state, getattr(moved, field)) == (state, TODAY)
    assert reached_on(moved) == TODAY


def test_what_is_sent_back_after_all_is_accepted_on_no_day() -> None:
    accepted = with_fields(request(), moved_to(EntryState.ACCEPTED, TODAY))
    again = with_fields(accepted, moved_to(EntryState.TO_REDO, TODAY))
    assert (again.accepted_on, again.redo_on) == (None, TODAY)


def test_a_second_delivery_keeps_the_day_the_first_was_sent_back() -> None:
    redo = with_fields(request(), moved_to(EntryState.TO_REDO, date(2026, 9, 5)))
    accepted = with_fields(redo, moved_to(EntryState.ACCEPTED, TODAY))
    assert (accepted.redo_on, accepted.accepted_on) == (date(2026, 9, 5), TODAY)


def test_back_at_the_start_no_day_is_left() -> None:
    moved = with_fields(request(), moved_to(EntryState.DELIVERED, TODAY))
    assert with_fields(moved, moved_to(EntryState.ASKED, TODAY)) == request()


def test_a_state_without_its_day_was_reached_when_the_request_was_made() -> None:
    for state in EntryState:
        assert reached_on(request(state=state)) == date(2026, 9, 1)


@pytest.mark.parametrize(
    ("state", "late"),
    [
        (EntryState.ASKED, 3),
        (EntryState.IN_PROGRESS, 3),
        (EntryState.TO_REDO, 3),
        (EntryState.DELIVERED, 0),
        (EntryState.ACCEPTED, 0),
    ],
)
def test_only_what_is_still_to_be_delivered_can_be_late(state: EntryState, late: int) -> None:
    assert days_late(request(state=state, due_on=date(2026, 9, 7)), TODAY) == late
    assert days_late(request(state=state, due_on=TODAY), TODAY) == 0
    assert days_late(request(state=state), TODAY) == 0


@pytest.mark.parametrize(
    "values",
    [
        {"kind": EntryKind.ANSWER, "state": None},
        {"kind": EntryKind.REQUEST, "state": None},
        {"kind": EntryKind.REQUEST, "entry_id": UUID(int=3)},
        {"kind": EntryKind.DELIVERY, "entry_id": UUID(int=3), "author": Author.PROVIDER},
    ],
)
def test_only_a_request_stands_alone_and_has_a_state(values: dict[str, object]) -> None:
    with pytest.raises(InvalidValue) as refused:
        request(**values)
    assert refused.value.key == "log_entry.error.kind"


@pytest.mark.parametrize("author", list(Author))
@pytest.mark.parametrize("kind", [EntryKind.QUESTION, EntryKind.ANSWER])
def test_only_a_question_of_somebody_else_asks_something_of_the_person(
    kind: EntryKind, author: Author
) -> None:
    line = request(entry_id=UUID(int=9), kind=kind, author=author, state=None)
    asks = kind is EntryKind.QUESTION and author is Author.PROVIDER
    assert is_question(line) == asks
    assert not is_question(None)
