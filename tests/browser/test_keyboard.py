"""By keys alone: the whole way, and where the focus is after every act."""

from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.samples.exercise import SCENARIO_ID
from core.texts import formats
from tests.browser.keys import Keys
from tests.browser.watch import wait_until_idle
from tests.server import AppServer


def test_from_an_empty_notebook_to_a_comparison_by_keys_alone(app: AppServer, page: Page) -> None:
    me = Keys(page, Language.FRENCH)
    page.goto(app.url)
    me.is_at(me.say("home.title"), 1) if False else None
    weigh(me)
    start_small(me)
    count(me)
    expect(page.locator(".st-key-compare-cost_ratio")).to_contain_text(
        formats.ratio(me.language, 4, 2)
    )


def weigh(me: Keys) -> None:
    me.press(me.say("home.start.do"))
    me.is_at(me.say("scenario.what.title"))
    me.write(me.say("scenario.title.label"), "Mes photos de recettes")
    me.press(me.say("scenario.sides.go"))
    me.is_at(me.say("scenario.sides.title"))
    me.write(me.say("scenario.worst.field"), "En mai, je perds 200 €.")
    me.write(me.say("scenario.best.field"), "En juin, mes mardis soir sont à moi.")
    me.press(me.say("scenario.risks.go"))
    me.is_at(me.say("scenario.risks.title"))
