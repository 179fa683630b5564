"""Every place of the app, looked at for those who see, hear, read or press otherwise."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser import looking
from tests.browser.conftest import OpenPage
from tests.browser.places import empty_places, example_places
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
    yield from looking.found_by_axe(page)
