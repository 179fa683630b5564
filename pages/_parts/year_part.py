"""Compare, the year in review: one sheet to look at, to print, and to keep."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

import streamlit as st

from core.exchange.year_poster import page, svg
from core.model.provider import Provider
from core.numbers.year_review import YearReview
from core.storage import month_outputs
from core.storage.figures import Span
from pages._parts import charts, state, year_figures
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_money, safe_name
from pages._parts.figures_csv import Cell, Figures, csv_bytes
from pages._parts.person import Person
from pages._parts.year_poster import poster

_FONTS: Final = Path(__file__).resolve().parents[2] / "static" / "fonts"
_FACES: Final = {
    "Figtree": "figtree-latin-wght-normal.woff2",
    "Fraunces": "fraunces-latin-wght-normal.woff2",
}
_YEAR: Final = "year"
_EXACT: Final = Decimal("0.0001")


def draw(person: Person, pair: Pair, known: Sequence[Provider], _spans: Sequence[Span]) -> None:
    """Choose a year, see its sheet, take it along."""
    years = month_outputs.list_years(person.notebook)
    shown = _chosen(person, years)
    year = year_figures.read(person, pair, known, shown)
    sheet = poster(person, pair, known, charts.provider_colours(known), year)
    fonts = {family: (_FONTS / name).read_bytes() for family, name in _FACES.items()}
    with st.container(key="year.sheet", gap="small"):
        said = _said(person, pair, year)
        st.image(svg(sheet, fonts, is_on_screen=True), width=560, alt=sheet.title)
        st.caption(said)
        with st.container(horizontal=True):
            st.download_button(
                person.text("year.download"),
                data=page(sheet, fonts),
                file_name=person.text("year.file", year=str(shown)),
                mime="text/html",
                key="year.download",
                type="primary",
                icon=":material/print:",
                on_click="ignore",
            )
            st.download_button(
                person.text("year.csv"),
                data=csv_bytes(_figures(person, pair, known, year)),
                file_name=person.text("year.csv.file", year=str(shown)),
                mime="text/csv",
                key="year.csv",
                type="tertiary",
                icon=":material/download:",
                on_click="ignore",
            )
        st.caption(person.text("year.how_to_print"))


def _chosen(person: Person, years: Sequence[int]) -> int:
    """The year that the address names, else the newest; several can be chosen from."""
    wanted = st.query_params.get(_YEAR, "")
    shown = next((one for one in years if str(one) == wanted), years[-1])
    if len(years) > 1:
        state.set_value("year.choose", str(shown))
        st.selectbox(
            person.text("year.choose"),
            options=[str(one) for one in reversed(years)],
            key="year.choose",
            on_change=_turn,
            width=160,
        )
    return shown


def _turn() -> None:
    st.query_params[_YEAR] = state.value_of("year.choose")


def _said(person: Person, pair: Pair, year: YearReview) -> str:
    lines = [
        person.text(
            "year.said",
            year=str(year.year),
            paid=safe_money(person, pair, year.paid),
            units=person.plural("compare.units", year.output),
        )
    ]
    if year.hours:
        lines.append(person.text("year.said.hours", hours=year.hours))
    if year.unit_cost is not None:
        price = safe_money(person, pair, year.unit_cost)
        key = "year.said.unit_cost" if year.hours else "year.said.unit_cost.no_hours"
        lines.append(person.text(key, unit_cost=price))
    if year.saved is not None:
        key = "year.said.saved" if year.saved >= 0 else "year.said.lost"
        amount = safe_money(person, pair, abs(year.saved))
        lines.append(person.text(key, amount=amount, a=safe_name(person, pair.a.provider)))
    return "  \n".join(lines)


def _figures(person: Person, pair: Pair, known: Sequence[Provider], year: YearReview) -> Figures:
    names = {one.id: one.name for one in known}
    columns = ("month", "provider", "cost", "own_time", "output", "hours")
    header = [person.text(f"year.csv.{one}", home=pair.home_currency) for one in columns]
    rows: list[list[Cell]] = [
        [
            month.month,
            names[one.provider_id],
            None if month.figures.cost is None else month.figures.cost.quantize(_EXACT),
            month.figures.own_time.quantize(_EXACT),
            month.figures.output,
            month.hours,
        ]
        for one in year.providers
        for month in one.months
    ]
    return Figures(header=header, rows=rows)
