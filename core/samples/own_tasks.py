"""The example's goals and hours: forty a month, fourteen of which move no goal."""

from decimal import Decimal
from typing import Final
from uuid import UUID

from core.model.candidate import Answer
from core.model.goal import Goal
from core.model.own_task import OwnTask
from core.rules.easy_tasks import EASY_TASKS
from core.samples.telling import Telling, id_of

BOOK_ID, RHYTHM_ID = id_of("goal.book"), id_of("goal.rhythm")
_LETTERS: Final = {"y": Answer.YES, "p": Answer.PARTLY, "n": Answer.NO}


def goals(telling: Telling) -> list[Goal]:
    """What the blogger's evenings are for."""
    return [
        Goal(id=BOOK_ID, created_at=telling.now, what=telling.words("goal.book")),
        Goal(id=RHYTHM_ID, created_at=telling.now, what=telling.words("goal.rhythm")),
    ]


def own_tasks(telling: Telling) -> list[OwnTask]:
    """Ten tasks of one month; those handed over since are on the ladder."""
    return [
        _task(telling, "look", 5, "nyp"),
        _task(telling, "tools", 3, "nyn"),
        _task(telling, "statistics", 2, "nyy"),
        _task(telling, "updates", 2, "nnp", candidate=id_of("task.updates")),
        _task(telling, "receipts", 2, "nny"),
        _task(telling, "layout", 6, "pny", RHYTHM_ID, _suggested("article_layout")),
        _task(telling, "images", 3, "ppy", RHYTHM_ID, _suggested("article_images")),
        _task(telling, "social", 3, "ppp", RHYTHM_ID),
        _task(telling, "recipes", 9, "yyn", RHYTHM_ID),
        _task(telling, "book", 5, "yyn", BOOK_ID),
    ]


def _task(
    telling: Telling,
    name: str,
    hours: int,
    letters: str,
    goal: UUID | None = None,
    candidate: UUID | None = None,
) -> OwnTask:
    """One task; the letters say whether it moves a goal, is liked, can be written down."""
    moves, likes, describable = (_LETTERS[letter] for letter in letters)
    return OwnTask(
        id=id_of(f"own_task.{name}"),
        created_at=telling.now,
        what=telling.words(f"own_task.{name}"),
        hours_a_month=Decimal(hours),
        moves=moves,
        goal_id=goal,
        likes=likes,
        describable=describable,
        candidate_id=candidate,
    )


def _suggested(key: str) -> UUID:
    return next(task for task in EASY_TASKS if task.key == key).candidate_id
