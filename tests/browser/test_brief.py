"""The brief, walked in a real browser: typed, taken over, priced, copied, taken along, kept."""

import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.brief import Budget, CheckNeed
from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.browser.writing import mark
from tests.server import AppServer

RESULT = {
    Language.FRENCH: "Dix fiches en ligne, chacune avec 3 photos.",
    Language.ENGLISH: "Ten pages online, each with 3 photos.",
}


class Writer:
    """Somebody at the brief, in one language."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page, self.language = page, language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def press(self, key: str, **values: object) -> None:
        self.page.get_by_role("button", name=self.say(key, **values), exact=True).first.click()
        wait_until_idle(self.page)

    def choose(self, key: str) -> None:
        self.page.get_by_role("radio", name=self.say(key), exact=True).locator("xpath=..").click()
        wait_until_idle(self.page)

    def box(self, label: str, **values: object) -> Locator:
        return self.page.get_by_label(self.say(label, **values), exact=True)

    def write(self, label: str, words: str, **values: object) -> None:
        field = self.box(label, **values)
        field.fill(words)
        field.blur()
        expect(mark(field)).to_have_text(self.say("autosave.saved"))
        wait_until_idle(self.page)


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_from_a_blank_page_to_a_post_in_ones_hands(
    app: AppServer, open_page: OpenPage, tmp_path: Path, locale: str, width: int
) -> None:
    me = Writer(open_page(locale=locale, width=width), Language(locale[:2]))
    page = me.page
    page.goto(f"{app.url}/brief")
    me.press("brief.empty.do")
    me.write("brief.title.label", "Jewels")
    me.write("brief.result.label", RESULT[me.language])
    expect(page.get_by_text(me.say("brief.hint.clear"))).to_be_visible()

    me.press("brief.frame.go")
    me.press("brief.offers.title")
    me.press("brief.offers.take")
    taken = me.say("brief.typical.limits.1")
    expect(me.box("brief.limits.label")).to_have_value(taken)
    page.keyboard.press("Escape")

    me.press("brief.means.go")
    me.write("brief.tools.label", "Password: hunter2")
    expect(page.get_by_text(me.say("brief.hint.secret.advice"))).to_be_visible()
    me.write("brief.tools.label", "A folder")
    expect(page.get_by_text(me.say("brief.hint.secret.advice"))).to_have_count(0)
    page.get_by_role("radio", name=me.say(f"brief.budget.{Budget.FIXED}")).click()
    me.press("brief.milestone.add")
    me.write("milestone.what.numbered", "Five pages", number=1)
    me.write("milestone.amount.label", "40")
    expect(page.locator(".st-key-brief-money")).to_contain_text("40")

    me.press("brief.acceptance.go")
    me.write("brief.acceptance.label", "3")
    me.press("brief.afterwards.go")
    me.press("brief.check.go")
    page.get_by_text(me.say(f"brief.check_need.{CheckNeed.NOT_NEEDED}")).click()
    expect(page.get_by_text(me.say("brief.check.not_needed"))).to_be_visible()
    me.press("brief.post.go")
    post = page.locator(".paper")
    expect(post).to_contain_text(taken)
    expect(page.get_by_text(me.say("brief.gap.due"))).to_be_visible()
    assert_no_exception(page)

    with page.expect_download() as download:
        page.get_by_role("button", name=me.say("paper.word")).click()
    word = tmp_path / download.value.suggested_filename
    download.value.save_as(word)
    assert re.fullmatch(rf"jewels-v1-{me.language}\.docx", word.name)
    with zipfile.ZipFile(word) as archive:
        assert RESULT[me.language] in archive.read("word/document.xml").decode()
    with page.expect_download() as download:
        page.get_by_role("button", name=me.say("paper.markdown")).click()
    assert "# Jewels\n" in download.value.path().read_text(encoding="utf-8")

    me.press("brief.version.finish", number=1)
    expect(page.get_by_text(me.say("brief.versions.title"))).to_be_visible()
    page.reload()
    expect(page.locator(".paper")).to_contain_text(RESULT[me.language])
    assert_no_exception(page)


def test_one_click_copies_the_post_as_plain_text(shared_app: AppServer, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{shared_app.url}/brief?notebook=example")
    page.get_by_role("button", name=text(Language.FRENCH, "brief.list.read"), exact=True).click()
    page.get_by_role("button", name=text(Language.FRENCH, "copyable.copy")).click()
    expect(page.get_by_text(text(Language.FRENCH, "copyable.copied"))).to_be_visible()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied.startswith("Mettre en page dix recettes de mon blog\n\nLE RÉSULTAT ATTENDU\n")
    assert copied.rstrip().endswith("Vos questions sont les bienvenues.")
