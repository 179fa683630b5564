"""What would turn a comparison round: each figure with the value from which the other wins."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from core.model.provider import Provider
from core.numbers.tipping import Lever, TippingPoint, tipping_points
from core.storage.figures import Span
from pages._parts import charts
from pages._parts.charts_tipping import Reach, tipping
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import name, safe_name
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person


def draw(person: Person, pair: Pair, known: Sequence[Provider], _spans: Sequence[Span]) -> None:
    """The picture with its words; a plain sentence where nothing can be turned round."""
    home = pair.home_currency
    points = tipping_points(
        pair.comparison,
        a_is_foreign=pair.a.provider.currency != home,
        b_is_foreign=pair.b.provider.currency != home,
    )
    if not points:
        st.info(person.text("compare.tipping.none"), icon=":material/balance:")
        return
    colours = charts.provider_colours(known)
    drawn = [one for one in points if one.factor]
    reaches = [
        Reach(
            name="" if one.is_of_b is None else name(person, _party(pair, one.is_of_b).provider),
            words=_what(person, pair, one, is_short=True),
            factor=float(one.factor or 1),
            reading=_times(person, one),
            colour=charts.INK
            if one.is_of_b is None
            else colours[_party(pair, one.is_of_b).provider.id],
        )
        for one in drawn
    ]
    charts.show(
        person,
        "compare.tipping",
        tipping(
            reaches,
            today=person.text("compare.tipping.today"),
            write=lambda ratio: _ratio(person, Decimal(ratio), digits=None),
        ),
        title=_finding(person, pair, points[0]),
        words="  \n".join(
            [person.text("compare.tipping.how"), *(_said(person, pair, one) for one in points)]
        ),
        figures=_figures(person, pair, points),
    )


def _finding(person: Person, pair: Pair, nearest: TippingPoint) -> str:
    a, b = pair.comparison.a.unit_cost or 0, pair.comparison.b.unit_cost or 0
    behind = pair.b if a < b else pair.a
    return person.text(
        "compare.tipping.title",
        times=person.number(nearest.distance, 1),
        name=safe_name(person, behind.provider),
    )


def _party(pair: Pair, is_of_b: bool | None) -> Party:
    return pair.b if is_of_b else pair.a


def _what(person: Person, pair: Pair, point: TippingPoint, *, is_short: bool = False) -> str:
    """The figure, today's value and the one that turns it round, as plain text."""
    party = _party(pair, point.is_of_b)
    key = f"compare.tipping.{point.lever}"
    what = person.text(
        f"{key}.short" if is_short else key,
        name=name(person, party.provider),
        currency=party.provider.currency,
    )
    values = _values(person, pair, point)
    return what if values is None else person.text("compare.tipping.from_to", what=what, **values)


def _values(person: Person, pair: Pair, point: TippingPoint) -> dict[str, str] | None:
    today = _today(person, pair, point)
    if today is None or point.factor is None:
        return None
    turned = today * point.factor
    match point.lever:
        case Lever.OUTPUT:
            return {"today": _figure(person, today), "turned": _figure(person, turned)}
        case Lever.OWN_HOURS:
            return {
                key: person.text("compare.tipping.hours", hours=_figure(person, value))
                for key, value in (("today", today), ("turned", turned))
            }
        case _:
            home = pair.home_currency
            return {"today": person.money(today, home), "turned": person.money(turned, home)}


def _today(person: Person, pair: Pair, point: TippingPoint) -> Decimal | None:
    """The figure as it is in a mean month; None where only its change can be told."""
    party = _party(pair, point.is_of_b)
    months = len(party.counted)
    match point.lever:
        case Lever.OUTPUT:
            return party.side.mean_output
        case Lever.PAY:
            own = sum((one.figures.own_time for one in party.counted), Decimal(0))
            return (party.side.total_cost - own) / months
        case Lever.OWN_HOURS:
            return sum((one.hours or Decimal(0) for one in party.counted), Decimal(0)) / months
        case Lever.HOUR_VALUE:
            return person.preferences.hour_value
        case Lever.RATE:
            return None


def _figure(person: Person, value: Decimal) -> str:
    return person.number(value.quantize(Decimal("0.1")))


def _times(person: Person, point: TippingPoint) -> str:
    return _ratio(person, point.factor or Decimal(0), digits=1)


def _ratio(person: Person, ratio: Decimal, digits: int | None) -> str:
    key, times = ("more", ratio) if ratio >= 1 else ("less", 1 / ratio if ratio else ratio)
    return person.text(f"compare.tipping.{key}", times=person.number(times, digits))


def _said(person: Person, pair: Pair, point: TippingPoint) -> str:
    what = person.plain(_what(person, pair, point))
    if not point.factor:
        return person.text("compare.tipping.never", what=what)
    return f"{what} ({_times(person, point)})"


def _figures(person: Person, pair: Pair, points: Sequence[TippingPoint]) -> Figures:
    rows: list[list[Cell]] = [
        [
            _what(person, pair, one),
            None if one.factor is None else one.factor.quantize(Decimal("0.0001")),
        ]
        for one in points
    ]
    columns = ("what", "factor")
    return Figures(header=[person.text(f"compare.tipping.csv.{one}") for one in columns], rows=rows)
