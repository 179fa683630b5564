"""Points to check in a real browser: told as soon as figures say so, dealt with, still open."""

import pytest
from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.samples.figures import REMOTE_ID
from core.texts.catalogue import plural
from tests.browser.conftest import OpenPage
from tests.browser.traveller import Traveller
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer


def test_a_point_appears_as_money_is_typed_and_keeps_its_note(app: AppServer, page: Page) -> None:
    person = Traveller(page, Language.FRENCH)
    page.goto(f"{app.url}/costs")
    person.is_on("costs")
    person.press("costs.empty.do")
    amounts = page.locator("input[data-column='amount']")
    for row, paid, count in ((1, "3 900", 2), (2, "100", 3)):
        amounts.nth(row).fill(paid)
        amounts.nth(row).press("Enter")
        wait_until_idle(page)
        title = plural(person.language, "tripwire.title.waiting", count)
        expect(page.locator("summary", has_text=title)).to_be_visible()
    person.click(page.locator("summary", has_text=title))
    point = page.locator("summary", has_text=person.say("tripwire.vigilance.name"))
    person.click(point)
    person.press("tripwire.do.open")
    title = plural(person.language, "tripwire.title.waiting", 2)
    expect(page.locator("summary", has_text=title)).to_be_visible()
    person.write("tripwire_note.note.label", "Attestation reçue")
    page.reload()
    person.click(page.locator("summary", has_text=title))
    person.click(point)
    expect(person.field("tripwire_note.note.label")).to_have_value("Attestation reçue")
    assert_no_exception(page)


@pytest.mark.parametrize(
    ("locale", "language"), [("fr-FR", Language.FRENCH), ("en-GB", Language.ENGLISH)]
)
def test_the_points_fit_a_phone(
    shared_app: AppServer, open_page: OpenPage, locale: str, language: Language
) -> None:
    page = open_page(locale=locale, width=390)
    person = Traveller(page, language)
    page.goto(f"{shared_app.url}/costs?notebook=example&provider={REMOTE_ID}&part=tripwires")
    person.is_on("costs")
    for name in ("subordination", "vat", "data", "rights"):
        person.click(page.locator("summary", has_text=person.say(f"tripwire.{name}.name")))
        source = person.say(f"tripwire.{name}.source")
        expect(page.get_by_text(source)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert_no_exception(page)
