"""When a prediction is locked: an answer that may be known cannot be predicted any more."""

from datetime import date

from core.model.errors import InvalidValue
from core.model.prediction import LOCKED_FIELDS, Prediction


def is_due(prediction: Prediction, today: date) -> bool:
    """Whether its day has come and nobody has said yet what happened."""
    return (
        not prediction.is_resolved
        and prediction.check_on is not None
        and prediction.check_on <= today
    )


def is_locked(prediction: Prediction, today: date) -> bool:
    """Whether its event, side, chance and date stand for good.

    A prediction without any words is none yet: it stays open whatever its date.
    """
    return bool(prediction.what.strip()) and (prediction.is_resolved or is_due(prediction, today))


def check_change(before: Prediction, after: Prediction, today: date) -> None:
    """Raise InvalidValue for a change that would rewrite what was predicted.

    A new check date lies ahead: a day that has come would lock a slip of the hand for good.
    """
    changed = [name for name in LOCKED_FIELDS if getattr(before, name) != getattr(after, name)]
    if changed and is_locked(before, today):
        raise InvalidValue("prediction.error.locked")
    if "check_on" in changed and after.check_on is not None and after.check_on <= today:
        raise InvalidValue("prediction.error.past")
