"""What can go wrong between the app and a database server, in the app's own words.

A server's complaint may hold the statement, and with it a person's words, or the account it
was asked with. So no such error is ever passed on: only its first line, without values.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import duckdb

from core.storage.failures import (
    DiskFull,
    SaveConflict,
    ServerUnreachable,
    StorageError,
    StorageFailed,
)


class ServerComplaint(Exception):
    """What the server said, for whoever mends the app: no statement, no value, no account."""


_CONFLICTS: Final = ("duplicate key", "could not serialize", "deadlock detected", "conflict")
_SIGNS: Final[tuple[tuple[type[StorageError], str, tuple[str, ...]], ...]] = (
    (SaveConflict, "notebook.error.conflict", ("lock timeout", *_CONFLICTS)),
    (DiskFull, "notebook.error.disk_full", ("no space left", "could not extend file")),
    (
        ServerUnreachable,
        "engines.error.unreachable",
        (
            "unable to connect",
            "connection to server",
            "could not connect",
            "closed the connection",
            "connection is lost",
            "no connection to the server",
            "terminating connection",
            "connection has been closed",
            "connection reset",
            "connection refused",
            "timed out",
            "could not translate host name",
            "could not receive data",
            "could not send data",
            "authentication failed",
            "the database system is",
            "too many clients",
            "connection slots are reserved",
            "read-only transaction",
            'query "commit"',
        ),
    ),
)
_GONE: Final = re.compile(
    r"(relation|schema|table|catalog|database) .*does(n.t| not) exist|no catalog \+ schema named"
)


def from_server(error: duckdb.Error) -> StorageError:
    """The app's own error for one of a server's, with the complaint as its cause."""
    message = str(error).lower()
    found: StorageError = StorageFailed("notebook.error.unexpected")
    for kind, key, signs in _SIGNS:
        if any(sign in message for sign in signs):
            found = kind(key)
            break
    found.__cause__ = ServerComplaint(_said(str(error)))
    return found


def without_statement(error: duckdb.Error, statement: str) -> duckdb.Error:
    """The error without the statement that it repeats: a person's words are no sign of anything."""
    said = str(error).replace(statement, "…")
    # What follows is an excerpt of the statement with a mark beneath.
    return type(error)(said.split("\nLINE ")[0].strip())


def is_conflict(error: duckdb.Error) -> bool:
    """Whether another transaction got there first, so that trying again may succeed."""
    message = str(error).lower()
    return any(sign in message for sign in _CONFLICTS)


def is_gone(error: duckdb.Error) -> bool:
    """Whether the notebook itself is not there any more: somebody deleted it elsewhere."""
    return _GONE.search(str(error).lower()) is not None


@contextmanager
def boundary() -> Iterator[None]:
    """Let no error of DuckDB or of the server out as it is."""
    found: StorageError | None = None
    try:
        yield
    except duckdb.Error as error:
        found = from_server(error)
    # Raised out here, or it would carry the server's own error along as its context.
    if found is not None:
        raise found


def _said(message: str) -> str:
    """The part of a message that says what is wrong, without what it quotes."""
    said = re.search(r"ERROR: *([^\n]*)", message)
    if said is None:
        return re.split("[\n\"']", message)[0]
    return re.split(r": \"|'", said[1])[0]
