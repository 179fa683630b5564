"""A later brief from an earlier one: what carries over, and what begins empty."""

from dataclasses import fields, replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from core.model.brief import Brief
from core.model.candidate import Candidate
from core.rules.brief_copy import brief_after
from tests.core.exchange.posts import NOW, STAGES, WHOLE

LATER = NOW + timedelta(days=90)
TASK = Candidate(id=UUID(int=3), created_at=NOW, what=" Choisir les images ")
BEGINS_EMPTY = {
    "candidate_id", "title", "result", "purpose", "starts_on", "due_on", "check_need", "check_by",
    "check_on", "check_said", "finished_on",
}  # fmt: skip
POSTED = replace(WHOLE, candidate_id=UUID(int=9), finished_on=date(2026, 5, 2))


def test_the_frame_carries_over_and_the_task_begins_empty() -> None:
    begun, _ = brief_after(POSTED, STAGES, None, created_at=LATER, new_id=lambda: UUID(int=4))
    bare = Brief(id=UUID(int=4), created_at=LATER)
    for name in (field.name for field in fields(Brief)):
        source = bare if name in BEGINS_EMPTY | {"id", "created_at"} else POSTED
        assert getattr(begun, name) == getattr(source, name), name
    assert not [name for name in BEGINS_EMPTY if getattr(POSTED, name) == getattr(bare, name)]


def test_a_later_task_gives_its_words_and_its_link() -> None:
    begun, _ = brief_after(WHOLE, STAGES, TASK, created_at=LATER, new_id=uuid4)
    assert (begun.title, begun.candidate_id) == ("Choisir les images", TASK.id)


def test_milestones_come_along_without_their_days() -> None:
    ids = [UUID(int=number) for number in (21, 22, 23)]
    begun, stages = brief_after(WHOLE, STAGES, None, created_at=LATER, new_id=iter(ids).__next__)
    assert [(one.what, one.amount) for one in stages] == [(one.what, one.amount) for one in STAGES]
    assert {one.brief_id for one in stages} == {begun.id}
    assert {one.due_on for one in stages} == {None}
    assert [begun.id, *(one.id for one in stages)] == ids
    assert {one.created_at for one in stages} == {LATER}
