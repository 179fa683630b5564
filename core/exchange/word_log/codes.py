"""The short code that a line of the log carries in a file: the end of its record's id."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from uuid import UUID

SHORTEST = 5
_LONGEST = 32
_UNSEEN = "\\s\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CODE = re.compile(rf"[\[(][{_UNSEEN}]*([0-9a-f]{{5,32}})[{_UNSEEN}]*[\])]", re.IGNORECASE)
_AT_THE_START = re.compile(
    rf"^[{_UNSEEN}]*(?:\d+[{_UNSEEN}]*[.)][{_UNSEEN}]*)?([0-9a-f]{{5,32}})\b", re.IGNORECASE
)


def codes_of(ids: Iterable[UUID]) -> Mapping[UUID, str]:
    """A code for each record, as short as can be and unlike every other of these."""
    found = list(dict.fromkeys(ids))
    codes: dict[UUID, str] = {}
    length = SHORTEST
    while len(codes) < len(found):
        counts = Counter(one.hex[-length:] for one in found)
        for one in found:
            code = one.hex[-length:]
            if one not in codes and (counts[code] == 1 or length == _LONGEST):
                codes[one] = code
        length += 1
    return codes


def in_brackets(code: str) -> str:
    """The code as it stands in a line."""
    return f"[{code}]"


def codes_in(words: str) -> list[tuple[str, int, int]]:
    """What may be codes in a line, each with the place where it begins and ends."""
    found = [(one[1].lower(), *one.span()) for one in _CODE.finditer(words)]
    first = _AT_THE_START.match(words)
    if first and not found:
        found.append((first[1].lower(), *first.span(1)))
    return found
