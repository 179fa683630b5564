"""What a notebook answered since its last save, so that one run asks DuckDB nothing twice."""

from collections.abc import Callable, Hashable, Sequence
from threading import Lock
from typing import Any, TypeVar

from core.storage.cursor import Cursor, Row, with_literals

T = TypeVar("T")

MOST_STATEMENTS = 512
MOST_ROWS = 2_000
"""A longer answer is not kept."""


class Memory:
    """Answers by statement, for many threads. Whoever changes the database calls `forget` after.

    An answer is the rows, or the frozen records made of them: to make a few hundred records
    again for every click takes longer than all else that a screen does.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._answers: dict[Hashable, list[Any]] = {}
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
                self._answers.clear()

    def forget(self) -> None:
        """Nothing that was read before counts any more, not even what is being read now."""
        with self._lock:
            self._age += 1
            self._answers.clear()

    def reader(self, cursor: Cursor) -> "Reader":
        """Reads through this memory with a cursor of the calling thread."""
        return Reader(self, cursor)

    def age(self) -> int:
        """How many times it forgot."""
        return self._age

    def recall(self, question: Hashable) -> list[Any] | None:
        """The answer to a question, or None if it is not known."""
        with self._lock:
            answer = self._answers.get(question)
        return None if answer is None else list(answer)

    def keep(self, question: Hashable, answer: Sequence[Any], *, read_at: int) -> None:
        """Remember what was read when the memory had this age; what is older is dropped."""
        if len(answer) > MOST_ROWS:
            return
        with self._lock:
            if self._age != read_at:
                return
            if len(self._answers) >= MOST_STATEMENTS:
                self._answers.clear()
            self._answers[question] = list(answer)


class Reader:
    """Runs queries, each of them once between two saves."""

    def __init__(self, memory: Memory, cursor: Cursor) -> None:
        self._memory = memory
        self._cursor = cursor

    def run(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Every row of a query; each `?` in it stands for a parameter."""
        statement = with_literals(sql, parameters)
        return self._known(statement, lambda: self._cursor.execute(statement))

    def build(self, make: Callable[[Row], T], sql: str, parameters: Sequence[object]) -> list[T]:
        """What `make`, a function of a module, makes of every row; made once as well."""
        statement = with_literals(sql, parameters)
        return self._known(
            (statement, make), lambda: [make(row) for row in self._cursor.execute(statement)]
        )

    def _known(self, question: Hashable, read: Callable[[], list[T]]) -> list[T]:
        age = self._memory.age()
        known = self._memory.recall(question)
        if known is not None:
            return known
        answer = read()
        self._memory.keep(question, answer, read_at=age)
        return answer
