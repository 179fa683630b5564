"""Changes of a notebook told in words: which field of which record, from what to what."""

import json
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from core.model.access import Access
from core.model.brief import Brief, BriefVersion, Milestone
from core.model.call import Call, CallRhythm
from core.model.candidate import Candidate
from core.model.change import ChangeKind
from core.model.delegation import Delegation, DelegationMove
from core.model.fear import Fear, FearRating
from core.model.freelancer import Freelancer
from core.model.goal import Goal
from core.model.guardrail_check import GuardrailCheck
from core.model.handover import Handover, HandoverStep, Instruction
from core.model.interview import Question, Reply, Score
from core.model.log_entry import LogEntry
from core.model.own_task import OwnTask
from core.model.prediction import Prediction
from core.model.procedure import Procedure
from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.model.records import Record
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.model.scenario_outcome import ScenarioOutcome
from core.model.selection import Criterion, Reopening, Selection
from core.rules.timeline import Act
from core.storage import briefs, delegations, fears, providers, risk_points, scenarios
from core.storage.tables import table_of
from core.storage.values import columns_of
from pages._parts import choose_history, fear_words, handover_history, log_history
from pages._parts.person import Person

_LONGEST_NAME = 60


def sentence(person: Person, act: Act) -> str:
    """One act in one sentence, safe inside Markdown."""
    what = _what(person, act)
    match act.kind:
        case ChangeKind.ADD:
            told = person.text("history.add", what=what)
        case ChangeKind.REMOVE:
            told = person.text("history.remove", what=what)
        case ChangeKind.REVISE:
            field = field_name(person, act.record, act.field)
            told = person.text("history.revise", field=field, what=what)
    if act.others:
        told = person.plural("history.and_more", act.others, sentence=told)
    return person.text("history.undo", change=told) if act.is_undo else told


def field_name(person: Person, record: str, field: str) -> str:
    """What a field is called on its screen, or in the history where it has no label."""
    label = f"{record}.{field}.label"
    return person.text(label if person.has_text(label) else f"history.field.{record}.{field}")


def value(person: Person, act: Act, stored: str | None) -> str:
    """A stored value as the person reads it; "empty" for none."""
    columns = {column.name: column for column in columns_of(act.record)}
    read = columns[act.field].decode(stored)
    match read:
        case None | "":
            return person.text("history.nothing")
        case bool():
            return person.text("history.yes" if read else "history.no")
        case StrEnum():
            return _option(person, act, read)
        case Decimal() | int():
            return person.number(read)
        case datetime():
            return person.day(read.date())
        case date():
            return person.day(read)
        case UUID():
            return ""
        case _:
            return str(read)


def _option(person: Person, act: Act, chosen: StrEnum) -> str:
    keys = (f"{act.record}.{act.field}.{chosen}", f"{act.field}.{chosen}", f"answer.{chosen}")
    return next((person.text(key) for key in keys if person.has_text(key)), str(chosen))


def _what(person: Person, act: Act) -> str:
    name = _name_of_record(person, act) or person.text("history.nameless")
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME - 1].rstrip() + "…"
    return person.text(f"history.record.{act.record}", name=person.plain(name))


def _name_of_record(person: Person, act: Act) -> str:
    record = table_of(act.record).find(person.notebook, act.record_id)
    if record is not None:
        return _name(person, record)
    whole = act.old_value if act.kind is ChangeKind.REMOVE else act.new_value
    if act.kind is ChangeKind.REVISE or whole is None:
        return ""
    fields = json.loads(whole)
    return str(
        fields.get("title") or fields.get("what") or fields.get("name") or fields.get("words") or ""
    )


def _name(person: Person, record: Record) -> str:
    match record:
        case Scenario():
            return record.title
        case RiskPoint() | Candidate() | Goal() | OwnTask():
            return record.what
        case Brief():
            return record.title
        case Milestone():
            return record.what
        case BriefVersion():
            brief = briefs.find(person.notebook, record.brief_id)
            return brief.title if brief else ""
        case Provider():
            return record.name
        case ProviderMonth():
            provider = providers.find(person.notebook, record.provider_id)
            name = provider.name if provider else ""
            return f"{name}, {person.month(record.month)}".strip(", ")
        case Fear():
            return fear_words.name(person, record)
        case FearRating():
            fear = fears.find(person.notebook, record.fear_id)
            return fear_words.name(person, fear) if fear else ""
        case RateOverride():
            pair = f"{record.home_currency}/{record.currency}"
            return f"{pair}, {person.month(record.month)}"
        case Prediction():
            return record.what
        case ScenarioOutcome():
            scenario = scenarios.find(person.notebook, record.scenario_id)
            return scenario.title if scenario else ""
        case GuardrailCheck():
            risk = risk_points.find(person.notebook, record.risk_point_id)
            return risk.what if risk else ""
        case Delegation():
            return record.work
        case DelegationMove():
            work = delegations.find(person.notebook, record.delegation_id)
            return work.work if work else ""
        case (
            Selection() | Criterion() | Reopening() | Freelancer() | Question() | Reply() | Score()
        ):
            return choose_history.name_of(person, record)
        case Handover() | HandoverStep() | Instruction() | Access():
            return handover_history.name_of(person, record)
        case LogEntry() | Procedure() | Call() | CallRhythm():
            return log_history.name_of(person, record)
        case _:
            return ""
