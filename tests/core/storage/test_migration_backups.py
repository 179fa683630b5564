"""From a notebook that never noted a backup to one that does."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from core.model.preferences import Preferences
from core.storage import preferences
from core.storage.engine import Engine
from tests.core.storage import earlier, making


def test_choices_from_before_have_no_backup_and_take_one(tmp_path: Path) -> None:
    chosen = Preferences(created_at=making.now(), hour_value=Decimal(35))
    engine = Engine(earlier.leave(tmp_path, 16, chosen))
    notebook = engine.open("mine")
    assert preferences.get(notebook) == chosen
    preferences.revise(notebook, making.stamp(), backed_up_on=date(2026, 11, 25))
    kept = preferences.get(notebook)
    assert (kept.hour_value, kept.backed_up_on) == (Decimal(35), date(2026, 11, 25))
    engine.close()
