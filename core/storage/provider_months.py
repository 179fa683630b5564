"""What providers cost and delivered, month by month."""

from datetime import date
from typing import Any
from uuid import UUID

from core.model.provider import ProviderMonth, provider_month_id
from core.model.stamp import Stamp
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(ProviderMonth, "provider_month")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_provider(notebook: Notebook, provider_id: UUID) -> list[ProviderMonth]:
    """The provider's months, oldest month first."""
    found = TABLE.list_where(notebook, "provider_id", provider_id)
    return sorted(found, key=lambda record: record.month)


def save(
    notebook: Notebook, provider_id: UUID, month: date, stamp: Stamp, **changes: Any
) -> ProviderMonth:
    """Change some figures of a month, which is made if it is not there. Raises NotFound."""
    record_id = provider_month_id(provider_id, month)

    def make() -> ProviderMonth:
        return ProviderMonth(
            id=record_id, created_at=stamp.now, provider_id=provider_id, month=month
        )

    return TABLE.revise_or_add(notebook, record_id, stamp, make, **changes)
