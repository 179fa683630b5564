"""One person at the keyboard: no mouse, no finger, only keys."""

from typing import Final

from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle

_MOST_STOPS: Final = 120
_IN_FOCUS: Final = """() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === document.body ? null : focused;
}"""
_NAME: Final = f"""() => {{
  const focused = ({_IN_FOCUS})();
  if (!focused) return "";
  const label = focused.id && focused.getRootNode().querySelector(`label[for="${{focused.id}}"]`);
  const named = (label || focused).cloneNode(true);
  for (const icon of named.querySelectorAll("[data-testid*='Icon'], [role='img']")) icon.remove();
  const name = focused.getAttribute("aria-label") ?? named.textContent;
  return name.split(/\\s+/).join(" ").trim() || focused.tagName;
}}"""


class Keys:
    """What a person presses, and where that leads."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page, self.language = page, language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def where(self) -> str:
        """The name of what has the focus; nothing where it is lost."""
        name: str = self.page.evaluate(_NAME)
        return name

    def go(self, name: str) -> None:
        """Tab on until what has this name is reached."""
        met: list[str] = []
        for _ in range(_MOST_STOPS):
            self.page.keyboard.press("Tab")
            met.append(self.where())
            if met[-1].startswith(_plain(name)):
                return
        raise AssertionError(f"No key leads to {name!r}, only to {[one[:40] for one in met]}")

    def go_to_column(self, column: str) -> None:
        """Tab on to a cell of this column of a table of months."""
        for _ in range(_MOST_STOPS):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(f"({_IN_FOCUS})()?.dataset?.column") == column:
                return
        raise AssertionError(f"No key leads to the column {column}")

    def press(self, name: str, key: str = "Enter") -> None:
        """Go to what has this name and press it, between two moments of rest."""
        wait_until_idle(self.page)
        if not self.where().startswith(_plain(name)):
            self.go(name)
        self.page.keyboard.press(key)

    def write(self, name: str, words: str) -> None:
        """Go to a field and type, until it is stored."""
        if not self.where().startswith(_plain(name)):
            self.go(name)
        self.type(words)

    def type(self, words: str) -> None:
        """Type where the focus is, until the browser keeps nothing back: it is stored."""
        self.page.keyboard.type(words)
        self.page.wait_for_function(
            "() => !Object.keys(localStorage).some((key) => key.startsWith('passer-la-main.draft'))"
        )
        wait_until_idle(self.page)

    def has(self, name: str) -> None:
        """Wait until the focus is on what has this name, and stays there once all is at rest."""
        self.page.wait_for_function(f"(name) => ({_NAME})().startsWith(name)", arg=_plain(name))
        assert_no_exception(self.page)
        assert self.where().startswith(_plain(name))

    def arrives(self, heading: str) -> None:
        """Wait for a heading, which the focus has gone to."""
        expect(self.page.get_by_role("heading", name=heading).first).to_be_visible()
        self.has(heading)

    def is_on(self, screen: str) -> None:
        """Wait for a screen, and for the focus to be somewhere on it."""
        expect_headline(self.page, self.say(f"{screen}.title"))
        assert_no_exception(self.page)

    def is_somewhere(self) -> None:
        """The focus is not lost, once all is at rest."""
        wait_until_idle(self.page)
        self.page.wait_for_function(f"() => ({_NAME})() !== ''")


def _plain(words: str) -> str:
    return " ".join(words.split())
