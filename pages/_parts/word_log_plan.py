"""The log as a Word file: what it would change, worked out and then carried out in one step."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from core.exchange.word_log.codes import codes_in
from core.exchange.word_log.known import Known
from core.exchange.word_log.matching import match
from core.exchange.word_log.merging import Merge, merged
from core.exchange.word_log.plan import Plan
from core.model.log_entry import EntryKind, EntryState, LogEntry
from core.model.provider import Provider
from core.model.stamp import Stamp
from core.storage import log_entries, log_files, providers
from pages._parts import word_log_file
from pages._parts.attempt import attempt
from pages._parts.log_view import View, turn_to
from pages._parts.person import Person
from pages._parts.word_log_file import Opened

_MOST_REQUESTS: Final = 1_000
_MOST_REPLIES: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A file beside the notebook as it is."""

    plan: Plan
    requests: Mapping[UUID, LogEntry]
    """Those of the log that lines can stand under, by id."""
    elsewhere: tuple[Provider, ...]
    """The providers whose log the file is, where it is not this one's."""


def read(person: Person, view: View, opened: Opened) -> Reading:
    """What the file brings; worked out again only when something about it changed."""
    asked = (opened.file_id, view.provider, opened.authors, person.notebook.revision())
    kept = word_log_file.read_before(asked)
    if isinstance(kept, Reading):
        return kept
    reading = _read(person, view, opened)
    word_log_file.remember_read(asked, reading)
    return reading


def merge_of(person: Person, view: View, opened: Opened, reading: Reading) -> Merge:
    """What the choices come to."""
    return merged(
        reading.plan,
        opened.choices,
        opened.takes,
        reading.requests,
        view.provider,
        person.stamp().now,
        person.today,
    )


def carry_out(person: Person, view: View, merge: Merge) -> None:
    """Store it, and show that it is done."""
    done: list[UUID] = []

    def work(stamp: Stamp) -> None:
        revised = [(one.before, one.changes) for one in merge.revised]
        log_files.merge(person.notebook, merge.added, revised, stamp)
        done.append(stamp.step)

    if attempt(person, work):
        word_log_file.forget()
        turn_to(person, view, part="word", entry=None, done=done[-1])


def _read(person: Person, view: View, opened: Opened) -> Reading:
    provider_id = view.provider.id
    codes = [code for line in opened.lines for code, _, _ in codes_in(line.text)]
    named = log_files.ending_in(person.notebook, codes)
    newest = log_entries.list_requests(
        person.notebook, provider_id, states=list(EntryState), month=None, limit=_MOST_REQUESTS
    )
    requests = {one.id: one for one in newest}
    for one in named:
        if one.provider_id == provider_id:
            request = _request_of(person, one)
            if request is not None:
                requests[request.id] = request
    replies = log_entries.list_replies(person.notebook, list(requests.values()), _MOST_REPLIES)
    former = log_files.former_words(person.notebook, provider_id)
    known = Known(view.provider, list(requests.values()), replies, former)
    plan = match(known, opened.lines, opened.authors)
    others = {one.provider_id for one in named if one.kind is EntryKind.REQUEST} - {provider_id}
    return Reading(
        plan=plan,
        requests={one.id: one for one in known.requests},
        elsewhere=() if plan.requests else _named(person, others),
    )


def _request_of(person: Person, entry: LogEntry) -> LogEntry | None:
    return entry if entry.entry_id is None else log_entries.find(person.notebook, entry.entry_id)


def _named(person: Person, provider_ids: set[UUID]) -> tuple[Provider, ...]:
    return tuple(one for one in providers.list_all(person.notebook) if one.id in provider_ids)
