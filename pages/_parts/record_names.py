"""What the person calls a record, of whatever kind."""

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
from core.storage import briefs, delegations, fears, providers, risk_points, scenarios
from core.texts import formats
from pages._parts import choose_history, fear_words, handover_history, log_history
from pages._parts.person import Person


def of(person: Person, record: Record) -> str:
    """What the person calls a record; empty if they gave it no name."""
    match record:
        case Scenario() | Brief():
            return record.title
        case RiskPoint() | Candidate() | Goal() | OwnTask() | Milestone() | Prediction():
            return record.what
        case Provider():
            return record.name
        case Fear():
            return fear_words.name(person, record)
        case ImportBatch():
            return person.plural("import.named", record.lines, file=record.file_name)
        case ImportedLine():
            return record.text or record.who
        case RateOverride():
            pair = f"{record.home_currency}/{record.currency}"
            return f"{pair}, {person.month(record.month)}"
        case TripwireNote():
            return person.text(f"tripwire.{record.tripwire}.name")
        case MinimumWage():
            return formats.country_name(person.language, record.country)
        case Delegation():
            given = record.provider_id
            owner = providers.find(person.notebook, given) if given else None
            return " · ".join(filter(None, [owner.name if owner else "", record.work]))
        case (
            Selection() | Criterion() | Reopening() | Freelancer() | Question() | Reply() | Score()
        ):
            return choose_history.name_of(person, record)
        case Handover() | HandoverStep() | Instruction() | Access():
            return handover_history.name_of(person, record)
        case LogEntry() | Procedure() | Call() | CallRhythm():
            return log_history.name_of(person, record)
        case _:
            return _by_its_owner(person, record)


def _by_its_owner(person: Person, record: Record) -> str:
    """What has no name of its own goes by that of the record it belongs to."""
    notebook = person.notebook
    match record:
        case BriefVersion():
            owner: Record | None = briefs.find(notebook, record.brief_id)
        case FearRating():
            owner = fears.find(notebook, record.fear_id)
        case ScenarioOutcome():
            owner = scenarios.find(notebook, record.scenario_id)
        case GuardrailCheck():
            owner = risk_points.find(notebook, record.risk_point_id)
        case DelegationMove():
            owner = delegations.find(notebook, record.delegation_id)
        case ProviderMonth():
            owner = providers.find(notebook, record.provider_id)
            name = owner.name if owner else ""
            return f"{name}, {person.month(record.month)}".strip(", ")
        case SwitchPlan():
            both = [providers.find(notebook, one) for one in (record.from_id, record.to_id)]
            return " → ".join(one.name for one in both if one and one.name)
        case _:
            return ""
    return of(person, owner) if owner else ""
