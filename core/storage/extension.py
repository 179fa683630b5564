"""DuckDB's extension for PostgreSQL: from its package, which needs no network."""

from importlib.resources import files
from pathlib import Path
from typing import Final

import duckdb

from core.storage.cursor import literal
from core.storage.failures import SettingInvalid

_PACKAGE: Final = "duckdb_extension_postgres_scanner"


def find() -> Path | None:
    """The file for this version of DuckDB and this machine, or None without the package."""
    try:
        package = files(_PACKAGE)
    except ModuleNotFoundError:
        return None
    path = Path(
        str(package / "extensions" / f"v{duckdb.__version__}" / "postgres_scanner.duckdb_extension")
    )
    return path if path.exists() else None


def load(connection: duckdb.DuckDBPyConnection, path: Path | None) -> None:
    """Load it; without a file, as DuckDB itself fetches it. Raises SettingInvalid."""
    is_missing = False
    try:
        if path is None:
            connection.execute("INSTALL postgres")
            connection.execute("LOAD postgres")
        else:
            connection.execute(f"LOAD {literal(str(path))}")
    except duckdb.Error:
        is_missing = True
    if is_missing:
        raise SettingInvalid("engines.error.extension", version=duckdb.__version__)
