"""The app at a shared address, and what a browser that comes there holds."""

import re
import shutil
from pathlib import Path

from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.watch import wait_until_idle
from tests.server import AppServer

HOST = "notebook.localhost"
CODE = re.compile("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$")
"""Every browser takes it for this machine and for a safe origin; the app, for a stranger's."""


class SharedServer(AppServer):
    """A server under a name that is not plainly local, without any setting."""

    def __init__(self, home: Path) -> None:
        super().__init__(home, options=("--browser.serverAddress", HOST))
        self.url = f"http://{HOST}:{self.port}"

    def lose_disk(self) -> None:
        """Begin anew as a host does it: the process ends, and nothing on the disk is left."""
        self.kill()
        shutil.rmtree(self.home)
        self.start()
        self.wait()


def say(key: str, **values: object) -> str:
    """What the app says in French."""
    return text(Language.FRENCH, key, **values)


def start_exercise(page: Page, app: AppServer, title: str) -> str:
    """Begin an exercise, give it a title, and wait until the browser keeps it; its address."""
    page.goto(f"{app.url}/scenarios")
    page.get_by_role("button", name=say("scenario.list.start")).click()
    field = page.get_by_label(say("scenario.title.label"), exact=True)
    field.fill(title)
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    expect_kept(page)
    return page.url


def kept_revision(page: Page) -> int:
    """The newest revision that the browser keeps; 0 while it has said nothing."""
    return int(
        page.evaluate("() => Number(document.documentElement.dataset.passerLaMainKept ?? 0)")
    )


def expect_kept(page: Page, after: int = 1) -> None:
    """Wait until the browser keeps a revision after this one."""
    page.wait_for_function(
        f"() => Number(document.documentElement.dataset.passerLaMainKept) > {after}"
    )
    wait_until_idle(page)


def expect_title(page: Page, title: str) -> None:
    """Wait until an exercise of this title stands open."""
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def key_of(page: Page) -> str:
    """The key in the browser's storage."""
    return str(
        page.evaluate(
            """() => new Promise((resolve, reject) => {
                const asked = indexedDB.open("passer-la-main", 1);
                asked.onerror = () => reject(asked.error);
                asked.onsuccess = () => {
                    const found = asked.result.transaction("kept").objectStore("kept").get("key");
                    found.onsuccess = () => { asked.result.close(); resolve(found.result); };
                };
            })"""
        )
    )


def lent_code(page: Page, app: AppServer) -> str:
    """The one-time code that this browser lends to a second device."""
    open_part(page, app, "elsewhere.title")
    page.get_by_role("button", name=say("elsewhere.lend")).click()
    return page.locator(".st-key-elsewhere-code-shown").get_by_text(CODE).inner_text().strip()


def open_part(page: Page, app: AppServer, part: str) -> None:
    """Open a folded part of the notebook's screen."""
    page.goto(f"{app.url}/notebook")
    page.get_by_text(say(part), exact=True).first.click()
    wait_until_idle(page)
