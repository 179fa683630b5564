"""A month's output: as typed, else as the log adds it up by the day of acceptance."""

from datetime import date
from decimal import Decimal

from core.model.log_entry import EntryState, LogEntry
from core.model.provider import Provider
from core.model.records import Record
from core.storage import changes, figures, log_entries, month_outputs, overview, provider_months
from core.storage.figures import Span
from core.storage.month_outputs import LoggedMonth
from core.storage.notebook import Notebook
from tests.core.storage import making

JANUARY, FEBRUARY, MARCH = (date(2026, month, 1) for month in (1, 2, 3))


def accepted(provider: Provider, on: date, weight: str | None = None, **values: object) -> LogEntry:
    known = {"state": EntryState.ACCEPTED, "accepted_on": on, **values}
    return making.log_entry(
        provider.id, weight=None if weight is None else Decimal(weight), **known
    )


def kept(notebook: Notebook, *records: Record) -> None:
    changes.add_all(notebook, records, making.stamp())


def outputs(notebook: Notebook, provider: Provider) -> dict[date, tuple[Decimal | None, ...]]:
    return {
        month.month: (month.amount, month.units_accepted, month.units_to_redo)
        for month in month_outputs.list_for_provider(notebook, provider.id)
    }


def test_accepted_weights_add_up_in_the_month_they_were_accepted_in(notebook: Notebook) -> None:
    provider, other = making.provider(), making.provider()
    kept(
        notebook,
        provider,
        other,
        accepted(provider, date(2026, 1, 31), "2.5", day=date(2025, 12, 30)),
        accepted(provider, date(2026, 1, 1)),
        accepted(provider, date(2026, 2, 1), "4", redo_on=date(2026, 1, 30)),
        accepted(other, date(2026, 1, 15), "100"),
        making.log_entry(provider.id, weight=Decimal(50)),
    )
    # January: 2.5 + the usual 1; the 4 of February were sent back in January.
    assert month_outputs.logged(notebook, provider.id) == {
        JANUARY: LoggedMonth(units_accepted=Decimal("3.5"), units_to_redo=Decimal(4)),
        FEBRUARY: LoggedMonth(units_accepted=Decimal(4)),
    }
    assert outputs(notebook, provider) == {
        JANUARY: (None, Decimal("3.5"), Decimal(4)),
        FEBRUARY: (None, Decimal(4), Decimal(0)),
    }


def test_what_is_typed_counts_and_emptying_it_returns_to_the_log(notebook: Notebook) -> None:
    provider = making.provider()
    month = making.provider_month(
        provider.id, JANUARY, amount=Decimal(80), units_accepted=Decimal(10)
    )
    kept(notebook, provider, month, accepted(provider, date(2026, 1, 9), "12"))
    assert outputs(notebook, provider) == {JANUARY: (Decimal(80), Decimal(10), Decimal(0))}
    provider_months.save(notebook, provider.id, JANUARY, making.stamp(), units_accepted=Decimal(0))
    assert outputs(notebook, provider) == {JANUARY: (Decimal(80), Decimal(0), Decimal(0))}
    provider_months.save(notebook, provider.id, JANUARY, making.stamp(), units_accepted=None)
    assert outputs(notebook, provider) == {JANUARY: (Decimal(80), Decimal(12), Decimal(0))}


def test_a_logged_month_in_which_nothing_was_sent_back_had_nothing_to_redo(
    notebook: Notebook,
) -> None:
    provider = making.provider()
    typed = making.provider_month(provider.id, MARCH, units_accepted=Decimal(9))
    kept(notebook, provider, typed, accepted(provider, date(2026, 1, 9)))
    redone = {month: found[2] for month, found in outputs(notebook, provider).items()}
    assert redone == {JANUARY: Decimal(0), MARCH: None}


def test_a_request_no_longer_accepted_counts_no_more(notebook: Notebook) -> None:
    provider = making.provider()
    request = making.log_entry(provider.id, state=EntryState.ACCEPTED, accepted_on=date(2026, 1, 9))
    kept(notebook, provider, request)
    log_entries.revise(notebook, request.id, making.stamp(), state=EntryState.TO_REDO)
    assert month_outputs.logged(notebook, provider.id) == {}


def test_a_month_whose_output_is_only_in_the_log_counts_as_complete(notebook: Notebook) -> None:
    provider = making.provider()
    months = [
        making.provider_month(provider.id, month, amount=Decimal(80))
        for month in (JANUARY, FEBRUARY, MARCH)
    ]
    kept(
        notebook,
        provider,
        *months,
        accepted(provider, date(2026, 1, 9), "30"),
        accepted(provider, date(2026, 3, 31), "20"),
        accepted(provider, date(2026, 4, 1), "5"),
    )
    assert figures.list_spans(notebook) == [
        Span(provider_id=provider.id, first=JANUARY, last=MARCH, months=2)
    ]
    facts = overview.path_facts(notebook)
    assert (facts.providers_with_figures, facts.providers_with_four_months) == (1, 0)
    ((named, newest),) = overview.newest_months(notebook)
    assert (named, newest.month, newest.units_accepted) == (provider, MARCH, Decimal(20))


def test_thousands_of_thirds_add_up_exactly(notebook: Notebook) -> None:
    provider = making.provider()
    lines = [accepted(provider, date(2026, 1, 1 + number % 28), "0.3333") for number in range(3000)]
    kept(notebook, provider, *lines)
    assert outputs(notebook, provider) == {JANUARY: (None, Decimal("999.9"), Decimal(0))}
