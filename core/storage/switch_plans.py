"""What each change from one provider to another costs once."""

from datetime import datetime
from uuid import UUID

from core.model.switch_plan import SwitchPlan, switch_plan_id
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(SwitchPlan, "switch_plan")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def between(
    notebook: Notebook, from_id: UUID, to_id: UUID, currency: str, now: datetime
) -> SwitchPlan:
    """The plan of this change; the usual one, not stored yet, until something in it is typed."""
    record_id = switch_plan_id(from_id, to_id)
    return TABLE.find(notebook, record_id) or SwitchPlan(
        id=record_id, created_at=now, from_id=from_id, to_id=to_id, currency=currency
    )
