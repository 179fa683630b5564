"""From a notebook without briefs to one that keeps them with their milestones and versions."""

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

from core.model.brief import Budget, CheckNeed
from core.storage import brief_versions, briefs, candidates, milestones
from core.storage.engine import Engine
from core.storage.migrate import MIGRATIONS
from core.storage.notebook import Notebook
from tests.core.storage import making


def test_a_notebook_without_briefs_keeps_its_rows_and_takes_some(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    for path in sorted(MIGRATIONS.glob("*.sql"))[:4]:
        shutil.copy(path, earlier)
    task = making.candidate(what="before")
    old = Engine(tmp_path / "notebooks", migrations=earlier)
    candidates.add(old.open("mine"), task, making.stamp())
    old.close()

    engine = Engine(tmp_path / "notebooks")
    notebook = engine.open("mine")
    brief = making.brief(
        candidate_id=task.id,
        title="Dix fiches",
        budget=Budget.FIXED,
        check_need=CheckNeed.NEEDED,
        weekly_hours=Decimal("2.5"),
        due_on=date(2026, 5, 4),
    )
    briefs.add(notebook, brief, making.stamp())
    milestone = making.milestone(brief.id, amount=Decimal(40))
    milestones.add(notebook, milestone, making.stamp())
    version = making.brief_version(brief.id)
    brief_versions.add(notebook, version, making.stamp())
    assert candidates.list_all(notebook) == [task]
    assert briefs.list_all(notebook) == [brief]
    assert milestones.list_for_brief(notebook, brief.id) == [milestone]
    assert brief_versions.list_for_brief(notebook, brief.id) == [version]
    engine.close()


def test_what_belongs_to_a_brief_goes_with_it_and_a_lost_task_is_forgotten(
    notebook: Notebook,
) -> None:
    task = candidates.add(notebook, making.candidate(), making.stamp())
    brief = briefs.add(notebook, making.brief(candidate_id=task.id), making.stamp())
    milestones.add(notebook, making.milestone(brief.id), making.stamp())
    brief_versions.add(notebook, making.brief_version(brief.id), making.stamp())
    candidates.remove(notebook, task.id, making.stamp())
    assert briefs.get(notebook, brief.id).candidate_id is None
    briefs.remove(notebook, brief.id, making.stamp())
    assert milestones.list_all(notebook) == []
    assert brief_versions.list_all(notebook) == []
