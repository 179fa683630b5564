"""The doors that are open to providers, and those that were."""

from uuid import UUID

from core.model.access import Access
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Access, "access")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_provider(notebook: Notebook, provider_id: UUID) -> list[Access]:
    """The provider's accesses, in the order in which they were noted."""
    return TABLE.list_where(notebook, "provider_id", provider_id)
