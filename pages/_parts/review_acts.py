"""What a person does on the review screen: each act is one step, and can be taken back."""

from datetime import date
from uuid import UUID, uuid4

from core.model.delegation import Delegation, DelegationMove, Level
from core.model.guardrail_check import GuardrailCheck, GuardrailResult
from core.model.prediction import Prediction
from core.model.risk_point import RiskPoint
from core.model.stamp import Stamp
from core.numbers.trust import Evidence
from core.storage import delegation_moves, delegations, guardrail_checks, predictions
from pages._parts import go, toasts
from pages._parts.attempt import attempt
from pages._parts.person import Person
from pages._parts.review_parts import Part


def predict(person: Person, scenario_id: UUID | None = None) -> None:
    """A new prediction, open to be written; one that is still blank is taken again."""
    blank = _blank(predictions.list_open(person.notebook, person.today), scenario_id)
    if blank is not None:
        go.turn_to(person, prediction=blank.id)
        return
    new = Prediction(id=uuid4(), created_at=person.stamp().now, scenario_id=scenario_id)
    if attempt(person, lambda stamp: predictions.add(person.notebook, new, stamp)):
        go.turn_to(person, prediction=new.id)


def open_prediction(person: Person, prediction_id: UUID | None) -> None:
    """Open one prediction; None folds it away."""
    go.turn_to(person, prediction=prediction_id)


def answer(person: Person, prediction: Prediction, came_true: bool) -> None:
    """Say what happened, with today's date; the answer then stands open for a note."""
    if _revise(person, prediction, outcome=came_true, resolved_on=person.today):
        go.turn_to(person, prediction=prediction.id)


def take_back(person: Person, prediction: Prediction) -> None:
    """The answer was wrong: it is asked again, and the history keeps both."""
    if _revise(person, prediction, outcome=None, resolved_on=None):
        go.turn_to(person)
        toasts.say(person.text("review.answer.taken_back"), icon=":material/undo:")


def remove(person: Person, prediction: Prediction) -> None:
    """Take a prediction away; the notebook's history can bring it back."""
    if attempt(person, lambda stamp: predictions.remove(person.notebook, prediction.id, stamp)):
        go.turn_to(person)
        toasts.say(person.text("review.prediction.removed"), icon=":material/undo:")


def look_at(person: Person, point: RiskPoint, result: GuardrailResult) -> None:
    """What a guardrail did, dated today; a second look on one day takes the place of the first."""
    today = _of_today(guardrail_checks.list_for_risk_point(person.notebook, point.id), person.today)

    def work(stamp: Stamp) -> None:
        if today is not None:
            guardrail_checks.revise(person.notebook, today.id, stamp, result=result)
            return
        new = GuardrailCheck(
            id=uuid4(),
            created_at=stamp.now,
            risk_point_id=point.id,
            result=result,
            checked_on=person.today,
        )
        guardrail_checks.add(person.notebook, new, stamp)

    attempt(person, work)


def follow(person: Person, work: str, provider_id: UUID | None) -> None:
    """A kind of work whose level is kept from now on, open to be given one."""
    new = Delegation(id=uuid4(), created_at=person.stamp().now, work=work, provider_id=provider_id)
    if attempt(person, lambda stamp: delegations.add(person.notebook, new, stamp)):
        _show_delegation(person, new.id)


def open_delegation(person: Person, delegation_id: UUID | None) -> None:
    """Open one kind of work to change it; None folds it away."""
    _show_delegation(person, delegation_id)


def give_to(person: Person, delegation: Delegation, provider_id: UUID | None) -> None:
    """Who does this work, or nobody."""
    attempt(
        person,
        lambda stamp: delegations.revise(
            person.notebook, delegation.id, stamp, provider_id=provider_id
        ),
    )


def move(person: Person, delegation: Delegation, level: Level, evidence: Evidence) -> None:
    """Another level from today on, with the evidence as it stands.

    A second move on one day corrects the first, whose evidence stays.
    """
    moves = delegation_moves.list_for_delegation(person.notebook, delegation.id)
    last = moves[-1] if moves else None

    def work(stamp: Stamp) -> None:
        if last is not None and last.moved_on == person.today:
            delegation_moves.revise(person.notebook, last.id, stamp, level=level)
            return
        new = DelegationMove(
            id=uuid4(),
            created_at=stamp.now,
            delegation_id=delegation.id,
            level=level,
            moved_on=person.today,
            accepted=evidence.accepted if moves else None,
            to_redo=evidence.to_redo if moves else None,
        )
        delegation_moves.add(person.notebook, new, stamp)

    if attempt(person, work):
        toasts.say(
            person.text("review.level.told", level=person.text(f"level.{level}")),
            icon=":material/stairs:",
        )


def unfollow(person: Person, delegation: Delegation) -> None:
    """Keep this kind of work's level no more; the notebook's history can bring it back."""
    if attempt(person, lambda stamp: delegations.remove(person.notebook, delegation.id, stamp)):
        _show_delegation(person, None)
        toasts.say(person.text("review.delegation.removed"), icon=":material/undo:")


def _show_delegation(person: Person, delegation_id: UUID | None) -> None:
    go.turn_to(person, part=Part.DELEGATION, delegation=delegation_id)


def _revise(person: Person, prediction: Prediction, **changes: object) -> bool:
    return attempt(
        person,
        lambda stamp: predictions.revise(person.notebook, prediction.id, stamp, **changes),
    )


def _blank(known: list[Prediction], scenario_id: UUID | None) -> Prediction | None:
    for one in known:
        if one == Prediction(id=one.id, created_at=one.created_at, scenario_id=scenario_id):
            return one
    return None


def _of_today(checks: list[GuardrailCheck], today: date) -> GuardrailCheck | None:
    return next((one for one in checks if one.checked_on == today), None)
