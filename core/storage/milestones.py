"""The milestones of briefs with a fixed price."""

from uuid import UUID

from core.model.brief import Milestone
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Milestone, "milestone")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_brief(notebook: Notebook, brief_id: UUID) -> list[Milestone]:
    """The brief's milestones, in the order in which they were made."""
    return TABLE.list_where(notebook, "brief_id", brief_id)
