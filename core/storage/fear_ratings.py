"""How strong fears felt, day by day."""

from collections import defaultdict
from uuid import UUID

from core.model.fear import FearRating
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(FearRating, "fear_rating")
get = TABLE.get
find = TABLE.find
add = TABLE.add
revise = TABLE.revise
revise_or_add = TABLE.revise_or_add
remove = TABLE.remove


def list_all(notebook: Notebook) -> list[FearRating]:
    """Every rating, the oldest day first."""
    return sorted(TABLE.list_all(notebook), key=lambda one: one.rated_on)


def list_for_fear(notebook: Notebook, fear_id: UUID) -> list[FearRating]:
    """The ratings of one fear, the oldest day first."""
    found = TABLE.list_where(notebook, "fear_id", fear_id)
    return sorted(found, key=lambda one: one.rated_on)


def by_fear(notebook: Notebook) -> dict[UUID, list[FearRating]]:
    """The ratings of every fear that has any, the oldest day first."""
    found: defaultdict[UUID, list[FearRating]] = defaultdict(list)
    for rating in list_all(notebook):
        found[rating.fear_id].append(rating)
    return dict(found)
