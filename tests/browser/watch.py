"""What a browser page must never do while a test drives it."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page, Request, expect

from tests.browser.line import IS_QUIET

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
LOCAL_SCHEMES = frozenset({"data", "blob", "about"})
OUTAGE_SIGNS = (
    "ERR_CONNECTION_REFUSED",
    "ERR_CONNECTION_RESET",
    "ERR_EMPTY_RESPONSE",
    "ERR_CONTENT_LENGTH_MISMATCH",
    "ERR_INCOMPLETE_CHUNKED_ENCODING",
    "Failed to fetch dynamically imported module",
    "WebSocket",
    "Client Error in reaching server endpoint",
    "Is Streamlit still running?",
    "when disconnected from server",
    "Streamlit server is not responding",
)

AT_REST = f"""() => {{
  const app = document.querySelector("[data-testid='stApp']");
  if (!app) return true;
  const {{ scrollHeight }} = app.querySelector("[data-testid='stMain']") ?? {{}};
  const parts = document.getElementsByTagName("*").length;
  const now = [app.dataset.testScriptState, scrollHeight, parts].join();
  const rest = window.passerLaMainRest ??= {{ seen: "", frames: 0 }};
  const isStill = {IS_QUIET} && now.startsWith("notRunning") && now === rest.seen;
  Object.assign(rest, {{ seen: now, frames: isStill ? rest.frames + 1 : 0 }});
  return rest.frames > 1;
}}"""
"""Whether every run has ended that was asked for, and nothing has come, gone or grown since the
frame before, nor in that one."""

DEEP_LINK_PROBE = re.compile(r"/[a-z_]+/_stcore/(health|host-config)$")
"""Streamlit's own page first looks for the server below a deep link's path, then at its root."""


class Watch:
    """Collects console errors, page errors and requests that leave the machine."""

    def __init__(self) -> None:
        self._problems: list[str] = []

    def follow(self, page: Page) -> None:
        """Begin to watch a page."""
        page.on("console", self._on_console)
        page.on("pageerror", self._on_page_error)
        page.on("request", self._on_request)

    def problems(self, *, had_outage: bool = False) -> list[str]:
        """What went wrong; an outage the test made itself excuses lost connections."""
        if not had_outage:
            return self._problems
        return [p for p in self._problems if not any(sign in p for sign in OUTAGE_SIGNS)]

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not DEEP_LINK_PROBE.search(message.location["url"]):
            self._problems.append(f"console error: {message.text} ({message.location})")

    def _on_page_error(self, error: Error) -> None:
        self._problems.append(f"page error: {error}")

    def _on_request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in LOCAL_SCHEMES and not _is_this_machine(address.hostname or ""):
            self._problems.append(f"request to another host: {request.url}")


def _is_this_machine(host: str) -> bool:
    return host in LOOPBACK or host.endswith(".localhost")


def wait_until_idle(page: Page) -> None:
    """Wait until the script has run to its end, the page shows it and does not move any more.

    A page that still moves can slip away between the press and the release of a click.
    """
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    page.wait_for_function(AT_REST)


def expect_headline(page: Page, title: str) -> None:
    """Wait until the screen with this title stands, and the one before it is gone."""
    expect(page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_count(1)


def assert_no_exception(page: Page) -> None:
    """Wait for the run to end; no exception element may stand on the page."""
    wait_until_idle(page)
    expect(page.get_by_test_id("stException")).to_have_count(0)
