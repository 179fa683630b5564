"""Suggestions: enough of them, honest, in both languages, added once."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from core.model.candidate import EASE_CRITERIA, Answer
from core.model.preferences import Language
from core.rules.ease import ease, missing_answers, obstacles
from core.rules.easy_tasks import (
    EASY_TASKS,
    EasyTask,
    Trade,
    as_candidate,
    easy_tasks_for,
    is_added,
)
from core.texts.catalogue import text

_NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC).replace(tzinfo=None)


def test_there_are_at_least_24_suggestions_and_some_for_every_trade() -> None:
    assert len(EASY_TASKS) >= 24
    assert all(count >= 3 for count in Counter(task.trade for task in EASY_TASKS).values())
    assert {task.trade for task in EASY_TASKS} == set(Trade)


def test_no_two_suggestions_share_a_key_or_words() -> None:
    assert len({task.key for task in EASY_TASKS}) == len(EASY_TASKS)
    for language in Language:
        words = {text(language, f"easy_task.{task.key}") for task in EASY_TASKS}
        assert len(words) == len(EASY_TASKS)


@pytest.mark.parametrize("task", EASY_TASKS, ids=lambda task: task.key)
def test_each_suggestion_is_easy_answers_all_six_and_hides_nothing_grave(task: EasyTask) -> None:
    candidate = as_candidate(task, "words", _NOW)
    assert len(task.answers) == len(EASE_CRITERIA)
    assert missing_answers(candidate) == ("fear",)
    assert obstacles(candidate) == ()
    easy = ease(candidate)
    assert easy is not None
    assert easy >= 70


def test_not_every_answer_is_a_flattering_yes() -> None:
    given = Counter(answer for task in EASY_TASKS for answer in task.answers)
    assert given[Answer.PARTLY] >= 20


def test_a_trade_shows_its_own_suggestions_first_then_those_for_any() -> None:
    shown = easy_tasks_for(Trade.BLOG)
    trades = [task.trade for task in shown]
    assert trades[0] is Trade.BLOG
    assert trades == sorted(trades, key=[Trade.BLOG, Trade.ANY].index)
    assert trades[-1] is Trade.ANY
    assert {task.trade for task in easy_tasks_for(Trade.ANY)} == {Trade.ANY}


@pytest.mark.parametrize("trade", Trade)
def test_no_suggestion_is_shown_twice(trade: Trade) -> None:
    shown = [task.key for task in easy_tasks_for(trade)]
    assert len(shown) == len(set(shown))


def test_a_suggestion_becomes_a_candidate_in_the_words_given() -> None:
    task = EASY_TASKS[0]
    candidate = as_candidate(task, "Ranger un dossier", _NOW)
    assert (candidate.what, candidate.trade) == ("Ranger un dossier", task.trade)
    assert tuple(getattr(candidate, name) for name in EASE_CRITERIA) == task.answers
    assert (candidate.created_at, candidate.fear) == (_NOW, None)


def test_an_added_suggestion_is_known_again_in_the_other_language() -> None:
    task, other = EASY_TASKS[0], EASY_TASKS[1]
    added = [as_candidate(task, "Mes propres mots", _NOW)]
    assert is_added(task, added)
    assert not is_added(other, added)
