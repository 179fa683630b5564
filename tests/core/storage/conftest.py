"""Real notebooks, each test's own: in files, in PostgreSQL and, when asked for, in MotherDuck."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from core.storage.engine import Engine
from core.storage.engines import AnyEngine, engine_for
from core.storage.file_notebook import FileNotebook
from core.storage.notebook import Notebook
from core.storage.postgres_server import PostgresServer
from core.storage.remote_engine import RemoteEngine
from core.storage.storage_url import PostgresPlace, parse
from tests.core.storage import postgres
from tests.core.storage.databases import MemoryServer

SERVERS = [
    pytest.param("postgres", marks=pytest.mark.postgres),
    pytest.param("motherduck", marks=pytest.mark.motherduck),
]
ENGINES = ["files", "databases", *SERVERS]


def forget_all(engine: RemoteEngine) -> None:
    for name in list(engine._shelf._notebooks):
        engine.discard(name)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres.running() as port:
        yield f"postgresql://owner:{quote(postgres.PASSWORD, safe='')}@127.0.0.1:{port}/postgres"


@pytest.fixture
def file_engine(tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(tmp_path)
    yield engine
    engine.close()


@pytest.fixture
def file_notebook(file_engine: Engine) -> FileNotebook:
    return file_engine.open("mine")


@pytest.fixture(scope="session")
def postgres_server(postgres_url: str) -> Iterator[PostgresServer]:
    """One for all tests: to load the extension and to sign in take longer than many a test."""
    place = parse(postgres_url)
    assert isinstance(place, PostgresPlace)
    server = PostgresServer(place)
    yield server
    server.close()


@pytest.fixture
def remote_engine(postgres_server: PostgresServer) -> Iterator[RemoteEngine]:
    engine = RemoteEngine(postgres_server)
    yield engine
    forget_all(engine)


@pytest.fixture
def databases_engine() -> Iterator[RemoteEngine]:
    engine = RemoteEngine(MemoryServer())
    yield engine
    engine.close()


@pytest.fixture
def motherduck_engine(tmp_path: Path) -> Iterator[RemoteEngine]:
    engine = engine_for("md:passer_la_main_test", tmp_path, os.environ["MOTHERDUCK_TOKEN"])
    assert isinstance(engine, RemoteEngine)
    yield engine
    forget_all(engine)
    engine.close()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> AnyEngine:
    """Every test with this fixture is part of the contract that all engines keep."""
    return opened(request)


def opened(request: pytest.FixtureRequest) -> AnyEngine:
    """The engine that a fixture's parameter names."""
    names = {
        "files": "file_engine",
        "databases": "databases_engine",
        "postgres": "remote_engine",
        "motherduck": "motherduck_engine",
    }
    engine: AnyEngine = request.getfixturevalue(names[request.param])
    return engine


@pytest.fixture
def notebook(engine: AnyEngine) -> Notebook:
    return engine.open("mine")
