"""Jobs that people who run a business alone typically do themselves, to add with one click."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from core.model.own_task import OwnTask

_IDEAS: Final = UUID("5d0c3a8e-6f41-4f5c-9b1d-8a27c4e9d013")
OWN_TASK_IDEAS: Final = (
    "site_look",
    "site_updates",
    "trying_tools",
    "statistics",
    "article_layout",
    "images",
    "videos",
    "social_posts",
    "newsletter",
    "inbox",
    "comments",
    "appointments",
    "orders",
    "product_pages",
    "invoices",
    "receipts",
    "files",
    "research",
)
"""Each is the key of the text `own_task_idea.<key>`."""


def idea_id(key: str) -> UUID:
    """The one id that an idea has as a task, so that it is added only once."""
    return uuid5(_IDEAS, key)


def added_ideas(tasks: Iterable[OwnTask]) -> frozenset[str]:
    """The ideas among the tasks, even where their words were changed since."""
    ids = {task.id for task in tasks}
    return frozenset(key for key in OWN_TASK_IDEAS if idea_id(key) in ids)


def task_from_idea(key: str, what: str, created_at: datetime) -> OwnTask:
    """The idea as a task in the words given; hours and answers are the person's own."""
    return OwnTask(id=idea_id(key), created_at=created_at, what=what)
