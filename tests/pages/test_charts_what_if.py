"""The picture of a price played with: each value stands by its dot, away from its ring."""

from decimal import Decimal

import pytest

from pages._parts.charts_what_if import Price, before_after


@pytest.mark.parametrize(
    ("value", "before", "stands"),
    [
        (20, None, (20, "left")),
        (20, 20, (20, "left")),
        (20, 10, (20, "left")),
        (20, 30, (20, "right")),
        (2, 4, (4, "left")),
        (2, 30, (2, "left")),
    ],
)
def test_a_value_stands_by_its_dot(
    value: int, before: int | None, stands: tuple[float, str]
) -> None:
    prices = [_price("Agence", 33), _price("Hanta", value, before)]
    *_, written = before_after(prices).layout.annotations
    assert (written.text, (written.x, written.xanchor)) == (f"{value} €", stands)


def test_the_dearest_leaves_room_for_its_value_on_a_phone() -> None:
    start, end = before_after([_price("Agence", 33), _price("Hanta", 2)]).layout.xaxis.range
    assert (end - 33) / (end - start) * 280 > 60


def _price(name: str, value: int, before: int | None = None) -> Price:
    return Price(
        name=name,
        summary=f"{value} €",
        colour="#123456",
        value=Decimal(value),
        before=None if before is None else Decimal(before),
    )
