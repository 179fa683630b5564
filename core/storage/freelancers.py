"""Those who may be chosen."""

from uuid import UUID

from core.model.freelancer import Freelancer
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Freelancer, "freelancer")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_selection(notebook: Notebook, selection_id: UUID) -> list[Freelancer]:
    """The round's freelancers, in the order in which they were added."""
    return TABLE.list_where(notebook, "selection_id", selection_id)
