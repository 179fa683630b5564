"""Streamlit's own widgets as self-saving fields: they show what is stored and save on change."""

from datetime import date, datetime
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.model.provider import Provider, ProviderKind
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.storage import providers, risk_points
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen, a_stamp

DAY = datetime.fromisoformat("2026-03-01T09:00:00")
SCENARIO = Scenario(id=UUID(int=1), created_at=DAY, title="Mon blog")
POINT = RiskPoint(id=UUID(int=3), created_at=DAY, scenario_id=SCENARIO.id, what="Le site tombe")
PROVIDER = Provider(
    id=UUID(int=2), created_at=DAY, name="Rado", from_on=date(2026, 3, 1), to_on=date(2026, 6, 30)
)
CHANCE = f"risk_point.chance_before.{POINT.id}"
UNTIL = f"provider.to_on.{PROVIDER.id}"


@pytest.fixture
def risks(open_screen: OpenScreen) -> AppTest:
    return open_screen("scenarios", SCENARIO, POINT, scenario=SCENARIO.id, step="risks")


@pytest.fixture
def costs(open_screen: OpenScreen) -> AppTest:
    unfolded = f"costs.who.{PROVIDER.id}"
    return open_screen("costs", PROVIDER, provider=PROVIDER.id, unfolded=unfolded)


def test_a_slider_says_that_it_is_unanswered_until_it_moves(
    risks: AppTest, own_notebook: Notebook
) -> None:
    risks.query_params["risk"] = str(POINT.id)
    risks.run()
    said = text(Language.FRENCH, "autosave.not_answered")
    unanswered = [caption.value for caption in risks.caption].count(said)
    risks.slider(key=CHANCE).set_value(30).run()
    assert risk_points.get(own_notebook, POINT.id).chance_before == 30
    assert [caption.value for caption in risks.caption].count(said) == unanswered - 1


def test_one_click_answers_the_lowest_where_the_slider_stands(
    risks: AppTest, own_notebook: Notebook
) -> None:
    risks.query_params["risk"] = str(POINT.id)
    risks.run()
    risks.button(key=f"{CHANCE}.lowest").click().run()
    assert risk_points.get(own_notebook, POINT.id).chance_before == 0


def test_a_widget_shows_what_was_stored_elsewhere_since(
    risks: AppTest, own_notebook: Notebook
) -> None:
    risks.query_params["risk"] = str(POINT.id)
    risks.run()
    risk_points.revise(own_notebook, POINT.id, a_stamp(), chance_before=70)
    risks.run()
    assert risks.slider(key=CHANCE).value == 70


def test_a_choice_is_stored_and_cannot_be_emptied_where_one_is_needed(
    costs: AppTest, own_notebook: Notebook
) -> None:
    key = f"provider.kind.{PROVIDER.id}"
    costs.button_group(key=key).set_value(ProviderKind.AGENCY).run()
    assert providers.get(own_notebook, PROVIDER.id).kind is ProviderKind.AGENCY
    costs.button_group(key=key).set_value(None).run()
    assert providers.get(own_notebook, PROVIDER.id).kind is ProviderKind.AGENCY


def test_a_refused_day_stays_with_its_message_until_it_is_mended(
    costs: AppTest, own_notebook: Notebook
) -> None:
    costs.date_input(key=UNTIL).set_value(date(2026, 1, 31)).run()
    assert costs.date_input(key=UNTIL).value == date(2026, 1, 31)
    assert len(costs.error) == 1
    assert providers.get(own_notebook, PROVIDER.id).to_on == PROVIDER.to_on
    costs.date_input(key=UNTIL).set_value(date(2026, 5, 31)).run()
    assert len(costs.error) == 0
    assert providers.get(own_notebook, PROVIDER.id).to_on == date(2026, 5, 31)


@pytest.mark.parametrize(("language", "order"), [("fr", "DD/MM/YYYY"), ("en", "YYYY/MM/DD")])
def test_a_day_is_written_in_an_order_that_has_one_meaning(
    open_screen: OpenScreen, language: str, order: str
) -> None:
    unfolded = f"costs.who.{PROVIDER.id}"
    screen = open_screen(
        "costs", PROVIDER, provider=PROVIDER.id, unfolded=unfolded, language=language
    )
    assert screen.date_input(key=UNTIL).proto.format == order


def test_a_day_can_be_taken_back(costs: AppTest, own_notebook: Notebook) -> None:
    costs.date_input(key=UNTIL).set_value(None).run()
    assert providers.get(own_notebook, PROVIDER.id).to_on is None
