"""The notebook screen: settings, the history in words, and undo."""

from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from core.model.candidate import Candidate
from core.model.preferences import Language
from core.model.provider import Provider, provider_month_id
from core.model.records import RECORD_TYPES
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.storage import provider_months, risk_points, scenarios
from core.storage.notebook import Notebook
from core.storage.values import columns_of
from core.texts.catalogue import has_text, text
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now
SCENARIO = Scenario(id=UUID(int=1), created_at=NOW, title="Le *blog*")

NEVER_REVISED = [
    "risk_point.scenario_id",
    "provider_month.provider_id",
    "provider_month.month",
    "rate_override.home_currency",
    "rate_override.currency",
    "rate_override.month",
]
"""Fields that say which record it is; no screen changes them."""
KEPT_WHOLE = ("import_batch", "imported_line")
"""Kinds that come from a file and leave with it; no screen changes any field of theirs."""


def shown(screen: object) -> str:
    blocks = [*screen.markdown, *screen.caption]  # type: ignore[attr-defined]
    return "\n".join(block.value for block in blocks)


@pytest.mark.parametrize("language", list(Language))
def test_a_new_notebook_says_that_nothing_has_changed_yet(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("notebook", language=None)
    assert not screen.exception
    assert screen.info[0].value == text(Language.FRENCH, "notebook.history.empty")


def test_the_history_tells_what_changed_from_what_to_what(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    scenarios.add(own_notebook, SCENARIO, a_stamp())
    scenarios.revise(own_notebook, SCENARIO.id, a_stamp(), worst="Tout <b>casse</b>")
    screen = open_screen("notebook", language=None)
    assert r"scénario « Le \*blog\* »" in shown(screen).replace("\u00a0", " ")
    assert r"Tout \<b\>casse\<\/b\>" in shown(screen)
    assert not screen.exception


def test_undo_brings_back_what_was_there(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    scenarios.add(own_notebook, SCENARIO, a_stamp())
    for worst in ("Tout", "Tout casse", "Tout casse en août"):
        scenarios.revise(own_notebook, SCENARIO.id, a_stamp(), worst=worst)
    screen = open_screen("notebook", language=None)
    undo = [button for button in screen.button if str(button.key).startswith("undo.")]
    undo[0].click().run()
    assert scenarios.get(own_notebook, SCENARIO.id).worst == ""
    assert not screen.exception
    redo = [button for button in screen.button if str(button.key).startswith("undo.")]
    redo[0].click().run()
    assert scenarios.get(own_notebook, SCENARIO.id).worst == "Tout casse en août"


def test_a_removal_can_be_undone_with_all_that_went_along(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    scenarios.add(own_notebook, SCENARIO, a_stamp())
    point = RiskPoint(id=uuid4(), created_at=NOW, scenario_id=SCENARIO.id, what="Silence")
    risk_points.add(own_notebook, point, a_stamp())
    scenarios.remove(own_notebook, SCENARIO.id, a_stamp())
    screen = open_screen("notebook", language=None)
    first = next(button for button in screen.button if str(button.key).startswith("undo."))
    first.click().run()
    assert scenarios.get(own_notebook, SCENARIO.id) == SCENARIO
    assert risk_points.get(own_notebook, point.id) == point


def test_every_kind_of_value_is_told(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    provider = Provider(id=UUID(int=3), created_at=NOW, name="Hanta")
    candidate = Candidate(id=UUID(int=4), created_at=NOW, what="Images")
    open_screen("notebook", SCENARIO, provider, candidate)
    month = date(2026, 2, 1)
    provider_months.save(own_notebook, provider.id, month, a_stamp(), amount=Decimal("1200.5"))
    provider_months.save(own_notebook, provider.id, month, a_stamp(), amount=Decimal(80))
    scenarios.revise(
        own_notebook, SCENARIO.id, a_stamp(), look_again_on=date(2026, 5, 4), decision="not_now"
    )
    screen = open_screen("notebook", language=None)
    told = shown(screen).replace("\u202f", " ").replace("\u00a0", " ")
    assert "Hanta, février 2026" in told
    assert "1 200,5" in told
    assert not screen.exception
    assert provider_months.get(own_notebook, provider_month_id(provider.id, month)).amount == 80


@pytest.mark.parametrize("language", list(Language))
def test_every_field_of_every_record_has_a_name(language: Language) -> None:
    unnamed = [
        f"{kind}.{column.name}"
        for kind in RECORD_TYPES
        for column in columns_of(kind)
        if kind not in KEPT_WHOLE
        and column.name not in {"id", "created_at"}
        and not has_text(language, f"{kind}.{column.name}.label")
        and not has_text(language, f"history.field.{kind}.{column.name}")
    ]
    assert unnamed == NEVER_REVISED


@pytest.mark.parametrize("wanted", ["0", "-5", "abc", "²", "9" * 20, "9" * 5000])
def test_an_odd_length_in_the_address_shows_the_newest_changes(
    open_screen: OpenScreen, own_notebook: Notebook, wanted: str
) -> None:
    scenarios.add(own_notebook, SCENARIO, a_stamp())
    screen = open_screen("notebook", language=None, shown=wanted, period=wanted)
    assert not screen.exception
    assert any(str(button.key).startswith("undo.") for button in screen.button)
