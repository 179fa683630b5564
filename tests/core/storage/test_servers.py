"""A real PostgreSQL in every mood: away, back again, strict, full of other people's notebooks."""

import gzip
import socket
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from core.model.preferences import Language
from core.storage import (
    extension,
    sandbox,
    scenarios,
)
from core.storage.cursor import Cursor
from core.storage.engines import engine_for
from core.storage.failures import ServerUnreachable, SettingInvalid, StorageFailed
from core.storage.postgres_server import PostgresServer
from core.storage.remote_engine import RemoteEngine
from core.storage.remote_failures import _SIGNS, from_server
from core.texts.catalogue import has_text
from tests.core.storage import making
from tests.core.storage.postgres import PASSWORD
from tests.core.storage.test_processes import another

pytestmark = pytest.mark.postgres
SECRET = "hush-hush"


def all_of(error: BaseException) -> Iterator[BaseException]:
    """The error with every error that led to it."""
    found: BaseException | None = error
    while found is not None:
        yield found
        found = found.__cause__ or found.__context__


def cut_connections(server: PostgresServer) -> None:
    with server.cursor() as cursor:
        cursor.run(
            "SELECT count(pg_terminate_backend(pid)) AS cut FROM pg_stat_activity"
            " WHERE application_name = 'passer-la-main' AND pid <> pg_backend_pid()"
        )


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_server_that_is_away_is_said_to_be_away_without_its_password(free_port: int) -> None:
    url = f"postgresql://owner:{SECRET}@127.0.0.1:{free_port}/postgres"
    engine = engine_for(url, Path())
    for _ in range(2):
        with pytest.raises(ServerUnreachable) as away:
            engine.open("mine")
        assert away.value.key == "engines.error.unreachable"
        assert all(SECRET not in str(error) for error in all_of(away.value))
        assert "127.0.0.1" not in "".join(map(str, all_of(away.value)))
    engine.close()


def test_a_wrong_password_is_not_shown(postgres_url: str) -> None:
    account, _, address = postgres_url.rpartition("@")
    engine = engine_for(f"{account[: account.rindex(':')]}:{SECRET}@{address}", Path())
    with pytest.raises(ServerUnreachable) as refused:
        engine.open("mine")
    assert all(SECRET not in str(error) for error in all_of(refused.value))
    engine.close()


def test_lost_connections_are_replaced(
    remote_engine: RemoteEngine, postgres_server: PostgresServer
) -> None:
    notebook = remote_engine.open("mine")
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    for _ in range(3):
        cut_connections(postgres_server)
        assert scenarios.get(notebook, record.id).id == record.id
        cut_connections(postgres_server)
        record = scenarios.revise(notebook, record.id, making.stamp(), worst=record.worst + "x")
    assert scenarios.list_all(notebook) == [record]


def test_a_connection_lost_in_the_middle_of_a_save_keeps_nothing_of_it(
    postgres_url: str, remote_engine: RemoteEngine, postgres_server: PostgresServer
) -> None:
    other = another(postgres_url)
    notebook = other.open("mine")
    record = scenarios.add(notebook, making.scenario(title="before"), making.stamp())

    def work(cursor: Cursor) -> None:
        cursor.run("UPDATE scenario SET title = 'half'")
        cut_connections(postgres_server)
        cursor.run("UPDATE scenario SET worst = 'half'")

    with pytest.raises(ServerUnreachable):
        notebook.write(work)
    assert scenarios.list_all(notebook) == [record]
    assert scenarios.list_all(remote_engine.open("mine")) == [record]
    other.close()


