"""The pictures of a report: well-formed, on their sheet, and true to their figures."""

from collections.abc import Sequence
from datetime import date
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.odds_row import OddsRow
from core.exchange.report import (
    pictures_costs,
    pictures_fears,
    pictures_review,
    pictures_scenario,
)
from core.exchange.report.canvas import PAPER, WORST
from core.exchange.report.pictures_costs import Bar, Panel, UnitRow
from core.exchange.report.pictures_fears import Row, Spot
from core.exchange.report.pictures_review import MOST_BOXES, TaskBar
from core.exchange.report.pictures_scenario import RiskRow

PERCENT = st.integers(0, 100)
HOSTILE = '<b> & "'


def shapes(picture: str, tag: str) -> list[dict[str, str]]:
    return [one.attrib for one in ElementTree.fromstring(picture).iter(tag)]


def words(picture: str) -> list[str]:
    return ["".join(one.itertext()) for one in ElementTree.fromstring(picture).iter("text")]


def assert_on_sheet(picture: str) -> None:
    root = ElementTree.fromstring(picture)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert root.attrib["aria-label"]
    for box in root.iter("rect"):
        assert float(box.attrib["x"]) >= 0
        assert float(box.attrib["x"]) + float(box.attrib["width"]) <= width + 0.2
        assert 0 <= float(box.attrib["y"]) + float(box.attrib["height"]) <= height
    for dot in root.iter("circle"):
        assert 0 <= float(dot.attrib["cx"]) <= width
        assert 0 <= float(dot.attrib["cy"]) <= height
    for line in root.iter("text"):
        assert 0 <= float(line.attrib["x"]) <= width
        assert 0 <= float(line.attrib["y"]) <= height


@given(intensities=st.lists(PERCENT, min_size=2, max_size=30))
def test_a_fears_course_names_its_first_and_its_last(intensities: list[int]) -> None:
    spots = [Spot(day=date(2016, 1, 1 + at), intensity=one) for at, one in enumerate(intensities)]
    picture = pictures_fears.course(spots, days=("1er janvier", "fin"), words="mots")
    assert_on_sheet(picture)
    assert len(shapes(picture, "circle")) == len(spots)
    written = words(picture)
    assert {str(intensities[0]), str(intensities[-1]), "1er janvier", "fin"} <= set(written)


@given(first=PERCENT, newest=PERCENT)
def test_fears_before_and_now_are_a_ring_and_a_disc(first: int, newest: int) -> None:
    rows = [Row(name=HOSTILE, first=first, newest=newest)]
    picture = pictures_fears.moves(rows, ends=("rien", "plein"), words="mots")
    assert_on_sheet(picture)
    ring, disc = shapes(picture, "circle")
    assert ring["fill"] == PAPER
    assert disc["fill"] != PAPER
    assert (float(disc["cx"]) - float(ring["cx"])) * (newest - first) >= 0
    assert {HOSTILE, str(first), str(newest)} <= set(words(picture))


@given(worst=PERCENT, best=PERCENT)
def test_the_three_chances_fill_the_bar(worst: int, best: int) -> None:
    best = min(best, 100 - worst)
    row = OddsRow(
        name="avant", worst=worst, between=100 - worst - best, best=best, words=("w", "b", "m")
    )
    picture = pictures_scenario.odds([row], words="mots")
    assert_on_sheet(picture)
    widths = [float(box["width"]) for box in shapes(picture, "rect")]
    assert sum(widths) == pytest.approx(638, abs=0.3)
    assert widths[0] == pytest.approx(6.38 * worst, abs=0.1)
    assert {"avant", "■ w", "□ b", "m ■"} == set(words(picture))


@given(before=PERCENT, after=st.none() | PERCENT, stands=st.booleans())
def test_a_guardrail_that_is_but_written_ends_in_a_ring(
    before: int, after: int | None, stands: bool
) -> None:
    row = RiskRow(name="r", before=before, after=after, is_standing=stands, words=("a", "b"))
    picture = pictures_scenario.risks([row], words="mots")
    assert_on_sheet(picture)
    dots = shapes(picture, "circle")
    moves = after is not None and after != before
    assert len(dots) == (2 if moves else 1)
    assert dots[0]["fill"] == PAPER
    if moves:
        assert (dots[1]["fill"] == PAPER) is not stands
    assert set(words(picture)) == ({"r", "a", "b"} if moves else {"r", "a"})


