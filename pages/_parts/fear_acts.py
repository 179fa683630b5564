"""What a person does on the fears screen: each act is one step, and can be taken back."""

from dataclasses import replace
from uuid import UUID, uuid4

from core.model.fear import Fear, FearRating, Whose, fear_rating_id
from core.model.prediction import Prediction, Side
from core.model.records import Record
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.model.stamp import Stamp
from core.rules.fear_steps import Step
from core.storage import changes, fear_ratings, fears, predictions
from pages._parts import go, state, toasts
from pages._parts.attempt import attempt
from pages._parts.person import Person


def open_fear(person: Person, fear_id: UUID, step: Step) -> None:
    """Show one fear, at one of its steps."""
    go.turn_to(person, fear=fear_id, step=step)


def add(person: Person, whose: Whose, what: str = "") -> None:
    """A fear beside the four resistances; one of this sort that is still blank is taken again."""
    blank = None if what else _blank(person, whose)
    new = Fear(id=uuid4(), created_at=person.stamp().now, whose=whose, what=what)
    if blank is not None:
        open_fear(person, blank.id, Step.WORDS)
    elif attempt(person, lambda stamp: fears.add(person.notebook, new, stamp)):
        open_fear(person, new.id, Step.RESPONSE if what else Step.WORDS)


def rate(person: Person, fear: Fear, intensity: int) -> None:
    """How strong it is today; one rating a day, the last counts. Makes a resistance's record."""

    def work(stamp: Stamp) -> None:
        if fear.is_resistance:
            fears.revise_or_add(person.notebook, fear.id, stamp, lambda: fear)
        made = FearRating(
            id=fear_rating_id(fear.id, person.today),
            created_at=stamp.now,
            fear_id=fear.id,
            rated_on=person.today,
            rated_at=stamp.now,
            intensity=intensity,
        )
        fear_ratings.revise_or_add(
            person.notebook, made.id, stamp, lambda: made, intensity=intensity
        )

    attempt(person, work)


def rate_from(person: Person, fear: Fear, key: str) -> None:
    """The same, as the slider under this key says."""
    rate(person, fear, state.value_of(key))


def remove_rating(person: Person, rating: FearRating) -> None:
    """Take one day's rating away."""
    if attempt(person, lambda stamp: fear_ratings.remove(person.notebook, rating.id, stamp)):
        toasts.say(person.text("fear.rate.removed"), icon=":material/undo:")


def make_risk_point(
    person: Person, fear: Fear, scenario_id: UUID | None
) -> tuple[UUID, UUID] | None:
    """The founded part as a risk point of an exercise, of a new one if none is named.

    Returns the ids of the exercise and of the risk point; None if they could not be stored.
    """
    now = person.stamp().now
    new = Scenario(id=uuid4(), created_at=now, currency=person.preferences.home_currency)
    point = RiskPoint(id=uuid4(), created_at=now, scenario_id=scenario_id or new.id)

    def work(stamp: Stamp) -> None:
        kept = fears.get(person.notebook, fear.id)
        made: list[Record] = [
            replace(point, what=kept.founded.strip()),
            replace(kept, risk_point_id=point.id),
        ]
        changes.add_all(person.notebook, made if scenario_id else [new, *made], stamp)

    return (point.scenario_id, point.id) if attempt(person, work) else None


def unlink(person: Person, fear: Fear) -> None:
    """The risk point stays in its exercise; it no longer stands for this fear."""
    attempt(
        person,
        lambda stamp: fears.revise(person.notebook, fear.id, stamp, risk_point_id=None),
    )


def predict(person: Person, fear: Fear, *, what: str) -> None:
    """A prediction from the testable part, open to be given its chance and its day."""
    new = Prediction(
        id=uuid4(),
        created_at=person.stamp().now,
        what=what,
        side=Side.FEARED,
        fear_id=fear.id,
    )
    if attempt(person, lambda stamp: predictions.add(person.notebook, new, stamp)):
        open_prediction(person, fear, new.id)


def open_prediction(person: Person, fear: Fear, prediction_id: UUID | None) -> None:
    """Open one prediction of a fear to change it; None folds it away."""
    go.turn_to(person, fear=fear.id, step=Step.TESTABLE, prediction=prediction_id)


def remove_prediction(person: Person, fear: Fear, prediction: Prediction) -> None:
    """Take a prediction away; the notebook's history can bring it back."""
    if attempt(person, lambda stamp: predictions.remove(person.notebook, prediction.id, stamp)):
        open_prediction(person, fear, None)
        toasts.say(person.text("fear.prediction.removed"), icon=":material/undo:")


def remove(person: Person, fear: Fear) -> None:
    """Take the fear away with its ratings; a resistance is as new then."""
    if attempt(person, lambda stamp: fears.remove(person.notebook, fear.id, stamp)):
        go.turn_to(person)
        toasts.say(person.text("fear.removed"), icon=":material/undo:")


def _blank(person: Person, whose: Whose) -> Fear | None:
    for one in fears.list_all(person.notebook):
        if one == Fear(id=one.id, created_at=one.created_at, whose=whose):
            return one
    return None
