"""The room that a figure's labels need, letter for letter by hand; the browser sees them fit."""

from math import ceil

from pages._parts.charts import drawn
from pages._parts.charts_margins import beyond, left_of, under


def test_the_widest_label_says_how_much_room_there_is_beside_it() -> None:
    # Five pixels, four figures of 8, a euro sign of 8 and a space of 3.5: 48.5.
    assert left_of({"tickvals": [0, 500, 1500], "ticktext": ["0 €", "500 €", "1500 €"]}) == 48


def test_values_without_words_stand_for_themselves() -> None:
    assert left_of({"tickvals": [1, 4, 10]}) == 5 + 2 * 8


def test_capitals_and_other_scripts_are_wide() -> None:
    assert left_of({"tickvals": [1], "ticktext": ["MGA"]}) == 5 + 3 * 10
    assert left_of({"tickvals": [1], "ticktext": ["円"]}) == 5 + 13


def test_two_lines_and_a_title_need_room_beneath() -> None:
    one, two = ({"tickvals": [0], "ticktext": [words]} for words in ("mai", "mai<br>2016"))
    assert under(one) == 4 + 17
    assert under(two) == 4 + 2 * 17
    assert under(one | {"title": {"text": "Mois"}}) == 4 + 2 * 17
    assert under(one | {"title": {"text": "Mois", "standoff": 14}}) == 4 + 2 * 17 + 8


def test_a_label_wider_than_the_end_of_its_axis_needs_room_beyond_it() -> None:
    axis = {"tickvals": [0, 100], "ticktext": ["0, none", "100"], "range": [-6, 106]}
    # Half of six signs of 8 and a space of 3.5, half of three signs; 6/112 of 280 are free.
    assert beyond(axis) == (ceil(51.5 / 2 - 15), 0)
    assert beyond(axis | {"range": [0, 100]}) == (26, 12)
    assert beyond({"tickvals": [0, 100]}) == (0, 0)


def test_labels_that_are_not_drawn_need_none() -> None:
    for axis in ({"visible": False, "tickvals": [1]}, {"showticklabels": False, "tickvals": [1]}):
        assert left_of(axis) == under(axis) == 0


def test_a_figure_leaves_that_room_and_is_drawn_once() -> None:
    figure = drawn([], {"yaxis": {"tickvals": [0, 10]}, "xaxis": {"tickvals": [1]}}, height=200)
    margin = figure.layout.margin
    assert (margin.l, margin.b) == (5 + 2 * 8, 4 + 17)
    assert not figure.layout.xaxis.automargin
    assert not figure.layout.yaxis.automargin
