"""Whoever pretends to be signed in is shown nobody's notebook."""

import base64
import json
import time
from collections.abc import Iterator
from pathlib import Path

import itsdangerous
import pytest
from playwright.sync_api import Page, expect
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from tests.browser.hosted import COOKIE_SECRET, HostedServer
from tests.browser.provider import ANNA, PEOPLE, Provider
from tests.browser.proxy import Proxy
from tests.browser.signing_in import expect_door, expect_out, start
from tests.browser.watch import assert_no_exception
from tests.browser.writing import SCENARIO

COOKIE = "_streamlit_user"
TWO_MONTHS = 60 * 24 * 3600


@pytest.fixture
def app(provider: Provider, tmp_path: Path) -> Iterator[HostedServer]:
    server = HostedServer(tmp_path / "home", provider.metadata_url)
    yield server
    server.stop()


def claims(app: HostedServer, provider: Provider) -> str:
    """What a true cookie says of Anna."""
    told = {"iss": provider.url, "sub": ANNA, **PEOPLE[ANNA]}
    return json.dumps({**told, "origin": app.url, "is_logged_in": True, "provider": "default"})


def come_with(page: Page, app: HostedServer, cookie: bytes) -> None:
    page.context.add_cookies([{"name": COOKIE, "value": cookie.decode(), "url": app.url}])
    page.goto(f"{app.url}/scenarios?scenario={SCENARIO.id}&step=sides")


def test_a_true_cookie_would_let_in(app: HostedServer, provider: Provider, page: Page) -> None:
    start(app, provider, ANNA)
    come_with(page, app, create_signed_value(COOKIE_SECRET, COOKIE, claims(app, provider)))
    expect(page.get_by_text(SCENARIO.title).first).to_be_visible()
    assert_no_exception(page)


def test_cookies_that_were_made_up_taken_elsewhere_or_are_too_old_do_not(
    app: HostedServer, provider: Provider, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(app, provider, ANNA)
    anna = claims(app, provider)
    true = create_signed_value(COOKIE_SECRET, COOKIE, anna)
    elsewhere = anna.replace(app.url, "https://elsewhere.example.org")
    long_ago = int(time.time()) - TWO_MONTHS
    monkeypatch.setattr(itsdangerous.TimestampSigner, "get_timestamp", lambda _: long_ago)
    old = create_signed_value(COOKIE_SECRET, COOKIE, anna)
    monkeypatch.undo()
    forged = [
        create_signed_value("a guess", COOKIE, anna),
        create_signed_value(COOKIE_SECRET, "another_name", anna),
        create_signed_value(COOKIE_SECRET, COOKIE, elsewhere),
        old,
        true[:-1],
        base64.b64encode(anna.encode()),
        b"garbage",
    ]
    for cookie in forged:
        come_with(page, app, cookie)
        expect_door(page)
        expect(page.get_by_text(SCENARIO.title)).to_have_count(0)


def test_headers_that_claim_to_be_somebody_do_not(
    app: HostedServer, provider: Provider, page: Page
) -> None:
    start(app, provider, ANNA)
    anna = base64.b64encode(claims(app, provider).encode()).decode()
    headers = {
        "X-Streamlit-User": anna,
        "X-Forwarded-User": PEOPLE[ANNA]["email"],
        "X-Forwarded-For": "127.0.0.1",
        "Authorization": f"Bearer {anna}",
    }
    with Proxy(app.port, headers) as proxy:
        page.goto(proxy.url)
        expect_out(page)
