"""The log in storage: pages of it, counts of it, and its removal in one step."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from core.model.errors import NotFound
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.storage import (
    call_rhythms,
    calls,
    changes,
    log_entries,
    procedures,
    provider_months,
    providers,
)
from core.storage.log_entries import Tally
from core.storage.notebook import Notebook
from tests.core.storage import making

FIRST = date(2026, 1, 5)
ALL = list(EntryState)


def requests(notebook: Notebook, count: int) -> list[LogEntry]:
    """So many requests of one provider, one a day from `FIRST`, oldest first."""
    provider = making.provider()
    made = [
        making.log_entry(provider.id, day=FIRST + timedelta(days=number), words=str(number))
        for number in range(count)
    ]
    changes.add_all(notebook, [provider, *made], making.stamp())
    return made


def test_the_newest_requests_come_first_and_only_so_many(notebook: Notebook) -> None:
    made = requests(notebook, 5)
    provider_id = made[0].provider_id
    found = log_entries.list_requests(notebook, provider_id, states=ALL, month=None, limit=3)
    assert found == [made[4], made[3], made[2]]


def test_requests_are_found_by_state_and_by_month(notebook: Notebook) -> None:
    made = requests(notebook, 40)
    provider_id = made[0].provider_id
    log_entries.revise(notebook, made[30].id, making.stamp(), state=EntryState.DELIVERED)

    def found(states: list[EntryState], month: date | None) -> list[str]:
        listed = log_entries.list_requests(
            notebook, provider_id, states=states, month=month, limit=99
        )
        return [entry.words for entry in listed]

    assert found([EntryState.DELIVERED], None) == ["30"]
    # 5 January + 26 days is 31 January.
    assert found(ALL, date(2026, 1, 1)) == [str(number) for number in range(26, -1, -1)]
    assert found([EntryState.DELIVERED], date(2026, 1, 1)) == []
    assert log_entries.months(notebook, provider_id) == [
        (date(2026, 2, 1), 13),
        (date(2026, 1, 1), 27),
    ]
    assert log_entries.first_day(notebook, provider_id) == FIRST


def test_each_request_has_its_newest_lines_oldest_first(notebook: Notebook) -> None:
    one, other, silent = requests(notebook, 3)
    lines = [making.log_reply(one, words=str(number)) for number in range(5)]
    answer = making.log_reply(other, words="oui")
    changes.add_all(notebook, [*lines, answer], making.stamp())
    all_three = [one, other, silent]
    assert log_entries.list_replies(notebook, all_three, 2) == {
        one.id: lines[3:],
        other.id: [answer],
    }
    assert log_entries.count_replies(notebook, all_three) == {one.id: 5, other.id: 1}
    assert log_entries.list_replies(notebook, [], 2) == {}
    assert log_entries.count_replies(notebook, []) == {}


def test_a_tally_counts_by_state_and_what_is_late(notebook: Notebook) -> None:
    asked, doing, done = requests(notebook, 3)
    today = date(2026, 2, 1)
    for entry, state in ((doing, EntryState.IN_PROGRESS), (done, EntryState.ACCEPTED)):
        log_entries.revise(notebook, entry.id, making.stamp(), state=state)
    for entry in (asked, done):
        log_entries.revise(notebook, entry.id, making.stamp(), due_on=date(2026, 1, 31))
    log_entries.revise(notebook, doing.id, making.stamp(), due_on=today)
    found = log_entries.tally(notebook, asked.provider_id, today)
    expected = {EntryState.ASKED: 1, EntryState.IN_PROGRESS: 1, EntryState.ACCEPTED: 1}
    assert found == Tally(by_state=expected, late=1)
    assert (found.total, found.open) == (3, 2)


def test_a_question_waits_until_i_have_written_after_it(notebook: Notebook) -> None:
    (request,) = requests(notebook, 1)
    question = making.log_reply(request, kind=EntryKind.QUESTION)
    changes.add_all(notebook, [question], making.stamp())
    assert log_entries.waiting_questions(notebook, request.provider_id) == 1
    mine = making.log_reply(request, author=Author.ME)
    changes.add_all(notebook, [mine], making.stamp())
    assert log_entries.waiting_questions(notebook, request.provider_id) == 0


def test_procedures_know_how_many_lines_follow_them(notebook: Notebook) -> None:
    one, other, third = requests(notebook, 3)
    used, unused = making.procedure(title="a"), making.procedure(title="b")
    changes.add_all(notebook, [used, unused], making.stamp())
    for entry in (one, other):
        log_entries.revise(notebook, entry.id, making.stamp(), procedure_id=used.id)
    assert procedures.uses(notebook) == {used.id: 2}
    procedures.remove(notebook, used.id, making.stamp())
    assert log_entries.get(notebook, one.id).procedure_id is None
    assert log_entries.get(notebook, third.id) == third


def test_calls_are_listed_newest_first(notebook: Notebook) -> None:
    provider = making.provider()
    held = [making.call(provider.id, FIRST + timedelta(days=7 * week)) for week in (1, 0, 2)]
    changes.add_all(notebook, [provider, *held], making.stamp())
    assert calls.list_for_provider(notebook, provider.id, 2) == [held[2], held[0]]
    assert calls.last_days(notebook) == {provider.id: held[2].held_on}


def test_a_request_goes_with_its_lines_and_comes_back_with_them(notebook: Notebook) -> None:
    request, other = requests(notebook, 2)
    line, kept = making.log_reply(request), making.log_reply(other)
    changes.add_all(notebook, [line, kept], making.stamp())
    log_entries.remove(notebook, request.id, making.stamp())
    assert log_entries.list_all(notebook) == [other, kept]
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert log_entries.list_all(notebook) == [request, other, line, kept]


def test_a_provider_goes_with_the_log_in_one_step_and_comes_back_with_it(
    notebook: Notebook,
) -> None:
    made = requests(notebook, 30)
    provider_id = made[0].provider_id
    procedure = making.procedure()
    lines = [making.log_reply(entry) for entry in made for _ in range(3)]
    month = making.provider_month(provider_id, date(2026, 1, 1), amount=Decimal(80))
    call, rhythm = making.call(provider_id, FIRST), making.call_rhythm(provider_id)
    changes.add_all(notebook, [procedure, *lines, month, call, rhythm], making.stamp())
    before = log_entries.list_all(notebook)
    assert len(before) == 120

    providers.remove(notebook, provider_id, making.stamp())
    assert log_entries.list_all(notebook) == []
    assert calls.list_all(notebook) == []
    assert call_rhythms.list_all(notebook) == []
    assert procedures.list_all(notebook) == [procedure]

    step = making.last_step(notebook)
    assert changes.can_undo(notebook, step)
    changes.undo(notebook, step, making.stamp())
    assert log_entries.list_all(notebook) == before
    assert provider_months.list_all(notebook) == [month]
    assert calls.list_all(notebook) == [call]
    assert call_rhythms.list_all(notebook) == [rhythm]


def test_a_line_needs_its_request_and_its_provider(notebook: Notebook) -> None:
    (request,) = requests(notebook, 1)
    log_entries.remove(notebook, request.id, making.stamp())
    with pytest.raises(NotFound):
        log_entries.add(notebook, making.log_reply(request), making.stamp())
    with pytest.raises(NotFound):
        log_entries.add(notebook, making.log_entry(making.new_id()), making.stamp())
