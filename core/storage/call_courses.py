"""Whom there are calls with: the rhythm, the first day of the work, the last call."""

from dataclasses import dataclass
from datetime import date, datetime

from core.model.call import CallRhythm
from core.model.provider import Provider
from core.rules.next_call import NextCall, coming_calls, next_call, start_of_work
from core.storage import call_rhythms, calls, log_entries, providers
from core.storage.notebook import Notebook


@dataclass(frozen=True, slots=True, kw_only=True)
class CallCourse:
    """What decides when to call one provider."""

    provider: Provider
    rhythm: CallRhythm
    start: date | None
    last_call: date | None

    def next_call(self, today: date) -> NextCall | None:
        """The next call; None once the work has ended."""
        return next_call(self.provider, self.rhythm, self.start, self.last_call, today)

    def coming(self, today: date, most: int) -> list[date]:
        """The days of the next calls, at most so many."""
        return coming_calls(
            self.provider, self.rhythm, self.start, self.last_call, today, most=most
        )


def list_all(notebook: Notebook, now: datetime) -> list[CallCourse]:
    """For each provider with a line in the log, a call, or a rhythm chosen by hand."""
    last = calls.last_days(notebook)
    first = log_entries.first_days(notebook)
    chosen = {one.provider_id: one for one in call_rhythms.list_all(notebook)}
    found = []
    for provider in providers.list_all(notebook):
        first_line, last_call = first.get(provider.id), last.get(provider.id)
        if first_line is None and last_call is None and provider.id not in chosen:
            continue
        found.append(
            CallCourse(
                provider=provider,
                rhythm=chosen.get(provider.id) or call_rhythms.usual(provider.id, now),
                start=start_of_work(provider, first_line, last_call),
                last_call=last_call,
            )
        )
    return found
