"""From a notebook without fears to one that keeps them with their ratings."""

import shutil
from datetime import date
from pathlib import Path

from core.model.fear import FearKind, Whose
from core.storage import fear_ratings, fears, risk_points, scenarios
from core.storage.engine import Engine
from core.storage.migrate import MIGRATIONS
from tests.core.storage import making


def test_a_notebook_without_fears_keeps_its_rows_and_takes_some(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    for path in sorted(MIGRATIONS.glob("*.sql"))[:3]:
        shutil.copy(path, earlier)
    scenario = making.scenario(title="before")
    point = making.risk_point(scenario.id, what="before")
    old = Engine(tmp_path / "notebooks", migrations=earlier)
    scenarios.add(old.open("mine"), scenario, making.stamp())
    risk_points.add(old.open("mine"), point, making.stamp())
    old.close()

    engine = Engine(tmp_path / "notebooks")
    notebook = engine.open("mine")
    warning = making.fear(
        what="Tu vas te faire avoir",
        whose=Whose.OTHER,
        who="mon frère",
        founded="L’argent part avant le travail",
        risk_point_id=point.id,
    )
    resistance = making.fear(kind=FearKind.IN_COMMAND)
    fears.add(notebook, warning, making.stamp())
    fears.add(notebook, resistance, making.stamp())
    ratings = [
        making.fear_rating(warning.id, date(2026, 3, day), intensity)
        for day, intensity in ((1, 0), (2, 100))
    ]
    for rating in ratings:
        fear_ratings.add(notebook, rating, making.stamp())
    assert scenarios.list_all(notebook) == [scenario]
    assert risk_points.list_all(notebook) == [point]
    assert fears.list_all(notebook) == [warning, resistance]
    assert fear_ratings.list_for_fear(notebook, warning.id) == ratings
    engine.close()
