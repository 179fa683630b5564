"""Criteria and scores on the choosing screen: weigh, fix, reopen, score, compare."""

from dataclasses import replace

import pytest

from core.model.interview import Score, score_id
from core.model.preferences import Language
from core.storage import (
    criteria,
    reopenings,
    scores,
)
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.core.rules.rounds import DAY, SELECTION, reopening
from tests.pages.choosing import CAMILLE, HANTA, PRICE, QUALITY, SCORED, points
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.test_choose import words_of

LANGUAGES = list(Language)
FRENCH = Language.FRENCH


def test_typical_criteria_are_added_with_one_click_and_weighed(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, step="criteria")
    screen.button(key="choose.typical.price").click().run()
    assert not screen.exception
    (added,) = criteria.list_all(own_notebook)
    assert (added.name, added.kind, added.weight) == ("Prix", "price", 3)
    screen.segmented_control(key=f"criterion.weight.{added.id}").set_value(5).run()
    assert criteria.get(own_notebook, added.id).weight == 5
    assert "choose.typical.price" not in [button.key for button in screen.button]
    screen.button(key=f"choose.criterion.remove.{added.id}").click().run()
    assert criteria.list_all(own_notebook) == []


def test_an_own_criterion_is_added_once_until_it_has_a_name(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, step="criteria")
    for _ in range(2):
        screen.button(key="choose.criterion.add").click().run()
    assert not screen.exception
    assert len(criteria.list_all(own_notebook)) == 1
    assert text(FRENCH, "choose.criteria.few") in words_of(screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_score_fixes_the_criteria(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen(
        "choose", SELECTION, QUALITY, HANTA, step="scores", interview=2, language=language
    )
    assert text(language, "choose.scores.will_fix") in words_of(screen)
    key = f"score.points.{score_id(HANTA.id, QUALITY.id, 2)}"
    screen.segmented_control(key=key).set_value(4).run()
    assert not screen.exception
    (given,) = scores.list_all(own_notebook)
    assert (given.points, given.interview) == (4, 2)
    screen = open_screen("choose", step="criteria", language=language)
    assert text(language, "choose.criteria.fixed") in words_of(screen)
    assert not any(str(button.key).startswith("choose.typical") for button in screen.button)


def test_a_window_left_open_cannot_change_fixed_weights(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, QUALITY, HANTA, step="criteria")
    scores.add(own_notebook, points(HANTA, QUALITY, 3), a_stamp())
    screen.segmented_control(key=f"criterion.weight.{QUALITY.id}").set_value(1).run()
    assert not screen.exception
    assert criteria.get(own_notebook, QUALITY.id).weight == 5
    assert screen.toast[0].value == text(FRENCH, "criterion.error.locked")


def test_reopening_is_recorded_and_needs_a_reason_to_close(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", *SCORED, step="criteria")
    screen.button(key="choose.reopen").click().run()
    assert not screen.exception
    (opened,) = reopenings.list_all(own_notebook)
    assert opened.weights_before == "Quali|té 5 · Prix 2"
    screen.button(key="choose.close").click().run()
    assert screen.toast[0].value == text(FRENCH, "reopening.error.no_reason")
    reopenings.revise(own_notebook, opened.id, a_stamp(), reason="Le travail a changé")
    screen.button(key="choose.close").click().run()
    assert not screen.exception
    assert reopenings.get(own_notebook, opened.id).closed_on is not None
    assert "Le travail a changé" in words_of(screen)
    assert text(FRENCH, "choose.criteria.fixed") in words_of(screen)


def test_without_criteria_the_scores_say_so(open_screen: OpenScreen) -> None:
    screen = open_screen("choose", SELECTION, HANTA, step="scores")
    assert text(FRENCH, "choose.scores.no_criteria") in words_of(screen)


def test_who_leads_and_what_would_change_it_is_said(open_screen: OpenScreen) -> None:
    screen = open_screen("choose", *SCORED, step="scores")
    assert not screen.exception
    words = words_of(screen)
    finding = text(
        FRENCH,
        "choose.finding.leads",
        first="Hanta",
        points="4,3",
        second="Camille",
        second_points="3,9",
    )
    assert finding in words
    # The lead is 30 − 27 = 3; with weight 1 for price it is 25 − 26 = −1.
    changed = text(
        FRENCH, "choose.change.weight", second="Camille", criterion="Prix", before=2, after=1
    )
    assert changed in words
    table = next(one.value for one in screen.markdown if one.value.startswith("| "))
    assert table.splitlines()[0] == "| Critère | Hanta | Camille |"
    assert table.splitlines()[2] == r"| Quali\|té (×5) | 4,0 | 5,0 |"


# Quality weighs 5 and price 2, so by hand: 4 and 5 make 30 (9 with equal weights), 5 and 1 make
# 27 (6), 2 and 4 make 18 (6), 4 and 3 make 26 (7).
@pytest.mark.parametrize(
    ("hanta", "camille", "said"),
    [
        ((4, 5), (5, 1), "equal_same"),
        ((5, 1), (2, 4), "equal_level"),
        ((5, 1), (4, 3), "equal_other"),
    ],
)
def test_what_equal_weights_would_change_is_said_without_hedging(
    open_screen: OpenScreen, hanta: tuple[int, int], camille: tuple[int, int], said: str
) -> None:
    given = [
        points(who, criterion, one)
        for who, scored in ((HANTA, hanta), (CAMILLE, camille))
        for criterion, one in zip((QUALITY, PRICE), scored, strict=True)
    ]
    screen = open_screen("choose", SELECTION, QUALITY, PRICE, HANTA, CAMILLE, *given, step="scores")
    words = words_of(screen)
    told = [
        key
        for key in ("equal_same", "equal_level", "equal_other")
        if text(FRENCH, f"choose.change.{key}", first="Hanta", second="Camille") in words
    ]
    assert told == [said]


def test_a_tie_and_a_missing_score_are_said(open_screen: OpenScreen) -> None:
    level = [one if not isinstance(one, Score) else replace(one, points=3) for one in SCORED]
    screen = open_screen("choose", *level, step="scores")
    assert text(FRENCH, "choose.change.level") in words_of(screen)
    scores_of_camille = [
        one for one in level if isinstance(one, Score) and one.freelancer_id == CAMILLE.id
    ]
    screen = open_screen("choose", replace(scores_of_camille[0], points=None), step="scores")
    assert not screen.exception
    assert text(FRENCH, "choose.result.unfinished", names="Camille") in words_of(screen)


@pytest.mark.parametrize("step", ["people", "criteria", "interviews", "scores", "decide"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_the_example_is_drawn(
    open_screen: OpenScreen, language: Language, step: str
) -> None:
    screen = open_screen("choose", language=language, notebook="example", step=step)
    assert not screen.exception
    title = "choose.decided.title" if step == "decide" else f"choose.{step}.title"
    assert text(language, title) in words_of(screen)
    assert text(language, "example.choose.title") in words_of(screen)


def test_the_way_to_the_decision_ends_at_the_decision(open_screen: OpenScreen) -> None:
    screen = open_screen("choose", *SCORED, step="scores")
    screen.button(key="next_step.decide").click().run()
    assert not screen.exception
    assert text(FRENCH, "choose.decide.title") in words_of(screen)
    assert "decide" in screen.query_params["step"]


def test_a_former_reopening_is_said_beside_the_scores(open_screen: OpenScreen) -> None:
    closed = reopening(closed_on=DAY, reason="Le *travail* a changé")
    screen = open_screen("choose", *SCORED, closed, step="scores")
    assert r"Le \*travail\* a changé" in words_of(screen)
