"""A browser that keeps nothing, or no other key, carries on all the same, or says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.stranger import (
    SharedServer,
    expect_title,
    lent_code,
    open_part,
    say,
    start_exercise,
)
from tests.browser.test_hosted import REFUSE

KEY_STAYS = """
IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put, {
  apply(put, store, [value, name]) {
    const asked = Reflect.apply(put, store, [value, name]);
    if (name === "key" && sessionStorage.getItem("has a key")) store.transaction.abort();
    if (name === "key") sessionStorage.setItem("has a key", "yes");
    return asked;
  },
});
"""
"""A browser that keeps the key it made first, and has no room for another."""


@pytest.fixture
def app(tmp_path: Path) -> Iterator[SharedServer]:
    server = SharedServer(tmp_path / "home")
    server.start()
    server.wait()
    yield server
    server.stop()


def take(page: Page, app: SharedServer, code: str) -> None:
    open_part(page, app, "elsewhere.title")
    page.get_by_label(say("elsewhere.take.field"), exact=True).fill(code)
    page.get_by_role("button", name=say("elsewhere.take.do")).click()


def test_a_code_is_of_use_where_nothing_is_kept_and_is_not_lost_where_a_key_cannot_be(
    app: SharedServer, page: Page, open_page: OpenPage
) -> None:
    address = start_exercise(page, app, "Au bureau")
    code = lent_code(page, app)

    full = open_page()
    full.add_init_script(KEY_STAYS)
    take(full, app, code)
    expect(full.get_by_text(say("elsewhere.take.unkept"))).to_be_visible()

    private = open_page(width=390)
    private.add_init_script(REFUSE)
    take(private, app, code)
    # What happened in the notebook that it carries on with.
    expect(private.get_by_text("Au bureau").first).to_be_visible()
    expect(private.get_by_text(say("elsewhere.take.wrong"))).to_have_count(0)
    private.get_by_role("button", name=say("keeping.understood")).click()
    private.goto(address)
    expect_title(private, "Au bureau")

    take(private, app, code)
    expect(private.get_by_text(say("elsewhere.take.wrong"))).to_be_visible()
