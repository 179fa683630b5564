"""The foot of the log: the request that waits for the person, if one does."""

from core.storage import log_waiting
from pages._parts import due_words
from pages._parts.log_view import View
from pages._parts.log_words import name_of
from pages._parts.onward import Onward
from pages._parts.person import Person


def onward(person: Person, view: View) -> Onward | None:
    """The way to the request that waits most; none where nothing does."""
    waiting = log_waiting.first(person.notebook, view.provider.id, person.today)
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
