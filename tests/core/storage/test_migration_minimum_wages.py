"""From a notebook without minimum wages to one that keeps the person's own."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from core.model.minimum_wage import MinimumWage
from core.storage import minimum_wages, providers
from core.storage.engine import Engine
from tests.core.storage import earlier, making


def test_a_notebook_from_before_keeps_its_providers_and_takes_a_wage(tmp_path: Path) -> None:
    agency = making.provider(name="before")
    folder = earlier.leave(tmp_path, 12, agency)
    engine = Engine(folder)
    notebook = engine.open("mine")
    wage = MinimumWage(
        id=making.new_id(),
        created_at=making.now(),
        country="MG",
        currency="MGA",
        from_on=date(2026, 1, 1),
        amount=Decimal(300_000),
        hours=Decimal("173.33"),
        source="décret",
        source_on=date(2025, 12, 20),
    )
    minimum_wages.add(notebook, wage, making.stamp())
    assert providers.list_all(notebook) == [agency]
    assert minimum_wages.list_all(notebook) == [wage]
    engine.close()
