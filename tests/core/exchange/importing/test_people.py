"""Who in a file is whom: guessed, remembered, and never given away by mistake."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.exchange.importing import people
from core.exchange.importing.lines import Line, Reading
from core.exchange.importing.mapping import Mapping
from core.exchange.importing.people import NEW, OUT, Choice, Role
from core.exchange.importing.sources import Source
from core.model.imported import Figure
from core.model.provider import Provider
from tests.core.storage import making

HANTA = making.provider(name="Hanta Rakoto")
LUMEN = making.provider(name="Lumen")
COLUMN = Mapping(day=0, who=(1,), amount=2, text=(3,))
LABEL = Mapping(day=0, who=(1,), amount=2, text=(1,))


def line(who: str, figure: Figure = Figure.AMOUNT) -> Line:
    return Line(
        row=2,
        day=date(2026, 7, 1),
        who=who,
        figure=figure,
        value=Decimal(1),
        currency="",
        reference="",
        text="",
        original=(),
        fingerprint=who,
    )


def guessed(
    who: str,
    source: Source = Source.TABLE,
    columns: Mapping = COLUMN,
    known: tuple[Provider, ...] = (HANTA, LUMEN),
    figure: Figure = Figure.AMOUNT,
    remembered: Choice | None = None,
) -> Choice:
    reading = Reading(lines=(line(who, figure),), skipped=())
    kept = {who: remembered} if remembered else {}
    return people.guess(reading, source, columns, known, kept)[who]


def of(provider: Provider, role: Role = Role.PROVIDER) -> Choice:
    return Choice(role=role, provider_id=provider.id)


@pytest.mark.parametrize("who", ["Hanta Rakoto", "hanta rakoto", "RAKOTO Hanta", "Hanta", "Hànta"])
def test_a_name_that_is_a_providers_is_that_provider(who: str) -> None:
    assert guessed(who) == of(HANTA)


def test_a_payee_in_a_label_is_found_by_its_words_and_left_out_otherwise() -> None:
    assert guessed("VIR SEPA LUMEN FACTURE", columns=LABEL) == of(LUMEN)
    assert guessed("CB SUPERMARCHE", columns=LABEL) == OUT


def test_a_name_that_is_two_providers_is_nobodys() -> None:
    twins = (HANTA, replace(LUMEN, name="Hanta"))
    assert guessed("Hanta", known=twins, columns=LABEL) == OUT


def test_whom_a_platform_or_a_column_names_is_a_new_provider() -> None:
    assert guessed("Jonas Weber") == NEW
    assert guessed("Jonas Weber", Source.UPWORK, LABEL) == NEW


@pytest.mark.parametrize("known", [(HANTA,), (HANTA, LUMEN), ()])
def test_others_hours_in_a_time_tracker_are_mine_where_one_provider_is_managed(
    known: tuple[Provider, ...],
) -> None:
    found = guessed("Claire", Source.TOGGL, known=known, figure=Figure.MANAGING_HOURS)
    assert found == (of(HANTA, Role.MINE) if known == (HANTA,) else OUT)


def test_lines_without_a_name_go_to_the_only_provider() -> None:
    assert guessed("", known=(HANTA,)) == of(HANTA)
    assert guessed("", known=(HANTA,), figure=Figure.MANAGING_HOURS) == of(HANTA, Role.MINE)
    assert guessed("") == OUT


def test_what_was_said_before_comes_first_unless_that_provider_is_gone() -> None:
    assert guessed("Hanta Rakoto", remembered=OUT) == OUT
    assert guessed("Jonas", remembered=of(LUMEN)) == of(LUMEN)
    assert guessed("Jonas", remembered=of(making.provider())) == NEW
    # Hours cannot be mine where the name has none.
    assert guessed("Hanta Rakoto", remembered=of(LUMEN, Role.MINE)) == of(HANTA)


@pytest.mark.parametrize("choice", [OUT, NEW, of(HANTA), of(LUMEN, Role.MINE)])
def test_a_choice_is_kept_and_read_back(choice: Choice) -> None:
    assert people.from_code(choice.code) == choice
    assert people.from_json(people.to_json({"Hanta": choice})) == {"Hanta": choice}


@pytest.mark.parametrize("code", ["", "new:x", "mine", "mine:x", "provider:", "boss:1"])
def test_a_code_that_is_none_is_left_out(code: str) -> None:
    assert people.from_code(code) == OUT


@pytest.mark.parametrize("kept", ["", "[]", "{", "3", '{"a": 3}', "null"])
def test_what_is_no_memory_of_ours_is_no_memory(kept: str) -> None:
    assert people.from_json(kept) == {}


def test_hours_are_mine_or_worked_by_choice() -> None:
    chosen = {"Claire": of(HANTA, Role.MINE), "Hanta": of(HANTA), "Else": OUT}
    assert people.hours_of(chosen) == {
        "Claire": Figure.MANAGING_HOURS,
        "Hanta": Figure.HOURS_WORKED,
        "Else": Figure.HOURS_WORKED,
    }


@pytest.mark.parametrize("kept", ["", "{", "7", "[]", "[" * 15_000, '{"a": 7}'])
def test_choices_that_were_not_kept_by_us_are_none(kept: str) -> None:
    assert people.from_json(kept) == {}
