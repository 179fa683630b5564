"""A home with a hostile notebook in it, made once and copied for whoever needs one."""

from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from core.model.stamp import Stamp
from core.storage import changes
from core.storage.engine import Engine
from tests.hostile import notebook

_HARMLESS: Final = Stamp(now=notebook.MADE_AT, step=UUID(int=1))


def fill(folder: Path, name: str) -> None:
    """Make a notebook of this name: first harmless, then each record turned hostile by itself."""
    engine = Engine(folder)
    opened = engine.open(name)
    changes.add_all(opened, notebook.of_every_kind(), _HARMLESS)
    for number, record in enumerate(notebook.records(), start=2):
        later = notebook.MADE_AT + timedelta(minutes=number)
        changes.add_all(opened, [record], Stamp(now=later, step=UUID(int=number)))
    engine.close()
