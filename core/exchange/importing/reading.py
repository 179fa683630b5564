"""A table read by its mapping: lines that count towards months, and rows left out, with why."""

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Values
from dataclasses import dataclass
from datetime import date

from core.exchange.importing.cells import cell, joined
from core.exchange.importing.days_in_cells import read_day
from core.exchange.importing.fingerprints import Fingerprints
from core.exchange.importing.lines import Line, Reading, Skipped
from core.exchange.importing.mapping import Mapping
from core.exchange.importing.raw_table import RawRow, RawTable
from core.exchange.importing.row_values import values_in
from core.exchange.importing.sources import Source
from core.exchange.importing.upwork import in_its_currency
from core.exchange.importing.upwork_reading import Verdict, verdicts
from core.model.imported import Figure

__all__ = ["Line", "Reading", "Skipped", "read_lines"]

_MOST_HOURS_AT_ONCE = 24
_MOST_HOURS_A_MONTH = 744


def read_lines(
    table: RawTable,
    source: Source,
    mapping: Mapping,
    *,
    hours_of: Values[str, Figure] | None = None,
) -> Reading:
    """The lines of a table; `hours_of` says per name (as in `Line.who`) whose hours they are.

    Language plays no part: numbers and days follow the mapping's conventions only. A column
    that the mapping names and the table has not is empty.
    """
    judged: Values[int, Verdict] = {}
    if source.is_upwork:
        mapping = in_its_currency(table.header, mapping)
        judged = verdicts(table, mapping)
    reader = _Reader(
        header=table.header,
        mapping=mapping,
        hours_of=hours_of or {},
        most_hours=_MOST_HOURS_AT_ONCE if source.is_time_tracker else _MOST_HOURS_A_MONTH,
        judged=judged,
        marks=Fingerprints(source.value),
    )
    lines: list[Line] = []
    skipped: list[Skipped] = []
    for row in table.rows:
        for one in reader.read(row):
            if isinstance(one, Line):
                lines.append(one)
            else:
                skipped.append(one)
    return Reading(lines=tuple(lines), skipped=tuple(skipped))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """What all rows of one table are read by."""

    header: Sequence[str]
    mapping: Mapping
    hours_of: Values[str, Figure]
    most_hours: int
    judged: Values[int, Verdict]
    """By row, what an Upwork movement means."""
    marks: Fingerprints

    def read(self, row: RawRow) -> Iterator[Line | Skipped]:
        """The lines of one row, or why there are none."""
        original = tuple(zip(self.header, row.cells, strict=False))
        day_cell = cell(row, self.mapping.day)
        day = read_day(day_cell, self.mapping.day_order)
        if any(row.cells[len(self.header) :]):
            yield _skip(row, "import.skip.too_many_cells", original)
        elif day is None:
            reason = "import.skip.bad_day" if day_cell else "import.skip.no_day"
            yield _skip(row, reason, original, cell=day_cell)
        else:
            yield from self._values(row, day, original)

    def _values(
        self, row: RawRow, day: date, original: tuple[tuple[str, str], ...]
    ) -> Iterator[Line | Skipped]:
        verdict = self.judged.get(row.number)
        who = _name(row, self.mapping) or (verdict.who if verdict else "")
        text = joined(row, self.mapping.text, " · ")
        reference = cell(row, self.mapping.reference)
        whose = self.hours_of.get(who, self.mapping.hours_figure)
        written = list(
            values_in(row, self.mapping, verdict=verdict, whose=whose, most_hours=self.most_hours)
        )
        found = [one for one in written if one.reason or one.value]
        if not found:
            reason = "import.skip.zero" if written else "import.skip.no_value"
            yield _skip(row, reason, original)
        for one in found:
            if one.reason:
                yield _skip(row, one.reason, original, **one.values)
                continue
            yield Line(
                row=row.number,
                day=day,
                who=who,
                figure=one.figure,
                value=one.value,
                currency=one.currency,
                reference=reference,
                text=text,
                original=original,
                fingerprint=self.marks.mark(
                    column=one.column,
                    day=day,
                    value=one.value,
                    who=who,
                    text=text,
                    reference=reference,
                ),
            )


def _skip(
    row: RawRow, reason: str, original: tuple[tuple[str, str], ...], **values: object
) -> Skipped:
    return Skipped(row=row.number, reason=reason, values=values, original=original)


def _name(row: RawRow, mapping: Mapping) -> str:
    """Who the row names; out of a label, the words that stay the same from month to month."""
    name = joined(row, mapping.who, " ")
    if not set(mapping.who) <= set(mapping.text):
        return name
    lasting = [word for word in name.split() if not any(one.isdigit() for one in word)]
    return " ".join(lasting) or name
