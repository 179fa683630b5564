"""The pictures of a course: what they draw is what is so."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from pages._parts import charts_course
from pages._parts.charts import INK, SERIES
from pages._parts.charts_course import Level, Mark

COLOUR = SERIES[3]


def marks(*values: int, stands_out: str = "") -> list[Mark]:
    """One month for each value, from January 2026; the last one stands out as said."""
    return [
        Mark(
            month=date(2026, number, 1),
            value=Decimal(value),
            label=str(value),
            words=f"month {number}",
            stands_out=stands_out if number == len(values) else "",
        )
        for number, value in enumerate(values, start=1)
    ]


def month(day: date) -> str:
    return f"{day:%b %Y}"


def level(words: str, *values: int, is_limit: bool = True) -> Level:
    return Level(values=[Decimal(one) for one in values], words=words, is_limit=is_limit)


def bars(shown: Sequence[Mark], mean: Level | None) -> charts_course.Picture:
    return charts_course.bars(shown, mean, colour=COLOUR, write=str, month=month)


def line(shown: Sequence[Mark], levels: Sequence[Level]) -> charts_course.Picture:
    return charts_course.line(shown, levels, colour=COLOUR, month=month)


def ticks(figure: charts_course.Picture) -> Sequence[str]:
    named: Sequence[str] = figure.layout.yaxis.ticktext
    return named


def test_bars_say_their_value_and_the_one_that_stands_out_is_no_matter_of_colour_alone() -> None:
    mean = level("mean 10", 10, is_limit=False)
    figure = bars(marks(10, 10, 6, stands_out="worse"), mean)
    months, mean_line = figure.data
    assert list(months.text) == ["10", "10", "▼ 6"]
    assert list(months.marker.pattern.shape) == ["", "", "/"]
    assert months.marker.color == COLOUR
    assert list(mean_line.y) == [10, 10]
    assert list(ticks(figure)) == ["mean 10"]


def test_many_bars_carry_no_values_and_a_missing_month_leaves_its_place() -> None:
    many = marks(*[5] * 12)
    figure = bars([*many[:3], *many[4:]], None)
    assert list(figure.data[0].x) == [0, 1, 2, *range(4, 12)]
    later = Mark(month=date(2027, 1, 1), value=Decimal(5), label="5", words="")
    crowded = bars([*many, later], None)
    assert crowded.data[0].text is None


def test_a_line_names_its_limits_where_they_end() -> None:
    levels = [
        level("low", 3, 2, 1),
        level("high", 7, 8, 9),
        level("mean", 5, is_limit=False),
    ]
    figure = line(marks(5, 6, 0, stands_out="worse"), levels)
    low, high, mean, months = figure.data
    assert (list(low.y), list(high.y), list(mean.y)) == ([3, 2, 1], [7, 8, 9], [5, 5, 5])
    assert dict(zip(ticks(figure), figure.layout.yaxis.tickvals, strict=True)) == {
        "low": 1,
        "high": 9,
        "mean": 5,
    }
    assert list(months.marker.symbol) == ["circle", "circle", "triangle-down"]
    assert list(months.marker.color) == [COLOUR, COLOUR, INK]
    assert months.line.color == COLOUR
    assert list(months.text) == ["", "", "0"]
    bottom, top = figure.layout.yaxis.range
    assert bottom < 0
    assert top > 9


@pytest.mark.parametrize(("highest", "named"), [(100, ["low", "high"]), (60, ["low", "high"])])
def test_names_that_would_lie_on_each_other_are_left_out(highest: int, named: list[str]) -> None:
    levels = [level("low", 0), level("high", highest), level("mean", highest - 4, is_limit=False)]
    figure = line(marks(50, 20), levels)
    assert list(ticks(figure)) == named
