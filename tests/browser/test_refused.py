"""A request that is not plainly local is refused a notebook, politely."""

import pytest
from playwright.sync_api import Page, expect

from pages._parts.screens import SCREENS
from tests.browser.proxy import Proxy
from tests.server import AppServer


@pytest.mark.parametrize(
    "headers", [{"X-Forwarded-For": "203.0.113.9"}, {"Host": "share.example.org"}]
)
def test_behind_a_proxy_the_notebook_is_not_shown(
    shared_app: AppServer, page: Page, headers: dict[str, str]
) -> None:
    with Proxy(shared_app.port, headers) as proxy:
        for address in (*SCREENS, "?notebook=example"):
            page.goto(f"{proxy.url}/{'' if address == 'home' else address}")
            expect(page.get_by_role("heading", level=1)).to_have_text(
                "Ce carnet reste chez son propriétaire"
            )
            expect(page.get_by_test_id("stMain").get_by_role("button")).to_have_count(0)
            expect(page.get_by_test_id("stSidebar")).to_have_count(0)
            expect(page.get_by_test_id("stMain").get_by_role("link")).to_have_count(0)


def test_the_owner_at_the_same_server_is_let_in(shared_app: AppServer, page: Page) -> None:
    page.goto(shared_app.url)
    expect(page.get_by_role("heading", level=1)).to_have_text("Passer la main")
