"""The days on which guardrails were looked at, and what they had done."""

from uuid import UUID

from core.model.guardrail_check import GuardrailCheck
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(GuardrailCheck, "guardrail_check")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_risk_point(notebook: Notebook, risk_point_id: UUID) -> list[GuardrailCheck]:
    """The looks at one guardrail, the oldest day first."""
    found = TABLE.list_where(notebook, "risk_point_id", risk_point_id)
    return sorted(found, key=lambda one: (one.checked_on, one.created_at))
