"""Real notebooks in real files, each test in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.storage.engine import Engine
from core.storage.notebook import Notebook


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(tmp_path)
    yield engine
    engine.close()


@pytest.fixture
def notebook(engine: Engine) -> Notebook:
    return engine.open("mine")
