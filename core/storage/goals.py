"""The real goals: a handful at most."""

from core.model.errors import InvalidValue
from core.model.goal import MOST_GOALS, Goal
from core.model.stamp import Stamp
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Goal, "goal")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
revise = TABLE.revise
remove = TABLE.remove


def add(notebook: Notebook, goal: Goal, stamp: Stamp) -> Goal:
    """Store a new goal. Raises InvalidValue for one more than a handful."""
    if len(list_all(notebook)) >= MOST_GOALS:
        raise InvalidValue("goal.error.too_many", high=MOST_GOALS)
    return TABLE.add(notebook, goal, stamp)
