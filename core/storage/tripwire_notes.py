"""The points to check that the person noted as dealt with."""

from uuid import UUID

from core.model.tripwire_note import TripwireNote
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(TripwireNote, "tripwire_note")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
revise_or_add = TABLE.revise_or_add
remove = TABLE.remove


def list_for_provider(notebook: Notebook, provider_id: UUID) -> list[TripwireNote]:
    """The provider's notes, in the order in which they were made."""
    return TABLE.list_where(notebook, "provider_id", provider_id)
