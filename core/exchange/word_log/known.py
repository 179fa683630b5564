"""What the notebook holds of a log, asked the way a file asks: by code, by words, by day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from uuid import UUID

from core.exchange.word_log.codes import SHORTEST, codes_in
from core.exchange.word_log.likeness import bare
from core.exchange.word_log.paper import HOW, details_of, how, lead_of, title_of
from core.model.log_entry import EntryState, LogEntry
from core.model.preferences import Language
from core.model.provider import Provider
from core.texts import formats

SURE_LETTERS = 12
"""A beginning as long as this is no chance."""


class Known:
    """A provider's requests and the lines under them, with how each was worded before."""

    def __init__(
        self,
        provider: Provider,
        requests: Sequence[LogEntry],
        replies: Mapping[UUID, Sequence[LogEntry]],
        former: Mapping[UUID, Sequence[str]],
    ) -> None:
        self.provider = provider
        self.requests = sorted(
            requests, key=lambda one: (-one.day.toordinal(), one.created_at, one.id)
        )
        self.replies = replies
        self._former = former
        under = [reply for one in self.requests for reply in replies.get(one.id, ())]
        self.entries = {one.id: one for one in [*self.requests, *under]}
        self._letters: dict[UUID, list[str]] = {}
        self._details: dict[UUID, list[str]] = {}
        self._by_ending: dict[str, list[LogEntry]] = defaultdict(list)
        for one in self.entries.values():
            self._by_ending[one.id.hex[-SHORTEST:]].append(one)

    def wordings(self, entry: LogEntry) -> list[str]:
        """What the entry says and what it said before: a file may be older than a change."""
        return [entry.words, *self._former.get(entry.id, ())]

    def letters(self, entry: LogEntry) -> list[str]:
        """The letters that count of every wording."""
        if entry.id not in self._letters:
            self._letters[entry.id] = [bare(words) for words in self.wordings(entry)]
        return self._letters[entry.id]

    def is_wording(self, words: str, entry: LogEntry) -> bool:
        """Whether the words are one of them."""
        return bare(words) in self.letters(entry)

    def coded(self, words: str) -> tuple[LogEntry, int, int] | None:
        """The first entry whose code stands in a line, and where the code stands."""
        for code, start, end in codes_in(words):
            near = self._by_ending.get(code[-SHORTEST:], [])
            entries = [one for one in near if one.id.hex.endswith(code)]
            if len(entries) == 1:
                return entries[0], start, end
        return None

    def worded(self, words: str) -> list[LogEntry]:
        """The requests that say exactly this, or once did."""
        return self._by_words.get(bare(words), [])

    def beginning(self, letters: str) -> list[tuple[str, LogEntry]]:
        """The wordings, long enough to be no chance, with which these letters begin."""
        near = self._by_beginning.get(letters[:SURE_LETTERS], [])
        return [one for one in near if letters.startswith(one[0])]

    def of_day(self, day: date | None) -> list[LogEntry]:
        """The requests of a day."""
        return self._by_day.get(day, []) if day else []

    def day_of(self, words: str) -> date | None:
        """The day that a heading names, if something was asked on it."""
        return self._days.get(bare(words))

    def begun_by_app(self, words: str, *, has_days: bool) -> list[str]:
        """What the app wrote over the requests with which these words begin."""
        letters = bare(words)
        said = [*self._said, *(self._days if has_days else ())]
        return [one for one in said if letters.startswith(one)]

    def details(self, request: LogEntry) -> list[str]:
        """Every line that could say how the request stands, the longest first."""
        if request.id not in self._details:
            told = {
                bare(details_of(request, state, language))
                for state in EntryState
                for language in Language
            }
            self._details[request.id] = sorted(told, key=len, reverse=True)
        return self._details[request.id]

    def leads(self, reply: LogEntry) -> list[str]:
        """What can stand before a line under a request."""
        return [bare(lead_of(self.provider, reply, language)) for language in Language]

    @cached_property
    def _by_words(self) -> dict[str, list[LogEntry]]:
        found: dict[str, list[LogEntry]] = defaultdict(list)
        for one in self.requests:
            for letters in {*self.letters(one)} - {""}:
                found[letters].append(one)
        return found

    @cached_property
    def _by_beginning(self) -> dict[str, list[tuple[str, LogEntry]]]:
        found: dict[str, list[tuple[str, LogEntry]]] = defaultdict(list)
        for one in self.requests:
            for letters in self.letters(one):
                if len(letters) >= SURE_LETTERS:
                    found[letters[:SURE_LETTERS]].append((letters, one))
        return found

    @cached_property
    def _by_day(self) -> dict[date, list[LogEntry]]:
        found: dict[date, list[LogEntry]] = defaultdict(list)
        for one in self.requests:
            found[one.day].append(one)
        return found

    @cached_property
    def _days(self) -> dict[str, date]:
        return {
            bare(formats.day(language, one.day)): one.day
            for one in self.requests
            for language in Language
        }

    @cached_property
    def _said(self) -> frozenset[str]:
        return frozenset(
            bare(words)
            for language in Language
            for words in (
                title_of(self.provider, language),
                *(how(language, part) for part in HOW),
            )
        )
