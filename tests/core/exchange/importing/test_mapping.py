"""A mapping is remembered whole, and nothing else is taken for one."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.importing.mapping import (
    DayOrder,
    DecimalMark,
    Mapping,
    Sign,
    from_json,
    signature,
    to_json,
)
from core.model.errors import InvalidValue
from core.model.imported import Figure

PLACES = st.none() | st.integers(0, 199)
LISTS = st.lists(st.integers(0, 199), max_size=3).map(tuple)
MAPPINGS = st.builds(
    Mapping,
    day=PLACES,
    who=LISTS,
    amount=PLACES,
    refund=PLACES,
    fee=PLACES,
    currency=PLACES,
    hours=PLACES,
    text=LISTS,
    reference=PLACES,
    fixed_currency=st.sampled_from(["", "EUR", "USD", "MGA"]),
    amount_figure=st.sampled_from([one for one in Figure if not one.is_hours]),
    hours_figure=st.sampled_from([one for one in Figure if one.is_hours]),
    sign=st.sampled_from(Sign),
    day_order=st.sampled_from(DayOrder),
    decimal_mark=st.sampled_from(DecimalMark),
    unsure=st.sampled_from([(), ("sign",), ("day_order", "decimal_mark")]),
)


@given(MAPPINGS)
def test_a_remembered_mapping_comes_back_and_is_sure(mapping: Mapping) -> None:
    assert from_json(to_json(mapping)) == replace(mapping, unsure=())


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "null",
        "[]",
        "[" * 100_000,
        '{"day": "0"}',
        '{"day": true}',
        '{"day": -1}',
        '{"day": 200}',
        '{"day": 1.5}',
        '{"who": 1}',
        '{"who": ["a"]}',
        '{"text": [200]}',
        '{"fixed_currency": "euro"}',
        '{"fixed_currency": 1}',
        '{"sign": "up"}',
        '{"amount_figure": "managing_hours"}',
        '{"hours_figure": "amount"}',
        '{"hours_figure": null}',
        '{"unsure": ["sign"]}',
        '{"wherever": 1}',
    ],
)
def test_anything_else_is_refused(kept: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        from_json(kept)
    assert refused.value.key == "import.error.mapping"


def test_an_older_mapping_with_fewer_choices_is_read() -> None:
    assert from_json(json.dumps({"day": 0, "amount": 2})) == Mapping(day=0, amount=2)


def test_what_is_remembered_belongs_to_the_same_headings_only() -> None:
    known = signature(["Date", "Nom du prestataire", "Montant"])
    assert signature([" DATE", "nom  du\u00a0prestataire", "montant "]) == known
    assert signature(["Nom du prestataire", "Date", "Montant"]) != known
    assert signature(["Date", "Nom", "du prestataire Montant"]) != known


@pytest.mark.parametrize(
    ("mapping", "complete"),
    [
        (Mapping(), False),
        (Mapping(day=0), False),
        (Mapping(amount=1), False),
        (Mapping(day=0, amount=1), True),
        (Mapping(day=0, fee=1), True),
        (Mapping(day=0, hours=1), True),
    ],
)
def test_a_mapping_is_complete_with_a_day_and_something_that_counts(
    mapping: Mapping, complete: bool
) -> None:
    assert mapping.is_complete is complete
