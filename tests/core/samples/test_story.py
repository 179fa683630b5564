"""The built-in example: the story's exact figures, whole in both languages, kept by storage."""

import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest

from core.model.call import Call
from core.model.candidate import Candidate
from core.model.delegation import DelegationMove
from core.model.fear import Fear
from core.model.guardrail_check import GuardrailCheck
from core.model.handover import Instruction
from core.model.log_entry import LogEntry
from core.model.prediction import Prediction
from core.model.preferences import Language
from core.model.provider import Provider, ProviderKind, ProviderMonth
from core.model.records import Record
from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.model.stamp import Stamp
from core.numbers.comparison import compare_providers
from core.numbers.priced_months import priced_months
from core.rules.concreteness import missing_aspects
from core.rules.ease import missing_answers
from core.rules.guardrail_library import added_keys
from core.rules.ladder import Place, ladder
from core.rules.scenario_gaps import missing_parts
from core.samples.story import example
from core.storage import candidates, changes, preferences, scenarios
from core.storage.engine import Engine
from core.storage.tables import table_of

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC).replace(tzinfo=None)
MAY_BE_EMPTY = {
    Provider: {"platform"},
    ProviderMonth: {"note"},
    Candidate: {"trade"},
    RiskPoint: {"evidence"},
    Fear: {"who", "response"},
    Instruction: {"kind"},
    LogEntry: {"files"},
    Call: {"notes", "agreed"},
    GuardrailCheck: {"note"},
    DelegationMove: {"note"},
    Prediction: {"note"},
}
NOT_PROSE = {
    "currency",
    "home_currency",
    "country",
    "kind",
    "trade",
    "platform",
    "link",
    "to_name",
    "from_name",
    "question",
}
LANGUAGES = {"language", "post_language", "message_language"}
FRENCH_SIGNS = re.compile(
    r"\b(le|la|les|de|du|des|une?|mon|et|je|à|il|au|par)\b|[dljn]’", re.IGNORECASE
)
ENGLISH_SIGNS = re.compile(r"\b(the|of|an?|my|and|I|to|in|for|it|out|is)\b")

One = TypeVar("One", bound=Record)


def _of(kind: type[One], records: Iterable[Record]) -> list[One]:
    return [record for record in records if isinstance(record, kind)]


def _texts(record: Record) -> dict[str, str]:
    return {
        field.name: value
        for field in fields(record)
        if type(value := getattr(record, field.name)) is str
    }


def _months(records: list[Record], currency: str) -> list[ProviderMonth]:
    (provider,) = [one for one in _of(Provider, records) if one.currency == currency]
    return [one for one in _of(ProviderMonth, records) if one.provider_id == provider.id]


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def records(language: Language) -> list[Record]:
    return example(language, NOW)


def test_the_agency_costs_1200_euros_for_36_articles_in_four_months(records: list[Record]) -> None:
    agency = _months(records, "EUR")
    assert [one.month for one in agency] == [date(2016, number, 1) for number in (3, 4, 5, 6)]
    assert [one.amount for one in agency] == [Decimal(300)] * 4
    assert [one.units_accepted for one in agency] == [Decimal(n) for n in (10, 10, 10, 6)]


def test_the_freelancer_costs_500_dollars_for_180_articles_in_six_months(
    records: list[Record],
) -> None:
    remote = _months(records, "USD")
    assert [one.month for one in remote] == [date(2016, n, 1) for n in (7, 8, 9, 10, 11, 12)]
    assert sum(one.amount or 0 for one in remote) == 500
    assert [one.amount for one in remote[-2:]] == [Decimal(80), Decimal(100)]
    assert [one.units_accepted for one in remote] == [Decimal(30)] * 6


def test_no_month_has_a_fee_or_managing_hours_that_would_bend_the_ratios(
    records: list[Record],
) -> None:
    months = _of(ProviderMonth, records)
    assert len(months) == 10
    assert all(one.platform_fee is None and one.managing_hours is None for one in months)


def test_the_providers_are_a_french_agency_and_a_malagasy_freelancer(records: list[Record]) -> None:
    agency, remote = _of(Provider, records)
    assert (agency.kind, agency.country, agency.currency) == (ProviderKind.AGENCY, "FR", "EUR")
    assert (remote.kind, remote.country, remote.currency) == (ProviderKind.FREELANCER, "MG", "USD")
    assert remote.platform == "Upwork"
    assert (agency.from_on, agency.to_on) == (date(2016, 3, 1), date(2016, 6, 30))
    assert (remote.from_on, remote.to_on) == (date(2016, 7, 4), None)
    assert (agency.work, agency.unit) == (remote.work, remote.unit)


