"""The calls that took place."""

from datetime import date
from typing import cast
from uuid import UUID

from core.model.call import Call
from core.storage import rows
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Call, "call")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove

_NEWEST = "WHERE provider_id = ? ORDER BY held_on DESC, created_at DESC, id LIMIT ?"


def list_for_provider(notebook: Notebook, provider_id: UUID, limit: int = 500) -> list[Call]:
    """The newest calls with a provider, newest first."""
    with notebook.reading() as cursor:
        found = cast("list[Call]", rows.select(cursor, "call", _NEWEST, [provider_id, limit]))
    return sorted(found, key=lambda call: (call.held_on, call.created_at), reverse=True)


def last_days(notebook: Notebook) -> dict[UUID, date]:
    """The day of the last call with each provider who had one."""
    return dict(notebook.read("SELECT provider_id, max(held_on) FROM call GROUP BY provider_id"))