def months(count: int, *, value: float = 10) -> Sequence[Bar]:
    return [
        Bar(month=date(2010 + at // 12, at % 12 + 1, 1), value=value, words=str(at))
        for at in range(count)
    ]


@pytest.mark.parametrize("count", [1, 12, 130])
def test_every_month_is_drawn_and_labels_stay_on_the_sheet(count: int) -> None:
    panels = [
        Panel(name="A", summary="a", colour=WORST, bars=months(count)),
        Panel(name=HOSTILE, summary="", colour=WORST, bars=months(1, value=0)),
    ]
    picture = pictures_costs.by_month(panels, month=str, words="mots")
    assert_on_sheet(picture)
    assert len(shapes(picture, "rect")) == 2 + count + 1
    assert {"A", HOSTILE, "2010-01-01"} <= set(words(picture))


def test_both_sides_share_one_scale() -> None:
    panels = [
        Panel(name=name, summary="", colour=WORST, bars=months(2, value=value))
        for name, value in (("A", 300.0), ("B", 75.0))
    ]
    heights = [
        float(box["height"])
        for box in shapes(pictures_costs.by_month(panels, month=str, words="m"), "rect")
        if box["height"] != "10.0"
    ]
    assert heights[0] == pytest.approx(4 * heights[-1], abs=0.3)


def test_a_month_that_does_not_count_is_pale() -> None:
    bars = [Bar(month=date(2020, 1, 1), value=1, words="1", counts=False)]
    panel = Panel(name="A", summary="", colour=WORST, bars=bars)
    picture = pictures_costs.by_month([panel], month=str, words="m")
    assert shapes(picture, "rect")[-1]["opacity"] == "0.4"


@pytest.mark.parametrize("value", [0, 33.33])
def test_unit_costs_show_their_interval_and_their_ratio(value: float) -> None:
    rows = [
        UnitRow(name="A", summary="x", colour=WORST, value=value, interval=(20, 50)),
        UnitRow(name="B", summary="y", colour=WORST, value=value / 10, interval=None),
    ]
    picture = pictures_costs.unit_costs(rows, ratio=("10", "fois moins"), words="mots")
    assert_on_sheet(picture)
    assert {"A", "x", "B", "y", "10", "fois moins"} == set(words(picture))
    assert len(shapes(picture, "line")) == 4
    bare = pictures_costs.unit_costs(rows[1:], ratio=("", ""), words="mots")
    assert set(words(bare)) == {"B", "y"}


@pytest.mark.parametrize(("not_true", "came_true"), [(10, 2), (0, 3), (3, 0), (99, 1)])
def test_a_box_stands_for_each_worry(not_true: int, came_true: int) -> None:
    picture = pictures_review.worries(not_true, came_true, named=("n", "t"), words="mots")
    assert_on_sheet(picture)
    fills = [box["fill"] for box in shapes(picture, "rect")]
    assert (fills.count(PAPER), fills.count(WORST)) == (not_true, came_true)


def test_more_worries_than_can_be_counted_are_one_bar() -> None:
    picture = pictures_review.worries(MOST_BOXES * 3, MOST_BOXES, named=("n", "t"), words="m")
    assert_on_sheet(picture)
    empty, filled = (float(box["width"]) for box in shapes(picture, "rect"))
    assert empty == pytest.approx(3 * filled, abs=0.3)


def test_hours_and_levels_stay_on_the_sheet() -> None:
    bars = [
        TaskBar(name=HOSTILE, hours=9, words="9 h", is_strong=True),
        TaskBar(name="lire", hours=0.25, words="0,25 h", is_strong=False),
    ]
    picture = pictures_review.hours(bars, words="mots")
    assert_on_sheet(picture)
    assert set(words(picture)) == {HOSTILE, "9 h", "lire", "0,25 h"}
    steps = pictures_review.level(3, [str(at) for at in range(7)], words="mots")
    assert_on_sheet(steps)
    assert [box["fill"] == PAPER for box in shapes(steps, "rect")] == [False] * 3 + [True] * 4
