"""How every DuckDB of this process is set up: nothing loaded by itself, nothing reached."""

from pathlib import Path
from typing import Final

import duckdb

from core.storage.cursor import literal

MEMORY_LIMIT: Final = "400MB"
_NEVER: Final = 2**62
_SETTINGS: Final = (
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    "SET allow_community_extensions = false",
    "SET python_enable_replacements = false",
    # Each caller's own thread runs its small queries a fifth cheaper than a pool does (measured).
    "SET threads = 1",
    f"SET memory_limit = '{MEMORY_LIMIT}'",
    "SET temp_directory = ''",
    # No checkpoint but ours, for only ours is guarded.
    "SET wal_autocheckpoint = '1TB'",
    f"SET auto_checkpoint_skip_wal_threshold = {_NEVER}",
    "PRAGMA disable_checkpoint_on_shutdown",
)


def connect() -> duckdb.DuckDBPyConnection:
    """A DuckDB in memory, set up but still open to the outside: see `seal`."""
    connection = duckdb.connect(":memory:")
    for setting in _SETTINGS:
        connection.execute(setting)
    known = connection.execute("SELECT name FROM duckdb_settings()").fetchall()
    if ("checkpoint_on_detach",) in known:  # new in DuckDB 2.0
        connection.execute("SET checkpoint_on_detach = 'DISABLED'")
    return connection


def seal(connection: duckdb.DuckDBPyConnection, folder: Path | None = None) -> None:
    """Let it reach this folder and what is attached already, and nothing else, for good."""
    if folder is not None:
        connection.execute(f"SET allowed_directories = [{literal(str(folder))}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
