"""A table as it stands in a file: a header, and rows of text."""

from dataclasses import dataclass

from core.model.errors import InvalidValue


class UnreadableFile(InvalidValue):
    """A file out of which no table can be had; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """One row: its number in the file as a spreadsheet counts (from 1), and its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """A header and the rows under it; every row has at least as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[RawRow, ...]
