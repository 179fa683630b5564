"""Notebooks of each size, each in a home of its own, shown where the app shows its example."""

from datetime import datetime
from pathlib import Path
from typing import Final

from core.storage.engine import Engine
from tests.bench.sizes.fill import fill

NAME: Final = "example-fr"
"""The example in French: what is measured differs in nothing but its size."""
NOW: Final = datetime.fromisoformat("2026-01-01")


def make(home: Path, lines: int) -> None:
    """Fill the notebook of a home, so that a server finds it there."""
    engine = Engine(home)
    fill(engine.open(NAME), lines, NOW)
    engine.close()
