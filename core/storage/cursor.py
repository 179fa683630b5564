"""A cursor that writes values into the SQL itself and always fetches everything.

DuckDB's Python client imports pandas (half a second, 100 MB) the first time a parameter
is bound, whatever its type. So values become SQL literals here, and nowhere else.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from itertools import zip_longest
from typing import Any, Protocol, TypeAlias, TypeVar
from uuid import UUID

import duckdb

T = TypeVar("T")

Row: TypeAlias = tuple[Any, ...]


class Queries(Protocol):
    """Whatever answers queries: a cursor in a transaction, or a reader outside of one."""

    def run(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Every row of a statement; each `?` in it stands for a parameter."""

    def build(self, make: Callable[[Row], T], sql: str, parameters: Sequence[object]) -> list[T]:
        """What `make`, a function of a module, makes of every row."""


class Cursor:
    """One connection's cursor, for one thread at a time."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection) -> None:
        self._cursor = cursor

    def run(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Every row of a statement; each `?` in it stands for a parameter."""
        return self.execute(with_literals(sql, parameters))

    def build(self, make: Callable[[Row], T], sql: str, parameters: Sequence[object]) -> list[T]:
        """What `make` makes of every row."""
        return [make(row) for row in self.run(sql, parameters)]

    def execute(self, statement: str) -> list[Row]:
        """Every row of a statement that holds its values already."""
        return self._cursor.execute(statement).fetchall()

    def roll_back(self) -> None:
        """Undo what is not committed, if a transaction is under way.

        Where that fails, the database is out of reach, and undoes it by itself.
        """
        with suppress(duckdb.Error):
            self._cursor.rollback()

    def close(self) -> None:
        """Let go; a transaction under way is rolled back."""
        self._cursor.close()


def with_literals(sql: str, parameters: Sequence[object]) -> str:
    """The statement with its parameters in place of its question marks.

    Raises ValueError when their numbers differ. The statement is the app's own: it never
    holds a question mark of another meaning.
    """
    pieces = sql.split("?")
    if len(pieces) != len(parameters) + 1:
        raise ValueError("as many parameters as question marks")
    literals = [literal(value) for value in parameters]
    return "".join(piece for pair in zip_longest(pieces, literals, fillvalue="") for piece in pair)


def literal(value: object) -> str:
    """A value as standard SQL writes it. Raises TypeError for a type no column has."""
    match value:
        case None:
            return "NULL"
        case bool():
            return "TRUE" if value else "FALSE"
        case int():
            return str(value)
        case Decimal() if value.is_finite():
            return f"{value:f}"
        case str():
            # In a standard literal only the quote is special; a backslash is a backslash.
            return "'" + value.replace("'", "''") + "'"
        case UUID():
            return f"CAST('{value}' AS UUID)"
        case datetime():
            return f"TIMESTAMP '{value.isoformat(sep=' ')}'"
        case date():
            return f"DATE '{value.isoformat()}'"
        case _:
            raise TypeError(f"no literal for {type(value).__name__}")
