"""From a notebook without goals and own tasks to one that keeps them."""

import shutil
from decimal import Decimal
from pathlib import Path

from core.model.preferences import PREFERENCES_ID
from core.storage import candidates, goals, own_tasks, preferences
from core.storage.engine import Engine
from core.storage.migrate import MIGRATIONS
from tests.core.storage import making

CHOICES = f"""
INSERT INTO preferences (id, created_at, language, home_currency, hour_value)
VALUES ('{PREFERENCES_ID}', TIMESTAMP '2026-01-05 08:00:00', 'fr', 'CHF', 30)
"""


def test_a_notebook_without_tasks_keeps_its_rows_and_takes_some(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    for path in sorted(MIGRATIONS.glob("*.sql"))[:2]:
        shutil.copy(path, earlier)
    candidate = making.candidate(what="before")
    old = Engine(tmp_path / "notebooks", migrations=earlier)
    notebook = old.open("mine")
    candidates.add(notebook, candidate, making.stamp())
    notebook.write(lambda cursor: cursor.run(CHOICES))
    old.close()

    engine = Engine(tmp_path / "notebooks")
    notebook = engine.open("mine")
    goal = goals.add(notebook, making.goal(what="Finir le livre"), making.stamp())
    task = making.own_task(what="Classer", goal_id=goal.id, candidate_id=candidate.id)
    own_tasks.add(notebook, task, making.stamp())
    kept = preferences.get(notebook)
    assert (kept.home_currency, kept.hour_value) == ("CHF", Decimal(30))
    assert (kept.income_wanted, kept.income_hours) == (None, None)
    revised = preferences.revise(notebook, making.stamp(), income_wanted=Decimal(2000))
    assert preferences.get(notebook) == revised
    assert candidates.list_all(notebook) == [candidate]
    assert own_tasks.list_all(notebook) == [task]
    engine.close()
