"""What is read in a Word file: paragraphs, each made of runs of one colour."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.model.errors import InvalidValue


class UnreadableDocument(InvalidValue):
    """A file out of which no text can be had; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some text of one colour: six capital hexadecimal digits, or empty for none of its own."""

    text: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph, or one row of a table."""

    place: int
    """Its number in the file, from 1."""
    runs: tuple[Run, ...]
    is_heading: bool = False

    @property
    def text(self) -> str:
        """The words, whatever their colour."""
        return text_of(self.runs)

    def part(self, start: int, end: int | None = None) -> tuple[Run, ...]:
        """The runs between two places in the text."""
        parts: list[Run] = []
        begun = 0
        for run in self.runs:
            cut = run.text[max(0, start - begun) : None if end is None else max(0, end - begun)]
            if cut:
                parts.append(Run(cut, run.colour))
            begun += len(run.text)
        return tuple(parts)


def text_of(runs: Iterable[Run]) -> str:
    """The words of some runs."""
    return "".join(run.text for run in runs)
