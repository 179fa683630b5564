"""Compare in a real browser: the example's figures, the pictures, and the address."""

import csv
import re
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception
from tests.server import AppServer

EXAMPLE = "compare?notebook=example"
RATIOS = {"cost_ratio": "3.94", "output_ratio": "3.33", "unit_cost_ratio": "13.14"}
CHARTS = {
    "cost": ("Coût par mois", "Cost a month"),
    "output": ("Travail par mois", "Work a month"),
    "unit": ("Coût d’une unité", "Cost of a unit"),
}
"""Each picture with the name of its tab in French and in English."""
PARTS_OUTSIDE = """
plot => {
    const frame = plot.getBoundingClientRect();
    const isOutside = box => box.width > 0 && (box.left < frame.left - 1
        || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
    return [...plot.querySelectorAll("text")]
        .filter(part => isOutside(part.getBoundingClientRect()))
        .map(part => part.textContent);
}
"""


def open_example(app: AppServer, page: Page) -> None:
    page.goto(f"{app.url}/{EXAMPLE}")
    expect(page.locator(".st-key-compare-unit_cost_ratio")).to_be_visible()
    open_picture(page, "cost")


def open_picture(page: Page, name: str) -> Locator:
    """One of the pictures, drawn to its last word."""
    page.get_by_role("tab", name=re.compile("|".join(CHARTS[name]))).click()
    plot = page.locator(f".st-key-compare-chart-{name} .js-plotly-plot")
    expect(plot.locator(".main-svg").first).to_be_visible()
    expect(plot.locator("text").first).to_be_visible()
    assert_no_exception(page)
    return plot


def first_number(page: Page, name: str) -> str:
    said = page.locator(f".st-key-compare-{name}").inner_text()
    found = re.search(r"\d+(?:[.,]\d+)?", said)
    assert found is not None
    return found.group()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("locale", ["fr-FR", "en-GB"])
def test_the_example_shows_its_three_figures_and_whole_pictures(
    shared_app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    page = open_page(locale=locale, width=width)
    open_example(shared_app, page)
    shown = {name: first_number(page, name).replace(",", ".") for name in RATIOS}
    assert shown == RATIOS
    for name in CHARTS:
        assert open_picture(page, name).evaluate(PARTS_OUTSIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_provider_has_one_colour_on_every_picture_also_when_swapped(
    shared_app: AppServer, page: Page
) -> None:
    def colours() -> list[list[str]]:
        """For each picture, the colours of the name labels from first to last provider."""
        found = []
        for name in CHARTS:
            open_picture(page, name)
            swatches = page.locator(f".st-key-compare-chart-{name} .annotation tspan").filter(
                has_text=re.compile("^■$")
            )
            expect(swatches).to_have_count(2)
            found.append(swatches.evaluate_all("all => all.map(one => one.style.fill)"))
        return found

    open_example(shared_app, page)
    cost, output, unit = colours()
    assert cost == output == unit
    assert cost[0] != cost[1]
    page.get_by_role("button", name="Inverser").click()
    expect(page.locator(".st-key-compare-cost_ratio")).to_contain_text("fois plus cher")
    assert_no_exception(page)
    swapped = colours()
    assert swapped[0] == cost
    assert swapped[2] == unit[::-1]
    page.go_back()
    expect(page.locator(".st-key-compare-cost_ratio")).to_contain_text("fois moins cher")


def test_the_figures_can_be_taken_away_as_csv(
    shared_app: AppServer, page: Page, tmp_path: Path
) -> None:
    open_example(shared_app, page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Les coûts mois par mois (CSV)").click()
    assert download.value.suggested_filename == "couts-par-mois.csv"
    kept = tmp_path / "figures.csv"
    download.value.save_as(kept)
    rows = list(csv.DictReader(StringIO(kept.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 10
    assert rows[0]["mois"] == "2016-03-01"
    assert Decimal(rows[0]["coût (EUR)"]) == 300
    assert (rows[-1]["payé"], rows[-1]["monnaie"]) == ("100", "USD")


def test_dark_and_light_paint_the_pictures_differently(
    shared_app: AppServer, open_page: OpenPage
) -> None:
    fills = []
    for scheme in ("light", "dark"):
        page = open_page(scheme=scheme)
        open_example(shared_app, page)
        bar = page.locator(".st-key-compare-chart-cost .point path").first
        fills.append(bar.evaluate("bar => getComputedStyle(bar).fill"))
    assert len(set(fills)) == 2
