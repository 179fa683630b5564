"""What a notebook answered since its last save, so that one run asks DuckDB nothing twice."""

from collections.abc import Sequence
from threading import Lock

from core.storage.cursor import Cursor, Row, with_literals

MOST_STATEMENTS = 512
MOST_ROWS = 2_000
"""A longer answer is not kept."""


class Memory:
    """Rows by statement, for many threads. Whoever changes the database calls `forget` after."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._rows: dict[str, list[Row]] = {}
        self._age = 0
        self._state: object = None

    def follow(self, state: object) -> None:
        """Forget if the database is not in this state any more: another process saved there.

        Whoever reads the state does so before the rows, and each query sees all that was
        saved before it began: what is kept is never older than the state.
        """
        with self._lock:
            if self._state != state:
                self._state = state
                self._age += 1
                self._rows.clear()

    def forget(self) -> None:
        """Nothing that was read before counts any more, not even what is being read now."""
        with self._lock:
            self._age += 1
            self._rows.clear()

    def reader(self, cursor: Cursor) -> "Reader":
        """Reads through this memory with a cursor of the calling thread."""
        return Reader(self, cursor)

    def age(self) -> int:
        """How many times it forgot."""
        return self._age

    def recall(self, statement: str) -> list[Row] | None:
        """The rows of a statement, or None if they are not known."""
        with self._lock:
            rows = self._rows.get(statement)
        return None if rows is None else list(rows)

    def keep(self, statement: str, rows: list[Row], *, read_at: int) -> None:
        """Remember rows that were read when the memory had this age; older ones are dropped."""
        if len(rows) > MOST_ROWS:
            return
        with self._lock:
            if self._age != read_at:
                return
            if len(self._rows) >= MOST_STATEMENTS:
                self._rows.clear()
            self._rows[statement] = list(rows)


class Reader:
    """Runs queries, each of them once between two saves."""

    def __init__(self, memory: Memory, cursor: Cursor) -> None:
        self._memory = memory
        self._cursor = cursor

    def run(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Every row of a query; each `?` in it stands for a parameter."""
        statement = with_literals(sql, parameters)
        age = self._memory.age()
        known = self._memory.recall(statement)
        if known is not None:
            return known
        rows = self._cursor.execute(statement)
        self._memory.keep(statement, rows, read_at=age)
        return rows
