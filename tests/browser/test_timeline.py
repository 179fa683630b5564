"""The history in a real browser: looked through, kept in the address, undone with care."""

from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from core.model.preferences import Language
from core.model.risk_point import RiskPoint
from core.model.stamp import Stamp
from core.storage import risk_points, scenarios
from core.storage.engine import Engine
from tests.browser.conftest import OpenPage
from tests.browser.traveller import Traveller
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.browser.writing import DAY, SCENARIO, prepare
from tests.server import AppServer

LONG = "Ils partent avec mon site en août, et personne ne répond au téléphone."


def _write(app: AppServer) -> None:
    prepare(app)
    engine = Engine(app.home)
    notebook = engine.open("mine")
    steps = iter(Stamp(now=DAY, step=UUID(int=number)) for number in range(20, 30))
    risk = RiskPoint(id=UUID(int=5), created_at=DAY, scenario_id=SCENARIO.id, what="Silence")
    risk_points.add(notebook, risk, next(steps))
    scenarios.revise(notebook, SCENARIO.id, next(steps), worst=LONG)
    scenarios.revise(notebook, SCENARIO.id, next(steps), best="-")
    scenarios.revise(notebook, SCENARIO.id, next(steps), worst=LONG.replace("site", "blog"))
    engine.close()


@pytest.mark.parametrize(
    ("locale", "width", "scheme"), [("fr-FR", 1280, "light"), ("en-GB", 390, "dark")]
)
def test_a_change_is_found_seen_and_undone_with_what_builds_on_it(
    app: AppServer, open_page: OpenPage, locale: str, width: int, scheme: str
) -> None:
    _write(app)
    page = open_page(locale=locale, width=width, scheme=scheme)  # type: ignore[arg-type]
    person = Traveller(page, Language(locale[:2]))
    page.goto(f"{app.url}/notebook")
    person.is_on("notebook")
    acts = page.locator("[class*='st-key-history-0000']")
    expect(acts).to_have_count(5)

    box = page.get_by_placeholder(person.say("timeline.find"))
    box.fill("TELEPHONE")
    box.press("Enter")
    expect(acts).to_have_count(2)
    expect(acts.first.locator("del")).to_have_text("site")
    expect(acts.first.locator("strong")).to_have_text("blog")
    page.reload()
    expect(acts).to_have_count(2)
    assert "find=TELEPHONE" in page.url
    _is_sound(page, width)

    undo = acts.last.get_by_role("button", name=person.say("notebook.history.undo"))
    person.click(undo)
    way = page.locator("[class*='st-key-undo-way']")
    expect(way.get_by_role("listitem")).to_have_count(1)
    page.go_back()
    expect(way).to_have_count(0)
    page.go_forward()
    expect(way.get_by_role("listitem")).to_have_count(1)
    _is_sound(page, width)
    person.click(way.get_by_role("button").first)
    expect(way).to_have_count(0)
    expect(page.get_by_text(person.say("timeline.taken_back"))).to_have_count(2)
    assert_no_exception(page)

    person.press("timeline.whole")
    expect(acts).to_have_count(5)
    app.kill()
    engine = Engine(app.home)
    assert scenarios.get(engine.open("mine"), SCENARIO.id).worst == ""
    engine.close()


def _is_sound(page: Page, width: int) -> None:
    """Nothing is cut off, and axe finds nothing in the history."""
    wait_until_idle(page)
    page.mouse.move(0, 0)
    expect(page.get_by_role("tooltip")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
