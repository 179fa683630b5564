"""From a notebook without predictions to one that keeps them."""

import shutil
from pathlib import Path

from core.storage import predictions, scenarios
from core.storage.engine import Engine
from core.storage.migrate import MIGRATIONS
from tests.core.storage import making


def test_a_notebook_without_predictions_keeps_its_rows_and_takes_some(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    shutil.copy(MIGRATIONS / "0001_first_tables.sql", earlier)
    scenario = making.scenario(title="before")
    old = Engine(tmp_path / "notebooks", migrations=earlier)
    scenarios.add(old.open("mine"), scenario, making.stamp())
    old.close()

    engine = Engine(tmp_path / "notebooks")
    notebook = engine.open("mine")
    made = making.prediction(what="it works", chance=80, outcome=True, scenario_id=scenario.id)
    predictions.add(notebook, made, making.stamp())
    assert scenarios.list_all(notebook) == [scenario]
    assert predictions.list_all(notebook) == [made]
    engine.close()
