"""The predictions, open, due and resolved."""

from uuid import UUID

from core.model.prediction import Prediction
from core.model.stamp import Stamp
from core.rules.prediction_lock import check_change
from core.storage.notebook import Notebook
from core.storage.table import Table


def _guard(before: Prediction, after: Prediction, stamp: Stamp) -> None:
    check_change(before, after, stamp.today)


TABLE = Table(Prediction, "prediction", _guard)
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_fear(notebook: Notebook, fear_id: UUID) -> list[Prediction]:
    """The predictions that test a fear, in the order in which they were made."""
    return TABLE.list_where(notebook, "fear_id", fear_id)


def list_for_scenario(notebook: Notebook, scenario_id: UUID) -> list[Prediction]:
    """The predictions of a scenario exercise, in the order in which they were made."""
    return TABLE.list_where(notebook, "scenario_id", scenario_id)
