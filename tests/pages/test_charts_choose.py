"""The picture of a choice: names beside whole scores, marks apart, nothing cut or hidden."""

from typing import Any

from pages._parts import charts_choose
from pages._parts.charts_choose import MARKS, Row

NAMES = ["Hanta", "Camille", "Andrei"]
TICKS = ["1", "2", "3", "4", "5"]
TOTAL = Row(name="Note", points=[4.3, 2.1, None], words=["4,3", "2,1", "–"])
LEVEL = Row(name="Prix", points=[4.0, 4.05, 1.0], words=["4,0", "4,1", "1,0"])
MISSING = Row(name="Délais", points=[None, 3.0, 5.0], words=["–", "3,0", "5,0"])


def traces(*rows: Row) -> list[Any]:
    return list(charts_choose.dots(TOTAL, rows, NAMES, TICKS).data)


def test_each_name_stands_beside_its_whole_score_on_the_side_with_room() -> None:
    named = traces(LEVEL)[::2]
    assert [one.x[0] for one in named] == [4.3, 2.1, None]
    assert [one.textposition for one in named[:2]] == ["middle left", "middle right"]
    assert "<b>Hanta</b> 4,3" in named[0].text[0]
    assert len({one.y[0] for one in named}) == len(NAMES)


def test_nearly_equal_points_do_not_cover_each_other() -> None:
    hanta, camille, andrei = traces(LEVEL)[1::2]
    assert hanta.y[0] > camille.y[0]
    assert (hanta.y[0] + camille.y[0]) / 2 == andrei.y[0]


def test_missing_points_leave_a_gap_and_no_mark() -> None:
    hanta, camille, andrei = traces(LEVEL, MISSING)[1::2]
    assert [len(one.x) for one in (hanta, camille, andrei)] == [1, 2, 2]


def test_everyone_has_a_shape_of_their_own_that_words_can_name() -> None:
    symbols = [one.marker.symbol for one in traces(LEVEL)[1::2]]
    assert len(set(symbols)) == len(NAMES)
    assert len(set(MARKS)) == len(MARKS) >= len(NAMES)
