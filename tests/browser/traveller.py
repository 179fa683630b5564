"""One person on the path, in their language: what they press, write and read."""

from re import Pattern

from playwright.sync_api import Locator, Page, expect

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle

_ONE_COLUMN = 768
"""Pixels: below this width the sidebar lies over the screen and is closed at first."""


class Traveller:
    """One person on the path, in their language."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page, self.language = page, language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def is_on(self, screen: str) -> None:
        expect_headline(self.page, self.say(f"{screen}.title"))
        assert_no_exception(self.page)

    def click(self, what: Locator) -> None:
        """Click, between two moments at which the screen is at rest."""
        wait_until_idle(self.page)
        what.click()
        wait_until_idle(self.page)

    def press(self, key: str, **values: object) -> None:
        """Press the first button with these words, and let the screen come to rest."""
        self.click(self.page.get_by_role("button", name=self.say(key, **values)).first)

    def pick(self, name: str | Pattern[str], *, group: str | None = None) -> None:
        """Pick one of several answers, in the group with this name where several are alike."""
        among = self.part_named(group) if group else self.page
        self.click(among.get_by_role("radio", name=name, exact=True).first)

    def part_named(self, group: str) -> Locator:
        return self.page.get_by_role("radiogroup", name=group, exact=True)

    def part(self, key: str) -> Locator:
        """The container with this key."""
        return self.page.locator(f".st-key-{key.replace('.', '-')}")

    def field(self, label: str, **values: object) -> Locator:
        return self.page.get_by_label(self.say(label, **values), exact=True)

    def write(self, label: str, words: str, **values: object) -> None:
        """Type into a field and wait for its own saved mark."""
        box = self.field(label, **values)
        box.fill(words)
        mark = self.page.locator(".field", has=box).locator(".mark")
        expect(mark).to_have_text(self.say("autosave.saved"))
        wait_until_idle(self.page)

    def add_line(self, label: str, words: str, **values: object) -> None:
        """Write a line in a field that is free again after Enter."""
        box = self.field(label, **values)
        box.fill(words)
        box.press("Enter")

    def slide(self, key: str = "ArrowRight", *, label: str | None = None) -> None:
        """Move the slider with this name, or the only one, by a key."""
        name = self.say(label) if label else None
        self.page.get_by_role("slider", name=name).press(key)
        wait_until_idle(self.page)

    def cell(self, column: str, row: int) -> Locator:
        return self.page.locator(f"[data-column='{column}']").nth(row)

    def fill_cell(self, column: str, row: int, typed: str) -> None:
        """Type a figure into a month."""
        self.cell(column, row).fill(typed)
        self.cell(column, row).press("Enter")

    def next_step(self) -> None:
        """Follow the next action at the foot of the screen."""
        self.click(self.part("next_step.do").get_by_role("button"))

    def go_to(self, screen: str) -> None:
        """Go to a screen by its link in the sidebar, which a phone opens first."""
        wait_until_idle(self.page)
        sidebar = self.page.get_by_test_id("stSidebar")
        size = self.page.viewport_size
        is_phone = size is not None and size["width"] < _ONE_COLUMN
        if is_phone:
            self.page.get_by_test_id("stExpandSidebarButton").click()
        name = self.say(f"screen.{screen}")
        sidebar.get_by_role("link").filter(has_text=name).first.click()
        self.is_on(screen)
        if is_phone:
            expect(sidebar).to_have_attribute("data-collapsed", "true")
