"""Own tasks, walked in a real browser: write lines, count hours, answer, hand the first over."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.own_task import TASK_QUESTIONS
from core.model.preferences import Language
from core.texts.catalogue import plural, text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.browser.writing import wait_for_no_drafts
from tests.server import AppServer


def _cell(page: Page, language: Language, line: str, column: str) -> Locator:
    name = f"{line} – {text(language, f'tasks.list.{column}')}"
    return page.get_by_label(name, exact=True)


def _line(language: Language, number: int) -> str:
    return text(language, "tasks.list.line", number=number)


def _answer(page: Page, language: Language, question: str, answer: str) -> None:
    label = text(language, f"own_task.{question}.label")
    group = page.get_by_role("radiogroup", name=label)
    group.get_by_role("radio", name=text(language, f"answer.{answer}"), exact=True).click()
    wait_until_idle(page)


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_from_an_empty_line_to_a_candidate_for_the_first_task(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)
    page.goto(f"{app.url}/tasks")
    new = text(language, "tasks.list.new")
    for number, (what, hours) in enumerate([("Comptes", "2,5"), ("Photos", "1 h 30")], start=1):
        typed = hours.replace(",", ".") if language is Language.ENGLISH else hours
        _cell(page, language, new, "what").fill(what)
        line = _line(language, number)
        expect(_cell(page, language, line, "what")).to_have_value(what)
        _cell(page, language, line, "hours_a_month").fill(typed)
        wait_for_no_drafts(page)
    expect(_cell(page, language, new, "what")).to_have_value("")
    wait_until_idle(page)

    waiting = page.locator(".st-key-tasks-lines-unknown")
    expect(waiting).to_contain_text("Photos")
    waiting.get_by_role("button", name=text(language, "tasks.answer")).first.click()
    for question in TASK_QUESTIONS:
        _answer(page, language, question, "yes" if question == "describable" else "no")
    fold = page.get_by_role("button", name=text(language, "tasks.fold"))
    fold.click()
    expect(fold).to_have_count(0)
    finding = plural(language, "tasks.picture.finding", 2.5, total=4)
    expect(page.get_by_role("heading", name=finding)).to_be_visible()

    page.get_by_role("button", name=text(language, "tasks.ranking.make")).click()
    settled = page.locator(".st-key-tasks-lines-on_ladder")
    expect(settled).to_contain_text("Comptes")
    page.reload()
    expect(_cell(page, language, _line(language, 2), "hours_a_month")).to_have_value(
        re.compile(r"1[.,]5")
    )
    settled.get_by_role("link", name=text(language, "tasks.ranking.see")).click()
    page.wait_for_url(re.compile(r"/first_task\?candidate="))
    field = page.get_by_label(text(language, "candidate.what.label"), exact=True)
    expect(field).to_have_value("Comptes")
    assert_no_exception(page)


def test_impossible_hours_are_said_beside_the_line_and_a_goal_is_typed(
    app: AppServer, page: Page
) -> None:
    french = Language.FRENCH
    page.goto(f"{app.url}/tasks")
    page.get_by_role("button", name=text(french, "tasks.goals.add")).click()
    goal = page.get_by_label(text(french, "goal.what.label"), exact=True)
    goal.fill("Finir mon livre")
    wait_for_no_drafts(page)
    new = _cell(page, french, text(french, "tasks.list.new"), "what")
    new.fill("Trier")
    hours = _cell(page, french, _line(french, 1), "hours_a_month")
    hours.fill("800")
    expect(page.get_by_text(text(french, "own_task.error.hours", high=744))).to_be_visible()
    hours.fill("8")
    wait_for_no_drafts(page)
    page.reload()
    expect(hours).to_have_value("8")
    expect(goal).to_have_value("Finir mon livre")
    assert_no_exception(page)


def test_on_a_phone_what_is_wrong_with_a_line_stands_under_it(
    app: AppServer, open_page: OpenPage
) -> None:
    french = Language.FRENCH
    page = open_page(width=390)
    page.goto(f"{app.url}/tasks")
    _cell(page, french, text(french, "tasks.list.new"), "what").fill("Comptes")
    hours = _cell(page, french, _line(french, 1), "hours_a_month")
    hours.fill("beaucoup")
    message = page.get_by_role("alert").filter(has_text=text(french, "amount.error.unreadable"))
    expect(message).to_be_visible()
    expect(hours).to_have_value("beaucoup")
    wait_until_idle(page)
    field, words = hours.bounding_box(), message.bounding_box()
    assert field is not None
    assert words is not None
    assert words["y"] >= field["y"] + field["height"]
    assert words["width"] > 2 * field["width"]
