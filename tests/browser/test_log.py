"""The log in a real browser: one field and Enter, nothing lost, nothing added twice."""

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.preferences import Language
from core.storage import log_entries
from core.storage.engine import Engine
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.browser.writing import PROVIDER, prepare, say, wait_for_no_drafts
from tests.server import AppServer


def _open(page: Page, app: AppServer) -> None:
    page.goto(f"{app.url}/log?provider={PROVIDER.id}")
    expect(_ask(page)).to_be_editable()


def _ask(page: Page) -> Locator:
    return page.get_by_label(say("log.ask.label"), exact=True)


def _cards(page: Page) -> Locator:
    return page.locator("[class*='st-key-log-entry-']")


def _stored_words(app: AppServer) -> list[str]:
    """The words of every line, oldest first; the server is killed for it."""
    app.kill()
    engine = Engine(app.home)
    found = log_entries.list_all(engine.open("mine"))
    engine.close()
    return [entry.words for entry in found]


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_from_a_name_to_a_request_accepted_and_counted(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)

    def said(key: str, **values: object) -> str:
        return text(language, key, **values)

    def click(name: str) -> None:
        page.get_by_role("button", name=name, exact=True).first.click()
        wait_until_idle(page)

    page.goto(f"{app.url}/log")
    who = page.get_by_label(said("log.provider.label"), exact=True)
    who.fill("Hanta")
    who.press("Enter")
    ask = page.get_by_label(said("log.ask.label"), exact=True)
    ask.fill("Mettre en page l’article de lundi")
    ask.press("Enter")
    expect(_cards(page)).to_have_count(1)
    expect(_cards(page)).to_contain_text("Mettre en page l’article de lundi")
    expect(_cards(page)).to_contain_text(said("log_entry.state.asked"))

    click(said("log.entry.open"))
    page.get_by_role("radio", name=said("log.reply.delivers", name="Hanta")).click()
    line = page.get_by_label(said("log.reply.delivers.label", name="Hanta"), exact=True)
    line.fill("C’est en brouillon")
    line.press("Enter")
    expect(_cards(page)).to_contain_text(said("log_entry.state.delivered"))
    expect(_cards(page)).to_contain_text("C’est en brouillon")
    click(said("log.move.accepted"))
    expect(page.get_by_test_id("stToast").last).to_contain_text(said("log.moved.accepted"))
    expect(_cards(page)).to_have_count(0)

    page.get_by_role("link", name=said("log.output.link")).click()
    accepted = page.get_by_role("textbox", name=said("provider_month.units_accepted.label"))
    expect(accepted.first).to_have_attribute("placeholder", "1")
    assert_no_exception(page)


def test_the_field_is_free_at_once_and_a_line_is_added_once(app: AppServer, page: Page) -> None:
    prepare(app)
    _open(page, app)
    _ask(page).press_sequentially("une")
    _ask(page).press("Enter")
    _ask(page).press("Enter")
    expect(_ask(page)).to_have_value("")
    expect(_ask(page)).to_be_focused()
    page.keyboard.type("deux")
    page.keyboard.press("Enter")
    page.keyboard.type("trois")
    page.keyboard.press("Enter")
    expect(_cards(page)).to_have_count(3)
    expect(_ask(page)).to_be_focused()
    expect(_ask(page)).to_have_value("")
    wait_for_no_drafts(page)
    assert_no_exception(page)
    assert _stored_words(app) == ["une", "deux", "trois"]


def test_a_reload_in_the_middle_of_a_line_brings_it_back(app: AppServer, page: Page) -> None:
    prepare(app)
    _open(page, app)
    _ask(page).press_sequentially("Choisir les images de l’art")
    page.reload()
    expect(_ask(page)).to_have_value("Choisir les images de l’art")
    _ask(page).press("End")
    _ask(page).press_sequentially("icle")
    _ask(page).press("Enter")
    expect(_cards(page)).to_contain_text("Choisir les images de l’article")
    expect(_ask(page)).to_have_value("")
    page.reload()
    expect(_cards(page)).to_have_count(1)
    expect(_ask(page)).to_have_value("")
    assert_no_exception(page)


def test_lines_entered_while_the_server_is_away_are_added_once(app: AppServer, page: Page) -> None:
    prepare(app)
    _open(page, app)
    _ask(page).fill("avant")
    _ask(page).press("Enter")
    expect(_cards(page)).to_have_count(1)
    app.kill()
    _ask(page).fill("pendant")
    _ask(page).press("Enter")
    _ask(page).press_sequentially("à moitié")
    expect(page.get_by_role("listitem").filter(has_text="pendant")).to_be_visible()
    app.start()
    app.wait()
    expect(_cards(page)).to_have_count(2)
    expect(_ask(page)).to_have_value("à moitié")
    page.reload()
    expect(_cards(page)).to_have_count(2)
    expect(_ask(page)).to_have_value("à moitié")
    assert _stored_words(app) == ["avant", "pendant"]


def test_what_was_entered_on_a_page_that_closed_is_added_by_the_next(
    app: AppServer, page: Page, open_page: OpenPage
) -> None:
    prepare(app)
    _open(page, app)
    app.kill()
    _ask(page).fill("resté en route")
    _ask(page).press("Enter")
    page.close()
    app.start()
    app.wait()
    later = open_page(context=page.context)
    _open(later, app)
    expect(_cards(later)).to_contain_text("resté en route")
    expect(_cards(later)).to_have_count(1)
    wait_for_no_drafts(later)
    assert _stored_words(app) == ["resté en route"]
