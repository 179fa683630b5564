"""`python -m tests.screenshots`: the pictures of the README, taken from the example."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from core.samples.exercise import SCENARIO_ID
from tests.browser import finder
from tests.browser.watch import assert_no_exception
from tests.server import ROOT, AppServer

DOCS = ROOT / "docs"
PICTURES = (
    ("compare.png", "compare?notebook=example", "en-GB"),
    ("exercise.png", f"scenarios?notebook=example&scenario={SCENARIO_ID}", "fr-FR"),
)


def take(browser: Browser, url: str, name: str, address: str, locale: str) -> None:
    """One picture of a laptop's window, once every chart is drawn."""
    context = browser.new_context(locale=locale, viewport={"width": 1280, "height": 1100})
    page = context.new_page()
    page.goto(f"{url}/{address}")
    assert_no_exception(page)
    charts = page.get_by_test_id("stPlotlyChart")
    for chart in charts.all():
        expect(chart.locator(".main-svg").first).to_be_visible()
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    page.screenshot(path=DOCS / name)
    context.close()


def main() -> None:
    """Take every picture with a server and a notebook of its own."""
    DOCS.mkdir(exist_ok=True)
    expect.set_options(timeout=60_000)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = AppServer(Path(folder, "home"))
        server.start()
        try:
            server.wait()
            browser = finder.launch(playwright.chromium)
            for name, address, locale in PICTURES:
                take(browser, server.url, name, address, locale)
            browser.close()
        finally:
            server.stop()


main()
