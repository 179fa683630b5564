from datetime import UTC, datetime
from uuid import uuid4

import pytest

from core.model.preferences import Language
from core.rules.guardrail_library import (
    GUARDRAILS,
    Guardrail,
    RiskKind,
    added_keys,
    guardrails_for,
    kind_of,
    risk_point_from,
)
from core.texts.catalogue import text

NOW = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
PARTS = ("risk", "if", "then", "prevention", "repair", "evidence")
EACH = pytest.mark.parametrize("guardrail", GUARDRAILS, ids=lambda one: one.key)


def test_the_library_is_large_enough_and_names_no_guardrail_twice() -> None:
    keys = [one.key for one in GUARDRAILS]
    assert len(keys) == len(set(keys)) >= 18


@pytest.mark.parametrize("kind", RiskKind)
@pytest.mark.parametrize("language", Language)
def test_every_kind_has_a_name_and_at_least_two_guardrails(
    kind: RiskKind, language: Language
) -> None:
    assert text(language, f"risk_kind.{kind}")
    found = guardrails_for(kind)
    assert len(found) >= 2
    assert kind_of(found[0].key) is kind


@EACH
@pytest.mark.parametrize("language", Language)
def test_every_guardrail_is_told_whole(guardrail: Guardrail, language: Language) -> None:
    told = {part: text(language, f"guardrail.{guardrail.key}.{part}") for part in PARTS}
    assert len(set(told.values())) == len(PARTS)
    assert all(told.values())
    for part in ("if", "then"):
        assert told[part][0].islower() or told[part].startswith("I ")
        assert not told[part].endswith(".")
    assert not told["if"].lower().startswith(("si ", "if "))
    assert not told["then"].lower().startswith(("alors ", "then "))


@EACH
def test_an_added_guardrail_is_prefilled_and_known_again(guardrail: Guardrail) -> None:
    scenario_id = uuid4()
    point = risk_point_from(
        guardrail,
        lambda key: text(Language.FRENCH, key),
        id=uuid4(),
        created_at=NOW,
        scenario_id=scenario_id,
    )
    assert point.scenario_id == scenario_id
    assert point.what == text(Language.FRENCH, f"guardrail.{guardrail.key}.risk")
    assert point.has_guardrail
    assert not point.is_standing
    assert point.chance_before is None
    assert added_keys([point]) == {guardrail.key}


def test_a_risk_of_ones_own_has_no_kind() -> None:
    assert kind_of("") is None
    assert kind_of("access") is RiskKind.ACCESS
    assert kind_of("access.revoke") is RiskKind.ACCESS
    assert guardrails_for(None) == list(GUARDRAILS)
