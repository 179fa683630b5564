"""A notebook in PostgreSQL: a schema of its own.

Every transaction says anew which schema it means, for its connection serves everybody.
"""

from pathlib import Path
from typing import Final

from core.storage import migrate
from core.storage.cursor import Cursor, literal
from core.storage.home import Home, State, identifier

_PREFIX: Final = "notebook"
_LIMITS: Final = {
    # What a person writes goes into statements as standard literals, whatever the server's habit.
    "standard_conforming_strings": "on",
    "statement_timeout": "60s",
    # A process that froze in the middle of a save keeps the others out no longer than this.
    "idle_in_transaction_session_timeout": "60s",
}
_ALIKE: Final = """
CREATE OR REPLACE FUNCTION regexp_matches(words text, pattern text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT words ~ pattern'
"""
"""DuckDB's meaning of a function that PostgreSQL has too, found first by the search path."""
_PATIENCE: Final = "SET LOCAL lock_timeout = '10s'"


class PostgresHome(Home):
    """The schema, by its name."""

    def __init__(self, name: str) -> None:
        schema = identifier(_PREFIX, name)
        self._schema = f'"{schema}"'
        settings = {"search_path": f"{self._schema}, pg_catalog", **_LIMITS}
        self._enter = "SELECT " + ", ".join(
            f"set_config({literal(setting)}, {literal(value)}, TRUE) AS {setting}"
            for setting, value in settings.items()
        )
        self._state = (
            f"{self._enter}, epoch, saves,"
            f" (SELECT coalesce(max(number), 0) FROM {self._schema}.migration) AS version"
            f" FROM {self._schema}.saving"
        )
        # Whoever makes or drops this schema waits here for whoever does so already.
        self._alone = (
            f"SELECT CAST(pg_advisory_xact_lock(hashtext({literal(schema)})) AS VARCHAR) AS locked"
        )

    def make(self, cursor: Cursor, migrations: Path) -> None:
        """All in one transaction: half made or half migrated, it is never seen."""
        cursor.run("BEGIN")
        cursor.run(_PATIENCE)
        cursor.run(self._alone)
        cursor.run(f"CREATE SCHEMA IF NOT EXISTS {self._schema}")
        cursor.run(self._enter)
        cursor.run(
            "CREATE TABLE IF NOT EXISTS saving"
            " (epoch UUID NOT NULL PRIMARY KEY, saves BIGINT NOT NULL)"
        )
        cursor.run(_ALIKE)
        cursor.run(
            "INSERT INTO saving SELECT gen_random_uuid(), 0 WHERE NOT EXISTS (SELECT 1 FROM saving)"
        )
        version = self._version(cursor)
        for number, path in migrate.steps_after(version, migrations):
            migrate.apply_one(cursor, number, path)
        cursor.run("UPDATE saving SET saves = saves + 1")
        cursor.run("COMMIT")

    def begin_reading(self, cursor: Cursor) -> State:
        """One question asks for the state and says which schema is meant."""
        cursor.run("BEGIN")
        return _state(cursor, self._state)

    def begin_view(self, cursor: Cursor) -> State:
        """The server can do that; for everything else it would be in the way of waiting."""
        cursor.run("BEGIN")
        cursor.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        return _state(cursor, self._state)

    def end_reading(self, cursor: Cursor) -> None:
        """Give the connection back."""
        cursor.run("COMMIT")

    def begin_writing(self, cursor: Cursor) -> State:
        """Waits for other writers at the row that all of them change first."""
        cursor.run("BEGIN")
        cursor.run(f"{_PATIENCE}; UPDATE {self._schema}.saving SET saves = saves + 1")
        return _state(cursor, self._state)

    def drop(self, cursor: Cursor) -> None:
        """Delete the schema with all in it."""
        cursor.run("BEGIN")
        cursor.run(_PATIENCE)
        cursor.run(self._alone)
        cursor.run(f"DROP SCHEMA IF EXISTS {self._schema} CASCADE")
        cursor.run("COMMIT")

    def _version(self, cursor: Cursor) -> int:
        table = literal(f"{self._schema}.migration")
        ((found,),) = cursor.run(f"SELECT to_regclass({table}) IS NOT NULL AS found")
        if not found:
            return 0
        ((number,),) = cursor.run("SELECT coalesce(max(number), 0) AS number FROM migration")
        return int(number)


def _state(cursor: Cursor, statement: str) -> State:
    ((*_, epoch, saves, version),) = cursor.run(statement)
    return State(epoch=epoch, saves=saves, version=version)
