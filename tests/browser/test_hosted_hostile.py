"""A stranger's hostile words in a real browser: nothing of them is obeyed, and nothing leaves."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from core.rules.browser_name import browser_notebook_name
from pages._parts.screens import SCREENS
from tests.browser.conftest import OpenPage
from tests.browser.stranger import SharedServer, say
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle
from tests.hostile import home, notebook
from tests.hostile.visits import visits
from tests.hostile.words import EVIL

KEY = "7" * 64
MORE = {
    "fears": [{"step": "testable"}],
    "scenarios": [{"step": "risks"}, {"step": "overview"}],
    "brief": [{"step": "post"}],
    "choose": [{"step": "scores"}],
    "log": [{"part": "calls"}],
    "handover": [{"step": "message"}],
    "compare": [{"view": "year"}],
    "review": [{"part": "delegation"}, {"part": "scenarios"}],
    "search": [{"find": "Zq"}],
    "notebook": [{"change": "revise"}],
}
"""What else is looked at of a screen: the first address that says this."""
KNOWN_BY_ITS_KEY = f"localStorage.setItem('passer-la-main.key', '{KEY}');"
OBEYED = """
(evil) => {
  const found = window.pwned === undefined ? [] : ["a script ran"];
  const leads = ["src", "href", "xlink:href", "srcset", "action", "formaction", "data", "poster"];
  const look = (root) => {
    for (const one of root.querySelectorAll("*")) {
      for (const { name, value } of one.attributes) {
        const isEvil = value.includes(evil) || /^\\s*javascript:/i.test(value);
        if (name.startsWith("on") || (leads.includes(name) && isEvil)) found.push(one.outerHTML);
      }
      if (one.matches(".katex, code, blockquote") && one.textContent) found.push(one.outerHTML);
      if (one.shadowRoot) look(one.shadowRoot);
    }
  };
  look(document);
  return found;
}
"""
WIDER = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedServer]:
    server = SharedServer(tmp_path_factory.mktemp("hostile") / "home")
    home.fill(server.home / "hosted", browser_notebook_name(KEY) or "")
    server.start()
    server.wait()
    yield server
    server.stop()


@pytest.fixture
def phone(open_page: OpenPage) -> Page:
    page = open_page(width=390, height=844)
    page.add_init_script(KNOWN_BY_ITS_KEY)
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    return page


def addresses(screen: str) -> list[str]:
    """The screen itself, and the first address of each of its other sides."""
    every = visits(screen, notebook.records(), "Zq")
    chosen = [query for _, query in every[:1]]
    for wanted in MORE.get(screen, []):
        chosen.append(
            next(
                query for name, query in every if name == screen and wanted.items() <= query.items()
            )
        )
    path = "" if screen == "home" else screen
    return [
        f"{path}?{'&'.join(f'{name}={value}' for name, value in one.items())}" for one in chosen
    ]


def test_no_screen_obeys_what_a_stranger_typed(app: SharedServer, phone: Page) -> None:
    told = []
    for screen in SCREENS:
        for address in addresses(screen):
            phone.goto(f"{app.url}/{address}")
            expect_headline(phone, say(f"{screen}.title"))
            assert_no_exception(phone)
            assert phone.evaluate(OBEYED, EVIL) == [], address
            assert phone.evaluate(WIDER) == 0, address
            told.append("Zq" in phone.get_by_test_id("stMain").inner_text())
    wait_until_idle(phone)
    assert told.count(True) > 15
