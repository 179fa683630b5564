"""Where a record is shown: its screen, and the words of the address that lead to it."""

from collections.abc import Mapping
from typing import Any

from core.model.access import Access
from core.model.brief import Brief, BriefVersion, Milestone
from core.model.call import Call, CallRhythm
from core.model.candidate import Candidate
from core.model.delegation import Delegation, DelegationMove
from core.model.fear import Fear, FearRating
from core.model.freelancer import Freelancer
from core.model.goal import Goal
from core.model.guardrail_check import GuardrailCheck
from core.model.handover import Handover, HandoverStep, Instruction
from core.model.import_batch import ImportBatch, ImportedLine
from core.model.interview import Question, Reply, Score
from core.model.log_entry import LogEntry
from core.model.minimum_wage import MinimumWage
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
from core.model.switch_plan import SwitchPlan
from core.model.tripwire_note import TripwireNote
from core.storage import freelancers
from pages._parts.person import Person


def place_of(person: Person, record: Record) -> tuple[str, Mapping[str, Any]]:
    """The screen that shows a record, and what its address names there."""
    match record:
        case Scenario() | RiskPoint() | ScenarioOutcome() | GuardrailCheck():
            return _exercise(record)
        case Goal():
            return "tasks", {"goal": record.id}
        case OwnTask():
            return "tasks", {"task": record.id}
        case Fear():
            return "fears", {"fear": record.id}
        case FearRating():
            return "fears", {"fear": record.fear_id}
        case Candidate():
            return "first_task", {"candidate": record.id}
        case Brief():
            return "brief", {"brief": record.id}
        case Milestone() | BriefVersion():
            return "brief", {"brief": record.brief_id}
        case (
            Selection() | Criterion() | Reopening() | Freelancer() | Question() | Reply() | Score()
        ):
            return _choosing(person, record)
        case LogEntry() | Procedure() | Call() | CallRhythm():
            return _log(record)
        case Handover() | HandoverStep() | Instruction() | Access():
            return _handover(record)
        case Provider():
            return "costs", {"provider": record.id}
        case ProviderMonth() | ImportedLine():
            return "costs", {"provider": record.provider_id}
        case TripwireNote():
            return "costs", {"provider": record.provider_id, "part": "tripwires"}
        case ImportBatch():
            return "costs", {"view": "files"}
        case RateOverride():
            return "costs", {}
        case MinimumWage():
            return "compare", {"view": "pay"}
        case SwitchPlan():
            return "compare", {"a": record.from_id, "b": record.to_id, "view": "switch"}
        case Prediction():
            return "review", {"prediction": record.id}
        case Delegation() | DelegationMove():
            return "review", {"part": "delegation"}
        case _:
            return "notebook", {}


def _exercise(
    record: Scenario | RiskPoint | ScenarioOutcome | GuardrailCheck,
) -> tuple[str, Mapping[str, Any]]:
    match record:
        case Scenario():
            return "scenarios", {"scenario": record.id}
        case RiskPoint():
            shown = {"scenario": record.scenario_id, "step": "risks", "risk": record.id}
            return "scenarios", shown
        case ScenarioOutcome():
            return "review", {"part": "scenarios"}
        case GuardrailCheck():
            return "review", {"part": "guardrails"}


def _choosing(
    person: Person,
    record: Selection | Criterion | Reopening | Freelancer | Question | Reply | Score,
) -> tuple[str, Mapping[str, Any]]:
    match record:
        case Selection():
            return "choose", {"selection": record.id}
        case Criterion() | Reopening():
            return "choose", {"selection": record.selection_id, "step": "criteria"}
        case Question():
            return "choose", {"selection": record.selection_id, "step": "interviews"}
        case Freelancer():
            shown = {"selection": record.selection_id, "step": "people", "freelancer": record.id}
            return "choose", shown
        case Reply() | Score():
            step = "interviews" if isinstance(record, Reply) else "scores"
            whose = freelancers.find(person.notebook, record.freelancer_id)
            selection = whose.selection_id if whose else None
            shown = {"selection": selection, "step": step, "freelancer": record.freelancer_id}
            return "choose", shown


def _log(record: LogEntry | Procedure | Call | CallRhythm) -> tuple[str, Mapping[str, Any]]:
    match record:
        case LogEntry():
            entry = record.entry_id or record.id
            return "log", {"provider": record.provider_id, "show": "all", "entry": entry}
        case Procedure():
            return "log", {"part": "procedures", "procedure": record.id}
        case Call() | CallRhythm():
            return "log", {"provider": record.provider_id, "part": "calls"}


def _handover(
    record: Handover | HandoverStep | Instruction | Access,
) -> tuple[str, Mapping[str, Any]]:
    match record:
        case Handover():
            return "handover", {"handover": record.id}
        case HandoverStep() | Instruction():
            return "handover", {"handover": record.handover_id, "step": "plan"}
        case Access():
            return "handover", {"provider": record.provider_id, "step": "access"}
