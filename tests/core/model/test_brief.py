"""What a brief refuses, each in its own words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.model.brief import BriefVersion
from core.model.checks import LARGEST_AMOUNT, LONGEST_TEXT
from core.model.errors import InvalidValue
from core.model.preferences import Language
from tests.core.exchange.posts import EMPTY, NOW, STAGES


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"currency": "euro"}, "brief.error.currency"),
        ({"result": "x" * (LONGEST_TEXT + 1)}, "error.text_too_long"),
        ({"hourly_rate": Decimal(-1)}, "error.amount_out_of_range"),
        ({"weekly_hours": Decimal(169)}, "brief.error.hours"),
        (
            {"starts_on": date(2026, 5, 2), "due_on": date(2026, 5, 1)},
            "brief.error.due_before_start",
        ),
    ],
)
def test_the_impossible_is_refused(changes: dict[str, object], key: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        replace(EMPTY, **changes)  # type: ignore[arg-type]
    assert refused.value.key == key


def test_a_brief_may_begin_and_end_on_one_day() -> None:
    day = date(2026, 5, 2)
    assert replace(EMPTY, starts_on=day, due_on=day).due_on == day


def test_a_milestone_costs_no_absurd_amount() -> None:
    with pytest.raises(InvalidValue, match="amount_out_of_range"):
        replace(STAGES[0], amount=LARGEST_AMOUNT + 1)


def test_a_version_counts_from_one() -> None:
    with pytest.raises(InvalidValue, match="version"):
        BriefVersion(
            id=EMPTY.id,
            created_at=NOW,
            brief_id=EMPTY.id,
            number=0,
            finished_on=date(2026, 1, 1),
            language=Language.FRENCH,
            post_fr="[]",
            post_en="[]",
        )
