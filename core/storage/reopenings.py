"""Each time the criteria of a round were opened again."""

from uuid import UUID

from core.model.selection import Reopening
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Reopening, "reopening")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_selection(notebook: Notebook, selection_id: UUID) -> list[Reopening]:
    """The round's reopenings, the oldest first."""
    return TABLE.list_where(notebook, "selection_id", selection_id)
