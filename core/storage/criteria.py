"""What counts in each choosing round."""

from uuid import UUID

from core.model.selection import Criterion
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Criterion, "criterion")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_selection(notebook: Notebook, selection_id: UUID) -> list[Criterion]:
    """The round's criteria, in the order in which they were made."""
    return TABLE.list_where(notebook, "selection_id", selection_id)
