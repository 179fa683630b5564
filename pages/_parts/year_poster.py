"""The words and colours of the year's sheet, from the figures of the year."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final
from uuid import UUID

from core.exchange.report.canvas import SERIES as INKS
from core.exchange.year_poster import Bar, Figure, Line, Poster
from core.model.one_line import cut_short
from core.model.provider import Provider
from core.numbers.likeness import Likeness, likeness
from core.numbers.year_review import ProviderYear, YearReview
from core.texts.formats import currency_of_many
from pages._parts.charts import SERIES
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import name
from pages._parts.person import Person

_BOTH: Final = "#766558"
_MOST_LINES: Final = 4
_LONGEST_NAME: Final = 22
_WHOLE_FROM: Final = 10
_SMALL_DIGITS: Final = 1


def poster(
    person: Person,
    pair: Pair,
    known: Sequence[Provider],
    colours: Mapping[UUID, str],
    year: YearReview,
) -> Poster:
    """The sheet for one year, in the person's language."""
    by_id = {one.id: one for one in known}
    inks = {one: INKS[SERIES.index(colour)] for one, colour in colours.items()}
    written = person.text("year.written", year=str(year.year))
    return Poster(
        language=person.language.value,
        title=written,
        kicker=person.text("year.kicker"),
        year=str(year.year),
        banner=_banner(person, pair, year),
        figures=_figures(person, pair, year),
        chart_title=_chart_title(person, pair),
        bars=_bars(person, year, inks),
        lines=_lines(person, pair, by_id, inks, year),
        foot=_foot(person, pair, year),
    )


def unit_of(pair: Pair) -> str:
    """What the units of the year are called, where both sides call it the same."""
    a, b = pair.a.provider.unit, pair.b.provider.unit
    return b.strip() if likeness(a, b) is Likeness.SAME else ""


def _banner(person: Person, pair: Pair, year: YearReview) -> Figure | None:
    if year.saved is None:
        return None
    amount = person.money(abs(year.saved), pair.home_currency, 0)
    key = "year.saved" if year.saved >= 0 else "year.lost"
    return Figure(value=amount, words=person.text(key, a=_short(person, pair.a.provider)))


def _figures(person: Person, pair: Pair, year: YearReview) -> list[Figure]:
    unit, price = unit_of(pair), year.unit_cost
    return [
        Figure(
            value=person.money(year.paid, pair.home_currency, 0), words=person.text("year.paid")
        ),
        Figure(
            value=person.number(year.output),
            words=person.text("year.output", unit=unit) if unit else person.text("year.units"),
        ),
        Figure(
            value=person.text("year.none")
            if price is None
            else person.money(price, pair.home_currency),
            words=person.text("year.unit_cost" if year.hours else "year.unit_cost.no_hours"),
        ),
        Figure(
            value=person.text("year.hours_value", hours=year.hours)
            if year.hours
            else person.text("year.none"),
            words=person.text("year.hours" if year.hours else "year.hours.none"),
        ),
    ]


def _chart_title(person: Person, pair: Pair) -> str:
    unit = unit_of(pair)
    currency = currency_of_many(person.language, pair.home_currency)
    if unit:
        return person.text("year.chart.unit", unit=unit, currency=currency)
    return person.text("year.chart", currency=currency)


def _bars(person: Person, year: YearReview, inks: Mapping[UUID, str]) -> list[Bar]:
    highest = max((one for one in year.by_month if one is not None), default=Decimal(0))
    return [
        Bar(
            month=person.text(f"year.month.{at}"),
            height=None if price is None else float(price / highest) if highest else 0.0,
            value="" if price is None else _price(person, price),
            colour=_ink(year, at, inks),
        )
        for at, price in enumerate(year.by_month, start=1)
    ]


def _price(person: Person, price: Decimal) -> str:
    return person.number(price, 0 if price >= _WHOLE_FROM else _SMALL_DIGITS)


def _ink(year: YearReview, month: int, inks: Mapping[UUID, str]) -> str:
    """The provider's colour, or a neutral one where several worked in that month."""
    there = [
        one.provider_id
        for one in year.providers
        if one.counts
        and any(each.month.month == month and each.figures.is_complete for each in one.months)
    ]
    return inks[there[0]] if len(there) == 1 else _BOTH


def _lines(
    person: Person,
    pair: Pair,
    by_id: Mapping[UUID, Provider],
    inks: Mapping[UUID, str],
    year: YearReview,
) -> list[Line]:
    shown = [
        Line(
            name=_short(person, by_id[one.provider_id]),
            words=_told(person, pair, one),
            colour=inks[one.provider_id],
        )
        for one in year.providers
    ]
    if len(shown) <= _MOST_LINES:
        return shown
    rest = len(shown) - _MOST_LINES + 1
    others = Line(name=person.plural("year.others", rest), words="", colour=_BOTH)
    return [*shown[: _MOST_LINES - 1], others]


def _told(person: Person, pair: Pair, one: ProviderYear) -> str:
    paid = person.money(one.paid, pair.home_currency, 0)
    price = one.unit_cost
    if price is None or not one.counts:
        return person.plural("year.line.paid", len(one.months), paid=paid)
    each = person.money(price, pair.home_currency)
    return person.plural("year.line", len(one.months), paid=paid, unit_cost=each)


def _foot(person: Person, pair: Pair, year: YearReview) -> list[str]:
    lines = [person.text("year.foot.forward")]
    if any(not one.counts for one in year.providers):
        lines.append(person.text("year.foot.other_units"))
    rates = {one.provider.currency for one in (pair.a, pair.b)} - {pair.home_currency}
    key = "year.foot.rates" if rates else "year.foot.written"
    return [*lines, person.text(key, day=person.today)]


def _short(person: Person, provider: Provider) -> str:
    whole = name(person, provider)
    return cut_short(whole, _LONGEST_NAME)
