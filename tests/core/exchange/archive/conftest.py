"""Real notebooks to pack and to restore into."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from core.model.preferences import Language
from core.samples.story import example
from core.storage import changes
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.core.storage.making import stamp

MADE_AT = datetime.fromisoformat("2026-11-25T10:00:00")


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(tmp_path)
    yield engine
    engine.close()


@pytest.fixture
def notebook(engine: Engine) -> Notebook:
    """One with every kind of record."""
    notebook = engine.open("mine")
    changes.add_all(notebook, example(Language.FRENCH, MADE_AT), stamp())
    return notebook


@pytest.fixture
def blank(engine: Engine) -> Notebook:
    return engine.open("other")
