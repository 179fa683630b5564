"""The curve of a fear: points on their days, labels that fit a phone, what time said."""

from datetime import date, timedelta

import pytest

from pages._parts.charts_fears import Mark, course

START = date(2026, 1, 1)


def mark(day: int, intensity: int, *, is_told: bool = True) -> Mark:
    return Mark(
        day=START + timedelta(days=day),
        intensity=intensity,
        day_words=str(day),
        words=f"{day}: {intensity}",
        is_told=is_told,
    )


def test_points_stand_at_their_days_with_their_strength_beside_them() -> None:
    drawn = course([mark(0, 80), mark(10, 60, is_told=False), mark(100, 35)], [], scale="0-100")
    (line,) = drawn.data
    assert list(line.x) == [0, 10, 100]
    assert list(line.y) == [80, 60, 35]
    assert list(line.text) == ["<b>80</b>", "", "<b>35</b>"]
    assert drawn.layout.yaxis.range[0] < 0
    assert drawn.layout.yaxis.range[1] > 100


def test_days_are_written_where_there_is_room() -> None:
    days = (0, 20, 40, 60, 90, 100)
    drawn = course([mark(day, 50) for day in days], [], scale="")
    assert list(drawn.layout.xaxis.tickvals) == [0, 40, 100]
    assert list(drawn.layout.xaxis.ticktext) == ["0", "40", "100"]


def test_what_time_said_is_a_line_with_its_word() -> None:
    drawn = course(
        [mark(0, 80), mark(100, 35)], [(START + timedelta(days=30), "<b>oui</b>")], scale="0-100"
    )
    (line,) = drawn.layout.shapes
    assert (line.x0, line.x1) == (30, 30)
    words = [one.text for one in drawn.layout.annotations]
    assert words == ["0-100", "&lt;b&gt;oui&lt;/b&gt;"]


@pytest.mark.parametrize(("day", "side"), [(0, "left"), (50, "left"), (51, "right")])
def test_a_word_stands_on_the_side_of_its_line_that_has_more_room(day: int, side: str) -> None:
    seen = [(START + timedelta(days=day), "oui")]
    drawn = course([mark(0, 80), mark(100, 35)], seen, scale="")
    (word,) = [one for one in drawn.layout.annotations if one.text == "oui"]
    assert word.xanchor == side
