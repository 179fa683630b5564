"""The scenarios screen: every step, empty, half-filled, whole and put away, in both languages."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.model.records import Record
from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.rules.guardrail_library import GUARDRAILS, RiskKind, guardrails_for
from core.rules.scenario_gaps import Step, is_complete
from core.samples.story import example
from core.storage import changes, risk_points, scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from core.texts.formats import percent
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now - timedelta(days=1)
FRENCH = Language.FRENCH
PLACES = [*(step.value for step in Step), "overview"]
EMPTY = Scenario(id=UUID(int=1), created_at=NOW)
HALF = replace(EMPTY, title="Mes *articles*", worst="Il efface tout.", worst_before=40)
WHOLE = replace(
    EMPTY,
    id=UUID(int=2),
    created_at=NOW + timedelta(minutes=1),
    title="Ma boutique",
    to_whom="Rado",
    worst="Rado efface 40 fiches mardi.",
    likely="Deux questions par jour en mars.",
    best="Trois fiches par jour dès juin.",
    watch="Les retards",
    worst_before=35,
    best_before=20,
    worst_after=10,
    best_after=55,
    inaction_12="Encore un an de soirées.",
    inaction_cost_12=Decimal(3600),
    decision=Decision.GO_SMALLER,
    decided_on=date(2026, 1, 5),
)
STANDING = RiskPoint(
    id=UUID(int=11),
    created_at=NOW,
    scenario_id=WHOLE.id,
    what="Tout est effacé",
    severity=8,
    severity_after=3,
    chance_before=20,
    chance_after=5,
    loss_before=Decimal(1000),
    loss_after=Decimal(100),
    guardrail_if="un travail commence",
    guardrail_then="je fais une sauvegarde",
    guardrail_cost=Decimal(30),
    evidence="Remise sur un site d’essai",
    evidence_on=date(2026, 1, 3),
)
WRITTEN = replace(
    STANDING,
    id=UUID(int=12),
    created_at=NOW + timedelta(minutes=1),
    what="Rado ne répond plus",
    guardrail_if="il ne répond pas deux jours",
    guardrail_then="j’appelle",
    guardrail_cost=None,
    evidence_on=None,
)
BARE = replace(STANDING, id=UUID(int=13), what="", guardrail_then="", evidence_on=None)
STATES: dict[str, list[Record]] = {
    "empty": [EMPTY],
    "half": [HALF, replace(BARE, scenario_id=HALF.id)],
    "whole": [WHOLE, STANDING, WRITTEN],
    "away": [replace(WHOLE, archived_at=NOW), STANDING, WRITTEN],
}


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader]
    shown += [*screen.info, *screen.success]
    return "\n".join(element.value for element in shown)


def asked(screen: AppTest, name: str) -> str:
    """What the address says: one word, which the test harness gives alone or in a list."""
    value = screen.query_params[name]
    return value if isinstance(value, str) else value[0]


def open_step(
    open_screen: OpenScreen, step: str, *records: Record, language: str = "fr", **query: object
) -> AppTest:
    scenario = next(one for one in records if isinstance(one, Scenario))
    screen = open_screen(
        "scenarios", *records, language=language, scenario=scenario.id, step=step, **query
    )
    assert not screen.exception
    return screen


@pytest.mark.parametrize(
    ("state", "language"),
    [(state, "fr") for state in STATES] + [("empty", "en"), ("whole", "en")],
)
@pytest.mark.parametrize("place", PLACES)
def test_every_step_draws_in_every_state(
    open_screen: OpenScreen, state: str, place: str, language: str
) -> None:
    screen = open_step(open_screen, place, *STATES[state], language=language)
    assert len(screen.button) > 0


@pytest.mark.parametrize("language", Language)
def test_the_example_reads_whole(open_screen: OpenScreen, language: Language) -> None:
    records = example(language, NOW)
    scenario = next(one for one in records if isinstance(one, Scenario))
    points = [one for one in records if isinstance(one, RiskPoint)]
    assert is_complete(scenario, points)
    screen = open_screen("scenarios", *records, language=language, scenario=scenario.id)
    assert not screen.exception
    assert text(language, "scenario.overview.whole") in words(screen)


def test_an_empty_notebook_invites_and_the_first_click_starts(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("scenarios")
    assert text(FRENCH, "scenario.list.empty") in words(screen)
    screen.button(key="scenario.start").click().run()
    (started,) = scenarios.list_all(own_notebook)
    assert asked(screen, "scenario") == str(started.id)
    assert asked(screen, "step") == "what"
    assert text(FRENCH, "scenario.gap.title") in words(screen)


def test_without_a_step_the_first_unfinished_one_opens_and_stays(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("scenarios", HALF, scenario=HALF.id)
    title = text(FRENCH, "scenario.sides.title")
    assert title in words(screen)
    scenarios.revise(own_notebook, HALF.id, a_stamp(), best="Il publie trois textes.")
    assert title in words(screen.run())


def test_next_and_back_walk_the_steps(open_screen: OpenScreen) -> None:
    screen = open_step(open_screen, "what", HALF)
    for place in PLACES[1:]:
        screen.button(key="next_step.do").click().run()
        assert not screen.exception
        assert asked(screen, "step") == place
    screen = open_step(open_screen, "odds", HALF)
    screen.button(key="next_step.back").click().run()
    assert asked(screen, "step") == "risks"


def test_a_finished_step_is_cheered_an_unfinished_one_says_what_is_missing(
    open_screen: OpenScreen,
) -> None:
    assert text(FRENCH, "scenario.sides.cheer") in words(open_step(open_screen, "sides", WHOLE))
    assert text(FRENCH, "scenario.gap.best") in words(open_step(open_screen, "sides", HALF))


def test_hints_react_to_what_is_written(open_screen: OpenScreen) -> None:
    told = words(open_step(open_screen, "sides", WHOLE))
    assert f":green-badge[:material/check: {text(FRENCH, 'scenario.hint.who.found')}]" in told
    empty = words(open_step(open_screen, "sides", EMPTY))
    assert text(FRENCH, "scenario.nudge.worst.empty") in empty
    assert ":green-badge" not in empty


def test_one_click_adds_a_guardrail_in_ones_language_and_marks_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "risks", EMPTY, language="en")
    guardrail = guardrails_for(RiskKind.ACCESS)[0]
    key = f"scenario.library.add.{guardrail.key}"
    screen.button(key=key).click().run()
    assert not screen.exception
    (point,) = risk_points.list_for_scenario(own_notebook, EMPTY.id)
    assert point.what == text(Language.ENGLISH, f"guardrail.{guardrail.key}.risk")
    assert screen.button(key=key).disabled
    assert text(Language.ENGLISH, "scenario.standing.written") in words(screen)


def test_the_library_is_filtered_by_kind(open_screen: OpenScreen) -> None:
    screen = open_step(open_screen, "risks", EMPTY)
    screen.button_group(key="scenario.library.kind").set_value(RiskKind.RIGHTS).run()
    offered = {str(button.key) for button in screen.button if "library.add." in str(button.key)}
    assert offered == {f"scenario.library.add.{one.key}" for one in guardrails_for(RiskKind.RIGHTS)}
    assert len(offered) < len(GUARDRAILS)


def test_a_risk_of_ones_own_opens_at_once_and_a_removed_one_can_come_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "risks", EMPTY)
    screen.button(key="scenario.risk.add").click().run()
    (point,) = risk_points.list_for_scenario(own_notebook, EMPTY.id)
    assert asked(screen, "risk") == str(point.id)
    screen.button(key=f"scenario.risk.remove.{point.id}").click().run()
    assert not screen.exception
    assert risk_points.list_for_scenario(own_notebook, EMPTY.id) == []
    newest = changes.list_recent(own_notebook, limit=1)[0]
    changes.undo(own_notebook, newest.step, a_stamp())
    assert len(risk_points.list_for_scenario(own_notebook, EMPTY.id)) == 1


def test_an_open_risk_says_its_value_or_which_figures_it_lacks(open_screen: OpenScreen) -> None:
    told = words(open_step(open_screen, "risks", WHOLE, STANDING, WRITTEN, risk=STANDING.id))
    assert text(FRENCH, "scenario.worth.positive", amount="165\u00a0€") in told
    told = words(open_step(open_screen, "risks", WHOLE, STANDING, WRITTEN, risk=WRITTEN.id))
    lacking = text(FRENCH, "risk_point.guardrail_cost.short")
    assert text(FRENCH, "scenario.worth.unknown", figures=lacking) in told
    assert "S’il ne répond pas deux jours, alors j’appelle." in told


def test_both_handles_of_the_odds_are_one_save_that_makes_100(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "odds", EMPTY)
    assert len(screen.slider) == 1
    screen.slider(key=f"scenario.before.{EMPTY.id}").set_range(25, 85).run()
    assert not screen.exception
    saved = scenarios.get(own_notebook, EMPTY.id)
    assert (saved.worst_before, saved.between_before, saved.best_before) == (25, 60, 15)
    steps = {change.step for change in changes.list_recent(own_notebook, limit=2)}
    assert len(steps) == 1
    screen.button(key=f"scenario.after.{EMPTY.id}.keep").click().run()
    saved = scenarios.get(own_notebook, EMPTY.id)
    assert (saved.worst_after, saved.best_after) == (25, 15)
    assert not screen.exception


@pytest.mark.parametrize(
    ("best_after", "finding"),
    [
        (55, "Le meilleur devient plus probable"),
        (20, "Le meilleur reste aussi probable"),
        (5, "Le meilleur devient moins probable"),
    ],
)
def test_the_picture_says_what_the_persons_own_numbers_say(
    open_screen: OpenScreen, best_after: int, finding: str
) -> None:
    screen = open_step(open_screen, "odds", replace(WHOLE, best_after=best_after))
    assert finding in words(screen)


def test_a_decision_keeps_its_day_and_not_now_asks_for_a_date(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    undecided = replace(WHOLE, decision=None, decided_on=None)
    screen = open_step(open_screen, "decide", undecided)
    key = f"scenario.decision.{WHOLE.id}"
    screen.button_group(key=key).set_value(Decision.NOT_NOW).run()
    assert not screen.exception
    saved = scenarios.get(own_notebook, WHOLE.id)
    assert saved.decision is Decision.NOT_NOW
    assert saved.decided_on is not None
    assert text(FRENCH, "scenario.look_again.ask") in words(screen)
    later = saved.decided_on + timedelta(days=30)
    screen.date_input(key=f"scenario.look_again_on.{WHOLE.id}").set_value(later).run()
    assert scenarios.get(own_notebook, WHOLE.id).look_again_on == later
    assert text(FRENCH, "scenario.look_again.ask") not in words(screen)


def test_a_copy_comes_with_its_risks_in_one_step(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("scenarios", WHOLE, STANDING, WRITTEN)
    screen.button(key=f"scenario.duplicate.{WHOLE.id}").click().run()
    assert not screen.exception
    _, copied = scenarios.list_all(own_notebook)
    assert copied.title == text(FRENCH, "scenario.copy_title", title="Ma boutique")
    assert len(risk_points.list_for_scenario(own_notebook, copied.id)) == 2
    assert asked(screen, "scenario") == str(copied.id)
    newest = changes.list_recent(own_notebook, limit=1)[0]
    changes.undo(own_notebook, newest.step, a_stamp())
    assert scenarios.list_all(own_notebook) == [WHOLE]


def test_an_exercise_is_put_away_and_brought_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("scenarios", WHOLE)
    screen.button(key=f"scenario.archive.{WHOLE.id}").click().run()
    assert scenarios.get(own_notebook, WHOLE.id).archived_at is not None
    assert screen.expander[0].label == plural(FRENCH, "scenario.list.archived", 1)
    screen.button(key=f"scenario.bring_back.{WHOLE.id}").click().run()
    assert scenarios.get(own_notebook, WHOLE.id).archived_at is None
    assert not screen.exception


def test_two_exercises_stand_side_by_side(open_screen: OpenScreen) -> None:
    screen = open_screen("scenarios", HALF, WHOLE, STANDING, WRITTEN)
    assert not screen.exception
    told = words(screen)
    assert text(FRENCH, "scenario.compare.title") in told
    assert text(FRENCH, "decision.open") in told
    assert f"{percent(FRENCH, 20)} → {percent(FRENCH, 55)}" in told
    assert "165" in told
    assert r"Mes \*articles\*" in told


def test_of_many_exercises_those_to_compare_are_chosen(open_screen: OpenScreen) -> None:
    third = replace(HALF, id=UUID(int=3), title="Troisième")
    screen = open_screen("scenarios", HALF, WHOLE, third)
    screen.multiselect(key="scenario.compare.choose").set_value([WHOLE.id]).run()
    assert not screen.exception
    assert text(FRENCH, "scenario.compare.too_few") in words(screen)


def test_a_date_that_has_come_is_said(open_screen: OpenScreen) -> None:
    due = replace(WHOLE, decision=Decision.NOT_NOW, look_again_on=date(2026, 1, 6))
    assert text(FRENCH, "scenario.look_again.due") in words(open_screen("scenarios", due))


def test_a_stale_link_shows_the_list(open_screen: OpenScreen) -> None:
    screen = open_screen("scenarios", WHOLE, scenario=UUID(int=99))
    assert not screen.exception
    assert text(FRENCH, "frame.record_gone") in words(screen)
    assert "Ma boutique" in words(screen)
