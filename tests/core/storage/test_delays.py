"""Late deliveries and work sent back, counted in the log of the last 90 days."""

from datetime import date
from typing import Any
from uuid import UUID

from core.model.log_entry import EntryState, LogEntry
from core.numbers.month_series import MonthDelays
from core.storage import changes, delays, providers
from core.storage.notebook import Notebook
from tests.core.storage import making

TODAY = date(2026, 6, 30)


def request(provider: UUID, **values: Any) -> LogEntry:
    given = {"state": EntryState.ASKED, "day": date(2026, 6, 1), **values}
    return LogEntry(id=making.new_id(), created_at=making.now(), provider_id=provider, **given)


def test_late_is_what_came_after_its_day_or_never(notebook: Notebook) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    other = providers.add(notebook, making.provider(), making.stamp())
    june = date(2026, 6, 10)
    done = {"state": EntryState.ACCEPTED, "accepted_on": date(2026, 6, 15)}
    changes.add_all(
        notebook,
        [
            request(agency.id, due_on=june, delivered_on=june, **done),
            request(agency.id, due_on=june, delivered_on=date(2026, 6, 11), **done),
            request(agency.id, due_on=june),
            request(agency.id, due_on=june, **done),
            request(agency.id, due_on=TODAY),
            request(agency.id),
            request(agency.id, due_on=date(2026, 1, 10), day=date(2026, 1, 1)),
            request(agency.id, redo_on=june, state=EntryState.TO_REDO),
            request(agency.id, redo_on=date(2026, 1, 10), state=EntryState.TO_REDO),
            request(other.id, due_on=june),
        ],
        making.stamp(),
    )
    found = delays.of_provider(notebook, agency.id, TODAY)
    assert (found.due, found.late, found.sent_back) == (4, 2, 1)
    assert (found.since, found.until) == (date(2026, 4, 1), date(2026, 6, 29))


def test_a_provider_without_a_log_has_no_delay(notebook: Notebook) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    found = delays.of_provider(notebook, agency.id, TODAY)
    assert (found.due, found.late, found.sent_back) == (0, 0, 0)


def test_each_month_counts_what_was_due_in_it_until_yesterday(notebook: Notebook) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    other = providers.add(notebook, making.provider(), making.stamp())
    may, june = date(2026, 5, 31), date(2026, 6, 1)
    changes.add_all(
        notebook,
        [
            request(agency.id, due_on=may, delivered_on=may),
            request(agency.id, due_on=may, delivered_on=june),
            request(agency.id, due_on=june),
            request(agency.id, due_on=june, state=EntryState.ACCEPTED, accepted_on=TODAY),
            request(agency.id, due_on=TODAY),
            request(agency.id),
            request(other.id, due_on=may),
        ],
        making.stamp(),
    )
    assert delays.by_month(notebook, agency.id, TODAY) == [
        MonthDelays(month=date(2026, 5, 1), due=2, late=1),
        MonthDelays(month=june, due=2, late=1),
    ]
