"""The lines of the calendar: what each says, what names it, and what a discreet one holds back."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from core.exchange.calendar import Entry
from core.exchange.calendar_entries import entries
from core.model.call import CallRhythm
from core.model.preferences import Language
from core.model.provider import Provider
from core.rules.due import Due, DueKind
from core.storage.call_courses import CallCourse
from core.storage.coming import Coming

TODAY = date(2026, 11, 25)
NOW = datetime.fromisoformat("2026-11-25T10:00:00")
HANTA = Provider(id=UUID(int=1), created_at=NOW, name="Hanta", from_on=TODAY)
OF_A_DAY = [kind for kind in DueKind if kind not in (DueKind.CALL, DueKind.MONTH)]
WITHOUT_A_DAY_TO_COME = (DueKind.TO_ACCEPT, DueKind.QUESTION)


def due(kind: DueKind = DueKind.PREDICTION, name: str = "Elle oublie *tout*") -> Due:
    return Due(kind=kind, on=TODAY, name=name, record_id=UUID(int=7))


def calls(*days: date, starts_at: str | None = None) -> tuple[CallCourse, list[date]]:
    rhythm = CallRhythm(id=UUID(int=2), created_at=NOW, provider_id=HANTA.id, starts_at=starts_at)
    return CallCourse(provider=HANTA, rhythm=rhythm, start=TODAY, last_call=None), [*days]


def made(
    *dated: Due,
    calls: tuple[CallCourse, list[date]] | None = None,
    at_work: tuple[Provider, ...] = (),
    today: date = TODAY,
    language: Language = Language.FRENCH,
    is_discreet: bool = False,
) -> list[Entry]:
    coming = Coming(
        dated=dated,
        calls=[calls] if calls else [],
        at_work=at_work,
        first_provider=at_work[0] if at_work else None,
    )
    return entries(coming, language, today, is_discreet=is_discreet)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", [kind for kind in OF_A_DAY if kind not in WITHOUT_A_DAY_TO_COME])
def test_each_kind_says_what_to_do_where_and_about_what(kind: DueKind, language: Language) -> None:
    (entry,) = made(due(kind), language=language)
    assert entry.summary.endswith("Elle oublie *tout*")
    assert entry.words.startswith("Elle oublie *tout*\n\n")
    assert "Passer la main" in entry.words
    assert entry.uid == f"{kind}-{UUID(int=7)}"


def test_what_has_no_name_is_called_by_its_kind() -> None:
    (entry,) = made(due(name=" "))
    assert entry.summary == "Prédiction à vérifier"


def test_calls_are_numbered_so_that_a_new_export_moves_each_of_them() -> None:
    first = made(calls=calls(TODAY, TODAY + timedelta(days=7)))
    moved = made(calls=calls(TODAY + timedelta(days=2), TODAY + timedelta(days=9)))
    assert [one.uid for one in first] == [one.uid for one in moved]
    assert len({one.uid for one in first}) == 2
    assert {one.summary for one in first} == {"Appel\u00a0: Hanta"}


def test_a_call_has_the_time_chosen_in_its_rhythm() -> None:
    (timed,) = made(calls=calls(TODAY, starts_at="09:30"))
    (whole_day,) = made(calls=calls(TODAY))
    assert (timed.starts_at, whole_day.starts_at) == (time(9, 30), None)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (TODAY, date(2026, 12, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2026, 12, 1), date(2026, 12, 1)),
    ],
)
def test_figures_are_entered_on_the_first_of_each_month(today: date, first: date) -> None:
    (entry,) = made(at_work=(HANTA,), today=today)
    assert (entry.on, entry.is_monthly, entry.until) == (first, True, None)
    assert "Hanta" in entry.summary


def test_figures_end_a_month_after_the_last_provider_has_left() -> None:
    leaving = Provider(
        id=UUID(int=3), created_at=NOW, name="Agence", from_on=TODAY, to_on=date(2027, 2, 14)
    )
    (entry,) = made(at_work=(leaving,))
    assert entry.until == date(2027, 3, 1)
    (entry,) = made(at_work=(HANTA, leaving))
    assert entry.until is None


def test_a_discreet_calendar_holds_no_name_and_no_word_of_the_person() -> None:
    found = made(due(), calls=calls(TODAY), at_work=(HANTA,), is_discreet=True)
    told = "\n".join(f"{one.summary}\n{one.words}" for one in found)
    assert len(found) == 3
    assert "Hanta" not in told
    assert "oublie" not in told
