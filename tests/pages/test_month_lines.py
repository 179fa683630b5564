"""Months told in one line: which of them a phone folds, and what their line says."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.preferences import Language, Preferences
from core.model.provider import ProviderMonth, provider_month_id
from core.storage.notebook import Notebook
from pages._parts.autosave import month_lines
from pages._parts.person import Person
from tests.pages.conftest import a_stamp

PROVIDER = UUID(int=1)
YEAR = [date(2016, month, 1) for month in range(12, 6, -1)]


def a_month(month: int, **fields: object) -> ProviderMonth:
    made = ProviderMonth(
        id=provider_month_id(PROVIDER, date(2016, month, 1)),
        created_at=a_stamp().now,
        provider_id=PROVIDER,
        month=date(2016, month, 1),
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def lines(
    notebook: Notebook,
    *noted: ProviderMonth,
    today: date = date(2016, 12, 24),
    language: Language = Language.FRENCH,
) -> dict[int, str]:
    person = Person(
        screen="costs",
        own=notebook,
        notebook=notebook,
        language=language,
        preferences=Preferences(created_at=a_stamp().now),
        today=today,
    )
    told = month_lines.of_months(person, noted, YEAR, "USD")
    return {month.month: line.replace("\u00a0", " ") for month, line in told.items()}


def test_while_nothing_is_noted_every_month_stays_open(own_notebook: Notebook) -> None:
    assert lines(own_notebook) == {}


def test_the_current_month_the_newest_noted_and_the_one_after_stay_open(
    own_notebook: Notebook,
) -> None:
    assert set(lines(own_notebook, a_month(8, amount=Decimal(80)))) == {7, 10, 11}
    assert set(lines(own_notebook, a_month(11, amount=Decimal(80)))) == {7, 8, 9, 10}
    assert set(lines(own_notebook, a_month(12), today=date(2026, 1, 2))) == {7, 8, 9, 10, 11}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.FRENCH,
            {
                7: "80 $US · 30 acceptés",
                8: "1 accepté",
                9: "d’autres chiffres",
                10: "rien de noté",
                11: "0 $US",
            },
        ),
        (
            Language.ENGLISH,
            {
                7: "$80 · 30 accepted",
                8: "1 accepted",
                9: "other figures",
                10: "nothing noted",
                11: "$0",
            },
        ),
    ],
)
def test_a_line_says_what_was_paid_and_accepted(
    own_notebook: Notebook, language: Language, said: dict[int, str]
) -> None:
    told = lines(
        own_notebook,
        a_month(7, amount=Decimal(80), units_accepted=Decimal(30)),
        a_month(8, units_accepted=Decimal(1)),
        a_month(9, note="Congés"),
        a_month(11, amount=Decimal(0)),
        a_month(12, amount=Decimal(100)),
        language=language,
    )
    assert told == said
