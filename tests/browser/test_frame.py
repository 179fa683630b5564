"""The frame: deep links on a cold server, titles, language, back and forward, the record shown."""

import re
import urllib.request

import pytest
from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.texts.catalogue import text
from pages._parts.screens import SCREENS
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, expect_headline
from tests.server import AppServer


def address(app: AppServer, screen: str, query: str = "") -> str:
    return f"{app.url}/{'' if screen == 'home' else screen}{query}"


def expect_screen(page: Page, screen: str, language: Language = Language.FRENCH) -> None:
    name = text(language, f"screen.{screen}")
    expect_headline(page, text(language, f"{screen}.title"))
    expect(page).to_have_title(text(language, "frame.page_title", screen=name))
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert_no_exception(page)


@pytest.mark.parametrize("screen", SCREENS)
def test_a_deep_link_works_on_a_server_that_has_just_started(
    app: AppServer, page: Page, screen: str
) -> None:
    page.goto(address(app, screen))
    expect_screen(page, screen)


def test_every_screen_has_the_favicon(shared_app: AppServer, page: Page) -> None:
    for screen in SCREENS:
        page.goto(address(shared_app, screen))
        expect_screen(page, screen)
        icon = page.locator("link[rel~='icon']").first
        expect(icon).to_have_attribute("href", re.compile(r"/media/|/app/static/"))
        href = icon.evaluate("link => link.href")
        with urllib.request.urlopen(href) as answer:
            assert answer.headers.get_content_type().startswith("image/")


def test_the_sidebar_leads_to_every_screen_and_back_and_forward_work(
    shared_app: AppServer, page: Page
) -> None:
    page.goto(shared_app.url)
    expect_screen(page, "home")
    sidebar = page.get_by_test_id("stSidebar")
    for screen in SCREENS:
        if screen != "home":
            name = text(Language.FRENCH, f"screen.{screen}")
            sidebar.get_by_role("link", name=name).first.click()
            expect_screen(page, screen)
    last, before = list(SCREENS)[-1], list(SCREENS)[-2]
    page.go_back()
    expect_screen(page, before)
    page.go_forward()
    expect_screen(page, last)


def test_on_a_phone_a_link_of_the_sidebar_shows_its_screen_and_closes_the_sidebar(
    shared_app: AppServer, open_page: OpenPage
) -> None:
    page = open_page(width=390)
    page.goto(shared_app.url)
    expect_screen(page, "home")
    page.get_by_test_id("stExpandSidebarButton").click()
    sidebar = page.get_by_test_id("stSidebar")
    sidebar.get_by_role("link", name=text(Language.FRENCH, "screen.fears")).click()
    expect_screen(page, "fears")
    expect(page.get_by_test_id("stExpandSidebarButton")).to_be_visible()
    page.reload()
    expect_screen(page, "fears")
    expect(page.get_by_test_id("stExpandSidebarButton")).to_be_visible()


def test_the_language_takes_effect_at_once_and_is_remembered(
    app: AppServer, open_page: OpenPage
) -> None:
    page = open_page(locale="en-GB")
    page.goto(app.url)
    expect_screen(page, "home", Language.ENGLISH)
    page.get_by_role("button", name="Français").click()
    expect_screen(page, "home", Language.FRENCH)
    elsewhere = open_page(locale="en-GB")
    elsewhere.goto(address(app, "costs"))
    expect_screen(elsewhere, "costs", Language.FRENCH)


def test_a_stale_record_in_the_address_is_said_kindly(shared_app: AppServer, page: Page) -> None:
    gone = "00000000-0000-4000-8000-000000000000"
    page.goto(address(shared_app, "scenarios", f"?scenario={gone}"))
    expect(page.get_by_text("Cet élément n’est plus dans votre carnet.")).to_be_visible()
    assert_no_exception(page)


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_the_example_can_be_played_with_left_and_thrown_away(
    app: AppServer, open_page: OpenPage, width: int, locale: str
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)
    page.goto(app.url)
    page.get_by_role("button", name=text(language, "home.example.do")).click()
    leave = page.get_by_role("button", name=text(language, "example.leave"))
    for screen in SCREENS:
        page.goto(address(app, screen, "?notebook=example"))
        expect_screen(page, screen, language)
        expect(leave).to_be_visible()
    page.get_by_role("button", name=text(language, "example.throw_away")).click()
    expect_screen(page, "home", language)
    expect(leave).to_have_count(0)
    expect(page.get_by_role("button", name=text(language, "home.start.do"))).to_be_visible()
    assert "notebook" not in page.url


def test_back_leads_out_of_an_exercise_step_by_step(app: AppServer, page: Page) -> None:
    french = Language.FRENCH
    page.goto(address(app, "scenarios"))
    expect_screen(page, "scenarios")
    page.get_by_role("button", name=text(french, "scenario.list.start")).click()
    first = page.get_by_role("heading", name=text(french, "scenario.what.title"))
    expect(first).to_be_visible()
    page.get_by_role("button", name=text(french, "scenario.sides.go")).click()
    expect(page.get_by_role("heading", name=text(french, "scenario.sides.title"))).to_be_visible()
    page.go_back()
    expect(first).to_be_visible()
    page.go_back()
    expect(first).to_have_count(0)
    page.go_forward()
    expect(first).to_be_visible()
    assert_no_exception(page)
