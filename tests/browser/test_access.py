"""Every place of the app, looked at for those who see, hear, read or press otherwise."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import looking
from tests.browser.conftest import OpenPage
from tests.browser.places import EXAMPLE_NOTEBOOK, empty_places, example_places
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer

SHARES = 4
"""How many tests share the places of the example, so that several processes can."""
EXAMPLE = list(example_places())


@pytest.mark.parametrize(
    "places",
    [list(empty_places()), *(EXAMPLE[share::SHARES] for share in range(SHARES))],
    ids=["empty", *(f"example-{share}" for share in range(SHARES))],
)
def test_every_place_is_open_to_all_and_speaks_french(
    shared_app: AppServer, open_page: OpenPage, places: list[str]
) -> None:
    page = open_page()
    looking.bring_axe(page.context)
    found = {place: list(_problems(page, f"{shared_app.url}/{place}")) for place in places}
    assert {place: problems for place, problems in found.items() if problems} == {}


def _problems(page: Page, address: str) -> Iterator[str]:
    """What stands in somebody's way at this address: on a laptop by day, on a phone by night."""
    looking.dress(page, 1280, "light")
    page.goto(address)
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    looking.open_all(page)
    yield from looking.found_by_axe(page)
    yield from (f"English: {words}" for words in looking.said_in_english(page))
    for chart in looking.charts(page):
        if not chart["finding"] or not chart["words"] or chart["nameless"]:
            yield f"chart: {chart}"
    looking.dress(page, 390, "dark")
    looking.wait_for_colours(page, "dark")
    yield from looking.found_by_axe(page, looking.LOOKS)


def test_what_opens_for_a_moment_is_open_to_all_and_speaks_french(
    shared_app: AppServer, open_page: OpenPage
) -> None:
    page = open_page()
    looking.bring_axe(page.context)
    page.goto(f"{shared_app.url}/first_task?{EXAMPLE_NOTEBOOK}")
    assert_no_exception(page)
    found: dict[str, list[str]] = {}

    def look(what: str, opened: Locator) -> None:
        expect(opened).to_be_visible()
        wait_until_idle(page)
        found[what] = [*looking.found_by_axe(page), *looking.said_in_english(page)]

    page.get_by_test_id("stMainMenu").get_by_role("button").click()
    look("menu", page.get_by_test_id("stMainMenuList"))
    page.keyboard.press("Escape")
    page.locator(".st-key-frame-help").get_by_role("button").click()
    look("help", page.get_by_role("dialog"))
    page.keyboard.press("Escape")
    page.get_by_test_id("stDateInputCalendarButton").first.click()
    look("calendar", page.get_by_test_id("stDateInputCalendar"))
    page.keyboard.press("Escape")
    page.get_by_test_id("stSelectbox").get_by_role("combobox").first.fill("zzzz")
    look("a list without what one looks for", page.get_by_role("listbox"))
    page.goto(f"{shared_app.url}/notebook")
    looking.open_all(page)
    field = page.get_by_test_id("stFileUploaderDropzoneInput")
    field.set_input_files({"name": "photo.zip", "mimeType": "application/zip", "buffer": b"no"})
    look("a file that is no backup", page.get_by_test_id("stFileChip"))
    page.locator(".st-key-forget-all").get_by_role("button").first.click()
    look("what is asked before all is erased", page.get_by_role("dialog"))
    assert {what: problems for what, problems in found.items() if problems} == {}
