"""The foot of the log: the request that waits for the person, if one does."""

from uuid import UUID

from core.storage import log_waiting
from core.storage.log_waiting import Reason, Waiting
from pages._parts import due_words
from pages._parts.log_view import View
from pages._parts.log_words import name_of
from pages._parts.onward import Onward
from pages._parts.person import Person


def read(person: Person, view: View) -> Waiting | None:
    """The request of this log that waits most, if one does."""
    return log_waiting.first(person.notebook, view.provider.id, person.today)


def to_answer(waiting: Waiting | None) -> UUID | None:
    """The request to answer first: its card then has the strong button."""
    return waiting.request_id if waiting and waiting.reason is Reason.QUESTION else None


def onward(person: Person, view: View, waiting: Waiting | None) -> Onward | None:
    """The way to what waits; none where nothing does."""
    if waiting is None:
        return None
    words = due_words.short(person, waiting.words) or person.text("history.nameless")
    name = person.plain(name_of(person, view.provider))
    return Onward(
        why=person.text(f"now.log.{waiting.reason}.why", name=name, words=words),
        do=person.text(f"now.log.{waiting.reason}.do"),
        screen="log",
        address={"provider": view.provider.id, "entry": waiting.request_id},
        record_id=waiting.request_id,
    )
