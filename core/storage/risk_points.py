"""The risk points of scenarios, with their guardrails."""

from uuid import UUID

from core.model.risk_point import RiskPoint
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(RiskPoint, "risk_point")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_scenario(notebook: Notebook, scenario_id: UUID) -> list[RiskPoint]:
    """The scenario's risk points, in the order in which they were made."""
    return TABLE.list_where(notebook, "scenario_id", scenario_id)
