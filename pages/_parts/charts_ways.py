"""Ways between circles: straight where nothing stands in them, else bowed around it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import dist, inf
from typing import Final, TypeAlias

Place: TypeAlias = tuple[float, float]
"""Pixels to the right and up."""

_CLEAR: Final = 14.0
"""From the middle of a circle or of a line, where what is drawn is clear of it."""
_BOWS: Final = (0, 5, -5, 10, -10, 15, -15, 20, -20, 30, -30)
_STEPS: Final = 16
_HEADS: Final = (8, 9, 7, 10, 6, 11, 5, 12, 4)
"""The steps at which an arrowhead may stand, best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The places from a start to an end, and at which of them the arrowhead stands."""

    places: Sequence[Place]
    head: int


def ways(ends: Sequence[tuple[Place, Place]], circles: Collection[Place]) -> list[Way]:
    """A way for each start and end, past all other circles, its arrowhead clear of all else."""
    lines = [_straightest(start, end, circles) for start, end in ends]
    found = []
    for at, line in enumerate(lines):
        rest = [place for other in (*lines[:at], *lines[at + 1 :]) for place in other]
        found.append(Way(places=line, head=_head(line, [*circles, *rest])))
    return found


def _straightest(start: Place, end: Place, circles: Iterable[Place]) -> list[Place]:
    others = [one for one in circles if one not in (start, end)]
    return max((_bowed(start, end, bow) for bow in _BOWS), key=lambda one: _room(one, others))


def _head(line: Sequence[Place], others: Iterable[Place]) -> int:
    return max(_HEADS, key=lambda at: _room([line[at]], others))


def _room(places: Sequence[Place], others: Iterable[Place]) -> float:
    """How near they come to the next of the others; what is clear of all is as good as any."""
    nearest = min((dist(place, one) for one in others for place in places), default=inf)
    return min(_CLEAR, nearest)


def _bowed(start: Place, end: Place, bow: float) -> list[Place]:
    """Places on a way whose middle lies `bow` pixels to the left of the straight one."""
    (x, y), (right, up) = start, (end[0] - start[0], end[1] - start[1])
    length = dist(start, end)
    places = []
    for step in range(_STEPS + 1):
        part = step / _STEPS
        aside = 4 * part * (1 - part) * bow / length
        places.append((x + part * right - aside * up, y + part * up + aside * right))
    return places
