"""A report's chapter on money: what each month cost, and what one unit comes to."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Final
from uuid import UUID

from core.exchange.report import pictures_costs
from core.exchange.report.blocks import Block, Figure, Section, Table, Text, Tone
from core.exchange.report.canvas import SERIES
from core.exchange.report.pictures_costs import Bar, Panel
from core.model.provider import Provider
from core.numbers.comparison import side_of
from core.numbers.priced_months import PricedMonth, priced_months
from core.numbers.unit_cost import unit_cost
from core.storage import month_outputs, providers, rate_overrides
from core.texts import formats
from pages._parts import (
    charts,
    compare_words,
    report_compared,
)
from pages._parts.person import Person
from pages._parts.report_scope import Scope
from pages._parts.report_see import short

_MOST_ROWS: Final = 24
_LONGEST: Final = 30


def chapter(person: Person, scope: Scope) -> Section | None:
    """The months of each provider, then the newest two side by side."""
    known = providers.list_all(person.notebook)
    inks = paper_colours(known)
    priced = {one.id: months for one in scope.providers if (months := _priced(person, one))}
    told = [one for one in scope.providers if one.id in priced]
    if not told:
        return None
    pair = report_compared.newest_pair(person, scope)
    blocks: list[Block] = []
    if pair is not None:
        blocks += report_compared.blocks_of(person, pair, inks)
    blocks += _by_month(person, told, priced, inks)
    for one in told:
        blocks += _table(person, one, priced[one.id])
    title, lead = (person.text(f"report.costs.{part}") for part in ("title", "lead"))
    return Section(title=title, lead=lead, blocks=blocks)


def paper_colours(known: Sequence[Provider]) -> dict[UUID, str]:
    """Each provider's colour of the screens, as the light theme has it."""
    colours = charts.provider_colours(known)
    return {one: SERIES[charts.SERIES.index(colour)] for one, colour in colours.items()}


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