def test_a_connection_lost_between_two_questions_is_said_and_the_next_read_works(
    postgres_url: str, postgres_server: PostgresServer, remote_engine: RemoteEngine
) -> None:
    other = another(postgres_url)
    notebook = other.open("mine")
    record = scenarios.add(notebook, making.scenario(), making.stamp())

    def ask(*questions: str) -> None:
        with notebook.reading() as cursor:
            cursor.run("SELECT 1 AS one")
            cut_connections(postgres_server)
            for question in questions:
                cursor.run(question)

    for questions in (["SELECT 2 AS two"], []):
        with pytest.raises(ServerUnreachable):
            ask(*questions)
    assert scenarios.list_all(notebook) == [record]
    assert remote_engine.open("mine").revision() == 1
    other.close()


def test_a_failure_never_repeats_a_persons_words_nor_is_named_after_them(
    remote_engine: RemoteEngine,
) -> None:
    words = "My private fear: duplicate key, conflict\nLINE 1: connection refused"
    notebook = remote_engine.open("mine")
    for sql in ("SELECT nothing FROM scenario WHERE title = ?", "UPDATE nothing SET title = ?"):

        def work(cursor: Cursor, sql: str = sql) -> None:
            cursor.run(sql, [words])

        with pytest.raises(StorageFailed) as failed:
            notebook.write(work)
        assert all("private" not in str(error) for error in all_of(failed.value))
        assert "does not exist" in str(failed.value.__cause__)


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'host=127.0.0.1 dbname=postgres' AS other (TYPE postgres)",
        "ATTACH '{outside}/other.duckdb' AS other",
        "SELECT * FROM postgres_scan('host=127.0.0.1 dbname=postgres', 'public', 'x')",
        "SELECT * FROM read_text('{outside}/secret.txt')",
        "SELECT * FROM read_text('/etc/passwd')",
        "COPY (SELECT 1) TO '{outside}/written.csv'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
    ],
)
def test_the_duckdb_before_the_server_is_sealed(
    postgres_server: PostgresServer, tmp_path: Path, sql: str
) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    connection = postgres_server.connect()
    with pytest.raises(duckdb.Error):
        connection.execute(sql.format(outside=tmp_path)).fetchall()
    connection.close()
    assert [path.name for path in tmp_path.iterdir()] == ["secret.txt"]


def test_duckdb_shows_nobody_the_password(
    postgres_server: PostgresServer, postgres_url: str
) -> None:
    connection = postgres_server.connect()
    shown = connection.execute("SELECT * FROM duckdb_secrets()").fetchall()
    shown += connection.execute("SELECT * FROM duckdb_databases()").fetchall()
    assert "redacted" in str(shown)
    assert PASSWORD not in str(shown)
    assert PASSWORD[2:12] not in str(shown)
    connection.close()


def test_the_extension_comes_from_its_package_or_as_duckdb_fetches_it(tmp_path: Path) -> None:
    packaged = extension.find()
    assert packaged is not None
    connection = sandbox.connect()
    (platform,) = connection.execute("PRAGMA platform").fetchall()
    connection.execute(f"SET custom_extension_repository = '{tmp_path / 'repository'}'")
    connection.execute(f"SET extension_directory = '{tmp_path / 'installed'}'")
    with pytest.raises(SettingInvalid) as missing:
        extension.load(connection, None)
    assert missing.value.key == "engines.error.extension"
    assert missing.value.values == {"version": duckdb.__version__}
    shelf = tmp_path / "repository" / f"v{duckdb.__version__}" / platform[0]
    shelf.mkdir(parents=True)
    packed = shelf / "postgres_scanner.duckdb_extension.gz"
    packed.write_bytes(gzip.compress(packaged.read_bytes(), compresslevel=1))
    extension.load(connection, None)
    connection.close()


def test_every_failure_of_a_server_has_its_text_in_both_languages() -> None:
    keys = {from_server(duckdb.Error(sign)).key for _, _, signs in _SIGNS for sign in signs}
    assert keys == {key for _, key, _ in _SIGNS}
    keys |= {from_server(duckdb.Error("?")).key}
    keys |= {f"engines.error.{name}" for name in ("url", "motherduck", "extension")}
    assert all(has_text(language, key) for language in Language for key in keys)
