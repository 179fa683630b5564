"""Every place of the app, looked at for those who see, hear, read or press otherwise."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from core.samples.exercise import SCENARIO_ID
from tests.browser import looking
from tests.browser.conftest import OpenPage
from tests.browser.onward import go_on
from tests.browser.places import EXAMPLE_NOTEBOOK, empty_places, example_places
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.browser.writing import cost, message
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
    whole = page.get_by_test_id("stApp")
    found: dict[str, list[str]] = {}
    for number, place in enumerate(places):
        address = f"{shared_app.url}/{place}"
        if number > 0:
            go_on(page, address)
        else:
            page.goto(address)
        expect(page.locator("html")).to_have_attribute("lang", "fr")
        looking.open_all(page)
        found[place] = looking.found_everywhere(whole, is_way_back=number % 2 > 0)
        found[place] += _left_unsaid(page)
    assert {place: problems for place, problems in found.items() if problems} == {}


def _left_unsaid(page: Page) -> Iterator[str]:
    """What is said in another language, and charts that say too little, to who sees them or not."""
    yield from (f"English: {words}" for words in looking.said_in_english(page))
    for chart in looking.charts(page):
        if not chart["finding"] or not chart["words"] or chart["nameless"] or chart["cut"]:
            yield f"chart: {chart}"


def test_what_opens_for_a_moment_is_open_to_all_and_speaks_french(
    shared_app: AppServer, open_page: OpenPage
) -> None:
    page = open_page()
    looking.bring_axe(page.context)
    page.goto(f"{shared_app.url}/first_task?{EXAMPLE_NOTEBOOK}")
    assert_no_exception(page)
    found: dict[str, list[str]] = {}

    def look(what: str, opened: Locator, within: Locator | None = None) -> None:
        expect(opened).to_be_visible()
        wait_until_idle(page)
        found[what] = looking.found_everywhere(within or opened) + looking.said_in_english(page)
        expect(opened).to_be_visible()
        looking.dress(page, "light", 1280)

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
    page.keyboard.press("Escape")
    go_on(
        page, f"{shared_app.url}/scenarios?scenario={SCENARIO_ID}&step=inaction&{EXAMPLE_NOTEBOOK}"
    )
    cost(page).fill("beaucoup")
    look("what is wrong in a field", message(cost(page)), page.get_by_test_id("stMain"))
    go_on(page, f"{shared_app.url}/costs?{EXAMPLE_NOTEBOOK}")
    cell = page.locator("input[data-column='amount']").first
    cell.fill("beaucoup")
    cell.press("Enter")
    wrong = page.get_by_role("alert").filter(has_text=re.compile("."))
    look("what is wrong in a month", wrong, page.get_by_test_id("stMain"))
    assert {what: problems for what, problems in found.items() if problems} == {}
