"""The typical tasks to add with one click."""

from datetime import datetime

from core.model.preferences import Language
from core.rules.own_task_ideas import OWN_TASK_IDEAS, added_ideas, task_from_idea
from core.texts.catalogue import text

DAY = datetime.fromisoformat("2026-03-01T09:00:00")


def test_there_are_enough_ideas_each_once_and_in_both_languages() -> None:
    assert len(OWN_TASK_IDEAS) >= 12
    for language in Language:
        words = {text(language, f"own_task_idea.{key}") for key in OWN_TASK_IDEAS}
        assert len(words) == len(OWN_TASK_IDEAS)


def test_an_idea_that_was_added_is_known_again_whatever_it_is_called_now() -> None:
    task = task_from_idea("inbox", "Mes courriels", DAY)
    assert added_ideas([task]) == {"inbox"}
    assert (task.what, task.created_at) == ("Mes courriels", DAY)
    assert (task.hours_a_month, task.moves) == (None, None)
