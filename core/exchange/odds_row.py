"""One guess of the odds as pictures show it, on a screen and on paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OddsRow:
    """One guess: its name, its three chances (100 together), and how each reads."""

    name: str
    worst: int
    between: int
    best: int
    words: tuple[str, str, str]
