"""The calendar file, read again by another library and taken apart line by line."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.calendar import Entry, as_calendar, zone_named
from core.model.preferences import Language

NOW = datetime.fromisoformat("2026-11-25T10:20:30.000400")
PARIS = ZoneInfo("Europe/Paris")
DAY = date(2026, 12, 1)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def entry(**values: Any) -> Entry:
    return Entry(**{"uid": "prediction-1", "on": DAY, "summary": "À vérifier", **values})


def written(*entries: Entry, zone: ZoneInfo | None = PARIS, now: datetime = NOW) -> bytes:
    return as_calendar(entries, name="Passer la main", language=Language.FRENCH, zone=zone, now=now)


def events(file: bytes) -> list[Any]:
    calendar: Any = vobject.readOne(file.decode())
    calendar.validate(raiseException=True)
    return list(getattr(calendar, "vevent_list", []))


def test_a_day_is_a_whole_day_that_blocks_nothing_and_is_told_the_morning_before() -> None:
    (event,) = events(written(entry(words="Il oublie la lettre")))
    assert event.dtstart.value == DAY
    assert event.dtend.value == DAY + timedelta(days=1)
    assert event.summary.value == "À vérifier"
    assert event.description.value == "Il oublie la lettre"
    assert event.transp.value == "TRANSPARENT"
    assert getattr(event, "class").value == "PRIVATE"
    assert event.valarm.action.value == "DISPLAY"
    assert event.valarm.trigger.value == timedelta(hours=-15)


def test_a_file_without_dates_is_a_calendar_all_the_same() -> None:
    file = written()
    assert events(file) == []
    lines = file.decode().split("\r\n")
    assert {"VERSION:2.0", "PRODID:-//Passer la main//FR", "METHOD:PUBLISH"} <= set(lines)
    assert {"NAME:Passer la main", "X-WR-CALNAME:Passer la main"} <= set(lines)
    assert "X-WR-TIMEZONE:Europe/Paris" in lines


@pytest.mark.parametrize(
    ("day", "hour_in_utc"),
    [(date(2027, 3, 27), 8), (date(2027, 3, 28), 7), (date(2027, 10, 31), 8)],
)
def test_a_time_holds_on_the_persons_clock_through_summer_time(day: date, hour_in_utc: int) -> None:
    (event,) = events(written(entry(on=day, starts_at=time(9))))
    assert event.dtstart.value == datetime(day.year, day.month, day.day, hour_in_utc, tzinfo=UTC)
    assert event.dtstart.value.astimezone(PARIS).time() == time(9)
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=30)
    assert event.transp.value == "OPAQUE"
    assert event.valarm.trigger.value == timedelta(minutes=-15)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "Europe", "../etc/passwd", "a" * 9000, "\0"])
def test_a_zone_that_does_not_exist_is_none(name: str) -> None:
    assert zone_named(name) is None
    assert zone_named("Europe/Paris") == PARIS


def test_where_no_zone_is_known_a_time_is_meant_wherever_one_is() -> None:
    file = written(entry(starts_at=time(9, 30)), zone=None).decode()
    assert "DTSTART:20261201T093000\r\n" in file
    assert "X-WR-TIMEZONE" not in file


def test_a_monthly_entry_comes_back_each_month_until_its_last_day() -> None:
    monthly = entry(is_monthly=True, until=date(2027, 2, 1))
    (event,) = events(written(monthly))
    days = [one.date() for one in event.rruleset]
    assert days == [date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)]
    assert b"UNTIL" not in written(entry(is_monthly=True))


def test_a_later_export_of_the_same_thing_is_its_update() -> None:
    later = NOW + timedelta(seconds=1)
    (old,) = events(written(entry()))
    (new,) = events(written(entry(on=DAY + timedelta(days=3)), now=later))
    assert old.uid.value == new.uid.value == "prediction-1@passer-la-main"
    assert int(new.sequence.value) == int(old.sequence.value) + 1 < 2**31
    stamps = [(one.dtstamp.value, one.last_modified.value) for one in (old, new)]
    whole = NOW.replace(microsecond=0, tzinfo=UTC)
    assert stamps == [(whole, whole), (whole + timedelta(seconds=1),) * 2]


def test_a_long_title_is_cut_and_its_words_stand_whole_beneath() -> None:
    words = "mot " * 200
    (event,) = events(written(entry(summary=words, words=words)))
    assert len(event.summary.value) <= 120
    assert event.summary.value.endswith("…")
    assert event.description.value == words.strip()


@pytest.mark.parametrize(
    "words",
    [
        "a,b;c\\d:e\nf\\n",
        'BEGIN:VEVENT\nUID:x\r\nEND:VEVENT "quoted"',
        "🎉👩‍💻 مرحبا بالعالم " * 9,
        "é" * 300,
        "\u2028a\u2029b\x0b\x1c\x85",
    ],
)
def test_hostile_words_stay_words(words: str) -> None:
    file = written(entry(summary=words, words=words), entry(uid="other", summary="x"))
    assert [one.uid.value for one in events(file)] == [
        "prediction-1@passer-la-main",
        "other@passer-la-main",
    ]


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
def test_any_words_make_a_file_in_short_lines_that_reads_back(title: str, words: str) -> None:
    file = written(entry(summary=title, words=words))
    assert file.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|(?<!\r)\n", file)
    (event,) = events(file)
    read = event.description.value if hasattr(event, "description") else ""
    assert visible(read) == visible(words)
    shown = event.summary.value.removesuffix("…")
    assert visible(title).startswith(visible(shown)) or "…" in title


def visible(words: str) -> str:
    """The words without spaces, line ends and control characters."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f\ufffe\uffff]", "", words)
