from datetime import date
from decimal import Decimal

import pytest

from core.model.delegation import Level
from core.numbers.trust import Advice, Evidence, advice, evidence_since
from tests.core.storage import making


def evidence(accepted: str, to_redo: str = "0") -> Evidence:
    return Evidence(accepted=Decimal(accepted), to_redo=Decimal(to_redo))


# SciPy 1.17.1: beta.sf(0.8, 1 + accepted, 1 + to_redo).
@pytest.mark.parametrize(
    ("given", "certainty"),
    [
        (evidence("0"), 0.2),
        (evidence("9"), 0.8926258175999999),
        (evidence("10"), 0.91410065408),
        (evidence("16", "1"), 0.900920808197849),
        (evidence("7.5", "2.25"), 0.3025457847977481),
        (evidence("2", "7"), 7.792639999999986e-05),
    ],
)
def test_how_sure_one_may_be_of_four_in_five(given: Evidence, certainty: float) -> None:
    assert given.certainty == pytest.approx(certainty, rel=1e-9)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (evidence("0"), Advice.WAIT),
        (evidence("9"), Advice.STAY),
        (evidence("10"), Advice.UP),
        (evidence("16", "1"), Advice.UP),
        (evidence("15", "1"), Advice.STAY),
        (evidence("7.5", "2.25"), Advice.STAY),
        (evidence("2", "7"), Advice.DOWN),
    ],
)
def test_what_the_evidence_suggests(given: Evidence, expected: Advice) -> None:
    assert advice(Level.CONSULT, given) is expected


def test_nothing_is_above_delegating_or_below_telling() -> None:
    assert advice(Level.DELEGATE, evidence("50")) is Advice.TOP
    assert advice(Level.TELL, evidence("1", "9")) is Advice.BOTTOM


def test_the_rate_is_what_was_accepted_at_the_first_go() -> None:
    assert evidence("9", "3").rate == 0.75
    assert evidence("0").rate is None
    assert Evidence() == Evidence(accepted=Decimal(0), to_redo=Decimal(0), silent_months=0)


def test_the_seven_levels_follow_one_another() -> None:
    assert [level.number for level in Level] == [1, 2, 3, 4, 5, 6, 7]
    assert Level.TELL.below is None
    assert Level.TELL.above is Level.SELL
    assert Level.AGREE.below is Level.CONSULT
    assert Level.INQUIRE.above is Level.DELEGATE
    assert Level.DELEGATE.above is None


def test_only_months_from_the_day_on_that_tell_of_both_count() -> None:
    parent = making.new_id()
    july, august, september, october = (date(2016, month, 1) for month in (7, 8, 9, 10))
    months = [
        making.provider_month(parent, july, units_accepted=Decimal(30), units_to_redo=Decimal(9)),
        making.provider_month(
            parent, august, units_accepted=Decimal("10.5"), units_to_redo=Decimal(2)
        ),
        making.provider_month(parent, september, units_accepted=Decimal(7)),
        making.provider_month(parent, october, units_accepted=Decimal(4)),
    ]
    found = evidence_since(august, months, {october})
    assert found == Evidence(accepted=Decimal("14.5"), to_redo=Decimal(2), silent_months=1)
    late = evidence_since(date(2016, 8, 2), months, ())
    assert (late.total, late.silent_months) == (Decimal(0), 2)
