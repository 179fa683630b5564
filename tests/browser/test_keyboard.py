"""The whole way by keys alone: after every act the focus is somewhere, and where one expects it."""

import re

from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.texts import formats
from tests.browser.keys import Keys
from tests.browser.watch import expect_headline, wait_until_idle
from tests.server import AppServer


def test_from_an_empty_notebook_to_a_comparison_by_keys_alone(app: AppServer, page: Page) -> None:
    me = Keys(page, Language.FRENCH)
    page.goto(app.url)
    expect_headline(page, me.say("home.title"))
    weigh(me)
    start_small(me)
    count(me)
    ratio = page.locator(".st-key-compare-cost_ratio")
    expect(ratio).to_contain_text(formats.ratio(me.language, 4, 2))


def weigh(me: Keys) -> None:
    me.press(me.say("home.start.do"))
    me.arrives(me.say("scenario.what.title"))
    me.write(me.say("scenario.title.label"), "Mes photos de recettes")
    me.press(me.say("scenario.sides.go"))
    me.arrives(me.say("scenario.sides.title"))
    me.write(me.say("scenario.worst.field"), "En mai, je perds 200 euros.")
    me.write(me.say("scenario.best.field"), "En juin, mes mardis soir sont libres.")
    me.press(me.say("scenario.risks.go"))
    me.arrives(me.say("scenario.risks.title"))
    me.press(me.say("scenario.risk.add"))
    me.has(me.say("risk_point.what.label"))
    me.type("Les photos arrivent en retard")
    me.write(me.say("risk_point.guardrail_if.label"), "une photo manque la veille")
    me.write(me.say("risk_point.guardrail_then.label"), "je publie sans elle")
    me.press(me.say("scenario.risk.close"))
    me.has(me.say("scenario.risk.complete"))
    for step in ("odds", "inaction", "decide"):
        me.press(me.say(f"scenario.{step}.go"))
        me.arrives(me.say(f"scenario.{step}.title"))
    me.go(me.say("decision.go"))
    me.page.keyboard.press("ArrowRight")
    me.page.keyboard.press("Space")
    expect(me.page.get_by_text(me.say("scenario.decide.cheer"))).to_be_visible()
    me.has(me.say("decision.go_smaller"))
    me.press(me.say("scenario.overview.go"))
    me.arrives(me.say("decision.go_smaller"))


def start_small(me: Keys) -> None:
    me.press(me.say("screen.first_task"))
    me.is_on("first_task")
    task = me.say("easy_task.transcribe")
    me.press(task)
    expect(me.page.locator(".st-key-first_task-now")).to_contain_text(task)
    me.press(me.say("first_task.rung.open"))
    me.go(me.say("candidate.fear.label"))
    me.page.keyboard.press("ArrowRight")
    expect(me.page.get_by_text(me.say("first_task.fear.low"))).to_be_visible()
    close = me.say("first_task.rung.close")
    me.press(close)
    expect(me.page.get_by_role("button", name=close)).to_have_count(0)
    me.press(me.say("first_task.rung.choose"))
    in_hand = me.say("first_task.in_hand.mind")
    expect(me.page.locator(".st-key-first_task-now")).to_contain_text(in_hand)
    me.is_somewhere()


def count(me: Keys) -> None:
    me.press(me.say("screen.costs"))
    me.is_on("costs")
    for add, name, amount, units in (("empty.do", "Agence", 300, 10), ("add", "Hanta", 75, 20)):
        me.press(me.say(f"costs.{add}"))
        nameless = me.page.get_by_role("heading", level=2, name=me.say("costs.unnamed"))
        expect(nameless).to_be_visible()
        # Until the run has ended, the fields of the provider before stand there too.
        wait_until_idle(me.page)
        expect(me.page.get_by_label(me.say("provider.name.label"), exact=True)).to_have_value("")
        me.write(me.say("provider.name.label"), name)
        expect(me.page.get_by_role("heading", level=2, name=name)).to_be_visible()
        me.go_to_column("amount")
        for _ in range(4):
            me.page.keyboard.type(str(amount))
            me.page.keyboard.press("Enter")
        # Below the last of four months there is none: the way back up begins in its row.
        me.go_to_column("units_accepted")
        for _ in range(4):
            me.page.keyboard.type(str(units))
            me.page.keyboard.press("Shift+Enter")
        total = me.page.locator(".st-key-costs-total")
        expect(total).to_contain_text(formats.money(me.language, 4 * amount, "EUR"))
        expect(total).to_contain_text(str(4 * units))
    me.press(me.say("screen.compare"))
    me.is_on("compare")


def test_the_focus_stays_where_one_works(app: AppServer, page: Page) -> None:
    me = Keys(page, Language.FRENCH)
    page.goto(f"{app.url}/tasks?notebook=example")
    me.is_on("tasks")
    me.press(me.say("tasks.change"))
    me.has(me.say("goal.what.label"))
    me.press(me.say("tasks.remove"))
    expect(page.get_by_label(me.say("goal.what.label"))).to_have_count(0)
    me.is_somewhere()
    me.press(me.say("frame.help"))
    expect(page.get_by_role("dialog")).to_be_visible()
    me.is_somewhere()
    page.keyboard.press("Escape")
    me.has(me.say("frame.help"))
    me.press(me.say("language.en"))
    me.has(me.say("language.fr"))


def test_a_click_does_not_lose_the_focus_either(app: AppServer, page: Page) -> None:
    me = Keys(page, Language.FRENCH)
    page.goto(f"{app.url}/compare?notebook=example")
    me.is_on("compare")
    page.get_by_role("radio", name=me.say("compare.view.pay")).click()
    expect(page).to_have_url(re.compile("view=pay"))
    me.is_somewhere()
    page.locator(".st-key-next_step-do").get_by_role("button").click()
    expect(page).not_to_have_url(re.compile("compare"))
    me.is_somewhere()
