"""MotherDuck without its account: the same notebooks, each a database in this process's memory.

Only how a database comes and goes is another statement: everything else runs as it is.
"""

import duckdb

from core.storage import sandbox
from core.storage.cursor import Cursor
from core.storage.home import identifier
from core.storage.motherduck import DatabaseHome
from core.storage.server import Server


class MemoryHome(DatabaseHome):
    def creation(self, database: str) -> str:
        return f"ATTACH IF NOT EXISTS ':memory:' AS {database}"

    def deletion(self, database: str) -> str:
        return f"DETACH DATABASE IF EXISTS {database}"


class MemoryServer(Server):
    def home(self, name: str) -> MemoryHome:
        return MemoryHome(identifier("carnets", name))

    def connect(self) -> duckdb.DuckDBPyConnection:
        return sandbox.connect()

    def wrap(self, cursor: duckdb.DuckDBPyConnection) -> Cursor:
        return Cursor(cursor)
