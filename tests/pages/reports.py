"""Reports that the tests write and read, of the example and of records of their own."""

from datetime import date

from core.exchange.report.blocks import Report
from core.model.preferences import Language
from core.model.records import Record
from core.samples.story import STORY_ENDS
from core.storage import changes, preferences
from core.storage.notebook import Notebook
from pages._parts import notebooks, report, report_scope
from pages._parts.person import Person
from tests.core.exchange.report.reading import Read, read
from tests.pages.conftest import a_stamp


def person_of(
    notebook: Notebook, language: Language = Language.FRENCH, today: date = STORY_ENDS
) -> Person:
    return Person(
        screen="review",
        own=notebook,
        notebook=notebook,
        language=language,
        preferences=preferences.get(notebook),
        today=today,
    )


def reader_of_example(language: Language) -> Person:
    """Somebody who reads the example on the day on which its story ends."""
    return person_of(notebooks.example(language), language)


def reader_of(*records: Record, language: Language = Language.FRENCH) -> Person:
    """The owner of a notebook that holds these records."""
    changes.add_all(notebooks.own(), records, a_stamp())
    return person_of(notebooks.own(), language)


def whole(person: Person) -> Report:
    return report.report(person, report_scope.whole(person, report_scope.links(person)))


def written(person: Person) -> Read:
    """The whole report as a browser reads it."""
    scope = report_scope.whole(person, report_scope.links(person))
    return read(report.written(person, scope).decode())
