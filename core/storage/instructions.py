"""What those who leave write down for the next ones."""

from uuid import UUID

from core.model.handover import Instruction
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Instruction, "instruction")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_handover(notebook: Notebook, handover_id: UUID) -> list[Instruction]:
    """The instructions of a handover, in the order in which they were asked for."""
    return TABLE.list_where(notebook, "handover_id", handover_id)
