"""`python -m tests.screenshots`: the README's pictures and its tour, taken from the example."""

import tempfile
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.browser import finder
from tests.screenshots import stills, tour
from tests.server import ROOT, AppServer

DOCS = ROOT / "docs"


def main() -> None:
    """Take everything with a server and a notebook of its own."""
    expect.set_options(timeout=60_000)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = AppServer(Path(folder, "home"))
        server.start()
        try:
            server.wait()
            browser = finder.launch(playwright.chromium)
            stills.take_all(browser, server.url, DOCS)
            tour.take(browser, server.url, DOCS)
            browser.close()
        finally:
            server.stop()


main()
