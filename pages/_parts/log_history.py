"""What the records of a log are called in the history."""

from core.model.call import Call, CallRhythm
from core.model.log_entry import LogEntry
from core.model.one_line import one_line
from core.model.procedure import Procedure
from core.storage import providers
from pages._parts.person import Person


def name_of(person: Person, record: LogEntry | Procedure | Call | CallRhythm) -> str:
    """A line by its words, a procedure by its title, a call by its day and whom it was with."""
    match record:
        case LogEntry():
            return one_line(record.words)
        case Procedure():
            return record.title
        case Call():
            return f"{_provider(person, record)}, {person.day(record.held_on)}".strip(", ")
        case CallRhythm():
            return _provider(person, record)


def _provider(person: Person, record: Call | CallRhythm) -> str:
    provider = providers.find(person.notebook, record.provider_id)
    return provider.name if provider else ""
