"""What of a log is shown: the address says which part, which requests, and which one is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

import streamlit as st

from core.model.log_entry import EntryState
from core.model.provider import Provider
from core.rules.request_states import OPEN_STATES
from pages._parts import current, go
from pages._parts.person import Person

PARTS: Final = ("requests", "calls", "procedures", "word")
OPEN: Final = "open"
ALL: Final = "all"
SHOWN_AT_FIRST: Final = 12
SHOWN_MORE: Final = 24
_MOST_DIGITS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One provider's log as it is shown."""

    provider: Provider
    part: str
    show: str
    """Which requests: `OPEN`, `ALL`, or one state."""
    month: date | None
    """Only requests made in this month."""
    shown: int
    """At most so many requests."""
    entry: str
    """The id of the entry whose form is open, as the address gives it."""

    @property
    def states(self) -> Sequence[EntryState]:
        """The states of the requests to show."""
        if self.show == OPEN:
            return OPEN_STATES
        return list(EntryState) if self.show == ALL else [EntryState(self.show)]

    def words(self, **changes: object) -> dict[str, object]:
        """The words of the address for this view with something else shown."""
        usual = {
            "provider": self.provider.id,
            "show": None if self.show == OPEN else self.show,
            "month": current.month_word(self.month) if self.month else None,
            "shown": self.shown if self.shown > SHOWN_AT_FIRST else None,
            "entry": self.entry or None,
        }
        return {**usual, **changes}


def view_of(provider: Provider) -> View:
    """The view that the address asks for; the usual one where it asks for nothing."""
    return View(
        provider=provider,
        part=current.word("part", PARTS, PARTS[0]),
        show=current.word("show", [OPEN, ALL, *EntryState], OPEN),
        month=current.month("month"),
        shown=_shown(),
        entry=st.query_params.get("entry", ""),
    )


def turn_to(person: Person, view: View, **changes: object) -> None:
    """Show something else of this log; as a callback it costs one run."""
    go.turn_to(person, **view.words(**changes))


def asked_id(name: str) -> UUID | None:
    """The id that the address holds under this word, or None."""
    try:
        return UUID(st.query_params.get(name, ""))
    except ValueError:
        return None


def _shown() -> int:
    wanted = st.query_params.get("shown", "")
    is_number = wanted.isascii() and wanted.isdigit() and len(wanted) <= _MOST_DIGITS
    return max(SHOWN_AT_FIRST, int(wanted)) if is_number else SHOWN_AT_FIRST
