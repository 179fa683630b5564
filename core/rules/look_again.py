"""When a decision asks to be looked at again."""

from datetime import date, timedelta
from typing import Final

from core.model.scenario import Scenario

NEXT_LOOK: Final = timedelta(days=91)
"""A decision that still holds is looked at once more after a quarter, on the same weekday."""


def is_due(scenario: Scenario, today: date) -> bool:
    """Whether the day to look at the decision again has come: `core.storage.dates` agrees."""
    return (
        scenario.decision is not None
        and scenario.archived_at is None
        and scenario.look_again_on is not None
        and scenario.look_again_on <= today
    )
