"""The pictures of an exercise say by shape what they say by colour."""

import pytest

from core.exchange.odds_row import OddsRow
from pages._parts.charts_scenario import Move, Spot, before_and_after, risk_map

HIGH, LOW = Spot(chance=40, severity=8), Spot(chance=10, severity=3)
TICKS = [(0, "0 %"), (20, "20 %"), (40, "40 %")]


def a_move(
    number: str, before: Spot, after: Spot | None = None, *, is_standing: bool = False
) -> Move:
    return Move(number=number, words="…", before=before, after=after, is_standing=is_standing)


def drawn(*moves: Move) -> tuple[list[str], list[str]]:
    """The numbers in the circles, and the dashes of the ways between them."""
    figure = risk_map(moves, chance="chance", severity="gravité", ticks=TICKS)
    numbers = [trace.text[0] for trace in figure.data if trace.mode == "markers+text"]
    dashes = [trace.line.dash for trace in figure.data if trace.mode == "lines+markers"]
    return numbers, dashes


def test_a_guardrail_that_is_only_written_draws_a_dotted_way() -> None:
    numbers, dashes = drawn(a_move("1", HIGH, LOW))
    assert (numbers, dashes) == (["<b>1</b>", "<b>1</b>"], ["dot"])


def test_a_guardrail_that_stands_draws_a_solid_way() -> None:
    assert drawn(a_move("1", HIGH, LOW, is_standing=True))[1] == ["solid"]


def test_a_risk_without_a_guess_after_stays_one_hollow_circle() -> None:
    assert drawn(a_move("1", HIGH)) == (["<b>1</b>"], [])


def test_a_risk_that_does_not_move_has_no_way() -> None:
    assert drawn(a_move("1", HIGH, HIGH)) == (["<b>1</b>"], [])


def test_risks_on_one_spot_share_a_circle_so_that_none_hides_another() -> None:
    numbers, _ = drawn(a_move("1", HIGH, LOW), a_move("2", HIGH, LOW))
    assert numbers == ["<b>1·2</b>", "<b>1·2</b>"]


def test_the_bars_of_every_guess_make_100_and_carry_their_words() -> None:
    words = ("Pire 35 %", "Entre les deux 45 %", "Meilleur 20 %")
    row = OddsRow(name="Avant", worst=35, between=45, best=20, words=words)
    figure = before_and_after([row, row])
    assert [sum(bar.x[at] for bar in figure.data) for at in (0, 1)] == [100, 100]
    written = " ".join(note.text for note in figure.layout.annotations)
    assert all(word in written for word in words)


def test_each_chance_is_written_over_its_part_as_far_as_the_others_leave_room() -> None:
    short = OddsRow(name="", worst=30, between=40, best=30, words=("a", "b", "c"))
    assert _written_at(short) == [15, 50, 85]
    words = ("Pire 10 %", "Entre les deux 35 %", "Meilleur 55 %")
    worst, between, best = _written_at(OddsRow(name="", worst=10, between=35, best=55, words=words))
    assert worst == 0
    assert 10 < between < 45
    assert 45 < best < 100
    gone = OddsRow(name="", worst=98, between=1, best=1, words=words)
    assert _written_at(gone)[2] == 100


def _written_at(row: OddsRow) -> list[float]:
    _, *chances = before_and_after([row]).layout.annotations
    return [round(note.x, 6) for note in chances]


def test_the_map_ends_at_the_largest_chance_and_its_ways_in_their_circles() -> None:
    wide = Spot(chance=47, severity=8)
    figure = risk_map([a_move("1", wide, LOW)], chance="", severity="", ticks=TICKS)
    assert 47 < figure.layout.xaxis.range[1] < 55
    line = figure.data[0]
    assert (line.x[0], line.y[0], line.x[-1], line.y[-1]) == pytest.approx((47, 8, 10, 3))
    assert sum(map(bool, line.marker.size)) == 1
