"""MotherDuck: an account that keeps a database for each notebook.

Written after its documentation; no test machine reaches it. `pytest -m motherduck` runs the
storage's tests on a real account: see docs/engines.md.
"""

from pathlib import Path

import duckdb

from core.storage import migrate, sandbox
from core.storage.cursor import Cursor, literal
from core.storage.failures import SettingInvalid
from core.storage.home import Home, State, identifier
from core.storage.remote_failures import boundary
from core.storage.server import Server
from core.storage.storage_url import MotherDuckPlace


class MotherDuckServer(Server):
    """One account."""

    def __init__(self, place: MotherDuckPlace) -> None:
        super().__init__()
        self._place = place

    def home(self, name: str) -> "DatabaseHome":
        """The database of this notebook."""
        return DatabaseHome(identifier(self._place.prefix, name))

    def connect(self) -> duckdb.DuckDBPyConnection:
        """Raises ServerUnreachable, or SettingInvalid where its extension cannot be had."""
        connection = sandbox.connect()
        is_missing = False
        try:
            try:
                for statement in EXTENSION_STATEMENTS:
                    connection.execute(statement)
            except duckdb.Error:
                is_missing = True
            if is_missing:
                raise SettingInvalid("engines.error.extension", version=duckdb.__version__)
            with boundary():
                for statement in connect_statements(self._place):
                    connection.execute(statement)
        except BaseException:
            connection.close()
            raise
        return connection

    def wrap(self, cursor: duckdb.DuckDBPyConnection) -> Cursor:
        """MotherDuck speaks DuckDB's own SQL."""
        return Cursor(cursor)


EXTENSION_STATEMENTS = ("INSTALL motherduck", "LOAD motherduck")


def connect_statements(place: MotherDuckPlace) -> tuple[str, ...]:
    """What connects to the account, in the mode in which MotherDuck reaches no local file."""
    return (
        f"SET motherduck_token = {literal(place.token)}",
        "SET motherduck_saas_mode = true",
        "ATTACH 'md:'",
        "SET lock_configuration = true",
    )


class DatabaseHome(Home):
    """A database of its own, in which the tables are DuckDB's."""

    def __init__(self, database: str) -> None:
        self._database = f'"{database}"'

    def make(self, cursor: Cursor, migrations: Path) -> None:
        """The database first; then all its tables in one transaction."""
        cursor.run(self.creation(self._database))
        cursor.run(f"USE {self._database}")
        cursor.run("BEGIN")
        version = migrate.version_of(cursor)
        if not version:
            cursor.run(
                "CREATE TABLE saving (epoch UUID NOT NULL PRIMARY KEY, saves BIGINT NOT NULL)"
            )
            cursor.run("INSERT INTO saving SELECT gen_random_uuid(), 0")
        for number, path in migrate.steps_after(version, migrations):
            migrate.apply_one(cursor, number, path)
        cursor.run("UPDATE saving SET saves = saves + 1")
        cursor.run("COMMIT")

    def begin_reading(self, cursor: Cursor) -> State:
        """No transaction: each query is to see all that was saved before it."""
        cursor.run(f"USE {self._database}")
        return _state(cursor)

    def begin_view(self, cursor: Cursor) -> State:
        """Every transaction of DuckDB is so."""
        cursor.run(f"USE {self._database}")
        cursor.run("BEGIN")
        return _state(cursor)

    def end_reading(self, cursor: Cursor) -> None:
        """Nothing is open."""

    def begin_writing(self, cursor: Cursor) -> State:
        """Two that change the row at once: the later one fails, and is tried again."""
        cursor.run(f"USE {self._database}")
        cursor.run("BEGIN")
        cursor.run("UPDATE saving SET saves = saves + 1")
        return _state(cursor)

    def drop(self, cursor: Cursor) -> None:
        """Delete the database; a cursor cannot be in the one that it deletes."""
        cursor.run("USE memory")
        cursor.run(self.deletion(self._database))

    def creation(self, database: str) -> str:
        """What makes the database, if it is not there."""
        return f"CREATE DATABASE IF NOT EXISTS {database}"

    def deletion(self, database: str) -> str:
        """What deletes the database, if it is there."""
        return f"DROP DATABASE IF EXISTS {database}"


def _state(cursor: Cursor) -> State:
    ((epoch, saves, version),) = cursor.run(
        "SELECT epoch, saves, (SELECT coalesce(max(number), 0) FROM migration) AS version"
        " FROM saving"
    )
    return State(epoch=epoch, saves=saves, version=version)
