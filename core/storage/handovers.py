"""The handovers of a notebook: one or more for each provider that is left."""

from uuid import UUID

from core.model.handover import Handover
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Handover, "handover")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_provider(notebook: Notebook, provider_id: UUID) -> list[Handover]:
    """The provider's handovers, in the order in which they were made."""
    return TABLE.list_where(notebook, "provider_id", provider_id)
