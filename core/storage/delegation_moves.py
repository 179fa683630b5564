"""The moves from one level of delegation to another, with their evidence."""

from uuid import UUID

from core.model.delegation import DelegationMove
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(DelegationMove, "delegation_move")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_delegation(notebook: Notebook, delegation_id: UUID) -> list[DelegationMove]:
    """The moves of one kind of work, the oldest first."""
    found = TABLE.list_where(notebook, "delegation_id", delegation_id)
    return sorted(found, key=lambda one: (one.moved_on, one.created_at))
