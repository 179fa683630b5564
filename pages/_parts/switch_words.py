"""What a switch comes to, in words: when it pays back, why, and how sure that is."""

from collections.abc import Iterator

from core.numbers.comparison import FEWEST_MONTHS
from core.numbers.switching import BreakEven, Outcome
from core.numbers.switching_range import DRAWS
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_money, safe_name
from pages._parts.person import Person
from pages._parts.switch_figures import Switching, cash


def title(person: Person, found: Switching) -> str:
    """The answer in one sentence: a month and its range, not in five years, or never."""
    answer = found.answer
    if answer.outcome is not Outcome.PAYS_BACK:
        return person.text(f"switch.title.{answer.outcome}")
    if found.range is None or found.range.earliest == found.range.latest:
        return person.text("switch.title.pays_back", month=answer.month)
    low, high = found.range.earliest, found.range.latest
    if high.outcome is not Outcome.PAYS_BACK:
        return person.text(f"switch.title.or_{high.outcome}", month=answer.month)
    return person.text("switch.title.within", month=answer.month, low=low.month, high=high.month)


def reasons(person: Person, pair: Pair, found: Switching) -> Iterator[str]:
    """What a month saves, what the switch costs, the account alone, and how sure all this is."""
    yield _saving(person, pair, found)
    yield _once(person, pair, found)
    yield _in_cash(person, pair, found.in_cash)
    yield from _range(person, pair, found)
    yield person.text("switch.supposes", a=safe_name(person, pair.a.provider))


def _saving(person: Person, pair: Pair, found: Switching) -> str:
    switch, saving = found.switch, found.switch.full_saving
    key = "saves" if saving > 0 else "costs_more" if saving < 0 else "costs_the_same"
    return person.text(
        f"switch.{key}",
        a=safe_name(person, pair.a.provider),
        b=safe_name(person, pair.b.provider),
        old=safe_money(person, pair, switch.old_unit_cost * switch.full_output),
        new=safe_money(person, pair, switch.new_cost),
        difference=safe_money(person, pair, abs(saving)),
    )


def _once(person: Person, pair: Pair, found: Switching) -> str:
    plan, parts = found.plan, []
    if plan.overlap_months:
        cost = safe_money(person, pair, found.overlap_cost)
        parts.append(person.plural("switch.once.overlap", plan.overlap_months, cost=cost))
    if plan.own_hours:
        cost = safe_money(person, pair, found.hours_cost)
        parts.append(person.text("switch.once.hours", hours=plan.own_hours, cost=cost))
    if found.other_cost:
        cost = safe_money(person, pair, found.other_cost)
        parts.append(person.text("switch.once.other", cost=cost))
    if not parts:
        return person.text("switch.once.nothing")
    total = safe_money(person, pair, found.switch.transition_cost)
    return person.text("switch.once", total=total, parts=", ".join(parts))


def _in_cash(person: Person, pair: Pair, answer: BreakEven) -> str:
    return person.text(
        f"switch.cash.{answer.outcome}",
        old=safe_money(person, pair, cash(pair.a.side)),
        new=safe_money(person, pair, cash(pair.b.side)),
        month=answer.month,
    )


def _range(person: Person, pair: Pair, found: Switching) -> Iterator[str]:
    if found.other_cost is None:
        yield person.text("switch.no_rate", currency=found.plan.currency, home=pair.home_currency)
    if found.range is None:
        sides = (pair.a.side, pair.b.side)
        is_short = min(len(side.months) for side in sides) < FEWEST_MONTHS
        yield person.text("switch.range.short" if is_short else "switch.range.steady")
        return
    earliest = found.range.earliest
    if found.answer.month is None and earliest.month is not None:
        yield person.text("switch.range.hope", month=earliest.month)
    yield person.text("switch.range.drawn", draws=DRAWS)
