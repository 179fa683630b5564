"""How often each provider is called."""

from datetime import datetime
from uuid import UUID

from core.model.call import CallRhythm, call_rhythm_id
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(CallRhythm, "call_rhythm")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def of_provider(notebook: Notebook, provider_id: UUID, now: datetime) -> CallRhythm:
    """The provider's rhythm; the usual one, not stored yet, until something in it is chosen."""
    return TABLE.find(notebook, call_rhythm_id(provider_id)) or usual(provider_id, now)


def usual(provider_id: UUID, now: datetime) -> CallRhythm:
    """The rhythm of a provider for whom none was chosen."""
    return CallRhythm(id=call_rhythm_id(provider_id), created_at=now, provider_id=provider_id)
