"""The review in a real browser: note a prediction, answer a due one, say a word on it."""

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from core.model.prediction import Prediction
from core.model.preferences import Language
from core.model.stamp import Stamp
from core.storage import predictions
from core.storage.engine import Engine
from core.texts.catalogue import plural, text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer

MADE = datetime.fromisoformat("2026-01-05T09:00:00")
DUE = Prediction(
    id=UUID(int=7),
    created_at=MADE,
    what="The first batch is late",
    chance=70,
    check_on=date(2026, 2, 1),
)


def _prepare(app: AppServer) -> None:
    engine = Engine(app.home)
    predictions.add(engine.open("mine"), DUE, Stamp(now=MADE, step=UUID(int=8)))
    engine.close()


def _stored(app: AppServer) -> list[Prediction]:
    app.kill()
    engine = Engine(app.home)
    found = predictions.list_all(engine.open("mine"))
    engine.close()
    return found


def _click(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()
    wait_until_idle(page)


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_a_due_prediction_is_answered_and_a_new_one_noted(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    _prepare(app)
    page = open_page(locale=locale, width=width)

    def say(key: str) -> str:
        return text(language, key)

    page.goto(f"{app.url}/review")
    asked = page.get_by_role("heading", name=plural(language, "review.due.title", 1))
    expect(asked).to_be_visible()

    _click(page, say("review.answer.no"))
    expect(asked).to_have_count(0)
    card = page.locator("[class*='st-key-review-answered-']")
    expect(card).to_contain_text(say("review.outcome.no"))
    note = page.get_by_role("textbox", name=say("prediction.note.label"))
    note.fill("On time")
    expect(page.get_by_text(say("autosave.saved"), exact=True).first).to_be_visible()
    _click(page, say("review.answer.close"))
    expect(card).to_have_count(0)

    _click(page, say("review.predict"))
    what = page.get_by_role("textbox", name=say("prediction.what.label"))
    what.fill("The images are too heavy")
    expect(page.get_by_text(say("autosave.saved"), exact=True).first).to_be_visible()
    page.get_by_role("slider").press("ArrowRight")
    wait_until_idle(page)
    _click(page, say("review.prediction.close"))
    expect(page.locator("[class*='st-key-review-coming-']")).to_contain_text("too heavy")
    assert_no_exception(page)

    answered, noted = _stored(app)
    assert (answered.outcome, answered.note) == (False, "On time")
    assert answered.resolved_on is not None
    assert date.today() - answered.resolved_on <= timedelta(days=1)  # noqa: DTZ011 - any zone
    assert (noted.what, noted.chance) == ("The images are too heavy", 5)
