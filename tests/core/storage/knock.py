"""A child that tries to open a notebook, as the app and as another program."""

import sys
from pathlib import Path

import duckdb

from core.storage.engine import Engine
from core.storage.failures import NotebookBusy


def main(folder: Path) -> None:
    try:
        Engine(folder).open("mine")
    except NotebookBusy:
        sys.stdout.write("app: locked out\n")
    try:
        duckdb.connect(str(folder / "mine.duckdb"))
    except duckdb.IOException:
        sys.stdout.write("program: locked out\n")


main(Path(sys.argv[1]))
