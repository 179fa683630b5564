"""Records and steps for the storage tests: ids count up, time stands still."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

from core.model.access import Access
from core.model.brief import Brief, BriefVersion, Milestone
from core.model.call import Call, CallRhythm, call_rhythm_id
from core.model.candidate import Candidate
from core.model.delegation import Delegation
from core.model.fear import Fear, FearRating, fear_rating_id
from core.model.goal import Goal
from core.model.handover import Handover, HandoverStep, Instruction
from core.model.import_batch import ImportBatch, ImportedLine
from core.model.imported import Figure
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.own_task import OwnTask
from core.model.prediction import Prediction
from core.model.preferences import Language
from core.model.procedure import Procedure
from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.model.stamp import Stamp
from core.storage import changes
from core.storage.notebook import Notebook

_START = datetime.fromisoformat("2026-01-05T08:30:00.000001")
_numbers = count(1)


def skip_to(number: int) -> None:
    """Count on from here: a process that goes on where another ended makes no id twice."""
    global _numbers
    _numbers = count(number * 10)


def new_id() -> UUID:
    return UUID(int=next(_numbers))


def now() -> datetime:
    return _START + timedelta(seconds=next(_numbers))


def stamp() -> Stamp:
    return Stamp(now=now(), step=new_id())


def scenario(**values: Any) -> Scenario:
    return Scenario(id=new_id(), created_at=now(), **values)


def risk_point(parent: UUID, **values: Any) -> RiskPoint:
    return RiskPoint(id=new_id(), created_at=now(), scenario_id=parent, **values)


def fear(**values: Any) -> Fear:
    return Fear(id=new_id(), created_at=now(), **values)


def fear_rating(parent: UUID, day: date, intensity: int) -> FearRating:
    return FearRating(
        id=fear_rating_id(parent, day),
        created_at=now(),
        fear_id=parent,
        rated_on=day,
        rated_at=now(),
        intensity=intensity,
    )


def candidate(**values: Any) -> Candidate:
    return Candidate(id=new_id(), created_at=now(), **values)


def brief(**values: Any) -> Brief:
    return Brief(id=new_id(), created_at=now(), **values)


def milestone(parent: UUID, **values: Any) -> Milestone:
    return Milestone(id=new_id(), created_at=now(), brief_id=parent, **values)


def brief_version(parent: UUID, number: int = 1, **values: Any) -> BriefVersion:
    return BriefVersion(
        id=new_id(),
        created_at=now(),
        brief_id=parent,
        number=number,
        finished_on=date(2026, 1, 5),
        language=Language.FRENCH,
        post_fr='[["title", "Un logo"]]',
        post_en='[["title", "A logo"]]',
        **values,
    )


def goal(**values: Any) -> Goal:
    return Goal(id=new_id(), created_at=now(), **values)


def own_task(**values: Any) -> OwnTask:
    return OwnTask(id=new_id(), created_at=now(), **values)


def provider(**values: Any) -> Provider:
    return Provider(id=new_id(), created_at=now(), **values)


def provider_month(parent: UUID, month: date, **values: Any) -> ProviderMonth:
    return ProviderMonth(
        id=provider_month_id(parent, month),
        created_at=now(),
        provider_id=parent,
        month=month,
        **values,
    )


def prediction(**values: Any) -> Prediction:
    return Prediction(id=new_id(), created_at=now(), **values)


def delegation(**values: Any) -> Delegation:
    return Delegation(id=new_id(), created_at=now(), **values)


def handover(parent: UUID, **values: Any) -> Handover:
    return Handover(id=new_id(), created_at=now(), provider_id=parent, **values)


def handover_step(parent: UUID, **values: Any) -> HandoverStep:
    return HandoverStep(id=new_id(), created_at=now(), handover_id=parent, **values)


def instruction(parent: UUID, **values: Any) -> Instruction:
    return Instruction(id=new_id(), created_at=now(), handover_id=parent, **values)


def access(parent: UUID, **values: Any) -> Access:
    return Access(id=new_id(), created_at=now(), provider_id=parent, **values)


def log_entry(provider_id: UUID, **values: Any) -> LogEntry:
    given: dict[str, Any] = {"day": date(2026, 1, 5), **values}
    if "entry_id" not in given:
        given.setdefault("state", EntryState.ASKED)
    return LogEntry(id=new_id(), created_at=now(), provider_id=provider_id, **given)


def log_reply(request: LogEntry, **values: Any) -> LogEntry:
    given: dict[str, Any] = {"kind": EntryKind.ANSWER, "author": Author.PROVIDER, **values}
    return log_entry(request.provider_id, entry_id=request.id, **given)


def import_batch(**values: Any) -> ImportBatch:
    given: dict[str, Any] = {
        "file_name": "upwork.csv",
        "source": "upwork",
        "signature": "abc",
        "mapping": "{}",
        "people": "{}",
        "lines": 0,
        "already_here": 0,
        "left_out": 0,
        **values,
    }
    return ImportBatch(id=new_id(), created_at=now(), **given)


def imported_line(
    batch: ImportBatch, provider_id: UUID, day: date, value: str, **values: Any
) -> ImportedLine:
    record_id = new_id()
    given: dict[str, Any] = {
        "figure": Figure.AMOUNT,
        "who": "Hanta Rakoto",
        "reference": "",
        "text": "Milestone",
        "row_number": 2,
        "original": '[["Amount", "80"]]',
        "fingerprint": str(record_id),
        **values,
    }
    return ImportedLine(
        id=record_id,
        created_at=now(),
        batch=batch.id,
        provider_id=provider_id,
        month=day.replace(day=1),
        day=day,
        value=Decimal(value),
        **given,
    )


def procedure(**values: Any) -> Procedure:
    return Procedure(id=new_id(), created_at=now(), **values)


def call(provider_id: UUID, held_on: date, **values: Any) -> Call:
    return Call(id=new_id(), created_at=now(), provider_id=provider_id, held_on=held_on, **values)


def call_rhythm(provider_id: UUID, **values: Any) -> CallRhythm:
    return CallRhythm(
        id=call_rhythm_id(provider_id), created_at=now(), provider_id=provider_id, **values
    )


def last_step(notebook: Notebook) -> UUID:
    return changes.list_recent(notebook, limit=1)[0].step
