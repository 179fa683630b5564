"""What nobody means well: texts, values for JSON, and ways to spoil a value that was sound."""

import json
import re
from random import Random
from typing import Any, Final

TEXTS: Final = (
    "",
    " ",
    "\0",
    "\ud800",
    "\ufeff",
    "\u202e",
    "\x1f",
    "\x85\u2028",
    '=HYPERLINK("http://x",1)',
    "<script>alert(1)</script>",
    "![](http://x/y.png)",
    "'; DROP TABLE change; --",
    "../../etc/passwd",
    "{{0.__class__}} {key} %s",
    "None",
    "null",
    "True",
    "NaN",
    "-Infinity",
    "1e309",
    "1e-400",
    "9" * 400,
    "-0",
    "0x10",
    "1_000",
    "٣",
    "²",
    "1.234,56",
    "1,234.56-",
    "(80.00) €",
    "$ USD EUR",
    "0001-01-01",
    "9999-12-31",
    "9999-12-31T23:59:59.999999",
    "2026-02-30",
    "29/02/2027",
    "00/00/0000",
    "2026-W01",
    "20261231",
    "24:00",
    "999999999:59:59",
    "-1:30",
    "EUR",
    "€€€",
    "request",
    "[12345]",
    "[]",
    "{}",
    "[" * 3_000,
    "é" * 25_000,
    "👩‍💻" * 40,
    "00000000-0000-0000-0000-000000000000",
)
_LIKE: Final = (
    (
        re.compile(r"\d{4}-\d\d-\d\d"),
        ("0001-01-01", "1000-12-01", "1900-01-01", "2026-11-01", "9999-12-01", "9999-12-31"),
    ),
    (
        re.compile(r"\d{4}-\d\d-\d\dT.*"),
        ("0001-01-01T00:00:00", "2026-11-25T10:00:00.5", "9999-12-31T23:59:59.999999"),
    ),
    (
        re.compile(r"-?\d+(\.\d+)?"),
        ("0", "-1", "1", "2", "100", "100000000", "0.0001", "1e7", "1E+3", "-0", "2147483647"),
    ),
    (re.compile(r"True|False"), ("True", "False", "true", "")),
    (re.compile(r"[A-Z]{3}"), ("XXX", "EUR", "JPY", "MGA", "ÀÉÎ")),
    (re.compile(r"[\[{].*"), ("[]", "{}", "[[]]", '{"a": 1}', '[["a", "b"]]', "[" * 3_000, "7")),
)
"""Other texts of the same shape, which a field is likelier to take."""
_LARGE: Final = (0, -1, 1, 2**31, 2**53, 2**63, 2**80, -(2**80), 10**400)
_FEW: Final = 6


def text(random: Random) -> str:
    """Out of the list above, or letters from all over Unicode."""
    if random.random() < 0.8:
        return random.choice(TEXTS)
    return "".join(chr(random.randrange(1, 0x11000)) for _ in range(random.randint(1, 60)))


def value(random: Random) -> Any:
    """A value that JSON can hold, and that a field seldom expects."""
    match random.randrange(8):
        case 0:
            return random.choice(_LARGE)
        case 1:
            return random.choice((float("nan"), float("inf"), -0.0, 1e308, 0.1))
        case 2:
            return random.choice((None, True, False))
        case 3:
            return [value(random) for _ in range(random.randrange(4))]
        case 4:
            return {text(random): value(random) for _ in range(random.randrange(3))}
        case 5:
            return json.dumps({text(random): text(random)})
        case _:
            return text(random)


def spoilt(sound: Any, random: Random) -> Any:
    """The value with something in it replaced, lost, doubled, renamed or in another's place."""
    places = list(_places(sound))
    if not places or random.random() < 0.03:
        return value(random)
    holder, key = random.choice(places)
    match random.randrange(10):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, dict):
            holder[text(random)] = holder.pop(key)
        case 1:
            holder.insert(key, holder[key])
        case 2:
            other, place = random.choice(places)
            holder[key], other[place] = other[place], holder[key]
        case 3 if isinstance(holder[key], str) and holder[key]:
            holder[key] = _edited(holder[key], random)
        case 4:
            holder[key] = value(random)
        case _ if isinstance(holder[key], str):
            holder[key] = _like(holder[key], random)
    return sound


def nested(random: Random) -> bytes:
    """JSON as deep as it gets."""
    deep = random.choice((50, 900, 5_000, 100_000))
    opening, closing = random.choice(((b"[", b"]"), (b'{"a":', b"}")))
    return opening * deep + b"1" + closing * random.choice((deep, 0))


def _like(words: str, random: Random) -> str:
    for shape, others in _LIKE:
        if shape.fullmatch(words):
            return random.choice(others)
    return text(random)


def _edited(words: str, random: Random) -> str:
    place = random.randrange(len(words))
    put = random.choice(("", words[::-1], text(random), words[place:], "9", "-"))
    return words[:place] + put + words[place + random.randint(0, _FEW) :]


def _places(sound: Any) -> list[tuple[Any, Any]]:
    """Every (holder, key) in it."""
    match sound:
        case dict():
            keys = list(sound)
        case list():
            keys = list(range(len(sound)))
        case _:
            return []
    return [place for key in keys for place in ((sound, key), *_places(sound[key]))]
