"""At a shared address every browser has a notebook of its own, which outlives the server's disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.stranger import (
    SharedServer,
    expect_kept,
    expect_title,
    kept_revision,
    key_of,
    lent_code,
    open_part,
    say,
    start_exercise,
)
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle


@pytest.fixture
def app(tmp_path: Path) -> Iterator[SharedServer]:
    server = SharedServer(tmp_path / "home")
    server.start()
    server.wait()
    yield server
    server.stop()


def test_a_server_that_lost_its_disk_gets_the_notebook_back_and_says_so(
    app: SharedServer, page: Page
) -> None:
    address = start_exercise(page, app, "La boutique")
    app.lose_disk()
    page.goto(address)
    expect_title(page, "La boutique")
    expect(page.get_by_text(say("arriving.restored"))).to_be_visible()
    expect_kept(page, after=0)
    before = kept_revision(page)
    page.get_by_label(say("scenario.title.label"), exact=True).fill("La boutique, suite")
    expect_kept(page, after=before)
    app.lose_disk()
    page.goto(address)
    expect_title(page, "La boutique, suite")


def test_a_snapshot_that_cannot_be_read_is_put_aside_and_a_new_one_kept(
    app: SharedServer, page: Page
) -> None:
    address = start_exercise(page, app, "La boutique")
    page.evaluate(SPOIL)
    app.lose_disk()
    page.goto(address)
    expect(page.get_by_text(say("arriving.damaged"))).to_be_visible()
    start_exercise(page, app, "Encore")
    app.lose_disk()
    page.goto(f"{app.url}/scenarios")
    expect(page.get_by_text("Encore").first).to_be_visible()


def test_two_browsers_never_see_each_other_and_two_tabs_share(
    app: SharedServer, page: Page, open_page: OpenPage
) -> None:
    address = start_exercise(page, app, "À moi seul")
    tab = page.context.new_page()
    tab.goto(address)
    expect_title(tab, "À moi seul")
    tab.close()
    stranger = open_page()
    for forged in (address, f"{address}&notebook=mine", f"{app.url}/notebook?changes=100000"):
        stranger.goto(forged)
        expect(stranger.get_by_test_id("stSidebar")).to_be_attached()
        wait_until_idle(stranger)
        assert "À moi seul" not in stranger.content()
        assert_no_exception(stranger)
    assert key_of(stranger) != key_of(page)


def test_no_secret_is_in_the_page_the_address_a_file_name_or_the_log(
    app: SharedServer, page: Page
) -> None:
    start_exercise(page, app, "La boutique")
    key = key_of(page)
    assert len(key) == 64
    app.kill()
    assert key not in page.content()
    assert key not in page.url
    assert key not in app.log_text()
    for file in app.home.rglob("*"):
        assert key not in file.name
        assert file.is_dir() or key.encode() not in file.read_bytes()


def test_a_second_device_carries_on_and_its_own_words_are_put_aside(
    app: SharedServer, page: Page, open_page: OpenPage
) -> None:
    address = start_exercise(page, app, "Au bureau")
    code = lent_code(page, app)

    phone = open_page(width=390)
    start_exercise(phone, app, "Au téléphone")
    open_part(phone, app, "elsewhere.title")
    field = phone.get_by_label(say("elsewhere.take.field"), exact=True)
    take = phone.get_by_role("button", name=say("elsewhere.take.do"))
    field.fill("2222-2222-2222")
    take.click()
    expect(phone.get_by_text(say("elsewhere.take.wrong"))).to_be_visible()
    field.fill(code.lower())
    take.click()
    # What happened in the notebook that it carries on with.
    expect(phone.get_by_text("Au bureau").first).to_be_visible()
    expect(phone.get_by_text(say("elsewhere.take.wrong"))).to_have_count(0)
    phone.goto(address)
    expect_title(phone, "Au bureau")
    assert key_of(phone) == key_of(page)
    open_part(phone, app, "backup.title")
    expect(phone.get_by_text(say("backup.kept.title"), exact=True)).to_be_visible()


def test_forgetting_this_browser_leaves_nothing_in_it(app: SharedServer, page: Page) -> None:
    address = start_exercise(page, app, "Chez un ami")
    key = key_of(page)
    open_part(page, app, "forget.title")
    page.get_by_role("button", name=say("forget.browser.do")).click()
    page.get_by_role("button", name=say("forget.browser.yes")).click()
    expect(page.get_by_text(say("home.start.title"))).to_be_visible()
    assert key_of(page) != key
    assert page.evaluate("() => Object.keys(localStorage).join()").find(key) < 0
    page.goto(address)
    wait_until_idle(page)
    assert "Chez un ami" not in page.content()


def test_deleting_everything_leaves_nothing_on_the_server_either(
    app: SharedServer, page: Page
) -> None:
    start_exercise(page, app, "Plus rien")
    open_part(page, app, "forget.title")
    page.get_by_role("button", name=say("forget.all.do")).click()
    page.get_by_role("button", name=say("forget.all.yes")).click()
    expect(page.get_by_text(say("home.start.title"))).to_be_visible()
    app.kill()
    for file in app.home.rglob("*"):
        assert file.is_dir() or b"Plus rien" not in file.read_bytes()


SPOIL = """
() => new Promise((resolve) => {
  const asked = indexedDB.open("passer-la-main", 1);
  asked.onsuccess = () => {
    const change = asked.result.transaction("kept", "readwrite");
    const spoilt = { revision: 999, tip: crypto.randomUUID(), archive: btoa("spoilt") };
    change.objectStore("kept").put(spoilt, "browser");
    change.oncomplete = () => { asked.result.close(); resolve(); };
  };
})
"""
REFUSE = """
Object.defineProperty(globalThis, "indexedDB", { get() { throw new Error("refused"); } });
"""
FULL = """
IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put, {
  apply(put, store, [value, name]) {
    const asked = Reflect.apply(put, store, [value, name]);
    if (name === "browser") store.transaction.abort();
    return asked;
  },
});
"""


@pytest.mark.parametrize(("script", "key"), [(REFUSE, "refused"), (FULL, "full")])
def test_a_browser_that_keeps_nothing_is_told_once_and_offered_a_backup(
    app: SharedServer, page: Page, script: str, key: str
) -> None:
    page.add_init_script(script)
    page.goto(f"{app.url}/scenarios")
    page.get_by_role("button", name=say("scenario.list.start")).click()
    expect(page.get_by_text(say(f"keeping.{key}"))).to_be_visible()
    wait_until_idle(page)
    with page.expect_download() as backup:
        page.locator(".st-key-keeping").get_by_role("button", name=say("backup.do")).click()
    assert backup.value.suggested_filename.endswith(".zip")
    page.get_by_role("button", name=say("keeping.understood")).click()
    expect(page.get_by_text(say(f"keeping.{key}"))).to_have_count(0)
    page.get_by_role("link", name=say("screen.tasks")).first.click()
    expect_headline(page, say("tasks.title"))
    expect(page.get_by_text(say(f"keeping.{key}"))).to_have_count(0)


def test_behind_a_proxy_the_owners_notebook_is_never_shown(
    app: SharedServer, page: Page, open_page: OpenPage
) -> None:
    owner = open_page()
    owner.goto(f"http://localhost:{app.port}/scenarios")
    owner.get_by_role("button", name=say("scenario.list.start")).click()
    owner.get_by_label(say("scenario.title.label"), exact=True).fill("Chez moi")
    expect_title(owner, "Chez moi")
    page.goto(owner.url.replace("//localhost", "//notebook.localhost"))
    expect(page.get_by_test_id("stSidebar")).to_be_attached()
    wait_until_idle(page)
    assert "Chez moi" not in page.content()


def test_hostile_addresses_open_a_screen_and_nothing_else(app: SharedServer, page: Page) -> None:
    for screen, query in (
        ("scenarios", "lang=<script>alert(1)</script>"),
        ("costs", "notebook=../../mine"),
        ("notebook", "notebook=mine"),
        ("scenarios", "scenario=' OR 1=1 --&step=../../etc"),
        ("scenarios", "scenario=00000000-0000-0000-0000-000000000001"),
        ("costs", f"provider={'9' * 3000}"),
        ("compare", "changes=-1&view=__import__('os')"),
        ("notebook", "scenario=%00%ff"),
    ):
        page.goto(f"{app.url}/{screen}?{query}")
        expect_headline(page, say(f"{screen}.title"))
        assert_no_exception(page)
