"""The ways of the risk map: straight where they can be, and nothing half hidden."""

from math import dist

import pytest

from pages._parts.charts_ways import ways

START, END = (0.0, 0.0), (200.0, 0.0)


def test_a_way_with_nothing_in_it_is_straight_and_its_arrowhead_in_the_middle() -> None:
    (found,) = ways([(START, END)], [START, END])
    assert {up for _, up in found.places} == {0}
    assert found.places[found.head] == (100, 0)


@pytest.mark.parametrize("circle", [(100.0, 0.0), (60.0, 9.0), (150.0, -12.0)])
def test_a_way_goes_round_a_circle_and_still_begins_and_ends_in_its_own(
    circle: tuple[float, float],
) -> None:
    (found,) = ways([(START, END)], [START, END, circle])
    assert (found.places[0], found.places[-1]) == (START, END)
    assert min(dist(place, circle) for place in found.places) >= 14


def test_an_arrowhead_does_not_stand_where_another_way_crosses() -> None:
    across = ((100.0, -90.0), (100.0, 90.0))
    for found in ways([(START, END), across], [START, END, *across]):
        assert dist(found.places[found.head], (100, 0)) >= 14


def test_two_risks_on_the_same_way_have_one_line() -> None:
    one, other = ways([(START, END), (START, END)], [START, END])
    assert one == other
