"""One person at the keyboard: no mouse, no finger, only keys."""

from typing import Final

from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.watch import assert_no_exception, wait_until_idle

_MOST_STOPS: Final = 120
_FOCUSED: Final = """() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return "";
  const root = focused.getRootNode();
  const label = focused.id && root.querySelector(`label[for='${CSS.escape(focused.id)}']`);
  const name = focused.getAttribute("aria-label") ?? label?.textContent ?? focused.textContent;
  const icons = [...focused.querySelectorAll("[data-testid='stIconMaterial']")];
  return icons.reduce((words, icon) => words.replace(icon.textContent, ""), name).trim() || focused.tagName;
}"""


class Keys:
    """What a person presses, and where that leads."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page, self.language = page, language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def where(self) -> str:
        """The name of what has the focus; nothing where it is lost."""
        name: str = self.page.evaluate(_FOCUSED)
        return " ".join(name.split())

    def go(self, name: str, *, back: bool = False) -> None:
        """Tab on (or back) until what has this name is reached."""
        name = " ".join(name.split())
        met: list[str] = []
        for _ in range(_MOST_STOPS):
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            met.append(self.where())
            if met[-1].startswith(name):
                return
        raise AssertionError(f"No key leads to {name!r}, only to {[one[:40] for one in met]}")

    def press(self, name: str, key: str = "Enter", *, back: bool = False) -> None:
        """Go to what has this name and press it; whatever comes of it, the focus is somewhere."""
        wait_until_idle(self.page)
        self.go(name, back=back)
        self.page.keyboard.press(key)

    def write(self, name: str, words: str) -> None:
        """Go to a field and type, until it is stored."""
        wait_until_idle(self.page)
        self.go(name)
        self.page.keyboard.type(words)
        self.is_stored()

    def is_stored(self) -> None:
        """Wait until the browser keeps nothing back: all that was typed is known to be stored."""
        self.page.wait_for_function(
            "() => !Object.keys(localStorage).some((key) => key.startsWith('passer-la-main.draft'))"
        )
        wait_until_idle(self.page)

    def is_at(self, heading: str, level: int = 2) -> None:
        """Wait for a heading, and for the focus to be somewhere once the screen is at rest."""
        expect(self.page.get_by_role("heading", level=level, name=heading).first).to_be_visible()
        assert_no_exception(self.page)
        self.is_somewhere()

    def is_somewhere(self) -> None:
        """The focus is not lost."""
        self.page.wait_for_function(
            "() => document.activeElement && document.activeElement !== document.body"
        )
