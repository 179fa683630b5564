"""What a person does in a log: each act is one step, and can be taken back."""

from datetime import date
from uuid import UUID, uuid4

from core.model.call import Call, call_rhythm_id
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.one_line import one_line
from core.model.procedure import Procedure
from core.model.provider import Provider
from core.model.stamp import Stamp
from core.rules.request_states import moved_to
from core.storage import call_rhythms, calls, log_entries, procedures, providers
from pages._parts import toasts
from pages._parts.attempt import attempt
from pages._parts.log_view import View, turn_to
from pages._parts.log_words import typed_units
from pages._parts.person import Person

_LONGEST_TITLE = 80


def add_request(person: Person, view: View, stamp: Stamp, record_id: UUID, words: str) -> None:
    """A new request of today; shown at once, whatever was looked for. Raises AppErrors."""
    new = LogEntry(
        id=record_id,
        created_at=stamp.now,
        provider_id=view.provider.id,
        day=person.today,
        words=words,
        state=EntryState.ASKED,
    )
    log_entries.add(person.notebook, new, stamp)
    if EntryState.ASKED not in view.states or view.month not in (None, person.today.replace(day=1)):
        turn_to(person, view, show=None, month=None, entry=None)


def add_reply(
    person: Person,
    request: LogEntry,
    sort: tuple[EntryKind, Author],
    stamp: Stamp,
    record_id: UUID,
    words: str,
) -> None:
    """A line under a request; a delivery moves it on in the same step. Raises AppErrors."""
    kind, author = sort
    new = LogEntry(
        id=record_id,
        created_at=stamp.now,
        provider_id=request.provider_id,
        day=person.today,
        kind=kind,
        author=author,
        words=words,
        entry_id=request.id,
    )
    log_entries.add(person.notebook, new, stamp)
    if kind is EntryKind.DELIVERY:
        changes = moved_to(EntryState.DELIVERED, person.today)
        log_entries.revise(person.notebook, request.id, stamp, **changes)


def move(person: Person, view: View, request: LogEntry, state: EntryState) -> None:
    """The request reaches this state today; one that is accepted is closed."""
    if put_right(person, request, state):
        if state is EntryState.ACCEPTED and view.entry == str(request.id):
            turn_to(person, view, entry=None)
        toasts.say(_moved(person, request, state), icon=":material/check:")


def _moved(person: Person, request: LogEntry, state: EntryState) -> str:
    typed = typed_units(person, request.provider_id) if state is EntryState.ACCEPTED else None
    return person.text(f"log.moved.{state}" if typed is None else "log.moved.accepted_apart")


def put_right(person: Person, request: LogEntry, state: EntryState) -> bool:
    """The request is in this state since today; whether that was noted."""
    changes = moved_to(state, person.today)
    return attempt(
        person,
        lambda stamp: log_entries.revise(person.notebook, request.id, stamp, **changes),
    )


def remove_entry(person: Person, view: View, entry: LogEntry) -> None:
    """Remove a line, a request with all that answers it."""
    if attempt(person, lambda stamp: log_entries.remove(person.notebook, entry.id, stamp)):
        turn_to(person, view, entry=entry.entry_id)
        toasts.say(person.text("log.entry.removed"), icon=":material/check:")


def follow(person: Person, entry: LogEntry, procedure_id: UUID | None) -> None:
    """The request follows this procedure, or none."""
    attempt(
        person,
        lambda stamp: log_entries.revise(
            person.notebook, entry.id, stamp, procedure_id=procedure_id
        ),
    )


def write_down(person: Person, view: View, entry: LogEntry) -> None:
    """Make a procedure of a request, linked to it in the same step, and open it."""
    title = one_line(entry.words)[:_LONGEST_TITLE]
    new = Procedure(id=uuid4(), created_at=person.stamp().now, title=title)

    def work(stamp: Stamp) -> None:
        procedures.add(person.notebook, new, stamp)
        log_entries.revise(person.notebook, entry.id, stamp, procedure_id=new.id)

    if attempt(person, work):
        turn_to(person, view, part="procedures", procedure=new.id, entry=None)


def add_procedure(person: Person, view: View, stamp: Stamp, record_id: UUID, title: str) -> None:
    """A new procedure, opened at once. Raises AppErrors."""
    new = Procedure(id=record_id, created_at=stamp.now, title=title)
    procedures.add(person.notebook, new, stamp)
    turn_to(person, view, part="procedures", procedure=record_id)


def remove_procedure(person: Person, view: View, procedure: Procedure) -> None:
    """Remove a procedure; the requests that follow it stay."""
    if attempt(person, lambda stamp: procedures.remove(person.notebook, procedure.id, stamp)):
        turn_to(person, view, part="procedures")
        toasts.say(person.text("procedure.removed"), icon=":material/check:")


def hold_call(person: Person, view: View, held_on: date) -> None:
    """Note that a call took place, opened for what was said; a day fixed for it is used up."""
    new = Call(
        id=uuid4(),
        created_at=person.stamp().now,
        provider_id=view.provider.id,
        held_on=held_on,
    )
    rhythm = call_rhythms.find(person.notebook, call_rhythm_id(view.provider.id))

    def work(stamp: Stamp) -> None:
        calls.add(person.notebook, new, stamp)
        if rhythm is not None and rhythm.next_on is not None:
            call_rhythms.revise(person.notebook, rhythm.id, stamp, next_on=None)

    if attempt(person, work):
        turn_to(person, view, part="calls", call=new.id, entry=None)


def remove_call(person: Person, view: View, call: Call) -> None:
    """Remove a call from the log."""
    if attempt(person, lambda stamp: calls.remove(person.notebook, call.id, stamp)):
        turn_to(person, view, part="calls")
        toasts.say(person.text("call.removed"), icon=":material/check:")


def add_provider(person: Person, stamp: Stamp, record_id: UUID, name: str) -> None:
    """A provider to keep a log of, known by the name alone for now. Raises AppErrors."""
    new = Provider(
        id=record_id,
        created_at=stamp.now,
        name=name,
        currency=person.preferences.home_currency,
    )
    providers.add(person.notebook, new, stamp)
