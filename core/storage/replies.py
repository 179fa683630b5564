"""What freelancers said in their interviews."""

from uuid import UUID

from core.model.interview import Reply
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Reply, "reply")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
revise_or_add = TABLE.revise_or_add
remove = TABLE.remove


def list_for_freelancer(notebook: Notebook, freelancer_id: UUID) -> list[Reply]:
    """All that this freelancer said."""
    return TABLE.list_where(notebook, "freelancer_id", freelancer_id)
