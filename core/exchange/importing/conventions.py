"""Which of several ways of writing a whole column follows, judged by all of its cells at once."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

Way = TypeVar("Way", bound=Hashable)


def way_of(readings: Iterable[Mapping[Way, object]]) -> tuple[Way | None, bool]:
    """The one way that some cell proves, and whether the cells leave it open.

    Each cell comes with what it means by each way, None where it means nothing. A cell that
    can be read by one way alone proves that way; cells that prove two ways prove none.
    """
    proved: set[Way] = set()
    is_open = False
    for by_way in readings:
        possible = [way for way, value in by_way.items() if value is not None]
        if len(possible) == 1:
            proved.update(possible)
        elif len(set(by_way.values())) > 1:
            is_open = True
    if len(proved) == 1:
        return proved.pop(), False
    return None, is_open or bool(proved)
