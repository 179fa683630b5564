"""Which fixed-price debits fill escrow and which pay the freelancer, where no word says it.

Inferred from the movements that Upwork's help describes (see upwork_types): a release comes
with a credit from escrow on the same day; a funding comes with a fee, and its money leaves
escrow again in a later debit of the same amount to the same freelancer. A debit about which
nothing can be told counts: where a report shows only payments, no money is lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.exchange.importing.upwork_types import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One row of the report, as far as escrow goes."""

    row: int
    day: date
    who: str
    spent: Decimal
    """Positive for a debit, negative for a credit."""
    kind: Kind


def fundings(movements: Sequence[Movement]) -> set[int]:
    """The rows of the fixed-price debits that only fill escrow."""
    open_debits = sorted(
        (one for one in movements if one.kind is Kind.FIXED_PRICE and one.spent > 0),
        key=lambda one: (one.day, one.row),
    )
    credits_from_escrow = [
        one for one in movements if one.kind is Kind.FROM_ESCROW and one.spent < 0
    ]
    if credits_from_escrow:
        released = _released(open_debits, credits_from_escrow)
        return {one.row for one in open_debits} - released
    return _funded_with_a_fee(open_debits, movements)


def _released(debits: Sequence[Movement], credited: Sequence[Movement]) -> set[int]:
    """Each credit from escrow frees one debit of its day: of its amount, or else a larger one."""
    released: set[int] = set()
    for credit in credited:
        amount = -credit.spent
        possible = [
            one
            for one in debits
            if one.row not in released
            and one.day == credit.day
            and one.spent >= amount
            and _same(one.who, credit.who)
        ]
        if possible:
            released.add(min(possible, key=lambda one: one.spent).row)
    return released


def _funded_with_a_fee(debits: Sequence[Movement], movements: Sequence[Movement]) -> set[int]:
    charged: list[Movement] = []
    for fee in movements:
        if fee.kind is Kind.PLATFORM_FEE and fee.spent > 0:
            for debit in debits:
                if debit.day == fee.day and debit not in charged and _same(debit.who, fee.who):
                    charged.append(debit)
                    break
    funded: set[int] = set()
    for debit in debits:
        if debit in charged:
            continue
        for earlier in charged:
            is_pair = earlier.spent == debit.spent and earlier.who == debit.who
            if is_pair and earlier.day <= debit.day and earlier.row not in funded:
                funded.add(earlier.row)
                break
    return funded


def _same(one: str, other: str) -> bool:
    return not one or not other or one == other
