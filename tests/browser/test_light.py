"""The server stays light: no screen loads what costs 100 MB and half a second."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from core.samples.exercise import SCENARIO_ID
from pages._parts.compare_views import View
from pages._parts.screens import SCREENS
from tests.browser.forger import Forger
from tests.browser.places import EXAMPLE_NOTEBOOK
from tests.browser.stranger import say
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer

HEAVY = {"pandas", "pyarrow", "plotly.express", "altair"}


def test_no_screen_loads_pandas(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: Page
) -> None:
    monkeypatch.setenv("PYTHONPROFILEIMPORTTIME", "1")
    server = AppServer(tmp_path / "home")
    server.start()
    try:
        server.wait()
        places = [*SCREENS, *(f"compare?view={view}" for view in View), "costs?view=files"]
        with Forger(server.port, "localhost") as visitor:
            for place in (*places, f"scenarios?scenario={SCENARIO_ID}"):
                screen, _, query = place.partition("?")
                visitor.run("" if screen == "home" else screen, f"{query}&{EXAMPLE_NOTEBOOK}")
                assert say(f"{screen}.title") in visitor.words
        assert not visitor.has_exception
        page.goto(f"{server.url}/costs?{EXAMPLE_NOTEBOOK}")
        assert_no_exception(page)
        page.locator("[class*=st-key-costs-choose-] button[aria-checked=false]").click()
        wait_until_idle(page)
        page.goto("about:blank")  # It may still be bringing code when the server goes.
    finally:
        server.stop()
    loaded = set(re.findall(r"\| +([\w.]+)$", server.log_text(), re.MULTILINE))
    assert "streamlit" in loaded
    assert loaded & HEAVY == set()
