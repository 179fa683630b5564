"""Predictions in words: what was said, and what became of it."""

from core.model.one_line import one_line
from core.model.prediction import Prediction, Side
from core.rules.prediction_lock import is_due
from pages._parts.person import Person


def title(person: Person, prediction: Prediction) -> str:
    """What was predicted, safe inside Markdown."""
    words = one_line(prediction.what)
    return person.plain(words) if words else person.text("review.prediction.nameless")


def said(person: Person, prediction: Prediction) -> str:
    """The side, the chance and the days, in one small line."""
    parts = [person.text(f"prediction.side.{prediction.side}")]
    if prediction.chance is not None:
        chance = person.percent(prediction.chance)
        parts.append(person.text("review.said.chance", chance=chance))
    if prediction.resolved_on is not None:
        parts.append(person.text("review.said.resolved", day=prediction.resolved_on))
    elif prediction.check_on is not None:
        word = "due" if is_due(prediction, person.today) else "waits"
        parts.append(person.text(f"review.said.{word}", day=prediction.check_on))
    return f":small[{' · '.join(parts)}]"


def badge(person: Person, prediction: Prediction) -> str:
    """What became of it, as a sign and in words; empty until that is known."""
    if prediction.outcome is None:
        return ""
    words = person.text(f"review.outcome.{'yes' if prediction.outcome else 'no'}")
    colour = "green" if _is_good(prediction, prediction.outcome) else "orange"
    return f":{colour}-badge[{sign(prediction, came_true=prediction.outcome)} {words}]"


def sign(prediction: Prediction, *, came_true: bool) -> str:
    """The sign of an outcome: a tick for a hope that came true or a worry that did not."""
    return ":material/check:" if _is_good(prediction, came_true) else ":material/flag:"


def _is_good(prediction: Prediction, came_true: bool) -> bool:
    return came_true == (prediction.side is Side.HOPED)
