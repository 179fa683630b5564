"""An interval around a figure of a few months, or the reason why there is none."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Bounds within which the true value lies in 95 of 100 such cases."""

    low: float
    high: float


class NoInterval(StrEnum):
    """Why months say nothing about how sure their figure is."""

    TOO_FEW = "too_few"
    """Fewer than four months: they speak for themselves."""
    NO_VARIATION = "no_variation"
    """No month differs from another: nothing shows how far the next one may lie."""
    UNBOUNDED = "unbounded"
    """The months vary so much that no bound can be given."""
