"""What only strangers at a shared address meet, looked at as every other place is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import looking
from tests.browser.conftest import OpenPage
from tests.browser.hosted import HostedServer
from tests.browser.provider import ANNA, Provider
from tests.browser.signing_in import expect_door, expect_out, sign_in_from_here, start
from tests.browser.watch import wait_until_idle
from tests.browser.writing import say

NOWHERE: Final = "http://localhost:9/.well-known/openid-configuration"
SILENT: Final = "IDBFactory.prototype.open = () => ({});"
"""A browser that never says whose it is."""


@pytest.fixture
def app(provider: Provider, tmp_path: Path) -> Iterator[HostedServer]:
    server = HostedServer(tmp_path / "home", provider.metadata_url)
    yield server
    server.stop()


def test_the_ways_in_and_out_are_open_to_all_and_speak_french(
    app: HostedServer, provider: Provider, page: Page, open_page: OpenPage
) -> None:
    start(app, provider)
    found: dict[str, list[str]] = {}

    def look(what: str, part: Locator) -> None:
        expect(part).to_be_visible()
        found[what] = looking.found_everywhere(part) + looking.said_in_english(part.page)
        looking.dress(part.page, "light", 1280)

    waiting = open_page()
    waiting.add_init_script(SILENT)
    looking.bring_axe(waiting.context)
    waiting.goto(app.url)
    expect(waiting.get_by_text(say("arriving.text"))).to_be_visible()
    look("before the browser is known", waiting.get_by_test_id("stApp"))
    expect(waiting.get_by_text(say("arriving.text"))).to_be_visible()
    waiting.context.close()

    looking.bring_axe(page.context)
    page.goto(app.url)
    expect_out(page)
    look("the first visit", page.get_by_test_id("stApp"))
    sign_in_from_here(page, provider, ANNA)
    look("signed in", page.get_by_test_id("stApp"))
    page.get_by_role("button", name=say("sign_in.leave"), exact=True).click()
    look("what is asked before leaving", page.get_by_role("dialog"))
    page.context.clear_cookies()
    page.goto(app.url)
    expect_door(page)
    look("a sign-in that ran out", page.get_by_test_id("stApp"))

    app.kill()
    look("no connection", page.get_by_role("dialog"))
    app.metadata_url = NOWHERE
    app.write_secrets()
    app.start()
    app.wait()
    page.goto(app.url)
    expect_door(page)
    wait_until_idle(page)
    page.get_by_role("button", name=say("sign_in.do"), exact=True).click()
    look("a toast", page.get_by_test_id("stToast"))
    assert {what: problems for what, problems in found.items() if problems} == {}
