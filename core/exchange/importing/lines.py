"""What a table says once it is read: lines that count, and rows left out with the reason."""

from collections.abc import Mapping as Values
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from core.model.imported import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One figure out of one row."""

    row: int
    """The row's number in the file."""
    day: date
    who: str
    """The name in the file; empty where the file names nobody."""
    figure: Figure
    value: Decimal
    """Money spent (negative: it came back) or hours, never rounded."""
    currency: str
    """Empty for hours, and for money while nobody has said which."""
    reference: str
    text: str
    original: tuple[tuple[str, str], ...]
    """(header, cell) for each cell of the row, as in the file."""
    fingerprint: str
    """The same for the same movement in any export of it; two equal rows stay two.

    It does not depend on the figure chosen: an hour stays the same hour once it is mine.
    """

    @property
    def month(self) -> date:
        """The month it counts in."""
        return self.day.replace(day=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A row (or one figure of it) that gives no line, and why: a text key and its values."""

    row: int
    reason: str
    values: Values[str, object] = field(default_factory=dict)
    original: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that a table says."""

    lines: tuple[Line, ...]
    skipped: tuple[Skipped, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Everyone named on a line, each once, in the order of the file."""
        return tuple(dict.fromkeys(line.who for line in self.lines))
