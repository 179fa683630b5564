"""Two providers side by side in a report: the sentence, the cost of one unit, what limits it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Final
from uuid import UUID

from core.exchange.report import pictures_costs
from core.exchange.report.blocks import Block, Bullets, Figure, Text, Tone
from core.exchange.report.pictures_costs import UnitRow
from core.model.provider import Provider
from core.numbers.likeness import Likeness, likeness
from core.numbers.times import Times, Verdict, times
from core.storage import figures, providers
from pages._parts import compare_figures, compare_intervals, compare_notes, compare_words
from pages._parts.compare_figures import Pair, Party
from pages._parts.person import Person
from pages._parts.report_scope import Scope
from pages._parts.report_see import short

DIGITS: Final = 1
_MANY: Final = 100
_LONGEST: Final = 30


def newest_pair(person: Person, scope: Scope) -> Pair | None:
    """The two providers to compare; of one delegation, its own with whoever was there before."""
    known = providers.list_all(person.notebook)
    spans = figures.list_spans(person.notebook)
    if len(spans) < 2:
        return None
    if scope.is_whole:
        chosen = compare_figures.preset(known, spans)
    else:
        own = next(iter(scope.providers), None)
        chosen = _before(own, known, spans) if own else None
    if chosen is None:
        return None
    pair = compare_figures.read(person, *chosen)
    return pair if pair.comparison.has_months else None


def is_plain(pair: Pair) -> bool:
    """Whether the ratios may stand alone, where no note says what limits them."""
    alike = likeness(pair.a.provider.unit, pair.b.provider.unit) is not Likeness.DIFFERENT
    return alike and not any(one.side.is_short for one in pair.parties)


def count_told(person: Person, read: Times) -> str:
    """How many times: with one decimal where that says anything."""
    return person.number(read.count, DIGITS if read.count < _MANY else 0)


def blocks_of(person: Person, pair: Pair, inks: Mapping[UUID, str]) -> list[Block]:
    """Who is measured against whom, what one unit comes to, and what limits all this."""
    a, b = (compare_words.safe_name(person, one.provider) for one in pair.parties)
    blocks: list[Block] = [
        Text(
            words=f"{person.text('compare.kicker', a=a, b=b)}  \n"
            f"{compare_words.headline(person, pair)}",
            tone=Tone.LEAD,
        )
    ]
    sides = (pair.a.side.unit_cost, pair.b.side.unit_cost)
    if None not in sides:
        blocks.append(_units(person, pair, inks))
    notes = compare_notes.told(person, pair)
    if notes:
        blocks.append(Text(words=person.text("report.costs.notes"), tone=Tone.HEADING))
        blocks.append(Bullets(items=notes))
    return blocks


def _units(person: Person, pair: Pair, inks: Mapping[UUID, str]) -> Figure:
    write = partial(person.money, currency=pair.home_currency)
    ratio = pair.comparison.unit_cost_ratio
    said = ("", "")
    if ratio is not None:
        read = times(ratio, DIGITS)
        is_same = read.verdict is Verdict.SAME
        count = "" if is_same else count_told(person, read)
        said = (count, person.text(f"report.costs.ratio.{read.verdict}"))
    lines = [_unit_said(person, pair, one) for one in pair.parties]
    costs = [write(one.side.unit_cost or Decimal(0)) for one in pair.parties]
    a, b = (person.plain(one) for one in costs)
    same = person.text("compare.chart.unit.same", a=a)
    lines.append(_basis(person, pair))
    return Figure(
        title=same if a == b else person.text("compare.chart.unit.title", a=a, b=b),
        picture=pictures_costs.unit_costs(
            [_unit_row(person, pair, one, inks) for one in pair.parties],
            ratio=said,
            words=person.text("report.costs.unit_picture", a=costs[0], b=costs[1]),
        ),
        words="  \n".join(lines),
    )


def _unit_row(person: Person, pair: Pair, party: Party, inks: Mapping[UUID, str]) -> UnitRow:
    value = party.side.unit_cost or Decimal(0)
    sure = compare_intervals.unit_cost_range(person, pair, party)
    return UnitRow(
        name=short(compare_words.name(person, party.provider), _LONGEST),
        summary=person.text(
            "compare.chart.unit.summary", value=person.money(value, pair.home_currency)
        ),
        colour=inks[party.provider.id],
        value=float(value),
        interval=(sure[0].low, sure[0].high) if sure else None,
    )


def _unit_said(person: Person, pair: Pair, party: Party) -> str:
    write = partial(compare_words.safe_money, person, pair)
    said = person.text(
        "compare.chart.unit.alone",
        name=compare_words.safe_name(person, party.provider),
        cost=write(party.side.total_cost),
        units=person.plural("compare.units", party.side.total_output),
        value=write(party.side.unit_cost or Decimal(0)),
    )
    sure = compare_intervals.unit_cost_range(person, pair, party)
    if sure is None:
        return said
    return f"{said} {person.text('compare.chart.unit.sure', range=person.plain(sure[1]))}"


def _basis(person: Person, pair: Pair) -> str:
    """Which months count, and what their cost holds."""
    if pair.hour_value is None:
        cost = person.text("report.costs.without_hours")
    else:
        value = compare_words.safe_money(person, pair, pair.hour_value)
        cost = person.text("report.costs.with_hours", value=value)
    return person.text(
        "compare.basis",
        a_name=compare_words.safe_name(person, pair.a.provider),
        a_period=compare_words.period(person, pair.a),
        b_name=compare_words.safe_name(person, pair.b.provider),
        b_period=compare_words.period(person, pair.b),
        cost=cost,
    )


def _before(
    own: Provider, known: Sequence[Provider], spans: Sequence[figures.Span]
) -> tuple[Provider, Provider] | None:
    """The newest provider whose months began earlier, and this one."""
    by_id = {one.id: one for one in known}
    mine = next((one for one in spans if one.provider_id == own.id), None)
    if mine is None:
        return None
    earlier = [one for one in spans if one.first < mine.first and one.provider_id in by_id]
    return (by_id[earlier[0].provider_id], own) if earlier else None
