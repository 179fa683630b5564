"""What charts share: one colour a provider, round scales, labels without mark-up."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.provider import Provider
from pages._parts.charts import (
    LONGEST_LABEL,
    SERIES,
    drawn,
    hover,
    label,
    label_lengths,
    provider_colours,
)
from pages._parts.charts_scale import every_month, round_ticks
from tests.pages.conftest import a_stamp

NOW = a_stamp().now


def test_a_provider_keeps_its_colour_whoever_comes_later_and_in_whatever_order() -> None:
    known = [
        Provider(id=UUID(int=at), created_at=NOW + timedelta(days=at)) for at in range(len(SERIES))
    ]
    first = provider_colours(known[:3])
    later = provider_colours(known[::-1])
    assert all(later[who] == colour for who, colour in first.items())
    assert len(set(later.values())) == len(SERIES)


def test_a_name_in_a_chart_is_short_and_holds_no_markup() -> None:
    assert label("<b>A & B</b>\n ok", 40) == "&lt;b&gt;A &amp; B&lt;/b&gt; ok"
    assert len(label("x" * 100)) == LONGEST_LABEL
    assert label("x" * 100).endswith("…")


def test_a_name_cannot_ask_plotly_for_a_value() -> None:
    assert "%{y}" not in hover("Ana %{y}")
    assert hover("Ana").startswith("<b>Ana</b>")


def test_a_short_name_leaves_its_room_to_a_long_one() -> None:
    assert label_lengths(["Miora", "x" * 60]) == [LONGEST_LABEL, 2 * LONGEST_LABEL - 5]
    assert label_lengths(["x" * 60, "x" * 60]) == [LONGEST_LABEL, LONGEST_LABEL]


def test_other_words_make_another_figure_and_the_same_words_the_same() -> None:
    def bar(height: int, name: str) -> dict[str, object]:
        layout = {"xaxis": {"title": {"text": name}}}
        figure = drawn([{"type": "bar", "x": [1], "y": [height]}], layout, height=200)
        return dict(figure.to_dict())

    assert bar(3, "juin") == bar(3, "juin")
    assert bar(3, "juin")["data"] != bar(4, "juin")["data"]
    assert bar(3, "juin")["layout"] != bar(3, "mai")["layout"]


def test_what_becomes_of_a_drawn_figure_does_not_touch_the_next_one() -> None:
    def figure() -> dict[str, list[dict[str, object]]]:
        return dict(drawn([{"type": "bar", "x": [1], "y": [2]}], {}, height=200).to_dict())

    figure()["data"][0]["name"] = "changed"
    assert "name" not in figure()["data"][0]


def test_a_word_that_plotly_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="heigth"):
        drawn([{"type": "bar", "heigth": 3}], {}, height=200)


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [("300", [0, 100, 200, 300]), ("10", [0, 5, 10]), ("94.85", [0, 50]), ("0", [0, 1])],
)
def test_a_scale_has_few_round_values(highest: str, ticks: list[int]) -> None:
    assert round_ticks(Decimal(highest)) == ticks


@given(st.decimals(min_value="0.01", max_value=100_000_000, places=2))
def test_a_scale_starts_at_zero_and_stays_within_the_values(highest: Decimal) -> None:
    ticks = round_ticks(highest)
    assert ticks[0] == 0
    assert ticks[-1] <= highest
    assert 2 <= len(ticks) <= 5


def test_months_run_without_a_gap_across_years() -> None:
    months = every_month([date(2026, 2, 1), date(2025, 11, 1)])
    assert [f"{one:%Y-%m}" for one in months] == ["2025-11", "2025-12", "2026-01", "2026-02"]
