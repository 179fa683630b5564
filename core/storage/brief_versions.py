"""The finished versions of briefs: added, read, never revised."""

from uuid import UUID

from core.model.brief import BriefVersion
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(BriefVersion, "brief_version")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add


def list_for_brief(notebook: Notebook, brief_id: UUID) -> list[BriefVersion]:
    """The brief's finished versions, the first one first."""
    return TABLE.list_where(notebook, "brief_id", brief_id)
