from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.model.guardrail_check import GuardrailCheck, GuardrailResult
from core.rules.loosening import Verdict, verdict
from tests.core.storage import making

SERVED, QUIET, FAILED = GuardrailResult
START = date(2026, 1, 1)


def looks(*results: GuardrailResult, every: int = 45) -> list[GuardrailCheck]:
    return [
        GuardrailCheck(
            id=making.new_id(),
            created_at=making.now(),
            risk_point_id=making.new_id(),
            result=result,
            checked_on=START + timedelta(days=every * number),
        )
        for number, result in enumerate(results)
    ]


@pytest.mark.parametrize(
    ("checks", "expected"),
    [
        ([], Verdict.LOOK),
        (looks(SERVED), Verdict.KEEP),
        (looks(QUIET, QUIET, every=200), Verdict.KEEP),
        (looks(QUIET, QUIET, QUIET), Verdict.LOOSEN),
        (looks(QUIET, QUIET, QUIET, every=44), Verdict.KEEP),
        (looks(QUIET, SERVED, QUIET, QUIET), Verdict.KEEP),
        (looks(FAILED, QUIET, QUIET, QUIET), Verdict.LOOSEN),
        (looks(QUIET, QUIET, QUIET, FAILED), Verdict.MEND),
    ],
)
def test_what_the_looks_at_a_guardrail_suggest(
    checks: list[GuardrailCheck], expected: Verdict
) -> None:
    assert verdict(making.risk_point(making.new_id(), severity=5), checks) is expected


@pytest.mark.parametrize(("days", "expected"), [(89, Verdict.KEEP), (90, Verdict.LOOSEN)])
def test_three_quiet_looks_count_once_ninety_days_lie_between(days: int, expected: Verdict) -> None:
    first, second, third = looks(QUIET, QUIET, QUIET, every=1)
    last = replace(third, checked_on=START + timedelta(days=days))
    assert verdict(making.risk_point(making.new_id()), [first, second, last]) is expected


def test_a_guardrail_against_lasting_harm_stays() -> None:
    quiet = looks(QUIET, QUIET, QUIET)
    assert verdict(making.risk_point(making.new_id(), severity=8), quiet) is Verdict.KEEP_GRAVE
    assert verdict(making.risk_point(making.new_id(), severity=7), quiet) is Verdict.LOOSEN
