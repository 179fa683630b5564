"""The words of a log: who wrote a line, in which colour, how a request stands."""

from decimal import Decimal
from typing import Final
from uuid import UUID

from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.provider import Provider, provider_month_id
from core.rules.request_states import days_late, reached_on
from core.storage import provider_months
from pages._parts.person import Person

_BADGES: Final = {
    EntryState.ASKED: ("gray", "outbox"),
    EntryState.IN_PROGRESS: ("blue", "pending"),
    EntryState.DELIVERED: ("violet", "inbox"),
    EntryState.ACCEPTED: ("green", "check"),
    EntryState.TO_REDO: ("orange", "replay"),
}
_LINES: Final = {
    EntryKind.ANSWER: ("blue", "reply"),
    EntryKind.QUESTION: ("violet", "help"),
    EntryKind.DELIVERY: ("green", "inbox"),
}


def name_of(person: Person, provider: Provider) -> str:
    """The provider's name as it is; not safe inside Markdown."""
    return provider.name.strip() or person.text("log.unnamed")


def typed_units(person: Person, provider_id: UUID) -> Decimal | None:
    """What was typed in Costs as this month's output: it counts there instead of the log's."""
    record_id = provider_month_id(provider_id, person.today.replace(day=1))
    typed = provider_months.find(person.notebook, record_id)
    return typed.units_accepted if typed else None


def request(person: Person, entry: LogEntry) -> str:
    """The request in the person's name, safe inside Markdown."""
    words = _on_lines(person, entry.words) or person.text("log.entry.wordless")
    return f"**{person.text('log.author.me')}** · {words}"


def reply(person: Person, provider: Provider, entry: LogEntry) -> str:
    """A line under a request: icon, name, day and what it is, then the words; theirs in colour."""
    colour, icon = _LINES[entry.kind]
    is_mine = entry.author is Author.ME
    who = person.text("log.author.me") if is_mine else person.plain(name_of(person, provider))
    said = person.text(f"log.line.{entry.kind}", who=f"**{who}**", day=person.day(entry.day))
    words = _on_lines(person, entry.words) or person.text("log.entry.wordless")
    line = f":material/{icon}: {said}  \n{words}"
    return line if is_mine else f":{colour}[{line}]"


def standing(person: Person, provider: Provider, entry: LogEntry) -> str:
    """How the request stands: its state and since when, its weight, its day, whether it is late."""
    if entry.state is None:
        return ""
    colour, icon = _BADGES[entry.state]
    reached = reached_on(entry)
    is_old = reached != entry.day
    state = person.text(
        f"log.reached.{entry.state}" if is_old else f"log_entry.state.{entry.state}",
        day=person.day(reached),
    )
    parts = [f":{colour}-badge[:material/{icon}: {state}]"]
    if weight := units(person, provider, entry):
        parts.append(weight)
    parts += _due(person, provider, entry)
    stands = " · ".join(parts)
    files = _on_lines(person, entry.files)
    return f"{stands}  \n:material/folder_open: {files}" if files else stands


def units(person: Person, provider: Provider, entry: LogEntry) -> str:
    """The weight where it is not the usual one unit."""
    if entry.weight is None or entry.weight == 1:
        return ""
    unit = person.plain(provider.unit.strip())
    count = person.number(entry.weight)
    if unit:
        return person.text("log.weight_of", units=count, unit=unit)
    return person.plural("log.weight", entry.weight, units=count)


def _due(person: Person, provider: Provider, entry: LogEntry) -> list[str]:
    if entry.due_on is None or entry.state is EntryState.ACCEPTED:
        return []
    due = person.text("log.due", day=person.day(entry.due_on))
    has_ended = provider.has_left(person.today)
    late = 0 if has_ended else days_late(entry, person.today)
    if not late:
        return [due]
    return [f":red[:material/alarm: {due}, {person.plural('log.late', late)}]"]


def _on_lines(person: Person, words: str) -> str:
    """Words line by line, without the empty lines that would end a coloured passage."""
    return "  \n".join(person.plain(line.strip()) for line in words.splitlines() if line.strip())
