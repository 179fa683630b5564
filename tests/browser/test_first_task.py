"""The first task, walked in a real browser: add, answer, choose, prepare, finish."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.candidate import EASE_CRITERIA
from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer


def _open(page: Page, app: AppServer, query: str = "") -> None:
    page.goto(f"{app.url}/first_task{query}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert_no_exception(page)


def _click(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()
    wait_until_idle(page)


def _group(page: Page, label: str) -> Locator:
    return page.get_by_role("radiogroup", name=label)


def _rungs(page: Page) -> Locator:
    return page.locator("[class*='st-key-first_task-rung-']")


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_from_an_idea_to_a_task_done(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)

    def say(key: str, **values: object) -> str:
        return text(language, key, **values)

    _open(page, app)
    idea = say("easy_task.transcribe")
    _click(page, idea)
    expect(page.get_by_role("button", name=say("first_task.add.added", what=idea))).to_be_disabled()
    expect(_rungs(page)).to_have_count(1)

    _click(page, say("first_task.rung.open"))
    page.get_by_role("slider").press("ArrowRight")
    expect(page.get_by_text(say("first_task.fear.low"))).to_be_visible()
    _click(page, say("first_task.rung.close"))
    expect(page.get_by_role("slider")).to_have_count(0)

    card = page.locator(".st-key-first_task-now")
    expect(card).to_contain_text(idea)
    _click(page, say("first_task.rung.choose"))
    expect(card).to_contain_text(say("first_task.in_hand.mind"))
    expect(page.get_by_test_id("stToast")).to_contain_text(idea)

    _click(page, say("first_task.plan.prepare"))
    page.wait_for_url(re.compile(r"/scenarios\?scenario="))
    expect(page.get_by_role("heading", name=idea)).to_be_visible()
    _open(page, app)
    expect(card.get_by_role("link", name=say("first_task.plan.open"))).to_be_visible()
    assert_no_exception(page)

    _click(page, say("first_task.rung.done"))
    expect(page.locator(".st-key-first_task-cheer")).to_contain_text(idea)
    page.reload()
    expect(_rungs(page)).to_contain_text(say("first_task.place.done").split(":")[-1].rstrip("]"))
    assert_no_exception(page)


def test_an_own_task_is_typed_answered_and_still_there_after_a_reload(
    app: AppServer, page: Page
) -> None:
    french = Language.FRENCH
    _open(page, app)
    _click(page, text(french, "first_task.add.own"))
    field = page.get_by_label(text(french, "candidate.what.label"), exact=True)
    field.fill("Ranger les photos de l’atelier")
    expect(_rungs(page).first).to_contain_text("Ranger les photos de l’atelier")
    expect(field).to_have_value("Ranger les photos de l’atelier")
    for criterion in EASE_CRITERIA:
        group = _group(page, text(french, f"candidate.{criterion}.label"))
        group.get_by_role("radio", name=text(french, "answer.yes"), exact=True).click()
        wait_until_idle(page)
    _click(page, text(french, "first_task.form.no_fear"))
    expect(_rungs(page).first).to_contain_text("Les six réponses sont des oui")
    page.reload()
    expect(field).to_have_value("Ranger les photos de l’atelier")
    expect(_rungs(page).first).to_contain_text("elle ne fait pas peur (0)")
    assert_no_exception(page)


def test_one_form_at_a_time_and_its_address_can_be_kept(shared_app: AppServer, page: Page) -> None:
    _open(page, shared_app, "?notebook=example")
    change = text(Language.FRENCH, "first_task.rung.change")
    _rungs(page).nth(0).get_by_role("button", name=change).click()
    expect(page.get_by_role("slider")).to_have_count(1)
    first = page.url
    assert "candidate=" in first
    _rungs(page).nth(3).get_by_role("button", name=change).click()
    expect(page).not_to_have_url(first)
    wait_until_idle(page)
    expect(page.get_by_role("slider")).to_have_count(1)
    page.go_back()
    expect(page).to_have_url(first)
    expect(_rungs(page).nth(0).get_by_role("slider")).to_have_count(1)
    assert_no_exception(page)
