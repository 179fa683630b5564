"""Fields that are typed in, driven in process: what arrives is saved once, or refused with why."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.provider import Provider
from core.model.scenario import Scenario
from core.storage import provider_months, scenarios
from core.storage.notebook import Notebook
from pages._parts.autosave.answers import Answer, Status
from tests.pages.conftest import OpenScreen, a_stamp

DAY = datetime.fromisoformat("2026-03-01T09:00:00")
SCENARIO = Scenario(id=UUID(int=1), created_at=DAY, title="Mon blog", worst="Le site tombe")
PROVIDER = Provider(id=UUID(int=2), created_at=DAY, name="Rado", currency="USD")
WORST = f"scenario.worst.{SCENARIO.id}"
COST = f"scenario.inaction_cost_6.{SCENARIO.id}"
MONTHS = f"provider_month.{PROVIDER.id}"


def type_in(
    screen: AppTest, key: str, *edits: tuple[str, int, str], session: str | None = None
) -> None:
    """Let the browser send (cell, number, text) for the component `key`."""
    screen.session_state[key] = {
        "edits": {
            "session": session or screen.session_state["app.session"],
            "edits": [{"cell": cell, "n": n, "text": text} for cell, n, text in edits],
        }
    }
    screen.run()
    assert not screen.exception


def answer(screen: AppTest, key: str, cell: str = "") -> Answer:
    found = screen.session_state["app.answers"][key][cell]
    assert isinstance(found, Answer)
    return found


@pytest.fixture
def sides(open_screen: OpenScreen) -> AppTest:
    return open_screen("scenarios", SCENARIO, scenario=SCENARIO.id, step="sides")


@pytest.fixture
def inaction(open_screen: OpenScreen) -> AppTest:
    return open_screen("scenarios", SCENARIO, scenario=SCENARIO.id, step="inaction")


def test_a_text_is_saved_as_it_was_typed(sides: AppTest, own_notebook: Notebook) -> None:
    type_in(sides, WORST, ("", 1, " Une ligne,\net une autre "))
    assert scenarios.get(own_notebook, SCENARIO.id).worst == " Une ligne,\net une autre "
    assert answer(sides, WORST).status is Status.SAVED
    assert sides.session_state["app.saved_at"] is not None


def test_an_edit_that_comes_again_is_not_saved_again(
    sides: AppTest, own_notebook: Notebook
) -> None:
    type_in(sides, WORST, ("", 5, "Premier"))
    scenarios.revise(own_notebook, SCENARIO.id, a_stamp(), worst="Défait ailleurs")
    type_in(sides, WORST, ("", 5, "Premier"))
    assert scenarios.get(own_notebook, SCENARIO.id).worst == "Défait ailleurs"


def test_what_was_meant_for_an_earlier_session_waits_to_be_sent_anew(
    sides: AppTest, own_notebook: Notebook
) -> None:
    type_in(sides, WORST, ("", 5, "D’avant le redémarrage"), session="an earlier one")
    assert scenarios.get(own_notebook, SCENARIO.id).worst == SCENARIO.worst


@pytest.mark.parametrize("nonsense", [None, "text", {"edits": 3}, {"edits": [{"cell": 1}]}])
def test_nonsense_from_the_browser_changes_nothing(
    sides: AppTest, own_notebook: Notebook, nonsense: object
) -> None:
    sides.session_state[WORST] = {"edits": nonsense}
    sides.run()
    assert not sides.exception
    assert scenarios.get(own_notebook, SCENARIO.id) == SCENARIO


def test_an_unreadable_amount_is_refused_and_the_next_one_saved(
    inaction: AppTest, own_notebook: Notebook
) -> None:
    type_in(inaction, COST, ("", 1, "1.200"))
    assert answer(inaction, COST).status is Status.REFUSED
    assert "?" in answer(inaction, COST).message
    assert scenarios.get(own_notebook, SCENARIO.id).inaction_cost_6 is None
    type_in(inaction, COST, ("", 2, "1 200,50 €"))
    assert answer(inaction, COST).status is Status.SAVED
    assert scenarios.get(own_notebook, SCENARIO.id).inaction_cost_6 == Decimal("1200.5")


def test_an_amount_can_be_taken_back(inaction: AppTest, own_notebook: Notebook) -> None:
    type_in(inaction, COST, ("", 1, "80"))
    type_in(inaction, COST, ("", 2, " "))
    assert scenarios.get(own_notebook, SCENARIO.id).inaction_cost_6 is None


def test_cells_of_the_month_grid_are_saved_together_each_in_its_place(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("costs", PROVIDER, provider=PROVIDER.id)
    type_in(
        screen,
        MONTHS,
        ("2026-01-01.amount", 1, "80 $"),
        ("2026-01-01.managing_hours", 2, "2 h 30"),
        ("2026-01-01.units_accepted", 3, "beaucoup"),
        ("2026-01-01.note", 4, "Premier mois"),
    )
    (kept,) = provider_months.list_for_provider(own_notebook, PROVIDER.id)
    assert (kept.amount, kept.managing_hours) == (Decimal(80), Decimal("2.5"))
    assert (kept.units_accepted, kept.note) == (None, "Premier mois")
    assert answer(screen, MONTHS, "2026-01-01.units_accepted").status is Status.REFUSED


def test_an_amount_in_another_currency_is_read_again_once_the_provider_has_that_one(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen(
        "costs", PROVIDER, provider=PROVIDER.id, unfolded=f"costs.who.{PROVIDER.id}"
    )
    cell = "2026-01-01.amount"
    type_in(screen, MONTHS, (cell, 1, "80 €"), ("2026-02-01.amount", 2, "90 £"))
    assert answer(screen, MONTHS, cell).status is Status.REFUSED
    screen.selectbox(key=f"provider.currency.{PROVIDER.id}").select("EUR").run()
    assert not screen.exception
    (kept,) = provider_months.list_for_provider(own_notebook, PROVIDER.id)
    assert kept.amount == Decimal(80)
    assert answer(screen, MONTHS, cell).status is Status.SAVED
    assert "EUR" in answer(screen, MONTHS, "2026-02-01.amount").message


def test_clearing_an_empty_cell_makes_no_month(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("costs", PROVIDER, provider=PROVIDER.id)
    before = own_notebook.revision()
    type_in(screen, MONTHS, ("2026-01-01.amount", 1, ""))
    assert provider_months.list_for_provider(own_notebook, PROVIDER.id) == []
    assert own_notebook.revision() == before


@pytest.mark.parametrize("cell", ["2026-01-01.id", "2026-01-02.amount", "someday.amount", ""])
def test_a_cell_that_the_grid_does_not_have_is_refused(
    open_screen: OpenScreen, own_notebook: Notebook, cell: str
) -> None:
    screen = open_screen("costs", PROVIDER, provider=PROVIDER.id)
    type_in(screen, MONTHS, (cell, 1, "80"))
    assert answer(screen, MONTHS, cell).status is Status.REFUSED
    assert provider_months.list_for_provider(own_notebook, PROVIDER.id) == []
