"""What the browser fetches early, once, or not at all."""

import re
import urllib.request

from playwright.sync_api import Page, Response, expect

from pages._parts import streamlit_code
from tests.browser.watch import wait_until_idle
from tests.server import AppServer


def test_the_code_of_pictures_comes_before_the_first_picture(
    shared_app: AppServer, page: Page
) -> None:
    name = streamlit_code.of_pictures()
    assert name

    def brings_it(response: Response) -> bool:
        return response.url.endswith(f"/static/js/{name}")

    with page.expect_response(brings_it) as brought:
        page.goto(f"{shared_app.url}/fears")
    assert brought.value.ok
    expect(page.get_by_test_id("stPlotlyChart")).to_have_count(0)
    expect(page.locator(f"link[rel=modulepreload][href$='{name}']")).to_have_count(1)


def test_the_code_of_fields_comes_before_the_first_field(shared_app: AppServer, page: Page) -> None:
    last = streamlit_code.of_fields()[-1]
    with page.expect_response(lambda response: response.url.endswith(f"/static/js/{last}")):
        page.goto(shared_app.url)
    asked = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    for kind in ("ButtonGroup", "DateInput", "Selectbox", "Slider"):
        assert len([name for name in asked if f"/static/js/{kind}." in name]) == 1, kind
    expect(page.get_by_test_id("stSelectbox")).to_have_count(0)


def test_the_logo_is_fetched_by_its_address(shared_app: AppServer, page: Page) -> None:
    page.goto(f"{shared_app.url}/privacy")
    wait_until_idle(page)
    logo = page.get_by_test_id("stSidebarLogo")
    expect(logo).to_be_visible()
    expect(logo).to_have_attribute("src", re.compile(r"/app/static/logo\.svg$"))
    with urllib.request.urlopen(logo.evaluate("image => image.src")) as answer:
        assert answer.headers.get_content_type() == "image/svg+xml"


def test_a_visitor_from_elsewhere_is_sent_code_packed(shared_app: AppServer, page: Page) -> None:
    page.goto(shared_app.url)
    wait_until_idle(page)
    code = page.locator("script[type=module][src]").evaluate("script => script.src")
    asked = urllib.request.Request(
        code, headers={"Host": "carnet.example.org", "Accept-Encoding": "gzip"}
    )
    with urllib.request.urlopen(asked) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "immutable" in answer.headers["Cache-Control"]
