"""The lines of the calendar that a notebook makes, in the person's language."""

from collections.abc import Iterator, Sequence
from datetime import date, time

from core.exchange.calendar import Entry
from core.model.preferences import Language
from core.rules.due import Due, DueKind, next_month
from core.storage.call_courses import CallCourse
from core.storage.coming import Coming
from core.texts.catalogue import text

_SCREENS = {
    DueKind.PREDICTION: "review",
    DueKind.LOOK_AGAIN: "scenarios",
    DueKind.INTERVIEW: "choose",
    DueKind.FIRST_TASK: "first_task",
    DueKind.HANDOVER_MESSAGE: "handover",
    DueKind.HANDOVER_STEP: "handover",
    DueKind.DELIVERY: "log",
    DueKind.CALL: "log",
    DueKind.MONTH: "costs",
}
"""Where each is done."""


def entries(
    coming: Coming, language: Language, today: date, *, is_discreet: bool = False
) -> list[Entry]:
    """Everything to come; a discreet one holds no name and no word that the person wrote."""
    writer = _Writer(language, is_discreet=is_discreet)
    lines = [writer.dated(one) for one in coming.dated]
    for course, days in coming.calls:
        lines += writer.calls(course, days)
    return [*lines, *writer.figures(coming, today)]


class _Writer:
    def __init__(self, language: Language, *, is_discreet: bool) -> None:
        self._language = language
        self._is_discreet = is_discreet

    def dated(self, due: Due) -> Entry:
        # A record has one date of a kind, so that record and kind name the entry.
        return self._entry(f"{due.kind}-{due.record_id}", due.kind, due.on, due.name)

    def calls(self, course: CallCourse, days: Sequence[date]) -> Iterator[Entry]:
        # Numbered by their place from today on: a new export moves all of them, and leaves
        # none behind that an earlier one had put on another day.
        chosen = course.rhythm.starts_at
        for number, day in enumerate(days, start=1):
            yield self._entry(
                f"{DueKind.CALL}-{course.provider.id}-{number}",
                DueKind.CALL,
                day,
                course.provider.name,
                starts_at=time.fromisoformat(chosen) if chosen else None,
            )

    def figures(self, coming: Coming, today: date) -> Iterator[Entry]:
        if not coming.at_work or coming.first_provider is None:
            return
        ends = [one.to_on for one in coming.at_work if one.to_on is not None]
        is_open = len(ends) < len(coming.at_work)
        yield self._entry(
            f"{DueKind.MONTH}-{coming.first_provider.id}",
            DueKind.MONTH,
            today if today.day == 1 else next_month(today),
            ", ".join(filter(None, (one.name.strip() for one in coming.at_work))),
            is_monthly=True,
            until=None if is_open else next_month(max(ends)),
        )

    def _entry(
        self,
        uid: str,
        kind: DueKind,
        on: date,
        name: str,
        *,
        starts_at: time | None = None,
        is_monthly: bool = False,
        until: date | None = None,
    ) -> Entry:
        words = "" if self._is_discreet else name.strip()
        action = text(self._language, f"calendar.event.{kind}")
        hint = text(self._language, f"calendar.hint.{kind}")
        screen = text(self._language, f"screen.{_SCREENS[kind]}")
        where = text(self._language, "calendar.where", hint=hint, screen=screen)
        return Entry(
            uid=uid,
            on=on,
            summary=text(self._language, "calendar.event", action=action, name=words)
            if words
            else action,
            words="\n\n".join(filter(None, (words, where))),
            starts_at=starts_at,
            is_monthly=is_monthly,
            until=until,
        )
