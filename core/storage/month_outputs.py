"""What each month cost and brought: as typed, else as files and the log say. Said here once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from core.model.provider import ProviderMonth, provider_month_id
from core.storage.cursor import Row
from core.storage.imported_sums import SUMS
from core.storage.notebook import Notebook
from core.storage.values import columns_of

_LOGGED: Final = """
SELECT provider_id, month, CAST(sum(accepted) AS DECIMAL(38, 4)) AS accepted,
       CAST(sum(redone) AS DECIMAL(38, 4)) AS to_redo
FROM (
    SELECT provider_id, CAST(date_trunc('month', accepted_on) AS DATE) AS month,
           sum(coalesce(weight, 1)) AS accepted, NULL AS redone
    FROM log_entry
    WHERE state = 'accepted' AND accepted_on IS NOT NULL
    GROUP BY provider_id, CAST(date_trunc('month', accepted_on) AS DATE)
    UNION ALL
    SELECT provider_id, CAST(date_trunc('month', redo_on) AS DATE), NULL,
           sum(coalesce(weight, 1))
    FROM log_entry
    WHERE redo_on IS NOT NULL
    GROUP BY provider_id, CAST(date_trunc('month', redo_on) AS DATE)
) AS dated
GROUP BY provider_id, month
"""
"""Summed up before they are joined: that is far less to join where a log is long."""
MONTHS: Final = f"""
SELECT typed.id, typed.created_at,
       coalesce(typed.provider_id, logged.provider_id, imported.provider_id) AS provider_id,
       coalesce(typed.month, logged.month, imported.month) AS month,
       coalesce(typed.amount, imported.amount) AS amount,
       coalesce(typed.platform_fee, imported.platform_fee) AS platform_fee,
       coalesce(typed.exchange_fee, imported.exchange_fee) AS exchange_fee,
       typed.lost_tax,
       coalesce(typed.managing_hours, imported.managing_hours) AS managing_hours,
       coalesce(typed.hours_worked, imported.hours_worked) AS hours_worked,
       CAST(coalesce(typed.units_accepted, logged.accepted) AS DECIMAL(38, 4)) AS units_accepted,
       CAST(coalesce(typed.units_to_redo, logged.to_redo,
                     CASE WHEN logged.accepted IS NOT NULL THEN 0 END) AS DECIMAL(38, 4))
           AS units_to_redo,
       coalesce(typed.note, '') AS note
FROM provider_month AS typed
FULL JOIN ({_LOGGED}) AS logged
    ON logged.provider_id = typed.provider_id AND logged.month = typed.month
FULL JOIN ({SUMS}) AS imported
    ON imported.provider_id = coalesce(typed.provider_id, logged.provider_id)
    AND imported.month = coalesce(typed.month, logged.month)
"""
"""Every month of every provider as it counts: a table to select from, like `provider_month`.

A month in which the log saw work accepted and none sent back had nothing to redo.
"""
FILLED: Final = """
SELECT provider_id, month
FROM (
    SELECT provider_id, month FROM provider_month WHERE amount IS NOT NULL
    UNION
    SELECT provider_id, month FROM imported_line
    WHERE figure = 'amount' AND batch IN (SELECT id FROM import_batch)
) AS paid
WHERE (provider_id, month) IN (
    SELECT provider_id, month FROM provider_month WHERE units_accepted IS NOT NULL
    UNION ALL
    SELECT provider_id, CAST(date_trunc('month', accepted_on) AS DATE)
    FROM (SELECT DISTINCT provider_id, accepted_on FROM log_entry
          WHERE state = 'accepted' AND accepted_on IS NOT NULL) AS accepted)
"""
"""Those of `MONTHS` with a cost and an output. Every screen asks: nothing is added up for it."""

_UNITS: Final = [
    column for column in columns_of("provider_month") if column.name.startswith("units_")
]
_NAMES: Final = ", ".join(column.name for column in columns_of("provider_month"))
_NEWEST: Final = f"""
SELECT {_NAMES}
FROM (
    SELECT {_NAMES}, row_number() OVER (PARTITION BY provider_id ORDER BY month DESC) AS place
    FROM ({MONTHS}) AS counted
    WHERE amount IS NOT NULL AND units_accepted IS NOT NULL
) AS placed
WHERE place = 1
ORDER BY month DESC, provider_id
LIMIT ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedMonth:
    """Units that the log says were accepted, and sent back, in one month; None for none."""

    units_accepted: Decimal | None = None
    units_to_redo: Decimal | None = None


def logged(notebook: Notebook, provider_id: UUID) -> dict[date, LoggedMonth]:
    """What the provider's log adds up to, by month."""
    sql = f"SELECT month, accepted, to_redo FROM ({_LOGGED}) AS logged WHERE provider_id = ?"
    return {
        month: LoggedMonth(
            **{
                column.name: column.from_row(sum_)
                for column, sum_ in zip(_UNITS, sums, strict=True)
            }
        )
        for month, *sums in notebook.read(sql, [provider_id])
    }


def list_for_provider(notebook: Notebook, provider_id: UUID) -> list[ProviderMonth]:
    """The provider's months as they count, oldest first; one that is only in the log too."""
    sql = f"SELECT {_NAMES} FROM ({MONTHS}) AS counted WHERE provider_id = ? ORDER BY month"
    return _months(notebook, sql, [provider_id])


def list_years(notebook: Notebook) -> list[int]:
    """The calendar years in which any provider has a month with a cost and an output."""
    sql = f"SELECT DISTINCT CAST(date_part('year', month) AS INTEGER) FROM ({FILLED}) AS filled"
    return sorted(year for (year,) in notebook.read(sql))


def list_for_year(notebook: Notebook, year: int) -> list[ProviderMonth]:
    """The months of all providers in one calendar year, oldest first."""
    sql = f"SELECT {_NAMES} FROM ({MONTHS}) AS counted WHERE month BETWEEN ? AND ? ORDER BY month"
    return _months(notebook, sql, [date(year, 1, 1), date(year, 12, 1)])


def list_by_provider(notebook: Notebook) -> dict[UUID, list[ProviderMonth]]:
    """The months of every provider as they count, oldest first, in one query."""
    sql = f"SELECT {_NAMES} FROM ({MONTHS}) AS counted ORDER BY month"
    found: dict[UUID, list[ProviderMonth]] = {}
    for month in _months(notebook, sql, []):
        found.setdefault(month.provider_id, []).append(month)
    return found


def list_newest(notebook: Notebook, limit: int) -> list[ProviderMonth]:
    """For each provider the newest month with a cost and an output, newest first."""
    return _months(notebook, _NEWEST, [limit])


def _months(notebook: Notebook, sql: str, parameters: Sequence[object]) -> list[ProviderMonth]:
    with notebook.reading() as reader:
        return reader.build(_month, sql, parameters)


def _month(row: Row) -> ProviderMonth:
    values: dict[str, Any] = {
        column.name: column.from_row(value)
        for column, value in zip(columns_of("provider_month"), row, strict=True)
    }
    if values["id"] is None:
        month = values["month"]
        values["id"] = provider_month_id(values["provider_id"], month)
        values["created_at"] = datetime.combine(month, time())
    return ProviderMonth(**values)
