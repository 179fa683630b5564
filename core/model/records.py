"""Every kind of record a notebook holds, by its one name."""

from typing import TypeAlias

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
from core.model.preferences import Preferences
from core.model.procedure import Procedure
from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.model.scenario_outcome import ScenarioOutcome
from core.model.selection import Criterion, Reopening, Selection
from core.model.switch_plan import SwitchPlan
from core.model.tripwire_note import TripwireNote

Record: TypeAlias = (
    Scenario
    | RiskPoint
    | Fear
    | FearRating
    | Candidate
    | Goal
    | OwnTask
    | Brief
    | Milestone
    | BriefVersion
    | Provider
    | ProviderMonth
    | Selection
    | Criterion
    | Reopening
    | Freelancer
    | Question
    | Reply
    | Score
    | Procedure
    | LogEntry
    | Call
    | CallRhythm
    | Handover
    | HandoverStep
    | Instruction
    | Access
    | ImportBatch
    | ImportedLine
    | RateOverride
    | SwitchPlan
    | MinimumWage
    | Prediction
    | ScenarioOutcome
    | GuardrailCheck
    | Delegation
    | DelegationMove
    | TripwireNote
    | Preferences
)

RECORD_TYPES: dict[str, type[Record]] = {
    "preferences": Preferences,
    "scenario": Scenario,
    "risk_point": RiskPoint,
    "fear": Fear,
    "fear_rating": FearRating,
    "candidate": Candidate,
    "goal": Goal,
    "own_task": OwnTask,
    "brief": Brief,
    "milestone": Milestone,
    "brief_version": BriefVersion,
    "provider": Provider,
    "provider_month": ProviderMonth,
    "selection": Selection,
    "criterion": Criterion,
    "reopening": Reopening,
    "freelancer": Freelancer,
    "question": Question,
    "reply": Reply,
    "score": Score,
    "procedure": Procedure,
    "log_entry": LogEntry,
    "call": Call,
    "call_rhythm": CallRhythm,
    "handover": Handover,
    "handover_step": HandoverStep,
    "instruction": Instruction,
    "access": Access,
    "import_batch": ImportBatch,
    "imported_line": ImportedLine,
    "rate_override": RateOverride,
    "switch_plan": SwitchPlan,
    "minimum_wage": MinimumWage,
    "prediction": Prediction,
    "scenario_outcome": ScenarioOutcome,
    "guardrail_check": GuardrailCheck,
    "delegation": Delegation,
    "delegation_move": DelegationMove,
    "tripwire_note": TripwireNote,
}
