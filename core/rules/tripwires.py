"""Points of French and European law that work with a provider touches: which apply, and why.

Pointers, never advice and never a verdict. The texts name each source.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from core.model.provider import Provider, ProviderKind, ProviderMonth
from core.model.tripwire_note import Tripwire
from core.rules.data_protection import FRANCE

VIGILANCE_FROM: Final = Decimal(5_000)
"""Euros without tax. Source: Code du travail, R8222-1."""
VIGILANCE_NEAR: Final = Decimal(4_000)
"""Four fifths of it: early enough to ask for the papers."""
VIGILANCE_MONTHS: Final = 6
"""How long a check holds. Source: Code du travail, D8222-5 and D8222-7."""
LONG_MONTHS: Final = 6
HALF_TIME_HOURS: Final = Decimal(75)
"""A month: half of the 151.67 hours of full-time work."""
HALF_TIME_MONTHS: Final = 3
"""The law counts neither months nor hours: these three are our choice of when to ask."""
CHECKED_ON: Final = {
    Tripwire.VIGILANCE: date(2026, 11, 1),
    Tripwire.SUBORDINATION: date(2026, 11, 1),
    Tripwire.VAT: date(2026, 11, 1),
    Tripwire.DATA: date(2026, 11, 1),
    Tripwire.RIGHTS: date(2026, 11, 1),
}
"""The month in which each rule was last compared with its source."""
_VAT_AT_HOME: Final = FRANCE | {"MC"}


class Reason(StrEnum):
    """Why a point applies."""

    REACHED = "reached"
    NEAR = "near"
    UNCOUNTED = "uncounted"
    """Some months cannot be converted to euros."""
    MONTHS = "months"
    HOURS = "hours"
    ABROAD = "abroad"
    UNSAID = "unsaid"
    """The country is not chosen, and the currency or the platform hints at another one."""
    ENTRUSTED = "entrusted"
    CREATED = "created"


class State(StrEnum):
    """Whether a point still waits."""

    OPEN = "open"
    DEALT_WITH = "dealt_with"
    LAPSED = "lapsed"
    """Dealt with, but so long ago that it is due again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applying:
    """One point that applies, and why; `months` where the reason counts some."""

    tripwire: Tripwire
    reason: Reason
    months: int = 0


def applying(
    provider: Provider,
    records: Sequence[ProviderMonth],
    today: date,
    *,
    euros: Decimal,
    uncounted: int,
) -> list[Applying]:
    """The points that apply to a provider, the most pressing first; none before any work.

    `euros` is what the provider was paid in all; `uncounted` counts the months that no rate
    converts. To an employee only the rights apply: the rest is for labour law to say.
    """
    worked = [one for one in records if _has_work(one)]
    if not worked:
        return []
    rights = Applying(tripwire=Tripwire.RIGHTS, reason=Reason.CREATED)
    if provider.kind is ProviderKind.EMPLOYEE:
        return [rights]
    is_over = provider.has_left(today)
    found = [
        None if is_over else _vigilance(euros, uncounted),
        None if is_over else _subordination(provider, worked),
        _vat(provider),
        Applying(tripwire=Tripwire.DATA, reason=Reason.ENTRUSTED),
        rights,
    ]
    return [one for one in found if one is not None]


def lapses_on(tripwire: Tripwire, dealt_on: date) -> date | None:
    """The day from which a check is due again; None where once is enough."""
    if tripwire is not Tripwire.VIGILANCE:
        return None
    index = dealt_on.year * 12 + dealt_on.month - 1 + VIGILANCE_MONTHS
    month = date(index // 12, index % 12 + 1, 1)
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return month.replace(day=min(dealt_on.day, (following - month).days))


def state(tripwire: Tripwire, dealt_on: date | None, today: date) -> State:
    """Whether a point waits, given the day on which it was noted as dealt with, if any."""
    if dealt_on is None:
        return State.OPEN
    due = lapses_on(tripwire, dealt_on)
    return State.DEALT_WITH if due is None or today < due else State.LAPSED


def _has_work(record: ProviderMonth) -> bool:
    return any((record.amount, record.units_accepted, record.units_to_redo, record.hours_worked))


def _vigilance(euros: Decimal, uncounted: int) -> Applying | None:
    """Source: Code du travail, L8222-1 and R8222-1."""
    if euros >= VIGILANCE_FROM:
        reason = Reason.REACHED
    elif euros >= VIGILANCE_NEAR:
        reason = Reason.NEAR
    elif uncounted:
        reason = Reason.UNCOUNTED
    else:
        return None
    return Applying(tripwire=Tripwire.VIGILANCE, reason=reason, months=uncounted)


def _subordination(provider: Provider, worked: Sequence[ProviderMonth]) -> Applying | None:
    """Source of the signs: Code du travail, L8221-6; Cass. soc. 13 November 1996, 94-13.187."""
    if provider.kind is ProviderKind.AGENCY:
        return None
    full = sum((one.hours_worked or Decimal(0)) >= HALF_TIME_HOURS for one in worked)
    if full >= HALF_TIME_MONTHS:
        return Applying(tripwire=Tripwire.SUBORDINATION, reason=Reason.HOURS, months=full)
    if len(worked) >= LONG_MONTHS:
        return Applying(tripwire=Tripwire.SUBORDINATION, reason=Reason.MONTHS, months=len(worked))
    return None


def _vat(provider: Provider) -> Applying | None:
    """Source: CGI, 259 1°, 283 2 and 286 ter."""
    if provider.country in _VAT_AT_HOME:
        return None
    if provider.country:
        return Applying(tripwire=Tripwire.VAT, reason=Reason.ABROAD)
    has_hint = provider.currency != "EUR" or bool(provider.platform.strip())
    return Applying(tripwire=Tripwire.VAT, reason=Reason.UNSAID) if has_hint else None
