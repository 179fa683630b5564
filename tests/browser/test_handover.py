"""A handover walked in a real browser: from the signs to the last door that is closed."""

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.handover import MESSAGE_PARTS, StepKind
from core.model.preferences import Language
from core.storage import handovers
from core.storage.engine import Engine
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.browser.writing import prepare, wait_for_no_drafts
from tests.server import AppServer

WORDS = {
    "recognition": "Merci pour mars.",
    "fact": "Six articles sur dix.",
    "feeling": "Je suis inquiet.",
    "need": "De la clarté.",
    "request": "Un mois de relais.",
}


def _click(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()
    wait_until_idle(page)


def _box(page: Page, name: str) -> Locator:
    return page.get_by_test_id("stCheckbox").filter(has_text=name).locator("label")


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_from_the_signs_to_the_last_door(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)

    def say(key: str, **values: object) -> str:
        return text(language, key, **values)

    prepare(app)
    page.goto(f"{app.url}/handover")
    _click(page, say("handover.begin.do"))
    expect(page.get_by_role("heading", name=say("handover.signs.title"))).to_be_visible()
    page.get_by_role("radio", name=say("handover.way.part")).click()
    expect(page.get_by_text(say("handover.way.part.means"))).to_be_visible()
    _click(page, say("handover.message.go"))

    feeling = page.get_by_label(say("handover.feeling.label"), exact=True)
    feeling.press_sequentially("I feel betrayed")
    expect(page.get_by_text(say("handover.blame.false_feeling"))).to_be_visible()
    for part in MESSAGE_PARTS:
        page.get_by_label(say(f"handover.{part}.label"), exact=True).fill(WORDS[part])
    finished = page.locator(".st-key-handover-finished")
    for part in MESSAGE_PARTS:
        expect(finished).to_contain_text(WORDS[part])
    expect(page.get_by_text(say("handover.blame.false_feeling"))).to_have_count(0)
    page.get_by_role("radio", name=say("handover.tone.sober")).click()
    expect(finished).to_contain_text(say("handover.frame.sober.close"))
    page.get_by_role("button", name=say("copyable.copy")).click()
    expect(page.get_by_text(say("copyable.copied"))).to_be_visible()
    wait_for_no_drafts(page)

    _click(page, say("handover.plan.go"))
    page.locator(".st-key-handover-plan-make button").click()
    for kind in StepKind:
        if kind is not StepKind.OWN:
            _box(page, say(f"handover_step.typical.{kind}")).click()
            wait_until_idle(page)
    expect(page.get_by_text(say("handover.plan.cheer"))).to_be_visible()

    _click(page, say("handover.access.go"))
    _click(page, say("access.typical.folder"))
    _box(page, say("access.typical.folder")).click()
    expect(page.get_by_text(say("handover.access.closed"))).to_be_visible()
    page.reload()
    expect(page.get_by_text(say("handover.access.closed"))).to_be_visible()
    _click(page, say("handover.after.go"))
    expect(page.get_by_text(say("handover.again.title"))).to_be_visible()
    assert_no_exception(page)

    app.kill()
    engine = Engine(app.home)
    (kept,) = handovers.list_all(engine.open("mine"))
    engine.close()
    assert {part: getattr(kept, part) for part in MESSAGE_PARTS} == WORDS


def test_a_line_is_opened_written_and_dated_by_hand(app: AppServer, open_page: OpenPage) -> None:
    page = open_page()

    def say(key: str, **values: object) -> str:
        return text(Language.FRENCH, key, **values)

    prepare(app)
    page.goto(f"{app.url}/handover")
    _click(page, say("handover.begin.do"))
    page.get_by_role("radio", name=say("handover.step.access")).click()
    wait_until_idle(page)
    _click(page, say("handover.access.add"))
    what = page.get_by_label(say("access.what.label"), exact=True)
    what.fill("Le compte de la boutique")
    wait_for_no_drafts(page)
    _click(page, say("handover.item.close"))
    _box(page, "Le compte de la boutique").click()
    expect(page.get_by_text(say("handover.access.closed"))).to_be_visible()
    _click(page, say("handover.item.edit"))
    day = page.get_by_test_id("stDateInput").nth(1)
    expect(day.get_by_role("spinbutton").or_(day.locator("input")).first).to_be_visible()
    _click(page, say("handover.item.remove"))
    expect(page.get_by_text(say("handover.has_no_access.label"))).to_be_visible()
    assert_no_exception(page)
