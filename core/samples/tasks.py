"""The example's ladder: two tasks done, one chosen, four still above."""

from dataclasses import replace
from datetime import date

from core.model.candidate import Answer, Candidate
from core.rules.easy_tasks import EASY_TASKS, as_candidate
from core.samples.exercise import SCENARIO_ID
from core.samples.telling import Telling, id_of
from core.texts.catalogue import text

_NO, _PARTLY, _YES = Answer.NO, Answer.PARTLY, Answer.YES


def candidates(telling: Telling) -> list[Candidate]:
    """Seven tasks of the story, the first linked to its scenario exercise."""
    return [
        replace(
            _suggestion(telling, "article_layout"),
            fear=20,
            chosen_on=date(2016, 6, 27),
            start_on=date(2016, 7, 4),
            done_on=date(2016, 7, 8),
            scenario_id=SCENARIO_ID,
        ),
        replace(
            _suggestion(telling, "article_images"),
            fear=25,
            chosen_on=date(2016, 9, 5),
            start_on=date(2016, 9, 12),
            done_on=date(2016, 9, 16),
        ),
        replace(
            _suggestion(telling, "newsletter_layout"),
            fear=30,
            chosen_on=date(2016, 12, 12),
            start_on=date(2017, 1, 9),
        ),
        replace(_suggestion(telling, "article_draft"), fear=50),
        Candidate(
            id=id_of("task.comments"),
            created_at=telling.now,
            what=telling.words("task.comments"),
            describable=_PARTLY,
            reversible=_PARTLY,
            no_secret=_YES,
            small=_YES,
            visible=_YES,
            harmless=_PARTLY,
            fear=40,
        ),
        Candidate(
            id=id_of("task.newsletter"),
            created_at=telling.now,
            what=telling.words("task.newsletter"),
            describable=_YES,
            reversible=_NO,
            no_secret=_PARTLY,
            small=_YES,
            visible=_YES,
            harmless=_PARTLY,
            fear=60,
        ),
        Candidate(
            id=id_of("task.updates"),
            created_at=telling.now,
            what=telling.words("task.updates"),
            describable=_PARTLY,
            reversible=_PARTLY,
            no_secret=_NO,
            small=_PARTLY,
            visible=_PARTLY,
            harmless=_NO,
            fear=85,
        ),
    ]


def _suggestion(telling: Telling, key: str) -> Candidate:
    task = next(task for task in EASY_TASKS if task.key == key)
    return as_candidate(task, text(telling.language, f"easy_task.{key}"), telling.now)
