"""Signing in at a real service: one's own notebook everywhere, nobody else's, no name kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.hosted import HostedServer
from tests.browser.provider import ANNA, BEN, NAMELESS, PEOPLE, Provider
from tests.browser.signing_in import (
    expect_door,
    expect_in,
    expect_out,
    kept_of,
    leave_a_draft,
    sign_in,
    sign_out,
    start,
)
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle
from tests.browser.writing import SCENARIO, expect_saved, open_sides, say, worst


@pytest.fixture
def app(provider: Provider, tmp_path: Path) -> Iterator[HostedServer]:
    server = HostedServer(tmp_path / "home", provider.metadata_url)
    yield server
    server.stop()


def test_an_account_leads_to_the_same_notebook_on_every_device(
    app: HostedServer, provider: Provider, page: Page, open_page: OpenPage
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, ANNA)
    open_sides(page, app)
    worst(page).fill("Le site tombe")
    expect_saved(worst(page))
    elsewhere = open_page()
    sign_in(elsewhere, app, provider, ANNA)
    open_sides(elsewhere, app)
    expect(worst(elsewhere)).to_have_value("Le site tombe")


def test_another_account_sees_nothing_of_it_even_by_its_address(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, BEN)
    page.goto(f"{app.url}/scenarios?scenario={SCENARIO.id}&step=sides")
    expect_headline(page, say("scenarios.title"))
    assert_no_exception(page)
    expect(page.get_by_text(SCENARIO.title)).to_have_count(0)


def test_nothing_that_tells_who_came_is_left_on_the_server(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, ANNA)
    open_sides(page, app)
    worst(page).fill("Le site tombe")
    expect_saved(worst(page))
    wait_until_idle(page)
    assert "?" not in page.url.replace(f"?scenario={SCENARIO.id}&step=sides", "")
    sign_out(page, provider)
    expect_out(page)
    app.kill()
    left = [path.name.encode() + path.read_bytes() for path in app.home.rglob("*.*")]
    told = [word.encode() for word in (ANNA, *PEOPLE[ANNA].values())]
    assert any(b"Le site tombe" in kept for kept in left)
    assert not [word for word in told for kept in [*left, app.log.read_bytes()] if word in kept]


def test_after_signing_out_nobody_can_go_back_to_the_notebook(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, ANNA)
    open_sides(page, app)
    sign_out(page, provider)
    expect_out(page)
    page.goto(f"{app.url}/scenarios?scenario={SCENARIO.id}&step=sides")
    expect_out(page)
    assert [cookie for cookie in page.context.cookies() if "user" in cookie.get("name", "")] == []


def test_who_changes_their_mind_at_the_service_is_back_where_they_were(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider)
    page.goto(app.url)
    page.get_by_role("button", name=say("sign_in.do"), exact=True).click()
    provider.refuse(page)
    expect_out(page)


def test_a_sign_in_that_does_not_count_any_more_leads_back_politely(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, ANNA)
    app.kill()
    app.write_secrets(cookie_secret="another-cookie-secret-of-the-tests-0123456789")
    app.start()
    app.wait()
    page.goto(f"{app.url}/scenarios?scenario={SCENARIO.id}&step=sides")
    expect_door(page)
    page.get_by_role("button", name=say("sign_in.do"), exact=True).click()
    provider.let_in(page, ANNA)
    expect_in(page)
    open_sides(page, app)


def test_a_service_that_does_not_answer_keeps_the_person_here(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    app.metadata_url = "http://localhost:9/.well-known/openid-configuration"
    app.write_secrets()
    start(app, provider)
    page.goto(app.url)
    page.get_by_role("button", name=say("sign_in.do"), exact=True).click()
    expect(page.get_by_text(say("sign_in.unreachable"))).to_be_visible()
    expect_out(page)


def test_an_account_without_an_address_is_one_all_the_same(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider)
    sign_in(page, app, provider, NAMELESS)
    expect(page.get_by_text(say("sign_in.who", name=say("sign_in.somebody")))).to_be_visible()


def test_on_a_shared_device_the_browser_forgets_what_was_typed(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, ANNA)
    open_sides(page, app)
    assert kept_of(page, provider, ANNA) != []
    leave_a_draft(page, provider, ANNA)
    sign_out(page, provider)
    expect_out(page)
    assert kept_of(page, provider, ANNA) == []


def test_on_ones_own_device_the_browser_keeps_what_is_not_saved_yet(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, ANNA)
    leave_a_draft(page, provider, ANNA)
    sign_out(page, provider, is_own_device=True)
    expect_out(page)
    assert any("draft" in key for key in kept_of(page, provider, ANNA))


def test_signing_out_in_one_tab_closes_the_notebook_in_the_others(
    app: HostedServer, provider: Provider, page: Page, open_page: OpenPage
) -> None:
    start(app, provider, ANNA)
    sign_in(page, app, provider, ANNA)
    other = open_page(context=page.context)
    open_sides(other, app)
    sign_out(page, provider)
    expect_out(page)
    expect_out(other)


def test_who_was_here_and_whose_sign_in_ran_out_is_told_so(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider)
    sign_in(page, app, provider, ANNA)
    wait_until_idle(page)
    page.context.clear_cookies()
    page.goto(app.url)
    expect_door(page)


def test_on_a_phone_the_sidebar_is_out_of_the_way_after_signing_in(
    app: HostedServer, provider: Provider, open_page: OpenPage
) -> None:
    start(app, provider)
    page = open_page(width=390)
    page.goto(app.url)
    page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_role("button", name=say("sign_in.do"), exact=True).click()
    provider.let_in(page, ANNA)
    expect_headline(page, say("home.title"))
    assert_no_exception(page)
    expect(page.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "true")
