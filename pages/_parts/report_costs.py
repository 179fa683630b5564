"""A report's chapter on money: what each month cost, and what one unit comes to."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Final
from uuid import UUID

from core.exchange.report import pictures_costs
from core.exchange.report.blocks import Block, Bullets, Figure, Section, Table, Text, Tone
from core.exchange.report.canvas import SERIES
from core.exchange.report.pictures_costs import Bar, Panel, UnitRow
from core.model.provider import Provider
from core.numbers.comparison import side_of
from core.numbers.priced_months import PricedMonth, priced_months
from core.numbers.times import Times, Verdict, times
from core.numbers.unit_cost import unit_cost
from core.storage import figures, month_outputs, providers, rate_overrides
from core.texts import formats
from pages._parts import (
    charts,
    compare_figures,
    compare_intervals,
    compare_notes,
    compare_words,
)
from pages._parts.compare_figures import Pair, Party
from pages._parts.person import Person
from pages._parts.report_scope import Scope
from pages._parts.report_see import short

_MOST_ROWS: Final = 24
DIGITS: Final = 1
_LONGEST: Final = 30
_MANY: Final = 100


def chapter(person: Person, scope: Scope) -> Section | None:
    """The months of each provider, then the newest two side by side."""
    known = providers.list_all(person.notebook)
    inks = paper_colours(known)
    priced = {one.id: months for one in scope.providers if (months := _priced(person, one))}
    told = [one for one in scope.providers if one.id in priced]
    if not told:
        return None
    pair = newest_pair(person, scope)
    blocks: list[Block] = []
    if pair is not None:
        blocks += _compared(person, pair, inks)
    blocks += _by_month(person, told, priced, inks)
    for one in told:
        blocks += _table(person, one, priced[one.id])
    title, lead = (person.text(f"report.costs.{part}") for part in ("title", "lead"))
    return Section(title=title, lead=lead, blocks=blocks)


def paper_colours(known: Sequence[Provider]) -> dict[UUID, str]:
    """Each provider's colour of the screens, as the light theme has it."""
    colours = charts.provider_colours(known)
    return {one: SERIES[charts.SERIES.index(colour)] for one, colour in colours.items()}


def count_told(person: Person, read: Times) -> str:
    """How many times: with one decimal where that says anything."""
    return person.number(read.count, DIGITS if read.count < _MANY else 0)


def newest_pair(person: Person, scope: Scope) -> Pair | None:
    """The two providers to compare; of one delegation, its own with whoever was there before."""
    known = providers.list_all(person.notebook)
    spans = figures.list_spans(person.notebook)
    if len(spans) < 2:
        return None
    chosen = compare_figures.preset(known, spans)
    if not scope.is_whole and scope.providers:
        chosen = _before(scope.providers[0], known, spans)
    if chosen is None:
        return None
    pair = compare_figures.read(person, *chosen)
    return pair if pair.comparison.has_months else None


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


def _priced(person: Person, one: Provider) -> list[PricedMonth]:
    home = person.preferences.home_currency
    overrides = [
        rate for rate in rate_overrides.list_all(person.notebook) if rate.home_currency == home
    ]
    return priced_months(
        one,
        month_outputs.list_for_provider(person.notebook, one.id),
        home,
        overrides,
        hour_value=person.preferences.hour_value,
    )


def _compared(person: Person, pair: Pair, inks: Mapping[UUID, str]) -> list[Block]:
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


def _by_month(
    person: Person,
    told: Sequence[Provider],
    priced: Mapping[UUID, Sequence[PricedMonth]],
    inks: Mapping[UUID, str],
) -> list[Block]:
    panels = [_panel(person, one, priced[one.id], inks[one.id]) for one in told]
    shown = [one for one in panels if one.bars]
    if not shown:
        return []
    home = person.preferences.home_currency
    lines = [
        person.text("report.named", name=person.plain(one.name), what=person.plain(one.summary))
        for one in shown
        if one.summary
    ]
    words = "  \n".join(lines)
    if not all(bar.counts for one in shown for bar in one.bars):
        words = f"{words}  \n{person.text('report.costs.pale')}"
    return [
        Figure(
            title=person.text("report.costs.by_month", currency=home),
            picture=pictures_costs.by_month(
                shown,
                month=partial(formats.month_short, person.language),
                words=person.text("report.costs.by_month", currency=home),
            ),
            words=words,
        )
    ]


def _panel(person: Person, one: Provider, months: Sequence[PricedMonth], ink: str) -> Panel:
    mean = side_of(month.figures for month in months).mean_cost
    home = person.preferences.home_currency
    summary = "" if mean is None else person.money(mean, home)
    return Panel(
        name=short(compare_words.name(person, one), _LONGEST),
        summary=person.text("compare.chart.cost.summary", mean=summary) if summary else "",
        colour=ink,
        bars=[
            Bar(
                month=month.month,
                value=float(month.figures.cost),
                words=person.number(month.figures.cost, 0),
                counts=month.figures.is_complete,
            )
            for month in months
            if month.figures.cost is not None
        ],
    )


def _table(person: Person, one: Provider, months: Sequence[PricedMonth]) -> list[Block]:
    home = person.preferences.home_currency
    is_foreign = one.currency != home
    names = ("month", "paid", "cost", "output", "unit_cost")
    kept = [name for name in names if name != "paid" or is_foreign]
    shown = months[-_MOST_ROWS:]
    rows = [_row(person, one, month, kept) for month in shown]
    whole = side_of(month.figures for month in months)
    has_total = len(whole.months) > 1
    if has_total:
        cells = {
            "month": person.text("compare.months.total"),
            "paid": "",
            "cost": person.plain(person.money(whole.total_cost, home)),
            "output": person.number(whole.total_output),
            "unit_cost": _money(person, whole.unit_cost, home),
        }
        rows.append([cells[name] for name in kept])
    blocks: list[Block] = [
        Text(words=person.plain(short(compare_words.name(person, one))), tone=Tone.HEADING),
        Table(
            head=[person.text(f"compare.months.{name}") for name in kept],
            rows=rows,
            figures_from=1,
            has_total=has_total,
        ),
    ]
    notes = []
    if len(shown) < len(months):
        notes.append(person.text("report.costs.newest", count=len(shown), total=len(months)))
    if whole.left_out and has_total:
        notes.append(person.text("report.costs.not_counted"))
    if is_foreign:
        notes.append(person.text("report.costs.rates", currency=one.currency, home=home))
    if notes:
        blocks.append(Text(words=" ".join(notes), tone=Tone.QUIET))
    return blocks


def _row(person: Person, one: Provider, month: PricedMonth, names: Sequence[str]) -> list[str]:
    home = person.preferences.home_currency
    name = formats.month_short(person.language, month.month)
    half = person.text("report.costs.half", month=name)
    cells = {
        "month": name if month.figures.is_complete else half,
        "paid": _money(person, month.paid, one.currency),
        "cost": _money(person, month.figures.cost, home),
        "output": person.text("report.none")
        if month.figures.output is None
        else person.number(month.figures.output),
        "unit_cost": _money(person, unit_cost([month.figures]), home),
    }
    return [cells[name] for name in names]


def _money(person: Person, amount: Decimal | None, currency: str) -> str:
    if amount is None:
        return person.text("report.none")
    return person.plain(person.money(amount, currency))
