"""A fear walked through in a real browser: named, rated, parted in two, and still there later."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Locator, Page, expect

from core.model.fear import FearKind, resistance_id
from core.model.preferences import Language
from core.texts import formats
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle
from tests.browser.writing import expect_saved
from tests.server import AppServer

FOUNDED = "Ma façon de faire n’est écrite nulle part"
TESTABLE = "En janvier, plus de la moitié des textes sont à refaire"
WARNING = "You will be had at that price"


class Walk:
    """One person on the fears screen, in one language."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page, self.language = page, language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def click(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).first.click()
        wait_until_idle(self.page)

    def field(self, key: str) -> Locator:
        return self.page.get_by_label(self.say(key), exact=True)

    def write(self, key: str, words: str) -> None:
        self.field(key).fill(words)
        expect_saved_in(self.language, self.field(key))

    def go_on(self) -> None:
        self.page.locator(".st-key-next_step-do button").click()
        wait_until_idle(self.page)


def expect_saved_in(language: Language, field: Locator) -> None:
    if language is Language.FRENCH:
        expect_saved(field)
        return
    whole = field.locator("xpath=ancestor::*[contains(@class, 'field')]")
    expect(whole.get_by_role("status").first).to_have_text(text(language, "autosave.saved"))


def test_a_resistance_is_rated_and_parted_into_a_guardrail_and_a_prediction(
    app: AppServer, open_page: OpenPage
) -> None:
    page = open_page(locale="fr-FR", width=1280)
    walk = Walk(page, Language.FRENCH)
    address = f"{app.url}/fears?fear={resistance_id(FearKind.NOBODY_AS_WELL)}"
    page.goto(address)
    expect(page.get_by_text(walk.say("fear.rate.first"))).to_be_visible()
    page.get_by_role("slider").press("ArrowRight")
    expect(page.get_by_text(walk.say("fear.rate.today", last=5))).to_be_visible()
    walk.write("fear.what.resistance", "Mes virgules")

    walk.go_on()
    walk.write("fear.founded.label", FOUNDED)
    walk.click(walk.say("fear.guardrail.make_new"))
    page.wait_for_url(re.compile(r"/scenarios\?.*risk="))
    expect(page.get_by_label(walk.say("risk_point.what.label"), exact=True)).to_have_value(FOUNDED)
    assert_no_exception(page)

    page.goto(f"{address}&step=founded")
    expect(page.locator(".st-key-fear-guardrail")).to_contain_text(FOUNDED)
    walk.go_on()
    walk.write("fear.testable.label", TESTABLE)
    walk.click(walk.say("fear.prediction.make"))
    expect(walk.field("prediction.what.label")).to_have_value(TESTABLE)
    page.get_by_role("slider").press("ArrowRight")
    expect(page.get_by_text(walk.say("autosave.not_answered"))).to_have_count(0)
    day = datetime.now(UTC).date() + timedelta(days=40)
    page.get_by_test_id("stDateInput").get_by_role("spinbutton").first.click()
    page.keyboard.type(f"{day:%d%m%Y}")
    page.keyboard.press("Tab")
    wait_until_idle(page)
    walk.click(walk.say("fear.prediction.close"))
    waiting = walk.say("fear.prediction.waiting", day=formats.day(Language.FRENCH, day))
    expect(page.get_by_text(waiting)).to_be_visible()
    page.reload()
    expect(page.get_by_text(waiting)).to_be_visible()
    assert_no_exception(page)


def test_a_warning_is_kept_with_who_gave_it_on_a_phone(app: AppServer, open_page: OpenPage) -> None:
    page = open_page(locale="en-GB", width=390)
    walk = Walk(page, Language.ENGLISH)
    page.goto(f"{app.url}/fears")
    expect_headline(page, walk.say("fears.title"))
    walk.click(walk.say("fear.add.other"))
    walk.write("fear.what.other", WARNING)
    expect(page.get_by_role("heading", name=WARNING)).to_be_visible()
    walk.write("fear.who.label", "my brother")
    walk.go_on()
    page.get_by_role("slider").press("End")
    expect(page.get_by_text(walk.say("fear.rate.today", last=100))).to_be_visible()
    page.get_by_role("link", name=walk.say("fear.list.back")).click()
    card = page.locator("[class*='st-key-fear-card']").filter(has_text=WARNING)
    expect(card).to_contain_text(walk.say("fear.state.once", last=100))
    expect(card).to_contain_text(walk.say("fear.said_by", who="my brother"))
    width = page.evaluate("() => document.scrollingElement.scrollWidth")
    assert width <= 390
    assert_no_exception(page)
