"""What each line of a file is: known by its code, else by its words and colour, else new."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from core.exchange.word_log.colours import OWNER, PLAIN, QUIET, colour_of
from core.exchange.word_log.known import SURE_LETTERS, Known
from core.exchange.word_log.likeness import Comparer, bare, find
from core.exchange.word_log.lines import Line, Run, text_of
from core.exchange.word_log.marks import Break, Mark, Seen, Text
from core.exchange.word_log.pieces import (
    after_letters,
    by_others,
    in_colour,
    joined_on,
    not_in,
    part,
    without_number,
)
from core.model.log_entry import EntryKind, EntryState, LogEntry
from core.model.preferences import Language
from core.texts.catalogue import text

_LEADING = re.compile(r"\s*\d{1,3}\s*[.)]\s*")
_SEPARATOR = "·"
_NO_DAY = date.min
"""Under a heading that nobody knows nothing was asked."""


class Identifier:
    """Goes through a file line by line, and remembers what it has seen."""

    def __init__(self, known: Known, lines: Sequence[Line], comparer: Comparer) -> None:
        self._known = known
        self._comparer = comparer
        coded = (known.coded(line.text) for line in lines)
        self._coded = {found[0].id for found in coded if found is not None}
        self._seen: set[UUID] = set()
        self._request: LogEntry | None = None
        self._is_under_it = False
        self._day: date | None = None
        self._states = tuple(
            bare(text(language, f"log_entry.state.{state}"))
            for state in EntryState
            for language in Language
        )

    def marks(self, line: Line) -> list[Mark]:
        """What the line is, in the order in which it says so."""
        found = self._known.coded(line.text)
        told = list(self._with_code(line, *found) if found else self._without_code(line))
        self._is_under_it = any(
            isinstance(mark, Seen) and mark.entry.kind is EntryKind.REQUEST for mark in told
        )
        for mark in told:
            if isinstance(mark, Seen):
                self._seen.add(mark.entry.id)
                if mark.entry.kind is EntryKind.REQUEST:
                    self._request = mark.entry
            elif isinstance(mark, Break):
                self._request = None
        return told

    def _with_code(self, line: Line, entry: LogEntry, start: int, end: int) -> Iterator[Mark]:
        before, after = without_number(line.part(0, start)), line.part(end)
        place = find(text_of(after), self._known.wordings(entry))
        if entry.id in self._seen:
            yield from _cited(line, before, part(after, place[1]) if place else after, entry)
            return
        if place is not None or not text_of(after).strip():
            yield Seen(entry)
            yield from _beside(before)
            first, last = place or (0, 0)
            yield from _beside(self._without_lead(part(after, 0, first), entry))
            yield from _beside(part(after, last))
            return
        colour = colour_of(entry.author)
        said = text_of(in_colour(after, colour)).strip()
        others = not_in(after, colour, QUIET)
        if self._known.is_wording(said, entry):
            yield Seen(entry)
            yield from _beside(others)
        elif said:
            yield Seen(entry, changed_to=said)
            yield from _beside(others)
        elif self._comparer.are_alike(text_of(others or after), entry.words):
            yield Seen(entry, changed_to=text_of(others or after).strip())
        else:
            yield from _cited(line, before, after, entry)

    def _without_code(self, line: Line) -> Iterator[Mark]:
        if not bare(line.text):
            return
        if self._is_by_app(line):
            yield from self._by_app(line)
        elif self._is_about_the_request(line):
            yield from self._about_the_request(line)
        elif (reply := self._reply(line.text)) is not None:
            yield Seen(reply)
        elif marks := self._request_worded(line):
            yield from marks
        else:
            if line.is_heading:
                self._day = _NO_DAY
                yield Break()
            yield Text(line.runs)

    def _is_by_app(self, line: Line) -> bool:
        day = self._known.day_of(line.text)
        is_plain = all(run.colour in (PLAIN, OWNER, QUIET) for run in line.runs)
        return (day is not None and (line.is_heading or is_plain)) or bool(
            self._known.begun_by_app(line.text, has_days=line.is_heading)
        )

    def _by_app(self, line: Line) -> Iterator[Mark]:
        """How to answer, a title, a day; and what somebody typed behind it."""
        self._day = self._known.day_of(line.text) or self._day
        begun = self._known.begun_by_app(line.text, has_days=line.is_heading)
        if begun:
            yield Break()
            yield from _beside(after_letters(line.runs, max(begun, key=len)))

    def _is_about_the_request(self, line: Line) -> bool:
        """Whether the app's line of how the request stands is here, as it is or once was."""
        if self._request is None:
            return False
        if all(run.colour == PLAIN for run in line.runs):
            # Colours got lost: the app's line stands right under its request.
            return self._is_under_it and bare(line.text) in self._known.details(self._request)
        return line.runs[0].colour == QUIET and bare(line.text).startswith(self._states)

    def _about_the_request(self, line: Line) -> Iterator[Mark]:
        letters = bare(line.text)
        details = self._known.details(self._request) if self._request else []
        told = next((one for one in details if letters.startswith(one)), "")
        rest = after_letters(line.runs, told)
        is_older = not told or bare(text_of(rest)).startswith(_SEPARATOR)
        yield from _beside(not_in(rest, QUIET) if is_older else rest)

    def _reply(self, words: str) -> LogEntry | None:
        """The line under the request that lost its code here."""
        letters = bare(words)
        replies = self._known.replies.get(self._request.id, ()) if self._request else ()
        for reply in replies:
            if self._is_lost(reply) and any(
                letters == f"{lead}{bare(wording)}"
                for lead in self._known.leads(reply)
                for wording in self._known.wordings(reply)
            ):
                return reply
        return None

    def _request_worded(self, line: Line) -> list[Mark]:
        """The request that lost its code here: by all words, by the first, or by likeness."""
        number = _LEADING.match(line.text)
        runs = line.part(number.end()) if number else line.runs
        own = in_colour(runs, OWNER)
        if not (own or number or in_colour(runs, PLAIN)):
            return []
        if not (own or number) and len(bare(text_of(runs))) < SURE_LETTERS:
            return []
        for said, rest in ((runs, ()), (own, by_others(runs))):
            if request := self._first_lost(self._known.worded(text_of(said))):
                return [Seen(request), *_beside(rest)]
        if not (own or number):
            return []
        said_first = self._begun(runs)
        if said_first is not None:
            return [Seen(said_first[0]), *_beside(said_first[1])]
        words = text_of(own or runs).strip()
        for one in self._known.of_day(self._day):
            if self._is_lost(one) and self._comparer.are_alike(words, one.words):
                return [Seen(one, changed_to=words), *_beside(by_others(runs) if own else ())]
        return []

    def _begun(self, runs: Sequence[Run]) -> tuple[LogEntry, tuple[Run, ...]] | None:
        """The lost request with whose words these runs begin, and what follows them."""
        letters = bare(text_of(runs))
        begun = [
            (len(one), request)
            for one, request in self._known.beginning(letters)
            if self._is_lost(request)
        ]
        if not begun:
            return None
        length, request = max(begun, key=lambda one: one[0])
        return request, after_letters(runs, letters[:length])

    def _first_lost(self, requests: Sequence[LogEntry]) -> LogEntry | None:
        """Of some requests, the first that this file did not name yet."""
        return next((one for one in requests if self._is_lost(one)), None)

    def _is_lost(self, entry: LogEntry) -> bool:
        """Whether no line is known to be this entry, and one that is may stand here."""
        is_here = self._day is None or entry.day == self._day or entry.entry_id is not None
        return is_here and entry.id not in self._seen and entry.id not in self._coded

    def _without_lead(self, runs: tuple[Run, ...], entry: LogEntry) -> tuple[Run, ...]:
        is_request = entry.kind is EntryKind.REQUEST
        is_lead = not is_request and bare(text_of(runs)) in self._known.leads(entry)
        return () if is_lead else runs if is_request else not_in(runs, QUIET)


def _beside(runs: Sequence[Run]) -> Iterator[Mark]:
    rest = joined_on(runs)
    if rest:
        yield Text(rest)


def _cited(
    line: Line, before: Sequence[Run], after: Sequence[Run], entry: LogEntry
) -> Iterator[Mark]:
    """Words that begin with an entry's code belong to it; those that only name it do not."""
    if bare(text_of(before)):
        yield Text(line.runs)
    elif rest := joined_on(after):
        yield Text(rest, cites=entry)
