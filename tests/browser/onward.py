"""Going on to another place of the app as back and forward do: the page is not loaded anew."""

from typing import Final

from playwright.sync_api import Page, expect

from tests.browser.watch import wait_until_idle

_WORDS: Final = """() => {
  const said = document.querySelectorAll("[data-testid='stMain'] [data-testid^='stMarkdown'], h1");
  return [...said].map((part) => part.textContent).join();
}"""
_GO: Final = """(address) => {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}"""
_ARRIVED: Final = f"""(before) => {{
  const app = document.querySelector("[data-testid='stApp']");
  return app.dataset.testScriptState === "notRunning" && ({_WORDS})() !== before;
}}"""


def go_on(page: Page, address: str) -> None:
    """Go to a place that does not read like the one shown, and wait until it stands alone."""
    wait_until_idle(page)
    before = page.evaluate(_WORDS)
    page.evaluate(_GO, address)
    page.wait_for_function(_ARRIVED, arg=before)
    expect(page.locator("h1")).to_have_count(1)
