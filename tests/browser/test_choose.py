"""Choosing, walked in a real browser: two people, criteria, an interview, scores, a decision."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.preferences import Language
from core.texts.catalogue import text
from core.texts.plain import in_lines
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer


class Visitor:
    """Someone who reads one language, and finds things by what they are called."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page = page
        self.language = language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def click(self, key: str, **values: object) -> None:
        name = self.say(key, **values)
        self.page.get_by_role("button", name=name).first.click()
        wait_until_idle(self.page)

    def write(self, key: str, words: str) -> None:
        """Type in a field and wait until it is saved."""
        field = self.page.get_by_label(self.say(key), exact=True).first
        field.fill(words)
        whole = field.locator("xpath=ancestor::*[contains(@class, 'field')]")
        expect(whole.get_by_role("status").first).to_have_text(self.say("autosave.saved"))
        wait_until_idle(self.page)

    def pick(self, group: str, option: str) -> None:
        self._group(group).get_by_role("radio", name=option, exact=True).click()
        wait_until_idle(self.page)

    def heading(self, key: str, **values: object) -> Locator:
        return self.page.get_by_role("heading", name=self.say(key, **values))

    def points(self, criterion: str, weight: int, points: int) -> Locator:
        row = self._group(self.say("choose.scores.row", name=criterion, weight=weight))
        return row.get_by_role("radio", name=str(points), exact=True)

    def score(self, criterion: str, weight: int, points: int) -> None:
        self.points(criterion, weight, points).click()
        expect(self.points(criterion, weight, points)).to_be_checked()
        wait_until_idle(self.page)

    def _group(self, name: str) -> Locator:
        return self.page.get_by_role("radiogroup", name=name, exact=True)


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_from_two_profiles_to_a_choice_that_opens_the_log(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    visitor = Visitor(open_page(locale=locale, width=width), Language(locale[:2]))
    page, say = visitor.page, visitor.say
    page.goto(f"{app.url}/choose")
    visitor.click("choose.empty.do")
    for name in ("Hanta", "Camille"):
        visitor.click("choose.person.add")
        visitor.write("freelancer.name.label", name)
        expect(page.get_by_role("heading", name=name)).to_be_visible()
        visitor.click("choose.person.back")
        expect(page).not_to_have_url(re.compile("freelancer="))
    visitor.click("choose.move.invited")
    expect(page.locator(".st-key-choose-board-to_meet")).to_contain_text(say("stage_of.invited"))

    visitor.click("choose.criteria.go")
    expect(page).to_have_url(re.compile("step=criteria"))
    quality, price = say("typical_criterion.samples"), say("typical_criterion.price")
    for words in (quality, price):
        page.get_by_role("button", name=in_lines(words).replace("  \n", " ")).first.click()
        wait_until_idle(page)
    page.get_by_role("radiogroup", name=say("criterion.weight.label")).first.get_by_role(
        "radio", name="5"
    ).click()
    wait_until_idle(page)

    visitor.click("choose.interviews.go")
    expect(page).to_have_url(re.compile("step=interviews"))
    question = page.get_by_role("checkbox", name=say("guide.way_here"))
    question.check(force=True)
    wait_until_idle(page)
    visitor.write("reply.words.label", "Cinq ans de blogs")

    visitor.click("choose.scores.go")
    expect(page).to_have_url(re.compile("step=scores"))
    visitor.score(quality, 5, 4)
    visitor.score(price, 3, 5)
    page.get_by_role("radiogroup", name=say("choose.who")).get_by_role(
        "radio", name="Camille"
    ).click()
    wait_until_idle(page)
    expect(visitor.points(quality, 5, 4)).not_to_be_checked()
    visitor.score(quality, 5, 5)
    visitor.score(price, 3, 1)
    # (5×4 + 3×5) / 8 = 4.4 against (5×5 + 3×1) / 8 = 3.5.
    expect(page.get_by_role("heading", name="Hanta").first).to_contain_text("Camille")
    expect(page.get_by_role("table")).to_contain_text(quality)

    visitor.click("choose.decide.go")
    expect(page).to_have_url(re.compile("step=decide"))
    expect(
        page.get_by_text(say("choose.caution.few_interviews", name="Hanta", held=0))
    ).to_be_visible()
    visitor.click("choose.choice.anyway", name="Hanta")
    expect(visitor.heading("choose.made.title", name="Hanta")).to_be_visible()
    assert_no_exception(page)
    visitor.click("choose.made.log")
    page.wait_for_url(re.compile(r"/log\?provider="))
    assert_no_exception(page)


def test_fixed_weights_are_reopened_with_a_reason_that_stays_in_sight(
    app: AppServer, page: Page
) -> None:
    visitor = Visitor(page, Language.FRENCH)
    page.goto(f"{app.url}/choose?notebook=example&step=criteria")
    expect(page.get_by_text(visitor.say("choose.criteria.fixed"))).to_be_visible()
    visitor.click("choose.reopen")
    visitor.click("choose.reopen.do")
    visitor.write("reopening.reason.label", "Il faut aussi répondre aux lecteurs")
    visitor.click("choose.close")
    expect(page.get_by_text("Il faut aussi répondre aux lecteurs")).to_be_visible()
    expect(page.get_by_text(visitor.say("choose.criteria.fixed"))).to_be_visible()
    page.reload()
    expect(page.get_by_text("Il faut aussi répondre aux lecteurs")).to_be_visible()
    assert_no_exception(page)
