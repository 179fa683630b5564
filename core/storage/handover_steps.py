"""The steps of handover months."""

from datetime import date
from typing import Final, cast
from uuid import UUID

from core.model.handover import HandoverStep
from core.storage import rows
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(HandoverStep, "handover_step")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove

_DUE: Final = "WHERE done_on IS NULL AND due_on <= ?"


def list_for_handover(notebook: Notebook, handover_id: UUID) -> list[HandoverStep]:
    """The steps of a handover by the day they are due; those without a day come last."""
    found = TABLE.list_where(notebook, "handover_id", handover_id)
    return sorted(found, key=lambda step: step.due_on or date.max)


def list_due(notebook: Notebook, today: date) -> list[HandoverStep]:
    """Steps of all handovers that are due by today and not done, the longest due first."""
    with notebook.reading() as cursor:
        found = rows.select(cursor, "handover_step", _DUE, [today])
    return sorted(cast("list[HandoverStep]", found), key=lambda step: step.due_on or today)
