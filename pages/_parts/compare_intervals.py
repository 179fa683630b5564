"""How sure the figures of a comparison are: their intervals in words, or why there is none."""

from decimal import Decimal
from typing import Final

import streamlit as st

from core.numbers.bootstrap import RatioIntervals, ratio_intervals
from core.numbers.fieller import fieller_interval
from core.numbers.interval import Interval, NoInterval
from core.numbers.times import Times, Verdict, times
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import ratio_words
from pages._parts.person import Person

_SEED: Final = 1954
_DIGITS: Final = 1
_FIGURES: Final = {
    "compare.cost_ratio": "cost",
    "compare.output_ratio": "output",
    "compare.unit_cost_ratio": "unit_cost",
}


def ratios(pair: Pair) -> RatioIntervals:
    """The intervals of the three ratios: the same for the same months."""
    a, b = pair.comparison.a, pair.comparison.b
    return ratio_intervals(a.months, b.months, seed=_SEED)


def ratio_range(person: Person, pair: Pair, key: str, read: Times) -> str:
    """The interval of a headline figure as it follows its number; empty where there is none."""
    interval = _of(pair, key)
    if not isinstance(interval, Interval) or interval.low <= 0:
        return ""
    ends = [times(Decimal(end), _DIGITS) for end in (interval.low, interval.high)]
    if all(end.verdict in (read.verdict, Verdict.SAME) for end in ends):
        low, high = sorted(end.count for end in ends)
        return person.text(
            "compare.interval.between",
            low=person.number(low, _DIGITS),
            high=person.number(high, _DIGITS),
        )
    low_words, high_words = (_with_words(person, key, end) for end in ends)
    return person.text("compare.interval.from_to", low=low_words, high=high_words)


def unit_cost_range(person: Person, pair: Pair, party: Party) -> tuple[Interval, str] | None:
    """Fieller's interval of a provider's unit cost, and how it reads; None where there is none."""
    interval = fieller_interval(party.side.months)
    if not isinstance(interval, Interval):
        return None
    low, high = (
        person.money(Decimal(end), pair.home_currency) for end in (interval.low, interval.high)
    )
    return interval, person.text("compare.interval.between", low=low, high=high)


def explain(person: Person, pair: Pair) -> None:
    """What the intervals mean, and which figure has none for which reason."""
    found = {key: _of(pair, key) for key in _FIGURES}
    if NoInterval.TOO_FEW in found.values():
        st.caption(person.text("compare.interval.too_few"))
        return
    lines = []
    has_range = any(isinstance(one, Interval) for one in found.values())
    if has_range:
        lines.append(person.text("compare.interval.how"))
    for reason in (NoInterval.NO_VARIATION, NoInterval.UNBOUNDED):
        without = [person.text(f"{key}.label") for key, one in found.items() if one is reason]
        if without:
            lines.append(person.text(f"compare.interval.{reason}", figures=", ".join(without)))
    method = person.text("compare.ratio.method") if has_range else None
    st.caption("  \n".join(lines), help=method)


def _of(pair: Pair, key: str) -> Interval | NoInterval:
    found: Interval | NoInterval = getattr(ratios(pair), _FIGURES[key])
    return found


def _with_words(person: Person, key: str, end: Times) -> str:
    words = ratio_words(person, key, end)
    if end.verdict is Verdict.SAME:
        return words
    return f"{person.number(end.count, _DIGITS)} {words}"
