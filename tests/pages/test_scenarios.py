"""The scenarios screen: every step, empty, half-filled, whole and put away, in both languages."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model.preferences import Language, Preferences
from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.rules.guardrail_library import GUARDRAILS, RiskKind, guardrails_for
from core.rules.scenario_gaps import is_complete
from core.samples.story import example
from core.storage import changes, risk_points, scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.exercises import (
    EMPTY,
    FRENCH,
    HALF,
    NOW,
    PLACES,
    STANDING,
    STATES,
    WHOLE,
    WRITTEN,
    asked,
    open_step,
    words,
)


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
        screen.button(key=f"next_step.{place}").click().run()
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


@pytest.mark.parametrize("language", Language)
def test_the_currency_is_not_asked_but_said_where_money_is_typed(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    home = Preferences(created_at=NOW, language=language, home_currency="USD")
    screen = open_screen("scenarios", home)
    screen.button(key="scenario.start").click().run()
    (made,) = scenarios.list_all(own_notebook)
    assert made.currency == "USD"
    assert not screen.selectbox
    screen.switch_page("pages/scenarios.py")
    screen.query_params["scenario"] = str(made.id)
    screen.query_params["step"] = "inaction"
    screen.run()
    said = {Language.FRENCH: "dollars des États-Unis", Language.ENGLISH: "US dollars"}[language]
    assert screen.expander[0].label == text(language, "scenario.currency.is", currency=said)
    assert not screen.selectbox


@pytest.mark.parametrize("place", ["inaction", "risks"])
def test_the_currency_is_changed_behind_the_fold(
    open_screen: OpenScreen, own_notebook: Notebook, place: str
) -> None:
    address = {"scenario": WHOLE.id, "step": place, "risk": STANDING.id}
    unfolded = "scenario.currency"
    screen = open_screen("scenarios", STANDING, WHOLE, unfolded=unfolded, **address)
    screen.selectbox(key=f"scenario.currency.{WHOLE.id}").set_value("USD").run()
    assert not screen.exception
    assert scenarios.get(own_notebook, WHOLE.id).currency == "USD"
    labels = [one.label for one in screen.expander]
    assert text(FRENCH, "scenario.currency.is", currency="dollars des États-Unis") in labels


def test_a_whole_story_as_a_title_leaves_the_step_in_view(open_screen: OpenScreen) -> None:
    story = replace(EMPTY, title="Un *très* long récit. " * 30)
    for address in ({}, {"scenario": story.id, "step": "what"}):
        screen = open_screen("scenarios", story, **address)
        heading = screen.header[0].value
        assert heading.startswith(r"Un \*très\* long récit\. Un")
        assert heading.endswith("…")
        assert len(heading.replace("\\", "")) <= 90


def test_what_a_plan_can_do_without_is_folded_until_it_is_written(open_screen: OpenScreen) -> None:
    labels = [text(FRENCH, f"scenario.card.{part}") for part in ("prevent", "harm_left")]
    bare = replace(STANDING, severity_after=None, loss_after=None)
    screen = open_step(open_screen, "risks", WHOLE, bare, risk=bare.id)
    folds = [one for one in screen.expander if one.label in labels]
    assert [one.proto.expanded for one in folds] == [False, False]
    written = replace(STANDING, prevention="Une sauvegarde d’abord")
    screen = open_step(open_screen, "risks", WHOLE, written, risk=written.id)
    folds = [one for one in screen.expander if one.label in labels]
    assert [one.proto.expanded for one in folds] == [True, True]
    assert screen.slider(key=f"risk_point.severity_after.{written.id}").value == 3
