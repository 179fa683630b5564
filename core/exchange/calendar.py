"""Dates as an .ics file that Apple, Google and Outlook take, and take again as an update.

RFC 5545 and 7986. Times are written in UTC, which all three show on the person's clock: a
VTIMEZONE with several changes of clock is one that Outlook may refuse ([MS-OXCICAL]
2.1.3.1.1.19.2). Nothing repeats but by the month, which all three keep to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.exchange.job_post_text import without_controls
from core.model.one_line import cut_short, one_line
from core.model.preferences import Language

if TYPE_CHECKING:
    from icalendar import Event

_MAKER: Final = "-//Passer la main//{}"
_UID: Final = "{}@passer-la-main"
_THE_MORNING_BEFORE: Final = timedelta(hours=-15)
"""Nine in the morning: a reminder after the start of a day is more than Outlook knows."""
_SHORTLY_BEFORE: Final = timedelta(minutes=-15)
_CALL_LASTS: Final = timedelta(minutes=30)
_COUNTED_FROM: Final = datetime.fromisoformat("2026-01-01T00:00:00")
_LONGEST_SUMMARY: Final = 120
_LINE_ENDS: Final = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the calendar: a whole day, or half an hour at a time of that day."""

    uid: str
    """The same at each export of the same thing, and of nothing else."""
    on: date
    summary: str
    words: str = ""
    starts_at: time | None = None
    is_monthly: bool = False
    until: date | None = None
    """The last day on which a monthly entry may fall."""


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of this name, which a browser gave; None where there is no such zone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def as_calendar(
    entries: Sequence[Entry],
    *,
    name: str,
    language: Language,
    zone: ZoneInfo | None,
    now: datetime,
) -> bytes:
    """The entries as a calendar file; imported again later, it updates what it brought.

    `zone` is where times of day are meant, None for wherever the calendar is read; `now` is
    naive UTC and tells an export from an earlier one.
    """
    # Imported here: it takes a tenth of a second that no screen should wait for.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _MAKER.format(language.upper()))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    if zone is not None:
        calendar.add("x-wr-timezone", zone.key)
    for entry in entries:
        calendar.add_component(_event(entry, zone, now))
    written: bytes = calendar.to_ical()
    return written


def _event(entry: Entry, zone: ZoneInfo | None, now: datetime) -> "Event":
    from icalendar import Event, vRecur

    event = Event()
    event.add("uid", _UID.format(entry.uid))
    for stamp in ("dtstamp", "last-modified"):
        event.add(stamp, now.replace(tzinfo=UTC, microsecond=0))
    event.add("sequence", (now - _COUNTED_FROM) // timedelta(seconds=1))
    event.add("summary", _one_line(entry.summary))
    if entry.words.strip():
        event.add("description", _clean(entry.words).strip())
    start, end = _span(entry, zone)
    event.add("dtstart", start)
    event.add("dtend", end)
    if entry.is_monthly:
        rule: dict[str, object] = {"freq": "MONTHLY"}
        if entry.until is not None:
            rule["until"] = entry.until
        event.add("rrule", vRecur(rule))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if entry.starts_at is None else "OPAQUE")
    _remind(event, entry)
    return event


def _span(entry: Entry, zone: ZoneInfo | None) -> tuple[date, date]:
    """Start and end: days, the end exclusive; or moments, in UTC where the zone is known."""
    if entry.starts_at is None:
        return entry.on, entry.on + timedelta(days=1)
    start = datetime.combine(entry.on, entry.starts_at)
    if zone is not None:
        start = start.replace(tzinfo=zone).astimezone(UTC)
    return start, start + _CALL_LASTS


def _remind(event: "Event", entry: Entry) -> None:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _one_line(entry.summary))
    alarm.add("trigger", _THE_MORNING_BEFORE if entry.starts_at is None else _SHORTLY_BEFORE)
    event.add_component(alarm)


def _one_line(words: str) -> str:
    return cut_short(one_line(_clean(words)), _LONGEST_SUMMARY)


def _clean(words: str) -> str:
    return without_controls(words.translate(_LINE_ENDS))
