"""The procedures that were written down, and how often the log points at each."""

from uuid import UUID

from core.model.procedure import Procedure
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Procedure, "procedure")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove

_USES = """
SELECT procedure_id, count(*) FROM log_entry WHERE procedure_id IS NOT NULL GROUP BY procedure_id
"""


def uses(notebook: Notebook) -> dict[UUID, int]:
    """How many lines of the log follow each procedure; those that none follows are left out."""
    return dict(notebook.read(_USES))
