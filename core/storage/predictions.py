"""The predictions, open, due and resolved."""

from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from core.model.prediction import Prediction
from core.model.stamp import Stamp
from core.rules.prediction_lock import check_change
from core.storage import rows
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


def list_due(notebook: Notebook, today: date) -> list[Prediction]:
    """Those whose day has come and that nobody has answered, the oldest day first."""
    where = "WHERE outcome IS NULL AND check_on <= ? AND trim(what) <> ''"
    return sorted(_select(notebook, where, [today]), key=_day_to_come)


def list_open(notebook: Notebook, today: date) -> list[Prediction]:
    """Those whose day is still to come, the next day first, those without a day last.

    One without words is no prediction yet, whatever its day.
    """
    where = "WHERE outcome IS NULL AND (check_on IS NULL OR check_on > ? OR trim(what) = '')"
    return sorted(_select(notebook, where, [today]), key=_day_to_come)


def list_resolved(notebook: Notebook, limit: int) -> list[Prediction]:
    """Those of which it is known what became, the newest answer first."""
    where = (
        "WHERE id IN (SELECT id FROM prediction WHERE outcome IS NOT NULL"
        " ORDER BY resolved_on DESC, created_at DESC, id LIMIT ?)"
    )
    return sorted(_select(notebook, where, [limit]), key=_answered, reverse=True)


def _day_to_come(prediction: Prediction) -> date:
    return prediction.check_on or date.max


def _answered(prediction: Prediction) -> tuple[date, datetime]:
    return prediction.resolved_on or date.min, prediction.created_at


def _select(notebook: Notebook, where: str, parameters: list[Any]) -> list[Prediction]:
    with notebook.reading() as cursor:
        return cast("list[Prediction]", rows.select(cursor, "prediction", where, parameters))
