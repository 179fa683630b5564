"""Spans of complete months, newest first."""

from datetime import date
from decimal import Decimal

from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.model.records import Record
from core.storage import changes, figures
from core.storage.figures import Span
from core.storage.notebook import Notebook
from tests.core.storage import making


def provider() -> Provider:
    return Provider(id=making.new_id(), created_at=making.now())


def month(who: Provider, first: date, amount: int | None, units: int | None) -> ProviderMonth:
    return ProviderMonth(
        id=provider_month_id(who.id, first),
        created_at=making.now(),
        provider_id=who.id,
        month=first,
        amount=None if amount is None else Decimal(amount),
        units_accepted=None if units is None else Decimal(units),
    )


def test_spans_hold_complete_months_only_and_the_newest_comes_first(notebook: Notebook) -> None:
    early, late, empty = provider(), provider(), provider()
    records: list[Record] = [
        early,
        late,
        empty,
        month(early, date(2025, 1, 1), 300, 10),
        month(early, date(2025, 3, 1), 0, 0),
        month(early, date(2026, 1, 1), 300, None),
        month(late, date(2025, 6, 1), 80, 30),
        month(empty, date(2025, 6, 1), None, 30),
    ]
    changes.add_all(notebook, records, making.stamp())
    assert figures.list_spans(notebook) == [
        Span(provider_id=late.id, first=date(2025, 6, 1), last=date(2025, 6, 1), months=1),
        Span(provider_id=early.id, first=date(2025, 1, 1), last=date(2025, 3, 1), months=2),
    ]
