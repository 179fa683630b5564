"""What is typed arrives once, whole and in its place, whatever else the person does."""

from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.pressing import at_once
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle
from tests.browser.writing import (
    best,
    box,
    expect_saved,
    open_provider,
    open_sides,
    prepare,
    say,
    stored_amounts,
    stored_scenario,
    wait_for_no_drafts,
    worst,
)
from tests.server import ROOT, AppServer

WORDS = "Chaque mot reste là où il a été tapé, même quand la page se rafraîchit sous les doigts."

PLAIN_WORDS = "Chaque mot reste dans son champ quand la page change sous les doigts"
"""Only what every keyboard has: other letters reach a page without a key."""


def test_two_tabs_writing_in_one_record_lose_neither(
    app: AppServer, page: Page, open_page: OpenPage
) -> None:
    prepare(app)
    other = open_page(context=page.context)
    open_sides(page, app)
    open_sides(other, app)
    for part in ("Le site", " tombe"):
        worst(page).press_sequentially(part)
        best(other).press_sequentially(part.upper())
    expect_saved(worst(page))
    expect_saved(best(other))
    found = stored_scenario(app)
    assert (found.worst, found.best) == ("Le site tombe", "LE SITE TOMBE")


def test_fast_typing_across_reruns_keeps_every_letter_and_the_focus(
    app: AppServer, page: Page
) -> None:
    prepare(app)
    open_provider(page, app)
    name = box(page, "provider.name.label")
    name.fill("")
    for word in WORDS.split(" "):
        name.press_sequentially(word)
        # Sends at once, and what follows is typed while the whole page is drawn anew.
        name.press("Enter")
        name.press_sequentially(" ")
    expect(name).to_have_value(f"{WORDS} ")
    expect(name).to_be_focused()
    name.press("Control+Home")
    name.press_sequentially("« ")
    expect_saved(name)
    expect(page.get_by_role("heading", level=2, name=WORDS)).to_be_visible()
    expect(name).to_have_value(f"« {WORDS} ")
    assert_no_exception(page)


def test_a_page_rebuilt_under_the_fingers_keeps_every_letter_and_the_focus(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    server = AppServer(tmp_path / "home", ROOT / "tests" / "browser" / "shifting_app.py")
    server.start()
    try:
        server.wait()
        page.goto(server.url)
        title = box(page, "scenario.title.label")
        title.click()
        for word in PLAIN_WORDS.split(" "):
            page.keyboard.type(word)
            page.keyboard.press("Enter")
            page.keyboard.type(" ")
        expect_saved(title)
        expect(page.get_by_text("+doigts", exact=True)).to_be_visible()
        expect(title).to_have_value(f"{PLAIN_WORDS} ")
        expect(title).to_be_focused()
        page.goto("about:blank")  # It may still be bringing code when the server goes.
    finally:
        server.stop()


def test_a_button_pressed_right_after_typing_loses_neither(app: AppServer, page: Page) -> None:
    prepare(app)
    open_sides(page, app)
    worst(page).fill(WORDS)
    at_once(page.get_by_role("button", name=say("scenario.risks.go")))
    expect(page.get_by_role("heading", name=say("scenario.risks.title"))).to_be_visible()
    wait_for_no_drafts(page)
    assert_no_exception(page)
    assert stored_scenario(app).worst == WORDS


def test_a_link_followed_right_after_typing_loses_neither(app: AppServer, page: Page) -> None:
    prepare(app)
    open_sides(page, app)
    worst(page).fill(WORDS)
    at_once(page.get_by_test_id("stSidebar").get_by_role("link", name=say("screen.about")))
    expect_headline(page, say("about.title"))
    assert_no_exception(page)
    assert stored_scenario(app).worst == WORDS


def test_going_back_right_after_typing_loses_nothing(app: AppServer, page: Page) -> None:
    prepare(app)
    open_sides(page, app)
    page.get_by_test_id("stSidebar").get_by_role("link", name=say("screen.about")).click()
    expect_headline(page, say("about.title"))
    page.go_back()
    worst(page).fill(WORDS)
    page.go_forward()
    expect_headline(page, say("about.title"))
    wait_for_no_drafts(page)
    assert_no_exception(page)
    assert stored_scenario(app).worst == WORDS


def test_a_field_shows_what_another_tab_wrote_there(
    app: AppServer, page: Page, open_page: OpenPage
) -> None:
    prepare(app)
    other = open_page(context=page.context)
    open_provider(page, app)
    open_provider(other, app)
    box(other, "provider.work.label").fill("Articles de blog")
    expect_saved(box(other, "provider.work.label"))
    box(page, "provider.name.label").fill("Hanta")
    expect(page.get_by_role("heading", level=2, name="Hanta")).to_be_visible()
    expect(box(page, "provider.work.label")).to_have_value("Articles de blog")


def test_the_month_grid_is_walked_by_keyboard_and_saves_each_cell(
    app: AppServer, page: Page
) -> None:
    prepare(app)
    open_provider(page, app)
    paid = page.locator("input[data-column='amount']")
    paid.nth(0).fill("300,50")
    paid.nth(0).press("Enter")
    expect(paid.nth(1)).to_be_focused()
    page.keyboard.type("280")
    page.keyboard.press("ArrowUp")
    expect(paid.nth(0)).to_be_focused()
    wait_until_idle(page)
    for row in (0, 1):
        expect(page.get_by_role("row").nth(row + 1).get_by_role("status")).to_have_text(
            say("autosave.saved")
        )
    assert stored_amounts(app) == [Decimal("300.5"), Decimal(280)]


def test_a_press_right_after_a_text_was_saved_does_what_it_says(app: AppServer, page: Page) -> None:
    prepare(app)
    open_sides(page, app)
    for words in ("Le site tombe", "Le site tombe un lundi"):
        worst(page).fill(words)
        expect_saved(worst(page))
    page.locator(".st-key-frame-help").get_by_role("button").click()
    expect(page.get_by_role("dialog")).to_be_visible()
