"""Signs in the figures that a talk with a provider may be due: never a verdict."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from core.model.provider import ProviderMonth

NOTABLE: Final = Decimal("0.25")
"""A quarter: how far the newest month must lie from the months before to be worth a talk."""


class SignKind(StrEnum):
    """What the newest month shows beside the months before it."""

    OUTPUT_DOWN = "output_down"
    REDO_UP = "redo_up"
    COST_UP = "cost_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One figure of the newest month beside the mean of so many months before it.

    For REDO_UP both are shares, of all that was accepted or sent back; else units of output,
    or what was paid in the provider's own currency.
    """

    kind: SignKind
    month: date
    now: Decimal
    before: Decimal
    months_before: int


def signs_in_months(months: Sequence[ProviderMonth], today: date) -> list[Sign]:
    """The signs in a provider's newest whole month, whatever the order of the months.

    The month that is still running is left out: half a month always looks like a drop.
    One month is one month and no trend; the screen says so.
    """
    whole = sorted(
        (one for one in months if one.month < today.replace(day=1)), key=lambda one: one.month
    )
    found = (
        _compared(whole, SignKind.OUTPUT_DOWN, lambda one: one.units_accepted, _is_lower),
        _redo_up(whole),
        _compared(whole, SignKind.COST_UP, lambda one: one.amount, _is_higher),
    )
    return [sign for sign in found if sign is not None]


def _compared(
    months: Sequence[ProviderMonth],
    kind: SignKind,
    figure: Callable[[ProviderMonth], Decimal | None],
    is_notable: Callable[[Decimal, Decimal], bool],
) -> Sign | None:
    noted = [(one.month, value) for one in months if (value := figure(one)) is not None]
    if len(noted) < 2:
        return None
    (*earlier, (month, now)) = noted
    before = sum((value for _, value in earlier), Decimal(0)) / len(earlier)
    if not is_notable(now, before):
        return None
    return Sign(kind=kind, month=month, now=now, before=before, months_before=len(earlier))


def _redo_up(months: Sequence[ProviderMonth]) -> Sign | None:
    noted = [
        (one.month, one.units_to_redo, delivered)
        for one in months
        if one.units_to_redo is not None
        and (delivered := (one.units_accepted or Decimal(0)) + one.units_to_redo)
    ]
    if len(noted) < 2:
        return None
    (*earlier, (month, redone, delivered)) = noted
    now = redone / delivered
    before = sum((one[1] for one in earlier), Decimal(0)) / sum(
        (one[2] for one in earlier), Decimal(0)
    )
    if not _is_higher(now, before):
        return None
    return Sign(
        kind=SignKind.REDO_UP, month=month, now=now, before=before, months_before=len(earlier)
    )


def _is_lower(now: Decimal, before: Decimal) -> bool:
    return before > 0 and now <= before * (1 - NOTABLE)


def _is_higher(now: Decimal, before: Decimal) -> bool:
    return now > before and now >= before * (1 + NOTABLE)
