"""A scenario and a provider to write in, and how a person writes in them."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from playwright.sync_api import Locator, Page, expect

from core.model.preferences import Language
from core.model.provider import Provider
from core.model.scenario import Scenario
from core.model.stamp import Stamp
from core.storage import provider_months, providers, scenarios
from core.storage.engine import Engine
from core.texts.catalogue import text
from tests.server import AppServer

DAY = datetime.fromisoformat("2026-03-01T09:00:00")
SCENARIO = Scenario(id=UUID(int=1), created_at=DAY, title="Mon blog")
PROVIDER = Provider(id=UUID(int=2), created_at=DAY, name="Rado", unit="article")


def say(key: str, **values: object) -> str:
    """What the app says in French."""
    return text(Language.FRENCH, key, **values)


def prepare(app: AppServer) -> None:
    """Put the scenario and the provider in the notebook before anyone opens it."""
    engine = Engine(app.home)
    notebook = engine.open("mine")
    stamp = Stamp(now=DAY, step=UUID(int=9))
    scenarios.add(notebook, SCENARIO, stamp)
    providers.add(notebook, PROVIDER, stamp)
    engine.close()


def stored_scenario(app: AppServer) -> Scenario:
    """The scenario as the notebook's file holds it; the server is killed for it."""
    app.kill()
    engine = Engine(app.home)
    found = scenarios.get(engine.open("mine"), SCENARIO.id)
    engine.close()
    return found


def stored_amounts(app: AppServer) -> list[Decimal | None]:
    """What the provider was paid, the newest month first; the server is killed for it."""
    app.kill()
    engine = Engine(app.home)
    months = provider_months.list_for_provider(engine.open("mine"), PROVIDER.id)
    engine.close()
    return [month.amount for month in reversed(months)]


def open_sides(page: Page, app: AppServer) -> None:
    """Open the step with the worst, the likely and the best case."""
    page.goto(f"{app.url}/scenarios?scenario={SCENARIO.id}&step=sides")
    expect(worst(page)).to_be_editable()


def open_inaction(page: Page, app: AppServer) -> None:
    """Open the step with what doing nothing costs."""
    page.goto(f"{app.url}/scenarios?scenario={SCENARIO.id}&step=inaction")
    expect(cost(page)).to_be_editable()


def open_provider(page: Page, app: AppServer) -> None:
    """Open the provider, with all that is asked about them."""
    page.goto(f"{app.url}/costs?provider={PROVIDER.id}&step=new")
    expect(box(page, "provider.name.label")).to_be_editable()


def worst(page: Page) -> Locator:
    return box(page, "scenario.worst.field")


def best(page: Page) -> Locator:
    return box(page, "scenario.best.field")


def cost(page: Page) -> Locator:
    return box(page, "scenario.inaction_cost_6.label")


def box(page: Page, label: str) -> Locator:
    """The field with this label."""
    return page.get_by_label(say(label), exact=True)


def mark(field: Locator) -> Locator:
    """The quiet mark that says whether a field is saved."""
    return _whole(field).get_by_role("status").first


def message(field: Locator) -> Locator:
    """What is wrong with what was typed."""
    return _whole(field).get_by_role("alert")


def reading(field: Locator) -> Locator:
    """How an amount was understood."""
    return _whole(field).locator(".reading")


def expect_saved(field: Locator) -> None:
    expect(mark(field)).to_have_text(say("autosave.saved"))


def wait_for_no_drafts(page: Page) -> None:
    """Wait until the browser keeps nothing back: all that was typed is known to be stored."""
    page.wait_for_function(
        "() => !Object.keys(localStorage).some(key => key.startsWith('passer-la-main.draft'))"
    )


def _whole(field: Locator) -> Locator:
    return field.locator("xpath=ancestor::*[contains(@class, 'field')]")
