"""How a request moves from asked to accepted, and which days each move writes down."""

from collections.abc import Mapping
from datetime import date

from core.model.log_entry import Author, EntryKind, EntryState, LogEntry

OPEN_STATES = (
    EntryState.DELIVERED,
    EntryState.TO_REDO,
    EntryState.IN_PROGRESS,
    EntryState.ASKED,
)
"""The states of a request that is not accepted yet, the one nearest to its end first."""
UNFINISHED_STATES = (EntryState.ASKED, EntryState.IN_PROGRESS, EntryState.TO_REDO)
"""The states in which something is still to be delivered."""

_DATED = {
    EntryState.IN_PROGRESS: "started_on",
    EntryState.DELIVERED: "delivered_on",
    EntryState.ACCEPTED: "accepted_on",
    EntryState.TO_REDO: "redo_on",
}
_NEXT = {
    EntryState.ASKED: (EntryState.DELIVERED, EntryState.IN_PROGRESS),
    EntryState.IN_PROGRESS: (EntryState.DELIVERED,),
    EntryState.DELIVERED: (EntryState.ACCEPTED, EntryState.TO_REDO),
    EntryState.TO_REDO: (EntryState.DELIVERED,),
    EntryState.ACCEPTED: (),
}


def next_states(state: EntryState) -> tuple[EntryState, ...]:
    """Where a request goes from here, the usual way first."""
    return _NEXT[state]


def moved_to(state: EntryState, today: date) -> Mapping[str, object]:
    """The fields that change when a request reaches this state today.

    What is no longer accepted was not accepted on any day; the day it was last sent back
    stays, for the work that cost is not undone by a good second try.
    """
    changes: dict[str, object] = {"state": state}
    if state is not EntryState.ACCEPTED:
        changes["accepted_on"] = None
    if state is EntryState.ASKED:
        changes |= {"started_on": None, "delivered_on": None, "redo_on": None}
    if state in _DATED:
        changes[_DATED[state]] = today
    return changes


def reached_on(entry: LogEntry) -> date:
    """The day on which the request came to the state it is in; the day it was made if unknown."""
    day = getattr(entry, _DATED[entry.state]) if entry.state in _DATED else None
    return day if isinstance(day, date) else entry.day


def is_question(line: LogEntry | None) -> bool:
    """Whether this line, the last one under a request, asks something of the person."""
    return line is not None and line.kind is EntryKind.QUESTION and line.author is not Author.ME


def days_late(entry: LogEntry, today: date) -> int:
    """How many days ago an unfinished request was due; 0 if it is not late."""
    if entry.due_on is None or entry.state not in UNFINISHED_STATES:
        return 0
    return max(0, (today - entry.due_on).days)
