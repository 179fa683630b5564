"""How a person signs in at the service and out again, and what their browser keeps."""

from uuid import UUID

from playwright.sync_api import Page, expect

from core.model.stamp import Stamp
from core.rules.account_name import account_notebook_name
from core.storage import scenarios
from core.storage.engine import Engine
from tests.browser.hosted import HostedServer
from tests.browser.provider import Provider
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle
from tests.browser.writing import DAY, SCENARIO, say


def start(app: HostedServer, provider: Provider, *subjects: str) -> None:
    """Start the server; the accounts named have a scenario each."""
    if subjects:
        engine = Engine(app.home / "hosted")
        for subject in subjects:
            notebook = engine.open(account_notebook_name(provider.url, subject) or "")
            scenarios.add(notebook, SCENARIO, Stamp(now=DAY, step=UUID(int=9)))
        engine.close()
    app.start()
    app.wait()


def sign_in(page: Page, app: HostedServer, provider: Provider, subject: str) -> None:
    page.goto(app.url)
    sign_in_from_here(page, provider, subject)


def sign_in_from_here(page: Page, provider: Provider, subject: str) -> None:
    page.get_by_role("button", name=say("sign_in.do"), exact=True).click()
    provider.let_in(page, subject)
    expect_in(page)


def expect_in(page: Page) -> None:
    expect(page.get_by_role("button", name=say("sign_in.leave"), exact=True)).to_be_visible()
    assert_no_exception(page)


def expect_out(page: Page) -> None:
    """Nobody is signed in: the browser's own notebook is shown, which knows of no scenario."""
    way_in = page.get_by_test_id("stSidebar").get_by_role("button", name=say("sign_in.do"))
    expect(way_in).to_be_visible()
    assert_no_exception(page)
    expect(page.get_by_text(SCENARIO.title)).to_have_count(0)


def expect_door(page: Page) -> None:
    """A sign-in ran out: nothing but the way back in, and the way without."""
    expect_headline(page, say("sign_in.lapsed.title"))
    expect(page.get_by_test_id("stSidebar")).to_have_count(0)
    assert_no_exception(page)


def sign_out(page: Page, provider: Provider, *, is_own_device: bool = False) -> None:
    page.get_by_role("button", name=say("sign_in.leave"), exact=True).click()
    if is_own_device:
        page.get_by_text(say("sign_in.leave.own_device"), exact=True).click()
        wait_until_idle(page)
    page.get_by_role("button", name=say("sign_in.leave.do"), exact=True).click()
    provider.let_out(page)


def kept_of(page: Page, provider: Provider, subject: str) -> list[str]:
    """What the browser's own storage holds of this account."""
    account = account_notebook_name(provider.url, subject)
    script = "() => Object.entries(localStorage).map(entry => entry.join(' = '))"
    entries: list[str] = page.evaluate(script)
    return [entry for entry in entries if account and account in entry]


def leave_a_draft(page: Page, provider: Provider, subject: str) -> None:
    """Something typed in a tab that was closed before it was sent."""
    key = f"passer-la-main.draft {account_notebook_name(provider.url, subject)}/x gone"
    draft = "JSON.stringify({n: 1, text: 'words', at: Date.now()})"
    page.evaluate(f"() => localStorage.setItem('{key}', {draft})")


def kept_slots(page: Page, provider: Provider, subject: str) -> list[str]:
    """Whose snapshots the browser keeps: "account" stands for that of this subject."""
    account = account_notebook_name(provider.url, subject)
    slots: list[str] = page.evaluate(
        """() => new Promise((resolve, reject) => {
          const asked = indexedDB.open("passer-la-main", 1);
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const all = asked.result.transaction("kept").objectStore("kept").getAllKeys();
            all.onsuccess = () => {
              asked.result.close();
              resolve(all.result);
            };
          };
        })"""
    )
    return sorted("account" if slot == account else slot for slot in slots if slot != "key")
