"""A PostgreSQL server, attached to a DuckDB that is sealed behind it.

Statements go to the server as they are, by DuckDB's `postgres_query` and `postgres_execute`.
To have DuckDB plan them over attached tables instead would fetch rows to add them up here,
and make DuckDB list every table of every person first (measured: see docs/engines.md).

Facts this rests on. Once external access is off, nothing more can be attached, and the pool
still replaces connections that were lost. A transaction of DuckDB is one of the server's.
"""

import re
from typing import Final

import duckdb

from core.storage import extension, sandbox
from core.storage.cursor import Cursor, Row, literal
from core.storage.postgres_home import PostgresHome
from core.storage.remote_failures import boundary, without_statement
from core.storage.server import Server
from core.storage.storage_url import PostgresPlace

CONNECTIONS_KEPT: Final = 16
_SETTINGS: Final = (
    f"SET pg_pool_max_connections = {CONNECTIONS_KEPT}",
    # Beyond those kept, more are made: a page that reads while it reads must not wait for itself.
    "SET pg_pool_acquire_mode = 'force'",
)
_ASKS: Final = re.compile(r"\s*(SELECT|WITH)\b", re.IGNORECASE)
_OF_DUCKDB: Final = frozenset({"BEGIN", "COMMIT"})


class PostgresServer(Server):
    """One database; each notebook is a schema in it."""

    def __init__(self, place: PostgresPlace) -> None:
        super().__init__()
        self._place = place

    def home(self, name: str) -> PostgresHome:
        """The schema of this notebook."""
        return PostgresHome(name)

    def connect(self) -> duckdb.DuckDBPyConnection:
        """Raises ServerUnreachable, or SettingInvalid without DuckDB's extension."""
        connection = sandbox.connect()
        try:
            extension.load(connection, extension.find())
            with boundary():
                for statement in (*_SETTINGS, *attach_statements(self._place)):
                    connection.execute(statement)
        except BaseException:
            connection.close()
            raise
        sandbox.seal(connection)
        return connection

    def wrap(self, cursor: duckdb.DuckDBPyConnection) -> Cursor:
        """A cursor whose statements the server answers."""
        return PostgresCursor(cursor)


class PostgresCursor(Cursor):
    """Passes statements on to the server."""

    def execute(self, statement: str) -> list[Row]:
        """Every row of a statement that holds its values already.

        Raises TypeError for a number without a fixed number of digits, which the extension
        makes a float of: money is exact, so the query is to say how many digits it wants.
        """
        if statement in _OF_DUCKDB:
            return super().execute(statement)
        said: duckdb.Error | None = None
        try:
            rows = self._pass_on(statement)
        except duckdb.Error as error:
            said = without_statement(error, statement)
        if said is not None:
            raise said
        if any(isinstance(value, float) for row in rows for value in row):
            raise TypeError("a number without digits: CAST it AS DECIMAL(…, …)")
        return rows

    def _pass_on(self, statement: str) -> list[Row]:
        if _ASKS.match(statement):
            return super().execute(f"FROM postgres_query('server', {literal(statement)})")
        super().execute(f"CALL postgres_execute('server', {literal(statement)})")
        return []


def attach_statements(place: PostgresPlace) -> tuple[str, str]:
    """What attaches the server. The password is in a secret, which DuckDB shows nobody.

    READ COMMITTED, for whoever waited for another's save must see it afterwards.
    """
    parameters = " ".join(f"{name}={_quoted(value)}" for name, value in place.parameters)
    return (
        f"CREATE SECRET server (TYPE postgres, PASSWORD {literal(place.password)})",
        f"ATTACH {literal(parameters)} AS server"
        " (TYPE postgres, SECRET server, ISOLATION_LEVEL 'READ COMMITTED')",
    )


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
