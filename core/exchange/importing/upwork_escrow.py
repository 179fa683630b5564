"""Which fixed-price debits fill escrow and which pay the freelancer, where no word says it.

Inferred from the movements that Upwork's help describes (see upwork_types): a release comes
with a credit from escrow on the same day; a funding comes with a fee, and either the card paid
exactly both, or the money leaves escrow again in a later debit of the same amount to the same
freelancer. A debit about which nothing can be told counts: where a report shows only payments,
no money is lost.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.exchange.importing.upwork_types import Kind

_MOST_A_DAY = 1_000
_TO_SOMEONE = (Kind.PAID, Kind.FIXED_PRICE, Kind.FUNDING)


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
    days = _by_day(movements)
    shows_escrow = any(one.kind is Kind.FROM_ESCROW and one.spent < 0 for one in movements)
    if shows_escrow:
        return {row for day in days for row in _unreleased(day)}
    funded: set[int] = set()
    waiting: defaultdict[tuple[str, Decimal], list[int]] = defaultdict(list)
    for day in days:
        charged = _charged(day)
        funded |= {one.row for one in charged if _paid_with_its_fees(one, day)}
        for one in charged:
            if one.row not in funded:
                waiting[one.who, one.spent].append(one.row)
        for one in _debits(day):
            if one not in charged and waiting[one.who, one.spent]:
                funded.add(waiting[one.who, one.spent].pop(0))
    return funded


def payees_of_fees(movements: Sequence[Movement]) -> dict[date, str]:
    """For each day on which money went to one freelancer only: to whom."""
    payees: defaultdict[date, set[str]] = defaultdict(set)
    for one in movements:
        if one.kind in _TO_SOMEONE and one.who:
            payees[one.day].add(one.who)
    return {day: names.pop() for day, names in payees.items() if len(names) == 1}


def _by_day(movements: Sequence[Movement]) -> list[list[Movement]]:
    """The days in their order, but for those with more movements than any account has."""
    days: defaultdict[date, list[Movement]] = defaultdict(list)
    for one in movements:
        days[one.day].append(one)
    return [days[day] for day in sorted(days) if len(days[day]) <= _MOST_A_DAY]


def _debits(day: Sequence[Movement]) -> list[Movement]:
    return [one for one in day if one.kind is Kind.FIXED_PRICE and one.spent > 0]


def _unreleased(day: Sequence[Movement]) -> set[int]:
    """The debits left when each credit from escrow has freed one: of its amount, or larger."""
    debits = {one.row: one for one in _debits(day)}
    for credit in day:
        if credit.kind is Kind.FROM_ESCROW and credit.spent < 0:
            possible = [
                one
                for one in debits.values()
                if one.spent >= -credit.spent and _same(one.who, credit.who)
            ]
            if possible:
                del debits[min(possible, key=lambda one: one.spent).row]
    return set(debits)


def _charged(day: Sequence[Movement]) -> list[Movement]:
    """The first debits of the day, as many as there are fees for their freelancer."""
    charged: list[Movement] = []
    for debit in _debits(day):
        if len(_fees(debit, day)) > len(charged):
            charged.append(debit)
    return charged


def _paid_with_its_fees(debit: Movement, day: Sequence[Movement]) -> bool:
    """Whether money came from the card for exactly this debit and the fees of the day."""
    whole = debit.spent + sum(_fees(debit, day))
    return any(one.kind is Kind.OWN_MONEY and -one.spent == whole for one in day)


def _fees(debit: Movement, day: Sequence[Movement]) -> list[Decimal]:
    return [
        one.spent
        for one in day
        if one.kind is Kind.PLATFORM_FEE and one.spent > 0 and _same(one.who, debit.who)
    ]


def _same(one: str, other: str) -> bool:
    return not one or not other or one == other
