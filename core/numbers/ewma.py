"""The EWMA chart (exponentially weighted moving average): small shifts that last, seen early.

Source: Roberts (1959), Technometrics 1:239; limits as in NIST/SEMATECH, e-Handbook of
Statistical Methods, 6.3.2.4, and exact in time as in Lucas & Saccucci (1990), Technometrics 32:1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

WEIGHT: Final = Decimal("0.2")
"""λ, the weight of the newest value: low enough to see a small shift, in use with L = 3."""
REACH: Final = Decimal(3)
"""L, standard deviations of the average up to a limit: with λ = 0.2 one false alarm in 560."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Average:
    """The average once one more value is in, and the limits it has there."""

    value: Decimal
    low: Decimal
    high: Decimal


def ewma(
    values: Sequence[Decimal],
    *,
    centre: Decimal,
    sigma: Decimal,
    weight: Decimal = WEIGHT,
    reach: Decimal = REACH,
    lowest: Decimal | None = None,
    highest: Decimal | None = None,
) -> list[Average]:
    """z = λx + (1 - λ)z from the centre on, oldest first, with the exact limits at each place.

    They widen at first: ±Lσ·sqrt(λ/(2 - λ)·(1 - (1 - λ)^(2i))) at the i-th value; they stop at
    `lowest` and `highest`, beyond which no value can lie.
    """
    found: list[Average] = []
    average = centre
    for place, value in enumerate(values, start=1):
        average = weight * value + (1 - weight) * average
        spread = weight / (2 - weight) * (1 - (1 - weight) ** (2 * place))
        width = reach * sigma * spread.sqrt()
        low, high = centre - width, centre + width
        found.append(
            Average(
                value=average,
                low=low if lowest is None else max(low, lowest),
                high=high if highest is None else min(high, highest),
            )
        )
    return found
