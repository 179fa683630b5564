"""The review's pictures: what they draw is what is so."""

import pytest

from pages._parts import charts_fear_moves, charts_review
from pages._parts.charts_fear_moves import FearRow
from pages._parts.charts_review import Spot


def spot(said: float, came: float, count: int = 4) -> Spot:
    return Spot(
        said=said, came=came, low=came / 2, high=100, count=count, label="1/4", words="one of four"
    )


@pytest.mark.parametrize(("not_true", "came_true"), [(10, 2), (12, 0), (0, 11)])
def test_worries_fill_the_whole_bar_and_the_interval_lies_on_its_scale(
    not_true: int, came_true: int
) -> None:
    figure = charts_review.worries(not_true, came_true, (20.0, 95.0), words=("a", "b", "c"))
    first, second, whisker = figure.data
    assert first.x[0] + second.x[0] == pytest.approx(100)
    assert first.x[0] == pytest.approx(100 * not_true / (not_true + came_true))
    assert list(whisker.x) == pytest.approx([20, first.x[0], 95])
    assert [note.text.rpartition(" ")[2] for note in figure.layout.annotations] == ["a", "b", "c"]


def test_spots_stand_where_they_were_said_and_where_they_came() -> None:
    spots = [spot(10, 0), spot(50, 25), spot(90, 100, count=9)]
    figure = charts_review.calibration(
        spots, said="said", came="came", just="just", ticks=[(0, "0"), (100, "100")]
    )
    diagonal, marks = figure.data
    assert list(diagonal.x) == list(diagonal.y)
    assert (list(marks.x), list(marks.y)) == ([10, 50, 90], [0, 25, 100])
    for place, one in enumerate(spots):
        assert one.came + marks.error_y.array[place] == one.high
        assert one.came - marks.error_y.arrayminus[place] == one.low
    assert max(marks.marker.size) == marks.marker.size[2]
    labels = [note for note in figure.layout.annotations if note.text == "1/4"]
    assert [note.xanchor for note in labels] == ["left", "left", "right"]


@pytest.mark.parametrize(
    ("not_true", "anchor", "beyond"), [(12, "right", 0), (10, "right", 40), (6, "center", 0)]
)
def test_the_share_is_written_under_its_dot_and_within_the_picture(
    not_true: int, anchor: str, beyond: int
) -> None:
    figure = charts_review.worries(not_true, 12 - not_true, (20.0, 95.0), words=("a", "b", "c"))
    *_, note = figure.layout.annotations
    assert note.x == pytest.approx(100 * not_true / 12)
    assert (note.xanchor, note.xshift) == (anchor, beyond)


def test_a_label_keeps_away_from_the_next_spot_on_its_side() -> None:
    spots = [spot(30, 0), spot(47, 40), spot(65, 33), spot(95, 38)]
    figure = charts_review.calibration(spots, said="", came="", just="", ticks=[(0, "0")])
    labels = [note for note in figure.layout.annotations if note.text == "1/4"]
    assert [note.yshift for note in labels] == [0, 11, 0, 0]


def test_each_fear_goes_from_before_to_after_on_a_row_of_its_own() -> None:
    rows = [
        FearRow(name="<b>Tout perdre</b>", before=80, after=40, words="…"),
        FearRow(name="Rien", before=30, after=30, words="…"),
    ]
    figure = charts_fear_moves.fears(rows, ends=("0", "100"))
    before, after = figure.data
    assert (list(before.x), list(after.x)) == ([80, 30], [40, 30])
    assert before.y[0] != before.y[1]
    arrows = [note for note in figure.layout.annotations if note.ax is not None]
    assert [note.showarrow for note in arrows] == [True, False]
    assert "&lt;b&gt;" in figure.layout.annotations[2].text


def test_a_name_of_two_lines_has_room_of_its_own_and_all_begin_at_the_pictures_edge() -> None:
    long = "Et si cette personne partait un jour avec tout ce qu’elle sait du blog ?"
    rows = [FearRow(name=name, before=80, after=40, words="…") for name in ("a", "b", long, "c")]
    figure = charts_fear_moves.fears(rows, ends=("0, rien", "100"))
    first, second, third, fourth = figure.data[0].y
    assert first - second == pytest.approx(third - fourth) == pytest.approx(1)
    assert second - third > 1
    names = figure.layout.annotations[len(rows) :]
    assert {note.xshift for note in names} == {-figure.layout.margin.l}
