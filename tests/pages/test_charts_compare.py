"""Years of two providers' months: lines that a browser draws fast, and no month lost on them."""

from decimal import Decimal

import pytest

from core.rules.month_span import months_later
from core.samples.story import STORY_ENDS
from pages._parts.charts_compare import Bar, Series, by_month
from pages._parts.charts_scale import years_once

FIRST = STORY_ENDS.replace(day=1)


def line_mode(missing: set[int]) -> str:
    bars = [
        Bar(month=months_later(FIRST, at), value=Decimal(at), words=str(at), counts=True)
        for at in range(60)
        if at not in missing
    ]
    one = Series(name="Anna", summary="", colour="#000000", bars=bars)
    other = Series(name="Bea", summary="", colour="#ffffff", bars=bars)
    figure = by_month([one, other], tick=str, month=lambda day: f"{day:%b %Y}", zero="0")
    return str(figure.data[0].mode)


@pytest.mark.parametrize("missing", [set[int](), {7}, {7, 8, 20}])
def test_months_with_a_neighbour_need_no_marks(missing: set[int]) -> None:
    assert line_mode(missing) == "lines"


@pytest.mark.parametrize("missing", [{7, 9}, {1}, {58}])
def test_a_month_between_two_gaps_is_marked(missing: set[int]) -> None:
    assert line_mode(missing) == "lines+markers"


def test_a_year_is_written_once_and_numbers_stay_as_they_are() -> None:
    assert years_once(["déc.<br>2016", "mars<br>2017", "juin<br>2017"]) == [
        "déc.<br>2016",
        "mars<br>2017",
        "juin",
    ]
    assert years_once(["0", "3", "6"]) == ["0", "3", "6"]
