"""The review screen: what is due, two clicks, what it adds up to, and the lock."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from streamlit.testing.v1 import AppTest

from core.model.prediction import Prediction, Side
from core.model.preferences import Language
from core.storage import changes, predictions
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen, a_stamp

LANGUAGES = list(Language)
TODAY = datetime.now(UTC).date()
YESTERDAY, LATER = TODAY - timedelta(days=1), TODAY + timedelta(days=30)


def prediction(**values: Any) -> Prediction:
    made = {"what": "Le premier lot arrive en retard", "chance": 70, "check_on": YESTERDAY}
    born = {"id": uuid4(), "created_at": a_stamp().now}
    return Prediction(**{**born, **made, **values})


def resolved(count: int, came_true: int, **values: Any) -> list[Prediction]:
    return [
        prediction(outcome=number < came_true, resolved_on=YESTERDAY, **values)
        for number in range(count)
    ]


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader, *screen.info]
    return "\n".join(element.value for element in shown)


def methods(screen: AppTest) -> str:
    """What a caption says to whoever asks how its figures were made."""
    return "\n".join(one.proto.help for one in screen.caption if one.proto.help)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_review_teaches_and_has_one_strong_button(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("review", language=language)
    assert not screen.exception
    assert text(language, "review.predictions.empty") in words(screen)
    screen.button(key="review.predict").click().run()
    assert not screen.exception
    (made,) = predictions.list_all(own_notebook)
    assert made == Prediction(id=made.id, created_at=made.created_at)
    assert screen.query_params["prediction"] == str(made.id)


def test_a_blank_prediction_is_taken_again(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("review")
    for _ in range(2):
        screen.button(key="review.predict").click().run()
        screen.button(key="review.prediction.close").click().run()
    assert len(predictions.list_all(own_notebook)) == 1


@pytest.mark.parametrize(("word", "came_true"), [("yes", True), ("no", False)])
def test_one_click_says_what_happened(
    open_screen: OpenScreen, own_notebook: Notebook, word: str, came_true: bool
) -> None:
    due = prediction()
    screen = open_screen("review", due)
    assert plural(Language.FRENCH, "review.due.title", 1) in words(screen)
    screen.button(key=f"review.answer.{word}.{due.id}").click().run()
    assert not screen.exception
    found = predictions.get(own_notebook, due.id)
    assert (found.outcome, found.resolved_on) == (came_true, TODAY)
    assert text(Language.FRENCH, f"review.outcome.{word}") in words(screen)


def test_a_wrong_answer_is_taken_back_and_asked_again(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    due = prediction()
    screen = open_screen("review", due)
    screen.button(key=f"review.answer.yes.{due.id}").click().run()
    screen.button(key=f"review.answer.take_back.{due.id}").click().run()
    assert not screen.exception
    assert predictions.get(own_notebook, due.id) == due
    assert screen.button(key=f"review.answer.no.{due.id}")
    assert len(changes.list_recent(own_notebook)) == 1 + 1 + 4


def test_a_due_prediction_is_locked_even_against_an_old_page(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    waiting = prediction(check_on=LATER)
    screen = open_screen("review", waiting, prediction=waiting.id)
    changes.add_all(
        own_notebook, [prediction(id=waiting.id, created_at=waiting.created_at)], a_stamp()
    )
    screen.slider(key=f"prediction.chance.{waiting.id}").set_value(10).run()
    assert predictions.get(own_notebook, waiting.id).chance == 70


def test_a_date_that_has_come_is_refused_in_words(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    waiting = prediction(check_on=LATER)
    screen = open_screen("review", waiting, prediction=waiting.id)
    picker = screen.date_input(key=f"prediction.check_on.{waiting.id}")
    assert picker.min == TODAY + timedelta(days=1)
    picker.set_value(TODAY + timedelta(days=5)).run()
    assert not screen.exception
    assert predictions.get(own_notebook, waiting.id).check_on == TODAY + timedelta(days=5)


def test_while_one_is_written_nothing_else_is_in_view(open_screen: OpenScreen) -> None:
    waiting = prediction(check_on=LATER)
    screen = open_screen("review", waiting, prediction(), *resolved(12, 3), prediction=waiting.id)
    assert not screen.get("plotly_chart")
    assert not [one for one in screen.button if str(one.key).startswith("review.answer.")]
    screen.button(key="review.prediction.close").click().run()
    assert screen.get("plotly_chart")


def test_what_is_known_before_its_day_may_be_said(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    waiting = prediction(check_on=LATER)
    screen = open_screen("review", waiting, prediction=waiting.id, unfolded="review.known_already")
    screen.button(key=f"review.answer.no.{waiting.id}").click().run()
    assert predictions.get(own_notebook, waiting.id).outcome is False


def test_three_wait_at_once_and_the_rest_is_counted(open_screen: OpenScreen) -> None:
    due = [prediction(check_on=YESTERDAY - timedelta(days=number)) for number in range(5)]
    screen = open_screen("review", *due)
    asked = [one for one in screen.button if str(one.key).startswith("review.answer.yes.")]
    assert [str(one.key).rpartition(".")[2] for one in asked] == [
        str(one.id) for one in reversed(due[2:])
    ]
    assert plural(Language.FRENCH, "review.due.more", 2) in words(screen)


def test_below_ten_only_counts_are_shown(open_screen: OpenScreen) -> None:
    screen = open_screen("review", *resolved(9, 2))
    assert not screen.exception
    said = words(screen)
    assert plural(Language.FRENCH, "review.worries.count", 9, not_true=7) in said
    assert text(Language.FRENCH, "review.counts.few", fewest=10) in said
    assert not methods(screen)
    assert not screen.get("plotly_chart")


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_ten_the_share_its_interval_and_the_scores_are_shown(
    open_screen: OpenScreen, language: Language
) -> None:
    # 12 worries of 70 %, 3 came true: share 9/12 = 75 %; statsmodels 0.15.0 gives the
    # Wilson interval 0.4677 to 0.9111. Bias 70 - 25 = +45 points.
    # Brier (3 * 0.09 + 9 * 0.49) / 12 = 4.68 / 12 = 0.39.
    screen = open_screen("review", *resolved(12, 3), language=language)
    assert not screen.exception
    said = words(screen)
    assert text(language, "review.worries.title", not_true=9, count=12) in said
    percents = ("75\xa0%", "47\xa0%", "91\xa0%") if language == "fr" else ("75%", "47%", "91%")
    for percent in percents:
        assert percent in said
    assert "+45" in said
    assert ("0,39" if language == "fr" else "0.39") in said
    assert "Wilson" not in said
    assert "Brier" not in said
    assert text(language, "review.worries.method") in methods(screen)
    assert len(screen.get("plotly_chart")) == 2


def test_no_worry_come_true_is_said_with_the_rule_of_three(open_screen: OpenScreen) -> None:
    screen = open_screen("review", *resolved(15, 0))
    bound = text(Language.FRENCH, "review.worries.rule_of_three", count=15, bound="20\xa0%")
    assert bound in words(screen)


def test_hopes_do_not_count_among_worries(open_screen: OpenScreen) -> None:
    screen = open_screen("review", *resolved(3, 0), *resolved(9, 9, side=Side.HOPED))
    said = words(screen)
    assert plural(Language.FRENCH, "review.worries.count", 3, not_true=3) in said
    assert plural(Language.FRENCH, "review.hopes.count", 9, came_true=9) in said
    assert "Brier" in methods(screen)


def test_predictions_without_a_chance_are_not_judged(open_screen: OpenScreen) -> None:
    screen = open_screen("review", *resolved(12, 3, chance=None))
    assert "Wilson" in methods(screen)
    assert "Brier" not in methods(screen)


def test_words_typed_by_a_person_stay_words(open_screen: OpenScreen) -> None:
    sneaky = "**gras** [lien](http://x.fr) :red[x]"
    screen = open_screen("review", prediction(what=sneaky), *resolved(1, 0, note=sneaky))
    assert sneaky not in words(screen)


def test_a_prediction_that_is_gone_is_said_kindly(open_screen: OpenScreen) -> None:
    for named in (uuid4(), "nonsense"):
        screen = open_screen("review", prediction=named)
        assert not screen.exception
        assert text(Language.FRENCH, "frame.record_gone") in words(screen)


@pytest.mark.parametrize(
    "part", ["predictions", "fears", "scenarios", "guardrails", "delegation", "next", "nonsense"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_stands_empty_and_in_the_example(
    open_screen: OpenScreen, part: str, language: Language
) -> None:
    for notebook in ("", "example"):
        screen = open_screen("review", language=language, part=part, notebook=notebook)
        assert not screen.exception
        assert screen.title[0].value == text(language, "review.title")


def test_the_example_says_what_its_figures_say(open_screen: OpenScreen) -> None:
    screen = open_screen("review", notebook="example")
    said = words(screen)
    assert plural(Language.FRENCH, "review.due.title", 2) in said
    assert text(Language.FRENCH, "review.worries.title", not_true=10, count=12) in said
    assert "6\u00a0janvier 2017" in said
    assert "31\u00a0janvier 2017" in said


@pytest.mark.parametrize("side", list(Side))
def test_the_tick_stands_on_the_good_outcome_of_hopes_and_of_worries(
    open_screen: OpenScreen, side: Side
) -> None:
    due = prediction(side=side)
    screen = open_screen("review", due)
    good = "yes" if side is Side.HOPED else "no"
    icons = {
        word: screen.button(key=f"review.answer.{word}.{due.id}").icon for word in ("yes", "no")
    }
    bad = "no" if good == "yes" else "yes"
    assert icons == {good: ":material/check:", bad: ":material/flag:"}
