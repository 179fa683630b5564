"""Criteria that often count in choosing a freelancer, to start from."""

from collections.abc import Iterable
from typing import Final

from core.model.selection import Criterion

TYPICAL_CRITERIA: Final = (
    "samples",
    "understanding",
    "reliability",
    "clarity",
    "initiative",
    "availability",
    "price",
    "ease",
)
"""Their words are `typical_criterion.<key>`."""
ENOUGH: Final = 3
"""With fewer criteria a choice hangs on one impression."""
MANY: Final = 7
"""With more, each counts so little that weights say nothing."""


def is_added(key: str, criteria: Iterable[Criterion]) -> bool:
    """Whether a typical criterion is among those of the round, even if it was renamed."""
    return any(one.kind == key for one in criteria)
