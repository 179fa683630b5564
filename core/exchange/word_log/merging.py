"""What a file changes in the notebook, once the person has chosen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from core.exchange.word_log.plan import Changed, Found, Plan
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.provider import Provider
from core.rules.request_states import UNFINISHED_STATES, moved_to


class Target(StrEnum):
    """What becomes of words that a file brings, where it is no request to stand under."""

    NEW = "new"
    OUT = "out"


class Take(StrEnum):
    """What becomes of a line that reads otherwise in a file."""

    KEEP = "keep"
    TAKE = "take"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Where found words go, and what they are."""

    target: Target | UUID
    kind: EntryKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A change to an entry, worked out from how it was."""

    before: LogEntry
    changes: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """New entries and changes to old ones: one step."""

    added: tuple[LogEntry, ...]
    revised: tuple[Revision, ...]

    @property
    def lines(self) -> int:
        """How many lines of the file are taken."""
        return len(self.added) + sum("words" in one.changes for one in self.revised)

    @property
    def is_nothing(self) -> bool:
        """Whether the notebook would stay as it is."""
        return not (self.added or self.revised)


def usual_choice(found: Found) -> Choice:
    """Under the request where it stands; a line that could not be placed is left out."""
    return Choice(target=found.request_id or Target.OUT, kind=found.kind)


def usual_take(changed: Changed) -> Take:
    """Nothing is written over; an answer that went on is kept beside what it was."""
    return Take.KEEP if changed.beside is None else Take.BOTH


def merged(
    plan: Plan,
    choices: Mapping[UUID, Choice],
    takes: Mapping[UUID, Take],
    requests: Mapping[UUID, LogEntry],
    provider: Provider,
    now: datetime,
    today: date,
) -> Merge:
    """The step that these choices make; `takes` goes by the id of the entry that changed."""
    chosen = [(one, choices.get(one.id, usual_choice(one))) for one in plan.found]
    revised: dict[UUID, Revision] = {}
    for one in plan.changed:
        take = takes.get(one.entry.id, usual_take(one))
        if take is Take.TAKE:
            revised[one.entry.id] = Revision(before=one.entry, changes={"words": one.words})
        elif take is Take.BOTH and one.beside is not None:
            chosen.append((one.beside, usual_choice(one.beside)))
    chosen.sort(key=lambda one: one[0].place)
    added: list[LogEntry] = []
    for place, (found, choice) in enumerate(chosen):
        request = requests.get(choice.target) if isinstance(choice.target, UUID) else None
        if request is None and choice.target is not Target.NEW:
            continue
        # Lines of one moment are shown in the order of their file.
        moment = now + timedelta(microseconds=place)
        added.append(_entry(found, choice, request, provider, moment, today))
        is_delivered = request is not None and choice.kind is EntryKind.DELIVERY
        if request is not None and is_delivered and request.state in UNFINISHED_STATES:
            changes = {**moved_to(EntryState.DELIVERED, today)}
            if request.id in revised:
                changes = {**revised[request.id].changes, **changes}
            revised[request.id] = Revision(before=request, changes=changes)
    return Merge(added=tuple(added), revised=tuple(revised.values()))


def _entry(
    found: Found,
    choice: Choice,
    request: LogEntry | None,
    provider: Provider,
    now: datetime,
    today: date,
) -> LogEntry:
    if request is None:
        return LogEntry(
            id=found.id,
            created_at=now,
            provider_id=provider.id,
            day=today,
            words=found.words,
            state=EntryState.ASKED,
        )
    is_theirs = found.author is Author.PROVIDER
    return LogEntry(
        id=found.id,
        created_at=now,
        provider_id=provider.id,
        day=today,
        kind=choice.kind if is_theirs else EntryKind.ANSWER,
        author=found.author,
        words=found.words,
        entry_id=request.id,
    )
