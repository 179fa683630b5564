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
        case ImportBatch():
            return person.plural("import.named", record.lines, file=record.file_name)
        case ImportedLine():
            return record.text or record.who
        case RateOverride():
            pair = f"{record.home_currency}/{record.currency}"
            return f"{pair}, {person.month(record.month)}"
        case SwitchPlan():
            both = [providers.find(person.notebook, one) for one in (record.from_id, record.to_id)]
            return " → ".join(one.name for one in both if one and one.name)
        case TripwireNote():
            return person.text(f"tripwire.{record.tripwire}.name")
        case MinimumWage():
            return formats.country_name(person.language, record.country)
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
