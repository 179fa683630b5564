"""Minimum wages that the app knows: dated, each with its source; the person's own come first.

France: gross hourly SMIC, by the decree or order that sets it. Madagascar: the monthly minimum
outside farming, for the legal 173.33 hours (40 a week); figures as the press reported them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from core.model.minimum_wage import MinimumWage

MALAGASY_HOURS: Final = Decimal("173.33")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wage:
    """A minimum wage with its source; `record_id` names the person's own record, if it is one."""

    country: str
    currency: str
    from_on: date
    amount: Decimal
    hours: Decimal
    source: str
    source_on: date | None
    record_id: UUID | None = None

    @property
    def hourly(self) -> Decimal:
        """What an hour comes to, in the wage's currency."""
        return self.amount / self.hours


def _french(amount: str, from_on: str, source: str, source_on: str) -> Wage:
    return Wage(
        country="FR",
        currency="EUR",
        from_on=date.fromisoformat(from_on),
        amount=Decimal(amount),
        hours=Decimal(1),
        source=source,
        source_on=date.fromisoformat(source_on),
    )


def _malagasy(amount: int, from_on: str, source: str, source_on: str) -> Wage:
    return Wage(
        country="MG",
        currency="MGA",
        from_on=date.fromisoformat(from_on),
        amount=Decimal(amount),
        hours=MALAGASY_HOURS,
        source=source,
        source_on=date.fromisoformat(source_on),
    )


KNOWN: Final = (
    _malagasy(144_000, "2016-01-01", "RFI", "2017-03-02"),
    _malagasy(155_000, "2017-02-01", "RFI", "2017-03-02"),
    _malagasy(200_000, "2019-05-01", "Journal de l’économie", "2019-04-30"),
    _malagasy(250_000, "2022-05-01", "", "2026-11-01"),
    _malagasy(262_680, "2024-03-01", "", "2026-11-01"),
    _french("9.67", "2016-01-01", "Décret 2015-1688", "2015-12-17"),
    _french("9.76", "2017-01-01", "Décret 2016-1818", "2016-12-22"),
    _french("9.88", "2018-01-01", "Décret 2017-1719", "2017-12-20"),
    _french("10.03", "2019-01-01", "Décret 2018-1173", "2018-12-19"),
    _french("10.15", "2020-01-01", "Décret 2019-1387", "2019-12-18"),
    _french("10.25", "2021-01-01", "Décret 2020-1598", "2020-12-16"),
    _french("10.48", "2021-10-01", "Arrêté", "2021-09-27"),
    _french("10.57", "2022-01-01", "Décret 2021-1741", "2021-12-22"),
    _french("10.85", "2022-05-01", "Arrêté", "2022-04-19"),
    _french("11.07", "2022-08-01", "Arrêté", "2022-07-29"),
    _french("11.27", "2023-01-01", "Décret 2022-1608", "2022-12-22"),
    _french("11.52", "2023-05-01", "Arrêté", "2023-04-26"),
    _french("11.65", "2024-01-01", "Décret 2023-1216", "2023-12-20"),
    _french("11.88", "2024-11-01", "Décret 2024-951", "2024-10-23"),
    _french("12.02", "2026-01-01", "Décret 2025-1228", "2025-12-17"),
    _french("12.31", "2026-06-01", "Arrêté", "2026-05-22"),
)
"""A row without a source was noted by the authors on that day and is still to be checked."""


def wages_of(country: str, own: Iterable[MinimumWage]) -> list[Wage]:
    """All wages of a country by day; the person's own replaces a known one of the same day."""
    noted = [
        Wage(
            country=one.country,
            currency=one.currency,
            from_on=one.from_on,
            amount=one.amount,
            hours=one.hours,
            source=one.source,
            source_on=one.source_on,
            record_id=one.id,
        )
        for one in own
        if one.amount is not None and one.hours is not None
    ]
    by_day = {one.from_on: one for one in (*KNOWN, *noted) if one.country == country}
    return [by_day[day] for day in sorted(by_day)]


def wage_in(wages: Iterable[Wage], month: date) -> Wage | None:
    """The wage that held when a month began; None before the first known."""
    valid = [one for one in wages if one.from_on <= month]
    return max(valid, key=lambda one: one.from_on, default=None)
