"""What the records of a handover are called in the history."""

from core.model.access import Access
from core.model.handover import Handover, HandoverStep, Instruction
from core.storage import providers
from pages._parts.person import Person


def name_of(person: Person, record: Handover | HandoverStep | Instruction | Access) -> str:
    """A handover by its provider; a step, an instruction or an access by its words."""
    if not isinstance(record, Handover):
        return record.what
    provider = providers.find(person.notebook, record.provider_id)
    return provider.name if provider else ""
