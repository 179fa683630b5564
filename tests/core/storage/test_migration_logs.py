"""From a notebook without a log to one that keeps it, its months untouched."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from core.storage import (
    call_rhythms,
    calls,
    changes,
    log_entries,
    month_outputs,
    procedures,
    provider_months,
)
from core.storage.engine import Engine
from tests.core.storage import earlier, making

MARCH = date(2026, 3, 1)


def test_a_notebook_without_a_log_keeps_its_months_and_takes_one(tmp_path: Path) -> None:
    provider = making.provider(name="Rado")
    month = making.provider_month(provider.id, MARCH, amount=Decimal(80), note="before")
    folder = earlier.leave(tmp_path, 6, provider, month)

    engine = Engine(folder)
    notebook = engine.open("mine")
    assert provider_months.list_all(notebook) == [month]
    assert month_outputs.list_for_provider(notebook, provider.id) == [month]
    procedure = making.procedure(title="Mise en page", words="1. Coller\n2. Relire")
    request = making.log_entry(
        provider.id,
        words="Six articles",
        weight=Decimal("1.5"),
        due_on=MARCH,
        files="dossier / mars",
        procedure_id=procedure.id,
    )
    call = making.call(provider.id, MARCH, notes="bien", agreed="jeudi")
    rhythm = making.call_rhythm(provider.id, days_later=30)
    reply = making.log_reply(request, words="D’accord")
    changes.add_all(notebook, [procedure, request, reply, call, rhythm], making.stamp())
    assert log_entries.list_all(notebook) == [request, reply]
    assert procedures.list_all(notebook) == [procedure]
    assert calls.list_all(notebook) == [call]
    assert call_rhythms.list_all(notebook) == [rhythm]
    engine.close()
