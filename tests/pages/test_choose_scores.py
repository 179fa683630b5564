"""Criteria, scores and the decision on the choosing screen."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from core.model.freelancer import DeclinedBy, Freelancer, Stage
from core.model.interview import Score, score_id
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.records import Record
from core.model.selection import Criterion
from core.storage import (
    changes,
    criteria,
    freelancers,
    providers,
    reopenings,
    scores,
    selections,
)
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.core.rules.rounds import DAY, NOW, SELECTION, met
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.test_choose import words_of

LANGUAGES = list(Language)
FRENCH = Language.FRENCH
HANTA = met(1, name="Hanta", country="MG", currency="USD", platform="Upwork")
CAMILLE = met(2, name="Camille")
QUALITY = Criterion(
    id=UUID(int=31), created_at=NOW, selection_id=SELECTION.id, name="Quali|té", weight=5
)
PRICE = replace(QUALITY, id=UUID(int=32), kind="price", name="Prix", weight=2)


def points(who: Freelancer, criterion: Criterion, given: int, interview: int = 0) -> Score:
    return Score(
        id=score_id(who.id, criterion.id, interview),
        created_at=NOW,
        freelancer_id=who.id,
        criterion_id=criterion.id,
        interview=interview,
        points=given,
    )


# Hanta (5×4 + 2×5) / 7 = 4.29, Camille (5×5 + 2×1) / 7 = 3.86.
SCORED: list[Record] = [
    SELECTION,
    QUALITY,
    PRICE,
    HANTA,
    CAMILLE,
    points(HANTA, QUALITY, 4),
    points(HANTA, PRICE, 5),
    points(CAMILLE, QUALITY, 5),
    points(CAMILLE, PRICE, 1),
]


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
    assert table.splitlines()[2] == r"| Quali\|té (poids 5) | 4,0 | 5,0 |"


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_choosing_makes_the_provider_and_the_decision_in_one_step_that_can_be_undone(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("choose", *SCORED, step="decide", language=language)
    screen.button(key=f"choose.choice.{HANTA.id}").click().run()
    assert not screen.exception
    (provider,) = providers.list_all(own_notebook)
    assert (provider.name, provider.country, provider.currency) == ("Hanta", "MG", "USD")
    assert (provider.platform, provider.work) == ("Upwork", "Mise en page")
    chosen = freelancers.get(own_notebook, HANTA.id)
    assert (chosen.stage, chosen.provider_id) == (Stage.CHOSEN, provider.id)
    assert selections.get(own_notebook, SELECTION.id).decided_on is not None
    assert text(language, "choose.made.title", name="Hanta") in words_of(screen)
    step = changes.list_recent(own_notebook, limit=1)[0].step
    changes.undo(own_notebook, step, a_stamp())
    assert providers.list_all(own_notebook) == []
    assert freelancers.get(own_notebook, HANTA.id) == HANTA
    assert selections.get(own_notebook, SELECTION.id) == SELECTION


def test_a_hasty_choice_is_warned_of_and_possible(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    once = met(1, interviews=1, name="Hanta")
    screen = open_screen("choose", SELECTION, once, step="decide")
    (warning,) = screen.warning
    assert text(FRENCH, "choose.caution.no_criteria") in warning.value
    button = screen.button(key=f"choose.choice.{once.id}")
    assert button.label == text(FRENCH, "choose.choice.anyway", name="Hanta")
    button.click().run()
    assert freelancers.get(own_notebook, once.id).stage is Stage.CHOSEN


def chosen_round(**values: Any) -> list[Record]:
    provider = Provider(id=UUID(int=50), created_at=NOW, name="Hanta")
    chosen = replace(HANTA, chosen_on=DAY, provider_id=provider.id)
    decided = replace(SELECTION, decided_on=DAY)
    return [provider, decided, chosen, replace(CAMILLE, **values)]


def test_choosing_someone_else_later_loses_nothing(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide", unfolded="choose.otherwise")
    assert text(FRENCH, "choose.otherwise.text", name="Hanta") in words_of(screen)
    screen.button(key=f"choose.choice.{CAMILLE.id}").click().run()
    assert not screen.exception
    assert [one.name for one in providers.list_all(own_notebook)] == ["Hanta", "Camille"]
    former = freelancers.get(own_notebook, HANTA.id)
    assert (former.stage, former.provider_id) == (Stage.INTERVIEW_3, UUID(int=50))
    assert freelancers.get(own_notebook, CAMILLE.id).stage is Stage.CHOSEN


def test_a_decision_is_taken_back_and_made_again_with_the_same_provider(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide", unfolded="choose.otherwise")
    screen.button(key="choose.take_back").click().run()
    assert not screen.exception
    assert selections.get(own_notebook, SELECTION.id).decided_on is None
    screen.button(key=f"choose.choice.{HANTA.id}").click().run()
    assert len(providers.list_all(own_notebook)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_others_get_a_warm_no_in_both_languages(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide", language=language)
    assert not screen.exception
    written = [code.value for code in screen.code]
    assert len(written) == 2
    for one, each in zip(
        written, sorted(Language, key=lambda one: one is not language), strict=True
    ):
        assert one.startswith(text(each, "choose.no.hello", name="Camille"))
        assert text(each, "choose.no.for", title="Mise en page") in one
        assert text(each, "choose.no.talked") in one
    screen.button(key=f"choose.no.sent.{CAMILLE.id}").click().run()
    told = freelancers.get(own_notebook, CAMILLE.id)
    assert (told.stage, told.declined_by) == (Stage.DECLINED, DeclinedBy.ME)
    assert told.told_on is not None
    assert not screen.code


def test_whoever_left_by_themselves_is_owed_no_no(open_screen: OpenScreen) -> None:
    gone = chosen_round(declined_on=DAY, declined_by=DeclinedBy.THEM)
    screen = open_screen("choose", *gone, step="decide")
    assert not screen.code


@pytest.mark.parametrize("language", LANGUAGES)
def test_escrow_is_explained_with_its_day(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen(
        "choose", *chosen_round(), step="decide", unfolded="choose.escrow", language=language
    )
    words = words_of(screen)
    assert text(language, "choose.escrow.text") in words
    assert "2026" in words


def test_a_provider_removed_from_costs_is_said(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide")
    providers.remove(own_notebook, UUID(int=50), a_stamp())
    screen.run()
    assert not screen.exception
    assert text(FRENCH, "choose.made.no_provider") in words_of(screen)


@pytest.mark.parametrize("step", ["people", "criteria", "interviews", "scores", "decide"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_the_example_is_drawn(
    open_screen: OpenScreen, language: Language, step: str
) -> None:
    screen = open_screen("choose", language=language, notebook="example", step=step)
    assert not screen.exception
    assert text(language, f"choose.{step}.title") in words_of(screen)
    assert text(language, "example.choose.title") in words_of(screen)


def test_the_way_to_the_decision_ends_at_the_decision(open_screen: OpenScreen) -> None:
    screen = open_screen("choose", *SCORED, step="scores")
    screen.button(key="choose.go.decide").click().run()
    assert not screen.exception
    assert text(FRENCH, "choose.decide.title") in words_of(screen)
    assert "decide" in screen.query_params["step"]
