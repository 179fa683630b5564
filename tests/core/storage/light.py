"""A child that uses a notebook and prints which heavy packages that has loaded."""

import sys
from decimal import Decimal
from pathlib import Path

from core.storage import changes, scenarios
from core.storage.engine import Engine
from tests.core.storage import making

HEAVY = ("pandas", "numpy", "pyarrow", "polars", "streamlit")


def main(folder: Path) -> None:
    engine = Engine(folder)
    notebook = engine.open("mine")
    stamp = making.stamp()
    record = scenarios.add(notebook, making.scenario(inaction_cost_6=Decimal(5)), stamp)
    scenarios.revise(notebook, record.id, making.stamp(), title="new")
    scenarios.list_all(notebook)
    changes.can_undo(notebook, stamp.step)
    changes.list_recent(notebook)
    engine.close()
    sys.stdout.write(f"{[name for name in HEAVY if name in sys.modules]}\n")


main(Path(sys.argv[1]))
