"""Costs beside the log: what is typed wins, says so, and can give way again."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.model.provider import ProviderMonth, provider_month_id
from core.storage import month_outputs
from core.storage.notebook import Notebook
from tests.pages.conftest import OpenScreen
from tests.pages.logs import ACCEPTED, NOW, RADO, say, shown

FEBRUARY = date(2026, 2, 1)
WITHOUT_START = replace(RADO, from_on=None)
LOGGED = replace(ACCEPTED, accepted_on=date(2026, 2, 10), weight=Decimal(12))
TYPED = ProviderMonth(
    id=provider_month_id(RADO.id, FEBRUARY),
    created_at=NOW,
    provider_id=RADO.id,
    month=FEBRUARY,
    amount=Decimal(80),
    units_accepted=Decimal(10),
)
USE = f"costs.log.use.{RADO.id}.{FEBRUARY}.units_accepted"


def test_a_correction_is_said_and_taken_back_with_one_click(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("costs", WITHOUT_START, TYPED, LOGGED)
    said = say("costs.log.differs", month="Février 2026", typed="10", logged="12")
    assert said in shown(screen)
    assert "10" in [each.value for each in screen.metric]
    screen.button(key=USE).click().run()
    assert said not in shown(screen)
    (month,) = month_outputs.list_for_provider(own_notebook, RADO.id)
    assert (month.amount, month.units_accepted) == (Decimal(80), Decimal(12))
    assert "12" in [each.value for each in screen.metric]


def test_figures_that_agree_say_nothing(open_screen: OpenScreen) -> None:
    same = replace(TYPED, units_accepted=Decimal(12))
    screen = open_screen("costs", WITHOUT_START, same, LOGGED)
    assert USE not in [button.key for button in screen.button]


def test_removing_a_provider_says_that_the_log_goes_too(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", WITHOUT_START, LOGGED)
    assert "Avec sa main courante" in shown(screen)
