"""A browser window that is looked at only once everything in it is drawn."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.watch import assert_no_exception


class Camera:
    """One window, one language."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self, address: str) -> None:
        """Go to a screen and wait until it stands."""
        self.page.goto(address)
        self.settle()

    def settle(self) -> None:
        """Wait for the run to end, for every chart, and for the fonts."""
        assert_no_exception(self.page)
        for chart in self.page.get_by_test_id("stPlotlyChart").all():
            expect(chart.locator(".main-svg").first).to_be_visible()
        expect(self.page.get_by_test_id("stSkeleton")).to_have_count(0)
        self.page.evaluate("document.fonts.ready.then(() => true)")

    def part(self, key: str) -> Locator:
        """The first container whose key begins like this."""
        return self.page.locator(f"[class*='st-key-{key.replace('.', '-')}']").first

    def heading(self, words: str) -> Locator:
        """The heading with these words."""
        return self.page.get_by_role("heading", name=words, exact=True)

    def scroll_to(self, part: Locator, *, below: int) -> None:
        """Bring a part to the top of the window, so many pixels below its edge."""
        part.evaluate(
            """(part, below) => {
                part.style.scrollMarginTop = `${below}px`;
                part.scrollIntoView({block: 'start'});
            }""",
            below,
        )
        self.settle()

    def picture(self) -> bytes:
        """The window as a PNG."""
        return self.page.screenshot(animations="disabled", caret="hide")


@contextmanager
def window(
    browser: Browser, *, locale: str, width: int, height: int, scale: float = 1
) -> Iterator[Camera]:
    """A new window, its pictures so many times its size; what it showed is forgotten after it."""
    context = browser.new_context(
        locale=locale,
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        color_scheme="light",
        reduced_motion="reduce",
    )
    yield Camera(context.new_page())
    context.close()
