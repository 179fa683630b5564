"""The large notebooks of the bench hold what its table says they hold."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from core.model.log_entry import EntryKind, EntryState, LogEntry
from core.samples.figures import AGENCY_ID, REMOTE_ID
from core.storage import log_entries, month_outputs, provider_months, providers
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.bench.sizes import homes, ledgers
from tests.bench.sizes.fill import LAST_MONTH, MONTHS, PROVIDERS, fill, has_log

LINES = 9_600
"""Two requests a month for each provider with a log."""


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    engine = Engine(tmp_path_factory.mktemp("home"))
    notebook = engine.open(homes.NAME)
    fill(notebook, LINES, homes.NOW)
    yield notebook
    engine.close()


@pytest.fixture(scope="module")
def lines(notebook: Notebook) -> list[LogEntry]:
    """Every line, read through the model, which refuses impossible ones."""
    return [one for one in log_entries.list_all(notebook) if one.words.startswith("The pictures")]


def test_twenty_providers_have_ten_years_each(notebook: Notebook) -> None:
    known = providers.list_all(notebook)
    assert (len(known), known[0].id, known[-1].id) == (PROVIDERS, AGENCY_ID, REMOTE_ID)
    assert {one.currency for one in known} == {"EUR", "USD"}
    found = month_outputs.list_by_provider(notebook)
    assert {len(months) for months in found.values()} == {MONTHS}
    assert {months[-1].month for months in found.values()} == {LAST_MONTH}
    for month in (one for months in found.values() for one in months):
        assert None not in (month.amount, month.platform_fee, month.managing_hours)
        assert None not in (month.hours_worked, month.units_accepted, month.units_to_redo)


def test_the_log_has_so_many_lines_four_to_a_request(lines: list[LogEntry]) -> None:
    assert len(lines) == LINES
    requests = {one.id: one for one in lines if one.kind is EntryKind.REQUEST}
    assert len(requests) == LINES / 4
    for one in lines:
        if one.entry_id is not None:
            assert requests[one.entry_id].provider_id == one.provider_id
            assert requests[one.entry_id].day < one.day


def test_the_log_adds_up_to_what_each_month_shows(
    notebook: Notebook, lines: list[LogEntry]
) -> None:
    logged: dict[object, Decimal] = {}
    for one in lines:
        if one.state is EntryState.ACCEPTED and one.accepted_on is not None:
            key = one.provider_id, one.accepted_on.replace(day=1)
            logged[key] = logged.get(key, Decimal(0)) + (one.weight or 1)
    found = month_outputs.list_by_provider(notebook)
    counted = {
        (provider.id, month.month): month.units_accepted
        for number, provider in enumerate(providers.list_all(notebook))
        if has_log(number)
        for month in found[provider.id]
    }
    assert counted == logged


def test_other_tools_are_given_the_same_figures(notebook: Notebook, tmp_path: Path) -> None:
    months, _ = ledgers.tables(notebook, tmp_path)
    assert len(months.read_text(encoding="utf-8").splitlines()) == 1 + PROVIDERS * MONTHS
    ledger = ledgers.ledger(notebook, tmp_path).read_text(encoding="utf-8")
    spent = sum(
        (one.amount or Decimal(0)) + (one.platform_fee or Decimal(0))
        for one in provider_months.list_all(notebook)
    )
    postings = [line.split() for line in ledger.splitlines() if line.startswith("  Expenses:")]
    assert sum(Decimal(amount) for _, amount, _ in postings) == spent
    units = [line.split() for line in ledger.splitlines() if line.startswith("  Assets:Output:")]
    found = month_outputs.list_by_provider(notebook).values()
    assert sum(Decimal(amount) for _, amount, _ in units) == sum(
        one.units_accepted or Decimal(0) for months in found for one in months
    )
