"""Compare ahead and back in a real browser: typed plans stay, sliders answer, the sheet prints."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_compare import PARTS_OUTSIDE
from tests.browser.watch import assert_no_exception
from tests.server import AppServer

CHARTS = {"switch": "switch-chart", "what_if": "what_if-chart", "ahead": "ahead-chart"}


def open_view(app: AppServer, page: Page, view: str) -> None:
    page.goto(f"{app.url}/compare?notebook=example&view={view}")


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 390), ("en-GB", 1280)])
def test_each_picture_is_whole_and_none_is_too_wide(
    shared_app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    page = open_page(locale=locale, width=width)
    for view, key in CHARTS.items():
        open_view(shared_app, page, view)
        plot = page.locator(f".st-key-{key} .js-plotly-plot")
        expect(plot.locator("text").first).to_be_visible()
        assert plot.evaluate(PARTS_OUTSIDE) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert_no_exception(page)


def test_what_a_change_takes_is_typed_once_and_stays(shared_app: AppServer, page: Page) -> None:
    open_view(shared_app, page, "switch")
    other = page.get_by_label("Autres frais du changement")
    expect(other).to_have_value("60")
    other.fill("2500,50")
    other.press("Tab")
    said = page.locator(".st-key-switch-chart")
    expect(said).to_contain_text(re.compile(r"2.500,50.€ d’autres frais"))
    page.reload()
    expect(page.get_by_label("Autres frais du changement")).to_have_value(re.compile("2.?500,50"))
    page.get_by_label("Autres frais du changement").fill("60")
    page.get_by_label("Autres frais du changement").press("Tab")
    expect(page.locator(".st-key-switch-chart")).to_contain_text(re.compile(r"60.€ d’autres frais"))


def test_a_slider_answers_and_the_address_keeps_it(shared_app: AppServer, page: Page) -> None:
    open_view(shared_app, page, "what_if")
    pay = page.get_by_role("slider", name=re.compile("Ce que vous payez"))
    pay.focus()
    pay.press("ArrowRight")
    pay.press("ArrowRight")
    cards = page.get_by_test_id("stMetric")
    expect(cards.filter(has_text="aujourd’hui").first).to_contain_text(re.compile("83,69"))
    expect(page).to_have_url(re.compile("pay=10"))
    page.reload()
    expect(cards.filter(has_text="aujourd’hui").first).to_contain_text(re.compile("83,69"))
    page.get_by_role("button", name="Tout remettre en place").click()
    expect(page).not_to_have_url(re.compile("pay="))
    expect(cards.filter(has_text="aujourd’hui")).to_have_count(0)


def test_the_sheet_of_the_year_has_an_alternative_and_prints_on_one_page(
    shared_app: AppServer, page: Page
) -> None:
    open_view(shared_app, page, "year")
    sheet = page.get_by_role("img", name="L’année 2016")
    expect(sheet).to_be_visible()
    expect(sheet).to_have_js_property("complete", value=True)
    assert sheet.evaluate("image => image.naturalWidth") > 0
    with page.expect_download() as download:
        page.get_by_role("button", name="La page à imprimer").click()
    assert download.value.suggested_filename == "annee-2016.html"
    written = download.value.path().read_text(encoding="utf-8")
    alone = page.context.new_page()
    alone.set_content(written)
    expect(alone.get_by_text("2016", exact=True)).to_be_visible()
    printed = alone.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
