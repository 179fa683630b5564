"""What a comparison says: the headline in one sentence, and each ratio in words."""

from decimal import Decimal
from typing import Final

from core.model.provider import Provider
from core.numbers.times import Times, Verdict, times
from pages._parts.compare_figures import Pair, Party
from pages._parts.person import Person

HEADLINE_DIGITS: Final = 1
_WHOLE_FROM: Final = 10
"""From here on a unit's ratio is told without decimals: the two before it are rounded too."""
BETTER, SAME, WORSE = Verdict.BETTER, Verdict.SAME, Verdict.WORSE

_WORK_AND_COST: Final = {
    (BETTER, BETTER): "compare.headline.more_for_less",
    (BETTER, SAME): "compare.headline.more_for_the_same",
    (BETTER, WORSE): "compare.headline.more_for_more",
    (SAME, BETTER): "compare.headline.as_much_for_less",
    (SAME, SAME): "compare.headline.as_much_for_the_same",
    (SAME, WORSE): "compare.headline.as_much_for_more",
    (WORSE, BETTER): "compare.headline.less_for_less",
    (WORSE, SAME): "compare.headline.less_for_the_same",
    (WORSE, WORSE): "compare.headline.less_for_more",
}
_PER_UNIT: Final = {
    BETTER: "compare.headline.unit_less",
    SAME: "compare.headline.unit_same",
    WORSE: "compare.headline.unit_more",
}
_WORK_ALONE: Final = {
    BETTER: "compare.headline.work_more",
    SAME: "compare.headline.work_same",
    WORSE: "compare.headline.work_less",
}
_COST_ALONE: Final = {
    BETTER: "compare.headline.cost_less",
    SAME: "compare.headline.cost_same",
    WORSE: "compare.headline.cost_more",
}


def name(person: Person, provider: Provider) -> str:
    """The provider's name as plain text, or a stand-in while it has none."""
    return provider.name.strip() or person.text("compare.nameless")


def safe_name(person: Person, provider: Provider) -> str:
    """The provider's name for use inside Markdown."""
    return person.plain(name(person, provider))


def safe_money(person: Person, pair: Pair, amount: Decimal, digits: int | None = None) -> str:
    """An amount in the home currency for use inside Markdown, where two $ make a formula."""
    return person.plain(person.money(amount, pair.home_currency, digits))


def headline(person: Person, pair: Pair) -> str:
    """The comparison in one sentence of Markdown; what cannot be divided is said instead."""
    output, cost = pair.comparison.output_ratio, pair.comparison.cost_ratio
    unit = pair.comparison.unit_cost_ratio
    if output is not None and cost is not None and unit is not None:
        work, price, each = (times(one, HEADLINE_DIGITS) for one in (output, cost, unit))
        return person.text(
            "compare.headline.whole",
            first=person.text(
                _WORK_AND_COST[work.verdict, price.verdict], work=work.count, cost=price.count
            ),
            unit=person.text(_PER_UNIT[each.verdict], unit=_about(person, each)),
        )
    work_said, cost_said = _work_alone(person, pair, output), _cost_alone(person, pair, cost)
    parts = (cost_said, work_said) if output is None else (work_said, cost_said)
    return " ".join(parts)


def _about(person: Person, read: Times) -> str:
    return person.number(read.count, 0 if read.count >= _WHOLE_FROM else None)


def _work_alone(person: Person, pair: Pair, ratio: Decimal | None) -> str:
    if ratio is None:
        return no_output(person, pair)
    read = times(ratio, HEADLINE_DIGITS)
    return person.text(_WORK_ALONE[read.verdict], work=read.count)


def _cost_alone(person: Person, pair: Pair, ratio: Decimal | None) -> str:
    if ratio is None:
        return no_cost(person, pair)
    read = times(ratio, HEADLINE_DIGITS)
    return person.text(_COST_ALONE[read.verdict], cost=read.count)


def no_output(person: Person, pair: Pair) -> str:
    """Why there is no ratio of output: someone delivered nothing that was accepted."""
    idle = [party for party in (pair.a, pair.b) if not party.side.total_output]
    return _nobody(person, "compare.no_output", idle)


def no_cost(person: Person, pair: Pair) -> str:
    """Why there is no ratio of cost: someone cost nothing."""
    free = [party for party in (pair.a, pair.b) if not party.side.total_cost]
    return _nobody(person, "compare.no_cost", free)


def no_unit_cost(person: Person, pair: Pair) -> str:
    """Why there is no ratio of unit cost: one of the two above."""
    if pair.comparison.output_ratio is None:
        return no_output(person, pair)
    return no_cost(person, pair)


def _nobody(person: Person, key: str, parties: list[Party]) -> str:
    if len(parties) == 2:
        return person.text(f"{key}.both")
    return person.text(f"{key}.one", name=safe_name(person, parties[0].provider))


def ratio_words(person: Person, key: str, read: Times) -> str:
    """What follows the number of a headline figure: "times cheaper"."""
    if read.verdict is SAME:
        return person.text(f"{key}.same")
    return person.text(f"{key}.better" if read.verdict is BETTER else f"{key}.worse")


def period(person: Person, party: Party) -> str:
    """The months that count: from when to when, and how many."""
    months = party.counted
    if len(months) == 1:
        return person.text("compare.period.one", month=person.month(months[0].month))
    return person.text(
        "compare.period.many",
        count=len(months),
        first=person.month(months[0].month),
        last=person.month(months[-1].month),
    )
