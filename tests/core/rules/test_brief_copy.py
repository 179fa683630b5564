"""A later brief from an earlier one: what carries over, and what begins empty."""

from dataclasses import fields
from datetime import timedelta
from uuid import UUID, uuid4

from core.model.brief import Brief
from core.model.candidate import Candidate
from core.rules.brief_copy import brief_after
from tests.core.exchange.posts import NOW, STAGES, WHOLE

LATER = NOW + timedelta(days=90)
TASK = Candidate(id=UUID(int=3), created_at=NOW, what=" Choisir les images ")
BEGINS_EMPTY = {
    "title", "result", "purpose", "starts_on", "due_on", "check_need", "check_by", "check_on",
    "check_said", "finished_on",
}  # fmt: skip


def test_the_frame_carries_over_and_the_task_begins_empty() -> None:
    begun, _ = brief_after(WHOLE, STAGES, None, created_at=LATER, new_id=uuid4)
    bare = Brief(id=begun.id, created_at=LATER)
    for name in (field.name for field in fields(Brief)):
        source = bare if name in BEGINS_EMPTY | {"id", "created_at"} else WHOLE
        assert getattr(begun, name) == getattr(source, name), name


def test_a_later_task_gives_its_words_and_its_link() -> None:
    begun, _ = brief_after(WHOLE, STAGES, TASK, created_at=LATER, new_id=uuid4)
    assert (begun.title, begun.candidate_id) == ("Choisir les images", TASK.id)


def test_milestones_come_along_without_their_days() -> None:
    begun, stages = brief_after(WHOLE, STAGES, None, created_at=LATER, new_id=uuid4)
    assert [(one.what, one.amount) for one in stages] == [(one.what, one.amount) for one in STAGES]
    assert {one.brief_id for one in stages} == {begun.id}
    assert {one.due_on for one in stages} == {None}
    assert {one.id for one in stages}.isdisjoint({one.id for one in STAGES})
