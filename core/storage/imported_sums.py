"""What the lines of files add up to, by month. Lines whose import was taken back count nowhere."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from core.model.checks import LARGEST_AMOUNT
from core.model.errors import InvalidValue
from core.model.imported import Figure
from core.model.provider import HOURS_A_MONTH
from core.storage.cursor import Queries
from core.storage.notebook import Notebook

STANDING: Final = """
SELECT imported_line.* FROM imported_line
WHERE batch IN (SELECT id FROM import_batch)
"""
"""The lines that count: a table to select from."""
_SUMS: Final = ", ".join(
    f"CAST(sum(value) FILTER (WHERE figure = '{figure}') AS DECIMAL(18, 4)) AS {figure}"
    for figure in Figure
)
SUMS: Final = f"""
SELECT provider_id, month, {_SUMS}
FROM imported_line
WHERE batch IN (SELECT id FROM import_batch)
GROUP BY provider_id, month
"""
"""One row for each provider and month, a column for each figure, empty where no line has it."""
_DOUBLES: Final = f"""
SELECT fingerprint FROM ({STANDING}) AS standing
GROUP BY fingerprint HAVING count(*) > 1 LIMIT 1
"""
_TOO_MUCH: Final = f"""
SELECT month, figure, CAST(sum(value) AS DECIMAL(38, 6)) AS total
FROM ({STANDING}) AS standing
GROUP BY provider_id, month, figure
HAVING abs(sum(value)) > CASE
    WHEN figure IN ({", ".join(f"'{figure}'" for figure in Figure if figure.is_hours)})
    THEN {HOURS_A_MONTH} ELSE {LARGEST_AMOUNT} END
LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedMonth:
    """What files say that one month cost; None where no line says it."""

    amount: Decimal | None = None
    platform_fee: Decimal | None = None
    exchange_fee: Decimal | None = None
    managing_hours: Decimal | None = None
    hours_worked: Decimal | None = None


def imported(notebook: Notebook, provider_id: UUID) -> dict[date, ImportedMonth]:
    """What the files add up to for a provider, by month."""
    names = ", ".join(Figure)
    sql = f"SELECT month, {names} FROM ({SUMS}) AS imported WHERE provider_id = ?"
    return {
        month: ImportedMonth(
            **{
                figure.value: None if sum_ is None else plain_sum(sum_)
                for figure, sum_ in zip(Figure, sums, strict=True)
            }
        )
        for month, *sums in notebook.read(sql, [provider_id])
    }


def plain_sum(value: Decimal) -> Decimal:
    """The same sum without needless zeros and without an exponent."""
    return Decimal(f"{value.normalize():f}")


def check(cursor: Queries) -> None:
    """Raise InvalidValue if a movement would count twice, or a month hold more than it can."""
    if cursor.run(_DOUBLES):
        raise InvalidValue("import.error.doubles")
    for month, figure, total in cursor.run(_TOO_MUCH):
        values = {"month": f"{month:%m/%Y}", "total": plain_sum(total)}
        if Figure(figure).is_hours:
            raise InvalidValue("import.error.month_hours", **values)
        raise InvalidValue("import.error.month_amount", **values)
