"""The fears screen: rate without making a record, tell whose it is, list, remove."""

import json
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from core.model.fear import RESISTANCES, Whose, resistance_id
from core.model.preferences import Language
from core.storage import changes, fear_ratings, fears
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.fears import (
    LANGUAGES,
    OWN,
    RESISTANCE,
    THEIRS,
    TODAY,
    WARNING,
    days_ago,
    predicted,
    rated,
    say,
)

SLIDER = f"fear_rating.intensity.{RESISTANCE.id}"


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader]
    return "\n".join(element.value for element in shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_screen_offers_the_four_resistances_and_teaches(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("fears", language=language)
    assert not screen.exception
    told = words(screen)
    assert text(language, "fear.list.empty") in told
    for kind in RESISTANCES:
        assert f"**{text(language, f'fear.kind.{kind}')}**" in told
        assert screen.button(key=f"fear.open.{resistance_id(kind)}")
    assert fears.list_all(own_notebook) == []
    (strong,) = [one for one in screen.button if one.proto.type == "primary"]
    assert strong.label == text(language, "fear.list.begin")
    strong.click().run()
    assert screen.query_params["fear"] == str(resistance_id(RESISTANCES[0]))
    assert screen.query_params["step"] == "rate"


def test_a_resistance_is_rated_without_making_it_first(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("fears")
    screen.button(key=f"fear.open.{RESISTANCE.id}").click().run()
    assert not screen.exception
    assert screen.query_params["fear"] == str(RESISTANCE.id)
    assert say("fear.rate.first") in words(screen)
    screen.slider(key=SLIDER).set_value(80).run()
    assert not screen.exception
    (fear,) = fears.list_all(own_notebook)
    assert (fear.id, fear.kind) == (RESISTANCE.id, RESISTANCE.kind)
    (rating,) = fear_ratings.list_for_fear(own_notebook, fear.id)
    assert (rating.rated_on, rating.intensity) == (TODAY, 80)
    newest = changes.list_recent(own_notebook, limit=2)
    assert newest[0].step == newest[1].step
    assert say("fear.rate.once", last=80, day=TODAY) in words(screen)


def test_the_last_answer_of_a_day_counts(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("fears", fear=RESISTANCE.id)
    for intensity in (80, 60, 65):
        screen.slider(key=SLIDER).set_value(intensity).run()
    (rating,) = fear_ratings.list_all(own_notebook)
    assert rating.intensity == 65
    assert say("fear.rate.today", last=65) in words(screen)


def test_not_there_at_all_and_unchanged_are_one_click(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("fears", fear=RESISTANCE.id)
    screen.button(key=f"{SLIDER}.still").click().run()
    assert [one.intensity for one in fear_ratings.list_all(own_notebook)] == [0]
    again = open_screen("fears", OWN, rated(OWN, days_ago(30), 45), fear=OWN.id, step="rate")
    button = again.button(key=f"fear_rating.intensity.{OWN.id}.still")
    assert button.label == say("fear.rate.still", last=45)
    button.click().run()
    assert not again.exception
    kept = fear_ratings.list_for_fear(own_notebook, OWN.id)
    assert [(one.rated_on, one.intensity) for one in kept] == [(days_ago(30), 45), (TODAY, 45)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screen_says_what_the_number_is_and_is_not(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("fears", fear=RESISTANCE.id, language=language)
    assert text(language, "fear.rate.meaning") in words(screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_curve_tells_its_finding_and_one_rating_is_a_sentence(
    open_screen: OpenScreen, language: Language
) -> None:
    first = rated(OWN, days_ago(92), 80)
    alone = open_screen("fears", OWN, first, fear=OWN.id, step="rate", language=language)
    assert not alone.get("plotly_chart")
    assert text(language, "fear.rate.once", last=80, day=days_ago(92)) in words(alone)
    both = open_screen(
        "fears", OWN, first, rated(OWN, TODAY, 35), fear=OWN.id, step="rate", language=language
    )
    assert not both.exception
    assert len(both.get("plotly_chart")) == 1
    finding = {
        Language.FRENCH: "Force\u00a0: de 80 à 35 sur 100, en 3 mois",
        Language.ENGLISH: "Strength: from 80 to 35 out of 100 over 3 months",
    }
    told = words(both)
    assert finding[language] in told
    assert text(language, "fear.rating.line", day=TODAY, intensity=35) in told
    assert len(both.get("download_button")) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_time_said_of_a_prediction_is_told_without_the_stop_of_its_words(
    open_screen: OpenScreen, language: Language
) -> None:
    ratings = [rated(OWN, days_ago(92), 80), rated(OWN, TODAY, 35)]
    seen = predicted(OWN, 1, what="Tout est à refaire.", outcome=False, resolved_on=days_ago(30))
    screen = open_screen("fears", OWN, *ratings, seen, fear=OWN.id, step="rate", language=language)
    became = text(language, "fear.prediction.did_not")
    line = text(
        language, "fear.course.event", what="Tout est à refaire", outcome=became, day=days_ago(30)
    )
    assert line in words(screen)
    (picture,) = screen.get("plotly_chart")
    drawn = json.loads(picture.proto.spec)
    told = [one["text"] for one in drawn["layout"]["annotations"]]
    assert text(language, "fear.course.outcome", outcome=became) in told


def test_a_rating_can_be_taken_away_and_brought_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    wrong = rated(OWN, days_ago(3), 100)
    screen = open_screen(
        "fears", OWN, wrong, fear=OWN.id, step="rate", unfolded=f"fear.ratings.{OWN.id}"
    )
    screen.button(key=f"fear.rating.remove.{wrong.id}").click().run()
    assert not screen.exception
    assert fear_ratings.list_all(own_notebook) == []
    step = changes.list_recent(own_notebook, limit=1)[0].step
    changes.undo(own_notebook, step, a_stamp())
    assert fear_ratings.list_all(own_notebook) == [wrong]


@pytest.mark.parametrize("whose", [Whose.MINE, Whose.OTHER])
def test_adding_opens_a_blank_fear_and_only_one(
    open_screen: OpenScreen, own_notebook: Notebook, whose: Whose
) -> None:
    for _ in range(2):
        screen = open_screen("fears")
        screen.button(key=f"fear.add.{whose}").click().run()
        assert not screen.exception
    (blank,) = fears.list_all(own_notebook)
    assert blank.whose is whose
    assert screen.query_params["fear"] == str(blank.id)
    assert screen.button_group(key=f"fear.whose.{blank.id}").value == whose


def test_whose_fear_it_is_changes_what_is_asked(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("fears", OWN, fear=OWN.id, step="words")
    choice = screen.button_group(key=f"fear.whose.{OWN.id}")
    assert say("fear.whose.mine.kindly") in words(screen)
    choice.set_value(Whose.OTHER).run()
    assert say("fear.whose.other.kindly") in words(screen)
    screen.button_group(key=f"fear.whose.{OWN.id}").set_value(Whose.FREELANCER).run()
    assert not screen.exception
    assert fears.get(own_notebook, OWN.id).whose is Whose.FREELANCER
    assert screen.button(key="next_step.do").label == say("fear.response.go")


def test_a_common_fear_of_freelancers_is_one_click(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("fears", unfolded="fear.ideas")
    screen.button(key="fear.idea.review").click().run()
    assert not screen.exception
    (added,) = fears.list_all(own_notebook)
    assert (added.what, added.whose) == (say("fear.idea.review"), Whose.FREELANCER)
    assert screen.query_params["step"] == "response"
    assert not screen.slider
    listed = open_screen("fears", unfolded="fear.ideas")
    assert "fear.idea.review" not in {button.key for button in listed.button}


def test_the_list_tells_where_each_fear_stands(open_screen: OpenScreen) -> None:
    warning = replace(WARNING, who="mon *frère*")
    answered = replace(THEIRS, response="Dire merci")
    ratings = [rated(warning, days_ago(21), 60), rated(warning, TODAY, 60)]
    screen = open_screen("fears", OWN, warning, answered, *ratings)
    told = words(screen)
    assert r"**Et si \*tout\* s’arrêtait ?**" in told
    assert say("fear.state.unrated") in told
    assert say("fear.course.still", last=60, span="3 semaines") in told
    assert say("fear.said_by", who=r"mon \*frère\*") in told
    assert say("fear.state.answered") in told
    assert say("fear.list.empty") not in told


def test_the_way_through_a_fear_has_one_strong_button_and_leads_to_the_next(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("fears", OWN, rated(OWN, TODAY, 20), fear=OWN.id, step="words")
    for step in ("rate", "founded", "testable"):
        assert [one.proto.type for one in screen.button].count("primary") == 1
        screen.button(key="next_step.do").click().run()
        assert screen.query_params["step"] == step
    assert say("fear.next.why", name=say("fear.kind.letting_go")) in words(screen)
    screen.button(key="next_step.do").click().run()
    assert screen.query_params["fear"] == str(resistance_id(RESISTANCES[0]))


def test_a_removed_fear_goes_with_its_ratings_and_a_resistance_is_as_new(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    stored = replace(RESISTANCE, what="Mes virgules")
    screen = open_screen("fears", stored, rated(stored, TODAY, 80), fear=stored.id)
    screen.button(key=f"fear.remove.{stored.id}").click().run()
    assert not screen.exception
    assert "fear" not in screen.query_params
    assert fears.list_all(own_notebook) == []
    assert fear_ratings.list_all(own_notebook) == []
    assert screen.button(key=f"fear.open.{stored.id}").label == say("fear.list.rate")


def test_a_fear_that_went_elsewhere_is_said_and_breaks_nothing(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("fears", OWN, fear=OWN.id, step="rate")
    fears.remove(own_notebook, OWN.id, a_stamp())
    screen.slider(key=f"fear_rating.intensity.{OWN.id}").set_value(50).run()
    assert not screen.exception
    assert screen.toast[0].value == say("notebook.error.gone")
    assert screen.info[0].value == say("frame.record_gone")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_filled(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen("fears", language=language, notebook="example")
    assert not screen.exception
    assert text(language, "fear.state.unrated") not in words(screen)


@pytest.mark.parametrize(("before", "now", "is_said"), [(30, 60, True), (60, 30, False)])
def test_a_fear_that_rose_is_told_kindly_in_the_list(
    open_screen: OpenScreen, before: int, now: int, is_said: bool
) -> None:
    ratings = (rated(OWN, days_ago(30), before), rated(OWN, TODAY, now))
    screen = open_screen("fears", OWN, *ratings)
    assert (say("fear.state.rose") in words(screen)) is is_said
