"""The other parts of the review: fears, scenarios, guardrails, delegation, the next task."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
from streamlit.testing.v1 import AppTest

from core.model.candidate import Answer
from core.model.delegation import Delegation, DelegationMove, Level
from core.model.fear import Fear, FearRating, fear_rating_id
from core.model.guardrail_check import GuardrailCheck, GuardrailResult
from core.model.preferences import Language
from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.storage import (
    delegation_moves,
    delegations,
    guardrail_checks,
    predictions,
    scenario_outcomes,
)
from core.storage.notebook import Notebook
from core.texts import formats
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.tasks import EASY, HARDER

TODAY = datetime.now(UTC).date()
FRENCH = Language.FRENCH
START = date(2026, 1, 1)
SCENARIO_ID, PROVIDER_ID, POINT_ID, WORK_ID, FEAR_ID = (UUID(int=n) for n in range(1, 6))


def born() -> dict[str, Any]:
    return {"id": uuid4(), "created_at": a_stamp().now}


def scenario(**values: Any) -> Scenario:
    made = {"id": SCENARIO_ID, "decision": Decision.GO, "title": "Confier", "worst_after": 10}
    return Scenario(**{**born(), **made, **values})


def point(**values: Any) -> RiskPoint:
    made = {
        "id": POINT_ID,
        "scenario_id": SCENARIO_ID,
        "what": "Payer pour rien",
        "guardrail_then": "je paie à la fin",
        "evidence_on": START,
        "severity": 4,
    }
    return RiskPoint(**{**born(), **made, **values})


def look(result: GuardrailResult, day: date) -> GuardrailCheck:
    return GuardrailCheck(**born(), risk_point_id=POINT_ID, result=result, checked_on=day)


def provider() -> Provider:
    return Provider(**{**born(), "id": PROVIDER_ID}, name="Rado", work="Mise en page")


def month(number: int, accepted: int, to_redo: int | None) -> ProviderMonth:
    first = date(2026, number, 1)
    return ProviderMonth(
        id=provider_month_id(PROVIDER_ID, first),
        created_at=a_stamp().now,
        provider_id=PROVIDER_ID,
        month=first,
        units_accepted=Decimal(accepted),
        units_to_redo=None if to_redo is None else Decimal(to_redo),
    )


def followed(level: Level = Level.CONSULT) -> list[Delegation | DelegationMove]:
    return [
        Delegation(**{**born(), "id": WORK_ID}, work="Mise en page", provider_id=PROVIDER_ID),
        DelegationMove(**born(), delegation_id=WORK_ID, level=level, moved_on=START),
    ]


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader]
    return "\n".join(element.value for element in shown)


def test_fears_are_shown_before_and_after(open_screen: OpenScreen) -> None:
    fear = Fear(**{**born(), "id": FEAR_ID}, what="Tout perdre")
    ratings = [
        FearRating(
            id=fear_rating_id(FEAR_ID, day),
            created_at=a_stamp().now,
            fear_id=FEAR_ID,
            rated_on=day,
            rated_at=a_stamp().now,
            intensity=intensity,
        )
        for day, intensity in ((START, 80), (date(2026, 2, 1), 95), (date(2026, 3, 1), 40))
    ]
    screen = open_screen("review", fear, *ratings, part="fears")
    assert not screen.exception
    said = words(screen)
    assert plural(FRENCH, "review.fears.title", 1, total=1) in said
    assert (
        text(FRENCH, "review.fears.line", fear="Tout perdre", first=80, newest=40, day=START)
        in said
    )


def test_a_fear_rated_once_has_no_before(open_screen: OpenScreen) -> None:
    screen = open_screen("review", Fear(**born(), what="Tout perdre"), part="fears")
    assert text(FRENCH, "review.fears.empty") in words(screen)


def test_the_first_word_on_a_scenario_makes_its_outcome(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("review", scenario(), part="scenarios")
    (field,) = [one for one in screen.segmented_control if "worst_came" in str(one.key)]
    field.set_value(Answer.PARTLY).run()
    assert not screen.exception
    (made,) = scenario_outcomes.list_all(own_notebook)
    assert (made.scenario_id, made.worst_came, made.best_came) == (SCENARIO_ID, Answer.PARTLY, None)
    assert made.looked_on == TODAY
    (field,) = [one for one in screen.segmented_control if "best_came" in str(one.key)]
    field.set_value(Answer.YES).run()
    (made,) = scenario_outcomes.list_all(own_notebook)
    assert (made.worst_came, made.best_came) == (Answer.PARTLY, Answer.YES)


def test_a_scenario_that_was_put_off_has_no_outcome(open_screen: OpenScreen) -> None:
    screen = open_screen("review", scenario(decision=Decision.NOT_NOW), part="scenarios")
    assert text(FRENCH, "review.scenarios.empty") in words(screen)


def test_one_of_several_scenarios_is_open(open_screen: OpenScreen) -> None:
    other = scenario(id=UUID(int=9), title="Un autre")
    screen = open_screen("review", scenario(), other, part="scenarios")
    assert not screen.segmented_control
    screen.button(key=f"review.scenario.open.{other.id}").click().run()
    assert not screen.exception
    assert len(screen.segmented_control) == 2


def test_one_click_dates_what_a_guardrail_did_and_a_second_one_corrects_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("review", scenario(), point(), part="guardrails")
    for result in (GuardrailResult.SERVED, GuardrailResult.NOT_NEEDED):
        screen.button(key=f"review.result.{result}.{POINT_ID}").click().run()
        assert not screen.exception
        (made,) = guardrail_checks.list_all(own_notebook)
        assert (made.result, made.checked_on) == (result, TODAY)


@pytest.mark.parametrize(("severity", "verdict"), [(4, "loosen"), (8, "keep_grave")])
def test_a_guardrail_that_was_long_not_needed_may_be_loosened(
    open_screen: OpenScreen, severity: int, verdict: str
) -> None:
    looks = [
        look(GuardrailResult.NOT_NEEDED, START + timedelta(days=60 * number)) for number in range(3)
    ]
    screen = open_screen("review", scenario(), point(severity=severity), *looks, part="guardrails")
    said = words(screen)
    assert text(FRENCH, f"review.verdict.{verdict}") in said
    assert (plural(FRENCH, "review.guardrails.free", 1) in said) == (verdict == "loosen")


def test_a_provider_without_a_kind_of_work_is_offered_by_name_alone(
    open_screen: OpenScreen,
) -> None:
    nameless = replace(provider(), work="")
    screen = open_screen("review", nameless, part="delegation")
    assert screen.button(key=f"review.follow.{PROVIDER_ID}").label == nameless.name


def test_a_providers_work_is_followed_with_one_click_and_given_its_first_level(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("review", provider(), part="delegation")
    screen.button(key=f"review.follow.{PROVIDER_ID}").click().run()
    (made,) = delegations.list_all(own_notebook)
    assert (made.work, made.provider_id) == ("Mise en page", PROVIDER_ID)
    screen.radio(key=f"delegation_move.level.{made.id}").set_value(Level.SELL).run()
    assert not screen.exception
    (move,) = delegation_moves.list_all(own_notebook)
    assert (move.level, move.moved_on, move.accepted) == (Level.SELL, TODAY, None)


def test_good_work_suggests_a_step_up_and_the_move_keeps_its_evidence(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    records = [provider(), *followed(), month(1, 12, 1), month(2, 8, 0)]
    screen = open_screen("review", *records, part="delegation")
    assert text(FRENCH, "review.advice.up") in words(screen)
    screen.button(key=f"review.level.up.{WORK_ID}").click().run()
    assert not screen.exception
    first, second = delegation_moves.list_for_delegation(own_notebook, WORK_ID)
    assert (first.level, second.level) == (Level.CONSULT, Level.AGREE)
    assert (second.moved_on, second.accepted, second.to_redo) == (TODAY, Decimal(20), Decimal(1))
    assert text(FRENCH, "review.evidence.none") in words(screen)


@pytest.mark.parametrize(
    ("accepted", "to_redo", "advice"), [(9, 0, "stay"), (2, 7, "down"), (60, 0, "up")]
)
def test_the_suggestion_follows_the_evidence(
    open_screen: OpenScreen, accepted: int, to_redo: int, advice: str
) -> None:
    records = [provider(), *followed(), month(1, accepted, to_redo)]
    screen = open_screen("review", *records, part="delegation")
    assert not screen.exception
    assert text(FRENCH, f"review.advice.{advice}") in words(screen)


def test_a_month_that_says_nothing_about_redoing_does_not_count(open_screen: OpenScreen) -> None:
    screen = open_screen("review", provider(), *followed(), month(1, 50, None), part="delegation")
    said = words(screen)
    assert text(FRENCH, "review.evidence.none") in said
    assert plural(FRENCH, "review.evidence.silent", 1) in said


def test_a_second_level_on_one_day_corrects_the_first(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("review", provider(), *followed(), part="delegation", delegation=WORK_ID)
    for level in (Level.DELEGATE, Level.ADVISE):
        screen.radio(key=f"delegation_move.level.{WORK_ID}").set_value(level).run()
    moves = delegation_moves.list_for_delegation(own_notebook, WORK_ID)
    assert [one.level for one in moves] == [Level.CONSULT, Level.ADVISE]


def test_work_can_be_followed_no_more(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("review", provider(), *followed(), part="delegation", delegation=WORK_ID)
    screen.button(key=f"review.delegation.remove.{WORK_ID}").click().run()
    assert not screen.exception
    assert delegations.list_all(own_notebook) == []
    assert delegation_moves.list_all(own_notebook) == []


def test_a_prediction_noted_on_a_scenario_belongs_to_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("review", scenario(), part="scenarios")
    screen.button(key=f"review.scenario.predict.{SCENARIO_ID}").click().run()
    assert not screen.exception
    (made,) = predictions.list_for_scenario(own_notebook, SCENARIO_ID)
    assert screen.query_params["prediction"] == str(made.id)


@pytest.mark.parametrize("language", list(Language))
def test_a_task_in_hand_is_named_as_such_and_no_bigger_one(
    open_screen: OpenScreen, language: Language
) -> None:
    for_today = replace(EASY, chosen_on=START, start_on=TODAY)
    finished = replace(HARDER, chosen_on=START, done_on=START)
    screen = open_screen("review", for_today, finished, part="next", language=language)
    said = words(screen)
    assert text(language, "review.next.title.hand") in said
    assert text(language, "review.next.title") not in said
    assert plural(language, "review.next.done.hand", 1) in said
    assert text(language, "review.next.today", day=START) in said
    assert text(language, "review.next.bigger") not in said


def test_without_a_task_in_hand_the_next_one_is_the_next_rung(open_screen: OpenScreen) -> None:
    finished = replace(HARDER, chosen_on=START, done_on=START)
    said = words(open_screen("review", EASY, finished, part="next"))
    assert text(FRENCH, "review.next.title") in said
    assert plural(FRENCH, "review.next.done", 1) in said
    assert text(FRENCH, "review.next.bigger") in said


@pytest.mark.parametrize("language", list(Language))
def test_who_has_left_is_given_no_advice(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen("review", language=language, part="delegation", notebook="example")
    shown = " ".join(one.value for one in screen.markdown)
    # The months of the example's agency: 10, 10, 10 and 6 accepted; it stopped on 30 June 2016.
    day = formats.day(language, date(2016, 6, 30))
    assert plural(language, "review.delegation.ended", 36, day=day) in shown
    assert text(language, "review.advice.stay.why") not in shown
