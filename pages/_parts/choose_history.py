"""What the records of a choosing round are called in the notebook's history."""

from core.model.freelancer import Freelancer
from core.model.interview import Question, Reply, Score
from core.model.selection import Criterion, Reopening, Selection
from core.storage import criteria, freelancers, selections
from pages._parts.person import Person

ChoosingRecord = Selection | Criterion | Reopening | Freelancer | Question | Reply | Score


def name_of(person: Person, record: ChoosingRecord) -> str:
    """The record's own name, or that of what it belongs to."""
    match record:
        case Selection():
            return record.title
        case Criterion() | Freelancer():
            return record.name
        case Question():
            return record.words
        case Reopening():
            selection = selections.find(person.notebook, record.selection_id)
            return selection.title if selection else ""
        case Reply():
            return _whose(person, record)
        case Score():
            criterion = criteria.find(person.notebook, record.criterion_id)
            names = (_whose(person, record), criterion.name if criterion else "")
            return ", ".join(name for name in names if name)


def _whose(person: Person, record: Reply | Score) -> str:
    freelancer = freelancers.find(person.notebook, record.freelancer_id)
    return freelancer.name if freelancer else ""
