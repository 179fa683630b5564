"""The fears: the four resistances as soon as something is said of them, and one's own."""

from uuid import UUID

from core.model.fear import Fear
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Fear, "fear")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
revise_or_add = TABLE.revise_or_add
remove = TABLE.remove


def list_for_risk_point(notebook: Notebook, risk_point_id: UUID) -> list[Fear]:
    """The fears whose founded part became this risk."""
    return TABLE.list_where(notebook, "risk_point_id", risk_point_id)
