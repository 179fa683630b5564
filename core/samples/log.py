"""The example's log: the remote freelancer's first month and her last, a procedure, calls."""

from datetime import date, timedelta
from decimal import Decimal

from core.model.call import Call
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.procedure import Procedure
from core.samples.figures import REMOTE_ID
from core.samples.telling import Telling, id_of

_PROCEDURE_ID = id_of("procedure.layout")
_ANSWER, _QUESTION, _DELIVERY = EntryKind.ANSWER, EntryKind.QUESTION, EntryKind.DELIVERY
_ACCEPTED, _DELIVERED = EntryState.ACCEPTED, EntryState.DELIVERED


def procedures(telling: Telling) -> list[Procedure]:
    """How an article is laid out, written down once."""
    return [
        Procedure(
            id=_PROCEDURE_ID,
            created_at=telling.now,
            title=telling.words("procedure.layout.title"),
            words=telling.words("procedure.layout.words"),
        )
    ]


def log_entries(telling: Telling) -> list[LogEntry]:
    """July and the last weeks of 2016: what Costs tells of those months is what they add up to."""
    return [*_july(telling), *_captions(telling), *_december(telling)]


def calls(telling: Telling) -> list[Call]:
    """Weekly for eight weeks, then every other Friday until Christmas; five left a note."""
    weekly = [date(2016, 7, 8) + timedelta(weeks=week) for week in range(8)]
    later = [weekly[-1] + timedelta(weeks=2 * turn) for turn in range(1, 9)]
    notes = {
        date(2016, 7, 8): "call.first",
        date(2016, 7, 15): "call.pictures",
        weekly[-1]: "call.fortnight",
        date(2016, 12, 2): "call.raise",
        date(2016, 12, 16): "call.newsletter",
    }
    noted = {day: notes.get(day, "") for day in (*weekly, *later)}
    return [
        Call(
            id=id_of(f"call.{day}"),
            created_at=telling.now,
            provider_id=REMOTE_ID,
            held_on=day,
            notes=telling.words(f"{key}.notes") if key else "",
            agreed=telling.words(f"{key}.agreed") if key else "",
        )
        for day, key in noted.items()
    ]


def _july(telling: Telling) -> list[LogEntry]:
    month = 7
    first = _request(telling, "log.first", month, (4, 7, 8), 6, has_procedure=False)
    pictures = _request(telling, "log.pictures", month, (11, 14, 15), 3, sent_back=13)
    week_2 = _request(telling, "log.week_2", month, (11, 14, 15), 5)
    week_3 = _request(telling, "log.week_3", month, (18, 21, 22), 8)
    week_4 = _request(telling, "log.week_4", month, (25, 28, 29), 8)
    return [
        first,
        _line(telling, "log.first.answer", first, 4, _ANSWER),
        _line(telling, "log.first.question", first, 5, _QUESTION),
        _line(telling, "log.first.mine", first, 5, _ANSWER, Author.ME),
        _line(telling, "log.first.delivery", first, 7, _DELIVERY),
        pictures,
        _line(telling, "log.pictures.delivery", pictures, 12, _DELIVERY),
        _line(telling, "log.pictures.mine", pictures, 13, _ANSWER, Author.ME),
        _line(telling, "log.pictures.again", pictures, 14, _DELIVERY),
        week_2,
        week_3,
        _line(telling, "log.week_3.delivery", week_3, 21, _DELIVERY),
        week_4,
    ]


def _captions(telling: Telling) -> list[LogEntry]:
    captions = _request(
        telling,
        "log.captions",
        11,
        (28, 29),
        1,
        state=EntryState.TO_REDO,
        sent_back=30,
        due=date(2017, 1, 16),
    )
    return [
        captions,
        _line(telling, "log.captions.delivery", captions, 29, _DELIVERY),
        _line(telling, "log.captions.mine", captions, 30, _ANSWER, Author.ME),
    ]


def _december(telling: Telling) -> list[LogEntry]:
    month = 12
    series = _request(telling, "log.series", month, (5, 8, 9), 15)
    guides = _request(telling, "log.guides", month, (12, 15, 16), 15)
    covers = _request(telling, "log.covers", month, (19, 22), 3, state=_DELIVERED)
    newsletter = _request(
        telling,
        "log.newsletter",
        month,
        (21,),
        1,
        state=EntryState.IN_PROGRESS,
        due=date(2017, 1, 9),
    )
    return [
        series,
        _line(telling, "log.series.delivery", series, 8, _DELIVERY),
        guides,
        covers,
        _line(telling, "log.covers.delivery", covers, 22, _DELIVERY),
        newsletter,
        _line(telling, "log.newsletter.question", newsletter, 22, _QUESTION),
    ]


def _request(
    telling: Telling,
    name: str,
    month: int,
    days: tuple[int, ...],
    weight: int,
    *,
    state: EntryState = _ACCEPTED,
    sent_back: int | None = None,
    due: date | None = None,
    has_procedure: bool = True,
) -> LogEntry:
    """A request of 2016; `days`: when it was made, delivered, accepted, as far as it came."""
    made, delivered, accepted = ([date(2016, month, day) for day in days] + [None, None])[:3]
    assert made is not None
    return LogEntry(
        id=id_of(name),
        created_at=telling.now,
        provider_id=REMOTE_ID,
        day=made,
        words=telling.words(name),
        state=state,
        weight=Decimal(weight),
        due_on=due,
        started_on=made,
        delivered_on=delivered,
        accepted_on=accepted,
        redo_on=date(2016, month, sent_back) if sent_back else None,
        files=telling.words("log.files") if month == 7 else "",
        procedure_id=_PROCEDURE_ID if has_procedure and state is _ACCEPTED else None,
    )


def _line(
    telling: Telling,
    name: str,
    request: LogEntry,
    day: int,
    kind: EntryKind,
    author: Author = Author.PROVIDER,
) -> LogEntry:
    return LogEntry(
        id=id_of(name),
        created_at=telling.now,
        provider_id=REMOTE_ID,
        day=request.day.replace(day=day),
        kind=kind,
        author=author,
        words=telling.words(name),
        entry_id=request.id,
    )
