"""What a button does to the notebook: done in one step, or else the person is told why not."""

from collections.abc import Callable

from core.model.errors import AppError
from core.model.stamp import Stamp
from pages._parts import state, toasts
from pages._parts.person import Person


def attempt(person: Person, work: Callable[[Stamp], object]) -> bool:
    """Do `work` under one stamp; whether that went well.

    A failure is said over the screen until it is closed: it is seen wherever the button
    stands, and said from a callback as well as from within a screen.
    """
    stamp = person.stamp()
    try:
        work(stamp)
    except AppError as failure:
        words = person.text(failure.key, **failure.values)
        toasts.say(words, icon=":material/error:", duration="infinite")
        return False
    state.note_saved(stamp.now)
    return True
