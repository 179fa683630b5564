"""From months of amount and fee to months that hold the full cost, and the provider's hours."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from core.model.errors import InvalidValue
from core.storage import changes, month_outputs, provider_months, providers
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.core.storage import earlier, making

MARCH = date(2026, 3, 1)


def test_months_from_before_keep_their_figures_and_take_the_new_ones(tmp_path: Path) -> None:
    agency = making.provider(name="Agence")
    before = making.provider_month(
        agency.id, MARCH, amount=Decimal(300), managing_hours=Decimal(2), note="before"
    )
    folder = earlier.leave(tmp_path, 8, agency, before)

    engine = Engine(folder)
    notebook = engine.open("mine")
    (month,) = month_outputs.list_for_provider(notebook, agency.id)
    assert (month.amount, month.managing_hours, month.note) == (Decimal(300), Decimal(2), "before")
    assert (month.exchange_fee, month.lost_tax, month.hours_worked) == (None, None, None)
    figures = {
        "exchange_fee": Decimal("2.5"),
        "lost_tax": Decimal(60),
        "hours_worked": Decimal(40),
    }
    provider_months.save(notebook, agency.id, MARCH, making.stamp(), **figures)
    fee = Decimal(10)
    providers.revise(notebook, agency.id, making.stamp(), freelancer_fee_percent=fee)
    (month,) = month_outputs.list_for_provider(notebook, agency.id)
    assert {name: getattr(month, name) for name in figures} == figures
    assert providers.get(notebook, agency.id).freelancer_fee_percent == fee
    engine.close()


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("exchange_fee", Decimal("-1e9"), "error.amount_out_of_range"),
        ("lost_tax", Decimal("1e9"), "error.amount_out_of_range"),
        ("hours_worked", Decimal(745), "provider_month.error.hours"),
    ],
)
def test_impossible_figures_are_refused(
    notebook: Notebook, field: str, value: Decimal, key: str
) -> None:
    agency = making.provider()
    changes.add_all(notebook, [agency], making.stamp())
    with pytest.raises(InvalidValue) as refused:
        provider_months.save(notebook, agency.id, MARCH, making.stamp(), **{field: value})
    assert refused.value.key == key


@pytest.mark.parametrize("percent", [Decimal(-1), Decimal(100)])
def test_a_platform_keeps_a_part_of_the_pay_and_never_all(
    notebook: Notebook, percent: Decimal
) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    with pytest.raises(InvalidValue) as refused:
        providers.revise(notebook, agency.id, making.stamp(), freelancer_fee_percent=percent)
    assert refused.value.key == "provider.error.freelancer_fee"
