"""Figures from files count on every screen that counts: refunds too, which can outweigh a month."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.import_batch import ImportBatch, ImportedLine
from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.model.records import Record
from core.storage import figures, import_batches
from core.storage.notebook import Notebook
from pages._parts.compare_views import View
from tests.core.storage import making
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.importing import shown
from tests.pages.logs import NOW

SOLD = Provider(id=UUID(int=901), created_at=NOW, name="Agence", currency="EUR")
PAID = Provider(id=UUID(int=902), created_at=NOW, name="Hanta", currency="EUR")
MONTHS = [date(2025, month, 1) for month in range(1, 9)]


def outputs(provider: Provider, units: int) -> list[Record]:
    return [
        ProviderMonth(
            id=provider_month_id(provider.id, month),
            created_at=NOW,
            provider_id=provider.id,
            month=month,
            units_accepted=Decimal(units + month.month),
        )
        for month in MONTHS
    ]


def bring(notebook: Notebook, provider: Provider, amounts: list[str]) -> None:
    batch: ImportBatch = making.import_batch()
    lines: list[ImportedLine] = [
        making.imported_line(batch, provider.id, month.replace(day=9), value)
        for month, value in zip(MONTHS, amounts, strict=True)
    ]
    import_batches.add(notebook, batch, lines, a_stamp())


AGENCY = ["300", "310", "-120", "305", "300", "290", "300", "300"]
HANTAS = {
    "refund": ["80", "80", "-200", "85", "90", "80", "80", "80"],
    "nothing": ["80", "80", "-160", "0", "0", "0", "0", "0"],
    "less": ["80", "80", "-2000", "85", "90", "80", "80", "80"],
}


@pytest.fixture(params=HANTAS)
def compared(
    open_screen: OpenScreen, own_notebook: Notebook, request: pytest.FixtureRequest
) -> Notebook:
    """A notebook of two providers whose costs come from files alone, with refunds."""
    open_screen("about", SOLD, PAID, *outputs(SOLD, 5), *outputs(PAID, 20))
    bring(own_notebook, SOLD, AGENCY)
    bring(own_notebook, PAID, HANTAS[request.param])
    return own_notebook


@pytest.mark.parametrize("screen", ["home", "costs", "review"])
def test_a_month_of_refunds_troubles_no_screen(
    open_screen: OpenScreen, compared: Notebook, screen: str
) -> None:
    assert {span.months for span in figures.list_spans(compared)} == {8}
    assert not open_screen(screen, opened=False).exception


@pytest.mark.parametrize("view", View)
def test_compare_counts_what_files_brought(
    open_screen: OpenScreen, compared: Notebook, view: View
) -> None:
    assert import_batches.list_all(compared)
    screen = open_screen("compare", opened=False, view=view.value)
    assert not screen.exception
    assert "Hanta" in shown(screen)
