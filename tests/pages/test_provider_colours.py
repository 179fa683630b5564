"""One provider has one colour on every screen that draws it, and no other thing has it there."""

import json
import re
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.provider import Provider
from pages._parts.charts import SERIES
from tests.pages.comparing import NOW, month
from tests.pages.conftest import OpenScreen

EVERYBODY = [
    Provider(
        id=UUID(int=number),
        created_at=NOW + timedelta(minutes=number),
        name=f"Person {number}",
        unit="article",
    )
    for number in range(1, 6)
]
FOURTH, FIFTH = EVERYBODY[3:]
FIRST_MONTHS = [month(FOURTH, date(2025, at, 1), 300 + at, 10 + at % 2) for at in range(1, 7)]
LAST_MONTHS = [month(FIFTH, date(2025, at, 1), 100 + at, 30 - at % 3) for at in range(7, 13)]
RECORDS = (*EVERYBODY, *FIRST_MONTHS, *LAST_MONTHS)


def colours(screen: AppTest) -> set[str]:
    """The colours of the palette in what the screen draws."""
    assert not screen.exception
    charts = screen.get("plotly_chart")
    assert charts
    return {one for chart in charts for one in re.findall(r"#0000\d\d", drawn(chart))} & set(SERIES)


def drawn(chart: Any) -> str:
    """The figure in Plotly's words, without Streamlit's template, which names every colour."""
    figure = json.loads(chart.proto.spec)
    del figure["layout"]["template"]
    return json.dumps(figure)


@pytest.mark.parametrize(
    ("view", "drawn"),
    [
        ("figures", (3, 4)),
        ("tipping", (3, 4)),
        ("what_if", (3, 4)),
        ("all", (3, 4)),
        ("switch", (4,)),
        ("ahead", (4,)),
    ],
)
def test_a_comparison_draws_each_provider_in_its_own_colour(
    open_screen: OpenScreen, view: str, drawn: tuple[int, ...]
) -> None:
    sides = {"a": FOURTH.id, "b": FIFTH.id}
    screen = open_screen("compare", *RECORDS, view=view, **sides)
    assert colours(screen) == {SERIES[place] for place in drawn}


@pytest.mark.parametrize("place", [3, 4])
def test_the_months_of_a_provider_have_its_colour_too(open_screen: OpenScreen, place: int) -> None:
    who = EVERYBODY[place]
    screen = open_screen("costs", *RECORDS, provider=who.id, part="course")
    assert colours(screen) == {SERIES[place]}
