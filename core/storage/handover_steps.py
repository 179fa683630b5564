"""The steps of handover months."""

from datetime import date
from uuid import UUID

from core.model.handover import HandoverStep
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(HandoverStep, "handover_step")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_handover(notebook: Notebook, handover_id: UUID) -> list[HandoverStep]:
    """The steps of a handover by the day they were done, else are due; without a day come last."""
    found = TABLE.list_where(notebook, "handover_id", handover_id)
    return sorted(found, key=lambda step: step.done_on or step.due_on or date.max)
