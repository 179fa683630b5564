"""The colours of charts: seen on their background, and told apart by every kind of eye."""

import tomllib
from collections.abc import Sequence
from itertools import combinations
from typing import Final

import pytest

from core.exchange.report import canvas
from pages._parts.charts import SERIES
from tests.colours import VISIONS, Triple, contrast, distance, lab, seen
from tests.server import ROOT

CONFIG: Final = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
THEMES: Final = {name: CONFIG["theme"][name] for name in ("light", "dark")}


def palette(theme: str) -> list[str]:
    colours: list[str] = THEMES[theme]["chartCategoricalColors"]
    return colours


def nearest(colours: Sequence[str], vision: str) -> float:
    """The distance between the two that are most alike."""
    labs = [lab(seen(one, vision)) for one in colours]
    return min(distance(one, other) for one, other in combinations(labs, 2))


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_a_distance_is_that_of_the_paper(one: Triple, other: Triple, apart: float) -> None:
    """Pairs of table 1 in Sharma, Wu and Dalal (2005)."""
    assert distance(one, other) == pytest.approx(apart, abs=0.0001)
    assert distance(other, one) == pytest.approx(apart, abs=0.0001)


def test_contrast_runs_from_nothing_to_black_on_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_of_a_chart_is_seen_on_its_background(theme: str) -> None:
    """WCAG 2.2, 1.4.11: at least 3 to 1 for what one needs to see of a picture."""
    background = THEMES[theme]["backgroundColor"]
    assert min(contrast(one, background) for one in palette(theme)) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize(("count", "apart"), [(3, 15), (6, 10), (len(SERIES), 7)])
def test_colours_that_meet_are_told_apart_by_every_eye(
    theme: str, vision: str, count: int, apart: float
) -> None:
    """The first three carry meanings of their own; more of them meet only as providers."""
    assert nearest(palette(theme)[:count], vision) >= apart


def test_paper_has_the_colours_of_the_light_screen() -> None:
    assert list(canvas.SERIES) == palette("light")


@pytest.mark.parametrize("theme", THEMES)
def test_every_place_of_the_palette_has_its_colour(theme: str) -> None:
    assert len(set(palette(theme))) == len(SERIES)
