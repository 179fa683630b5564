"""The points that freelancers have on criteria."""

from collections.abc import Collection
from uuid import UUID

from core.model.interview import Score
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Score, "score")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
revise_or_add = TABLE.revise_or_add
remove = TABLE.remove


def list_for_freelancers(notebook: Notebook, freelancer_ids: Collection[UUID]) -> list[Score]:
    """The scores of these freelancers, in the order in which they were given."""
    wanted = set(freelancer_ids)
    return [one for one in TABLE.list_all(notebook) if one.freelancer_id in wanted]
