"""What was written before there was an account comes along, and leaves nothing on the device."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.texts.catalogue import plural
from tests.browser.hosted import HostedServer
from tests.browser.provider import ANNA, Provider
from tests.browser.signing_in import expect_out, kept_slots, sign_in_from_here, sign_out, start
from tests.browser.traveller import Traveller
from tests.browser.writing import SCENARIO, say

TITLE = "Les photos du blog"


@pytest.fixture
def app(provider: Provider, tmp_path: Path) -> Iterator[HostedServer]:
    server = HostedServer(tmp_path / "home", provider.metadata_url)
    yield server
    server.stop()


def write_and_sign_in(page: Page, app: HostedServer, provider: Provider) -> Traveller:
    """Write a scenario without an account, then come back with one."""
    me = Traveller(page, Language.FRENCH)
    page.goto(app.url)
    me.press("home.start.do")
    me.write("scenario.title.label", TITLE)
    sign_in_from_here(page, provider, ANNA)
    return me


def titles(me: Traveller) -> list[str]:
    """Which of the two scenarios the list holds."""
    me.go_to("scenarios")
    return [each for each in (TITLE, SCENARIO.title) if me.page.get_by_text(each).count()]


def test_an_empty_account_takes_the_notebook_along_and_is_asked_once(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider)
    me = write_and_sign_in(page, app, provider)
    offer = me.part("adopt")
    expect(offer).to_contain_text(plural(Language.FRENCH, "adopt.scenarios", 1))
    me.press("adopt.bring.do")
    expect(offer).to_have_count(0)
    expect(page.get_by_text(say("adopt.done.bring"))).to_be_visible()
    assert titles(me) == [TITLE]
    sign_out(page, provider)
    expect_out(page)
    assert titles(me) == [TITLE]
    sign_in_from_here(page, provider, ANNA)
    expect(offer).to_have_count(0)
    assert titles(me) == [TITLE]


def test_where_both_hold_something_the_person_chooses_and_may_think_better_of_it(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    me = write_and_sign_in(page, app, provider)
    expect(me.part("adopt")).to_contain_text(say("adopt.choose.title"))
    me.press("adopt.choose.account.do")
    expect(me.part("adopt")).to_have_count(0)
    assert titles(me) == [SCENARIO.title]
    me.go_to("notebook")
    me.click(page.get_by_text(say("adopt.again.title"), exact=True))
    me.press("adopt.choose.browser.do")
    assert titles(me) == [TITLE]
    me.go_to("notebook")
    me.click(page.get_by_text(say("backup.title"), exact=True))
    me.press("backup.kept.do")
    assert titles(me) == [SCENARIO.title]


@pytest.mark.parametrize("is_own_device", [True, False])
def test_the_snapshot_of_an_account_stays_only_on_ones_own_device(
    app: HostedServer, provider: Provider, page: Page, is_own_device: bool
) -> None:
    start(app, provider, ANNA)
    me = write_and_sign_in(page, app, provider)
    me.press("adopt.choose.account.do")
    me.go_to("scenarios")
    expect(page.locator("html")).to_have_attribute("data-passer-la-main-kept", "1")
    assert kept_slots(page, provider, ANNA) == ["account", "browser"]
    sign_out(page, provider, is_own_device=is_own_device)
    expect_out(page)
    left = ["account", "browser"] if is_own_device else ["browser"]
    assert kept_slots(page, provider, ANNA) == left


def test_a_server_that_lost_its_disk_gets_the_accounts_notebook_back_from_the_browser(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    me = write_and_sign_in(page, app, provider)
    me.press("adopt.choose.account.do")
    me.go_to("scenarios")
    expect(page.locator("html")).to_have_attribute("data-passer-la-main-kept", "1")
    app.lose_disk()
    page.goto(app.url)
    expect(page.get_by_text(say("arriving.restored"))).to_be_visible()
    assert titles(me) == [SCENARIO.title]
