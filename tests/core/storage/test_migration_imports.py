"""From a notebook without imports to one that keeps what files bring beside what is typed."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from core.model.import_batch import ImportedLine
from core.storage import import_batches, imported_lines, month_outputs, provider_months
from core.storage.engine import Engine
from tests.core.storage import earlier, making

JULY = date(2016, 7, 1)


def test_months_from_before_stand_over_what_files_bring(tmp_path: Path) -> None:
    agency = making.provider(name="Agence")
    month = making.provider_month(agency.id, JULY, amount=Decimal(300), note="avant")
    folder = earlier.leave(tmp_path, 11, agency, month)

    engine = Engine(folder)
    notebook = engine.open("mine")
    assert provider_months.list_all(notebook) == [month]
    assert month_outputs.list_for_provider(notebook, agency.id) == [month]
    batch = making.import_batch(people='{"Agence": "out"}')
    lines: list[ImportedLine] = [
        making.imported_line(batch, agency.id, date(2016, 7, 9), "280"),
        making.imported_line(batch, agency.id, date(2016, 8, 9), "290.5"),
    ]
    kept = import_batches.add(notebook, batch, lines, making.stamp())
    engine.close()

    reopened = Engine(folder).open("mine")
    assert import_batches.list_all(reopened) == [kept]
    assert imported_lines.list_all(reopened) == lines
    amounts = [one.amount for one in month_outputs.list_for_provider(reopened, agency.id)]
    assert amounts == [Decimal(300), Decimal("290.5")]
