"""Lines of a file given to the providers they count for, or left out with the reason."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID, uuid5

from core.exchange.importing.lines import Line, Skipped
from core.exchange.importing.people import OUT, Choice, Role
from core.model.checks import LONGEST_TEXT
from core.model.import_batch import ImportBatch, ImportedLine
from core.model.imported import Figure
from core.model.provider import ProviderMonth

LONGEST_WORDS: Final = 500
_LONGEST_CELL: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A line and the provider it counts for."""

    line: Line
    provider_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What the new lines do to one figure of one provider's month."""

    provider_id: UUID
    month: date
    figure: Figure
    added: Decimal
    before: Decimal | None
    """As it counts now."""
    after: Decimal
    is_typed: bool
    """Whether a typed value stands, so that nothing changes."""


def place(
    lines: Iterable[Line], people: Mapping[str, Choice], currencies: Mapping[UUID, str]
) -> tuple[list[Placed], list[Skipped]]:
    """Give each line to a provider. Every choice but OUT must name one by now.

    `currencies` says what each provider is paid in: a line in another currency is left out,
    for a converted amount would be another amount.
    """
    placed: list[Placed] = []
    left: list[Skipped] = []
    for line in lines:
        choice = people.get(line.who, OUT)
        reason = _reason(line, choice, currencies)
        if reason or choice.provider_id is None:
            left.append(
                Skipped(
                    row=line.row,
                    reason=reason or "import.skip.left_out",
                    values=_values(line, choice, currencies),
                    original=line.original,
                )
            )
        else:
            placed.append(Placed(line=line, provider_id=choice.provider_id))
    return placed, left


def currency_of(lines: Iterable[Line], who: str) -> str:
    """The currency in which somebody is mostly paid in a file; empty where it names none."""
    named = Counter(line.currency for line in lines if line.who == who and line.currency)
    return named.most_common(1)[0][0] if named else ""


def effects(
    placed: Iterable[Placed],
    counted: Mapping[tuple[UUID, date], ProviderMonth],
    typed: Mapping[tuple[UUID, date], ProviderMonth],
) -> list[Effect]:
    """What the months come to with these lines, the newest first."""
    sums: dict[tuple[UUID, date, Figure], Decimal] = {}
    for one in placed:
        key = (one.provider_id, one.line.month, one.line.figure)
        sums[key] = sums.get(key, Decimal(0)) + one.line.value
    told: list[Effect] = []
    for (provider_id, month, figure), added in sums.items():
        before: Decimal | None = getattr(counted.get((provider_id, month)), figure, None)
        is_typed = getattr(typed.get((provider_id, month)), figure, None) is not None
        stands = is_typed and before is not None
        told.append(
            Effect(
                provider_id=provider_id,
                month=month,
                figure=figure,
                added=added,
                before=before,
                after=before if stands and before is not None else (before or Decimal(0)) + added,
                is_typed=is_typed,
            )
        )
    order = list(Figure)
    return sorted(told, key=lambda one: (-one.month.toordinal(), order.index(one.figure)))


def to_record(placed: Placed, batch: ImportBatch) -> ImportedLine:
    """The line as a notebook keeps it; words that no column was made for are cut short."""
    line = placed.line
    return ImportedLine(
        id=uuid5(batch.id, line.fingerprint),
        created_at=batch.created_at,
        batch=batch.id,
        provider_id=placed.provider_id,
        month=line.month,
        day=line.day,
        figure=line.figure,
        value=line.value,
        who=_short(line.who, LONGEST_WORDS),
        reference=_short(line.reference, LONGEST_WORDS),
        text=_short(line.text, LONGEST_WORDS),
        row_number=line.row,
        original=_original(line),
        fingerprint=line.fingerprint,
    )


def cells_of(record: ImportedLine) -> list[tuple[str, str]]:
    """The headings and cells of the row that a line was read from.

    Raises ValueError, TypeError or RecursionError for what `to_record` never writes.
    """
    return [(heading, cell) for heading, cell in json.loads(record.original)]


def _reason(line: Line, choice: Choice, currencies: Mapping[UUID, str]) -> str:
    if choice.role is Role.OUT or choice.provider_id is None:
        return "import.skip.left_out"
    if line.figure.is_hours:
        return ""
    if choice.role is Role.MINE:
        return "import.skip.mine_costs_nothing"
    if not line.currency:
        return "import.skip.no_currency"
    if line.currency != currencies[choice.provider_id]:
        return "import.skip.other_currency"
    return ""


def _values(line: Line, choice: Choice, currencies: Mapping[UUID, str]) -> dict[str, object]:
    paid_in = currencies.get(choice.provider_id, "") if choice.provider_id else ""
    return {"who": line.who, "found": line.currency, "expected": paid_in}


def _original(line: Line) -> str:
    cells = [
        (_short(heading, _LONGEST_CELL), _short(cell, _LONGEST_CELL))
        for heading, cell in line.original
        if cell
    ]
    kept = json.dumps(cells, ensure_ascii=False)
    while len(kept) > LONGEST_TEXT:
        cells = cells[: len(cells) // 2]
        kept = json.dumps(cells, ensure_ascii=False)
    return kept


def _short(words: str, most: int) -> str:
    storable = words.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return storable if len(storable) <= most else storable[: most - 1] + "…"
