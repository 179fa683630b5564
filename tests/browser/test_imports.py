"""A file becomes months in a real browser: seen, kept once, compared, taken back."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from core.model.preferences import Language
from core.texts.catalogue import plural, text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer

UPWORK = Path(__file__).parents[1] / "core/exchange/importing/files/upwork.csv"


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_from_a_report_to_months_and_back(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)

    def say(key: str, **values: object) -> str:
        return text(language, key, **values)

    def click(name: str) -> None:
        page.get_by_role("button", name=name).first.click()
        wait_until_idle(page)

    def give() -> None:
        page.locator("input[type='file']").set_input_files(UPWORK)
        expect(page.get_by_text(say("import.preview.title"))).to_be_visible()
        wait_until_idle(page)

    page.goto(f"{app.url}/costs")
    click(say("import.link"))
    give()
    expect(page.get_by_role("cell", name=say("import.figure.platform_fee"))).to_be_visible()
    click(plural(language, "import.do", 4))
    expect(page.locator(".st-key-import-done")).to_contain_text("upwork.csv")

    click(say("import.done.see", name="Hanta Rakoto"))
    paid = page.locator("input[data-column='amount'][placeholder]:not([placeholder=''])").first
    expect(paid).to_have_attribute("placeholder", "100")
    expect(page.get_by_text(say("autosave.months.from_file")).first).to_be_visible()

    page.goto(f"{app.url}/costs?view=files")
    give()
    expect(page.locator(".st-key-import-counts")).to_contain_text(
        plural(language, "import.counts.all_here", 4)
    )
    page.get_by_text(plural(language, "import.earlier", 1)).click()
    wait_until_idle(page)
    click(say("import.undo"))
    expect(page.locator(".st-key-import-done")).to_contain_text(say("import.taken_back"))
    expect(page.locator(".st-key-import-counts")).to_contain_text("4")
    assert_no_exception(page)
