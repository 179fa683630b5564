"""Is it still going well, in a real browser: the example's fourth month, its picture, the talk."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.preferences import Language
from core.samples.figures import AGENCY_ID
from core.samples.handover import HANDOVER_ID
from tests.browser.conftest import OpenPage
from tests.browser.traveller import Traveller
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer


def picture(page: Page) -> Locator:
    plot = page.locator(".st-key-course-chart .js-plotly-plot")
    expect(plot.locator(".main-svg").first).to_be_visible()
    return plot


@pytest.mark.parametrize(
    ("locale", "language", "width"),
    [("fr-FR", Language.FRENCH, 1280), ("en-GB", Language.ENGLISH, 390)],
)
def test_the_agencys_fourth_month_is_drawn_and_leads_to_the_talk(
    shared_app: AppServer, open_page: OpenPage, locale: str, language: Language, width: int
) -> None:
    page = open_page(locale=locale, width=width)
    person = Traveller(page, language)
    page.goto(f"{shared_app.url}/costs?notebook=example&provider={AGENCY_ID}")
    person.is_on("costs")
    part = person.part("costs.course")
    person.click(part.get_by_text(person.say("course.months"), exact=True))
    expect(picture(page).locator("text", has_text="▼ 6")).to_be_visible()
    person.pick(person.say("course.measure.acceptance"))
    expect(picture(page).locator("text", has_text=re.compile("▼ 60"))).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert_no_exception(page)
    person.click(page.get_by_role("link", name=person.say("course.talk.look")))
    person.is_on("handover")
    expect(page).to_have_url(re.compile(f"handover={HANDOVER_ID}.*step=message"))


def test_a_month_typed_now_is_told_at_once(app: AppServer, page: Page) -> None:
    person = Traveller(page, Language.FRENCH)
    page.goto(f"{app.url}/costs")
    person.is_on("costs")
    person.press("costs.empty.do")
    accepted = page.locator("input[data-column='units_accepted']")
    for row, units in ((3, "10"), (2, "10"), (1, "6")):
        accepted.nth(row).fill(units)
        accepted.nth(row).press("Enter")
        wait_until_idle(page)
    expect(person.part("costs.course")).to_contain_text(person.say("course.talk"))
