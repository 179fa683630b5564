"""The main job, end to end: from an empty notebook to an honest comparison."""

import pytest
from playwright.sync_api import expect

from core.model.preferences import Language
from core.texts import formats
from tests.browser.conftest import OpenPage
from tests.browser.traveller import Traveller
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 390), ("en-GB", 1280)])
def test_from_an_empty_notebook_to_an_honest_comparison(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    me = Traveller(open_page(locale=locale, width=width), Language(locale[:2]))
    me.page.goto(app.url)
    me.is_on("home")
    me.press("home.start.do")
    face_the_fear(me)
    start_small(me)
    enter_figures(me)
    read_the_comparison(me)
    me.page.goto(app.url)
    me.is_on("home")
    expect(me.page.get_by_role("link", name=me.say("home.figures.compare"))).to_be_visible()
    expect(me.page.get_by_text("Hanta").first).to_be_visible()


def face_the_fear(me: Traveller) -> None:
    me.is_on("scenarios")
    me.write("scenario.title.label", "Mes photos de recettes")
    me.write("scenario.to_whom.label", "Hanta")
    me.next_step()
    me.write("scenario.worst.field", "En mai, je perds 200 € et dix clients.")
    me.write("scenario.likely.field", "Deux semaines de questions, puis ça roule.")
    me.write("scenario.best.field", "En juin, j’ai mes mardis soir pour moi.")
    me.next_step()
    me.page.locator("[class*='st-key-scenario-library-add-']").first.get_by_role("button").click()
    wait_until_idle(me.page)
    expect(me.page.get_by_role("button", name=me.say("scenario.risk.complete"))).to_be_visible()
    me.next_step()
    me.press("scenario.odds.keep")
    me.page.locator(".st-key-scenario-odds-after").get_by_role("slider").last.press("ArrowLeft")
    after = me.page.locator(".st-key-scenario-odds-after")
    expect(after).to_contain_text(formats.percent(me.language, 35))
    me.next_step()
    me.write("scenario.inaction_12.label", "Encore un an de soirées perdues.")
    me.next_step()
    me.page.get_by_role("radio", name=me.say("decision.go_smaller")).click()
    wait_until_idle(me.page)
    me.next_step()
    expect(me.page.get_by_text("En mai, je perds 200 € et dix clients.").first).to_be_visible()
    assert_no_exception(me.page)
    me.next_step()


def start_small(me: Traveller) -> None:
    me.is_on("first_task")
    me.press("easy_task.transcribe")
    me.press("first_task.rung.open")
    me.page.get_by_role("slider").press("ArrowRight")
    expect(me.page.get_by_text(me.say("first_task.fear.low"))).to_be_visible()
    me.press("first_task.rung.close")
    me.press("first_task.rung.choose")
    expect(me.page.locator(".st-key-first_task-now")).to_contain_text(
        me.say("first_task.in_hand.mind")
    )
    me.next_step()
    me.is_on("brief")


def enter_figures(me: Traveller) -> None:
    me.go_to("costs")
    for name, amount, units in (("Agence", 300, 10), ("Hanta", 75, 20)):
        me.page.locator(".st-key-costs-add").get_by_role("button").click()
        nameless = me.page.get_by_role("heading", level=2, name=me.say("costs.unnamed"))
        expect(nameless).to_be_visible()
        # Until the run has ended, the fields of the provider before stand there too.
        wait_until_idle(me.page)
        box = me.field("provider.name.label")
        expect(box).to_have_value("")
        box.fill(name)
        expect(me.page.get_by_role("heading", level=2, name=name)).to_be_visible()
        for row in range(4):
            for column, typed in (("amount", amount), ("units_accepted", units)):
                me.cell(column, row).fill(str(typed))
                me.cell(column, row).press("Enter")
        total = me.page.locator(".st-key-costs-total")
        expect(total).to_contain_text(formats.money(me.language, 4 * amount, "EUR"))
        expect(total).to_contain_text(str(4 * units))
    assert_no_exception(me.page)
    me.next_step()


def read_the_comparison(me: Traveller) -> None:
    me.is_on("compare")
    for name, ratio in (("cost", 4), ("output", 2), ("unit_cost", 8)):
        figure = me.page.locator(f".st-key-compare-{name}_ratio")
        expect(figure).to_contain_text(formats.ratio(me.language, ratio, 2))
    expect(me.page.locator(".js-plotly-plot").first).to_be_visible()
    assert_no_exception(me.page)
