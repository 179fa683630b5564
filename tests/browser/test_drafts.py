"""Nothing typed is lost: reloads, restarts and closed tabs bring the text back."""

from decimal import Decimal

import pytest
from playwright.sync_api import Page, expect

from core.model.errors import InvalidValue
from core.model.preferences import Language
from core.texts import formats
from core.texts.amounts import parse_amount
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception
from tests.browser.writing import (
    best,
    cost,
    expect_saved,
    mark,
    message,
    open_inaction,
    open_sides,
    prepare,
    reading,
    say,
    stored_scenario,
    worst,
)
from tests.server import AppServer

AMOUNT = Decimal("1200.5")
FEAR = "Le site tombe un lundi,\nPaul ne répond pas de la semaine."


def test_a_reload_in_the_middle_of_typing_brings_the_text_back(app: AppServer, page: Page) -> None:
    prepare(app)
    open_sides(page, app)
    worst(page).press_sequentially(FEAR)
    page.reload()
    expect(worst(page)).to_have_value(FEAR)
    expect_saved(worst(page))
    assert_no_exception(page)
    assert stored_scenario(app).worst == FEAR


def test_a_restart_of_the_server_while_typing_loses_nothing(app: AppServer, page: Page) -> None:
    prepare(app)
    open_sides(page, app)
    worst(page).fill("Le site tombe")
    expect_saved(worst(page))
    worst(page).press_sequentially(" un lundi")
    app.kill()
    worst(page).press_sequentially(", puis un mardi")
    best(page).fill("Je dors")
    expect(mark(worst(page))).to_have_text(say("autosave.offline"))
    app.start()
    app.wait()
    expect_saved(worst(page))
    expect_saved(best(page))
    expect(worst(page)).to_have_value("Le site tombe un lundi, puis un mardi")
    page.reload()
    expect(worst(page)).to_have_value("Le site tombe un lundi, puis un mardi")
    expect(best(page)).to_have_value("Je dors")
    assert stored_scenario(app).best == "Je dors"


def test_a_closed_tab_leaves_its_text_to_the_next(
    app: AppServer, page: Page, open_page: OpenPage
) -> None:
    prepare(app)
    open_sides(page, app)
    app.kill()
    worst(page).press_sequentially(FEAR)
    page.close()
    app.start()
    app.wait()
    later = open_page(context=page.context)
    open_sides(later, app)
    expect(worst(later)).to_have_value(FEAR)
    expect_saved(worst(later))
    assert stored_scenario(app).worst == FEAR


def test_the_text_of_a_tab_still_open_stays_there(
    app: AppServer, page: Page, open_page: OpenPage
) -> None:
    prepare(app)
    open_inaction(page, app)
    cost(page).fill("beaucoup")
    expect(message(cost(page))).to_have_text(say("amount.error.unreadable"))
    other = open_page(context=page.context)
    open_inaction(other, app)
    expect(cost(other)).to_have_value("")
    page.close()
    expect(cost(other)).to_have_value("beaucoup")


def test_an_unreadable_amount_keeps_its_text_across_a_reload(app: AppServer, page: Page) -> None:
    prepare(app)
    open_inaction(page, app)
    cost(page).fill("1.200")
    with pytest.raises(InvalidValue) as refused:
        parse_amount("1.200", language=Language.FRENCH)
    question = say(refused.value.key, **refused.value.values)
    expect(message(cost(page))).to_have_text(question)
    page.reload()
    expect(cost(page)).to_have_value("1.200")
    expect(message(cost(page))).to_have_text(question)
    expect(cost(page)).to_have_attribute("aria-invalid", "true")
    cost(page).fill("1 200,50")
    expect_saved(cost(page))
    expect(message(cost(page))).to_be_empty()
    expect(reading(cost(page))).to_be_empty()
    cost(page).fill("1 200,50 euros")
    expect_saved(cost(page))
    expect(reading(cost(page))).to_have_text(formats.money(Language.FRENCH, AMOUNT, "EUR"))
    page.reload()
    expect(cost(page)).to_have_value(formats.number(Language.FRENCH, AMOUNT, 2))


def test_a_field_that_changed_since_asks_which_text_stands(
    app: AppServer, page: Page, open_page: OpenPage
) -> None:
    prepare(app)
    open_sides(page, app)
    app.kill()
    worst(page).fill("Écrit hors ligne")
    page.close()
    app.start()
    app.wait()
    elsewhere = open_page()
    open_sides(elsewhere, app)
    worst(elsewhere).fill("Écrit ailleurs depuis")
    expect_saved(worst(elsewhere))
    later = open_page(context=page.context)
    open_sides(later, app)
    expect(worst(later)).to_have_value("Écrit ailleurs depuis")
    expect(later.get_by_text("Écrit hors ligne")).to_be_visible()
    later.get_by_role("button", name=say("autosave.found_take")).click()
    expect(worst(later)).to_have_value("Écrit hors ligne")
    expect_saved(worst(later))
    assert stored_scenario(app).worst == "Écrit hors ligne"


def test_a_browser_that_refuses_storage_still_saves(app: AppServer, page: Page) -> None:
    prepare(app)
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }})"
    )
    open_sides(page, app)
    worst(page).fill(FEAR)
    expect_saved(worst(page))
    assert stored_scenario(app).worst == FEAR
