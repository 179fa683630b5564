"""The risk points of scenarios, with their guardrails."""

from typing import cast
from uuid import UUID

from core.model.risk_point import RiskPoint
from core.storage import rows
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


def list_standing(notebook: Notebook) -> list[RiskPoint]:
    """The risk points with a guardrail that stands, of the scenarios that are not put away."""
    where = (
        "WHERE evidence_on IS NOT NULL AND trim(guardrail_then) <> ''"
        " AND scenario_id IN (SELECT id FROM scenario WHERE archived_at IS NULL)"
    )
    with notebook.reading() as cursor:
        return cast("list[RiskPoint]", rows.select(cursor, "risk_point", where))