def test_at_the_reference_rates_the_ratios_are_those_of_the_case(records: list[Record]) -> None:
    agency, remote = _of(Provider, records)
    sides = [
        [one.figures for one in priced_months(provider, _months(records, provider.currency), "EUR")]
        for provider in (agency, remote)
    ]
    comparison = compare_providers(*sides)
    ratios = (comparison.cost_ratio, comparison.output_ratio, comparison.unit_cost_ratio)
    assert [round(one, 2) for one in ratios if one is not None] == [
        Decimal("3.94"),
        Decimal("3.33"),
        Decimal("13.14"),
    ]


def test_the_exercise_lacks_nothing_and_decides_to_start_small(
    records: list[Record], language: Language
) -> None:
    (scenario,) = _of(Scenario, records)
    points = _of(RiskPoint, records)
    assert missing_parts(scenario, points) == []
    for case in (scenario.worst, scenario.likely, scenario.best):
        assert missing_aspects(case, language, to_whom=scenario.to_whom) == []
    assert scenario.decision is Decision.GO_SMALLER
    assert (scenario.between_before, scenario.between_after) == (45, 35)
    assert scenario.inaction_cost_36 == 36 * Decimal(300)


def test_some_guardrails_stand_since_2016_and_some_do_not_yet(records: list[Record]) -> None:
    points = _of(RiskPoint, records)
    standing = [point for point in points if point.is_standing]
    assert len(points) == 6
    assert len(standing) == 4
    assert all(point.evidence_on and point.evidence_on.year == 2016 for point in standing)
    assert all(point.has_guardrail for point in points)
    assert added_keys(points) == {point.kind for point in points}


def test_the_ladder_has_tasks_done_chosen_ready_and_kept_for_later(records: list[Record]) -> None:
    rungs = ladder(_of(Candidate, records))
    assert [rung.place for rung in rungs] == [
        *[Place.DONE] * 2,
        Place.CHOSEN,
        *[Place.READY] * 2,
        *[Place.LATER] * 2,
    ]
    heights = [rung.height for rung in rungs if rung.height is not None]
    assert heights == sorted(heights)
    assert not any(missing_answers(rung.candidate) for rung in rungs)
    (scenario,) = _of(Scenario, records)
    assert rungs[0].candidate.scenario_id == scenario.id


def test_every_text_is_filled_and_in_its_language(
    records: list[Record], language: Language
) -> None:
    right, wrong = FRENCH_SIGNS, ENGLISH_SIGNS
    if language is Language.ENGLISH:
        right, wrong = wrong, right
    for record in records:
        for name, written in _texts(record).items():
            assert written or name in MAY_BE_EMPTY.get(type(record), set()), (record, name)
    prose = [
        written
        for record in records
        for name, written in _texts(record).items()
        if written and name not in NOT_PROSE
    ]
    assert sum(bool(right.search(written)) for written in prose) >= 0.8 * len(prose)
    for written in prose:
        assert len(right.findall(written)) >= len(wrong.findall(written)), written


def test_both_languages_tell_the_same_figures_under_the_same_ids() -> None:
    french, english = (example(language, NOW) for language in Language)

    assert [_figures(one) for one in french] == [_figures(one) for one in english]
    assert [list(_texts(one)) for one in french] == [list(_texts(one)) for one in english]


def _figures(record: Record) -> dict[str, object]:
    words = set(_texts(record)) - NOT_PROSE
    return {
        field.name: getattr(record, field.name)
        for field in fields(record)
        if field.name not in words | LANGUAGES
    }


def test_told_twice_it_is_the_same_to_the_letter(language: Language) -> None:
    assert example(language, NOW) == example(language, NOW)


def test_no_two_records_share_an_id_or_a_moment(records: list[Record]) -> None:
    assert len({record.id for record in records}) == len(records)
    moments = [record.created_at for record in records]
    assert moments == sorted(set(moments))


def test_storage_takes_it_in_one_step_and_gives_it_back(
    records: list[Record], tmp_path: Path
) -> None:
    engine = Engine(tmp_path)
    notebook = engine.open("example")
    changes.add_all(notebook, records, Stamp(now=NOW, step=UUID(int=1)))
    assert preferences.get(notebook).home_currency == "EUR"
    assert scenarios.list_all(notebook) == _of(Scenario, records)
    assert candidates.list_all(notebook) == _of(Candidate, records)
    for kind in ("risk_point", "provider", "provider_month"):
        table = table_of(kind)
        assert table.list_all(notebook) == _of(table.record_type, records)
    assert {change.step for change in changes.list_recent(notebook, limit=200)} == {UUID(int=1)}
    engine.close()
