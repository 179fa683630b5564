"""A child that keeps a notebook open, as the app or as another program, until told to end."""

import sys
from pathlib import Path

import duckdb

from core.storage.engine import Engine


def main(folder: Path, how: str) -> None:
    held = (
        duckdb.connect(str(folder / "mine.duckdb"))
        if how == "program"
        else Engine(folder).open("mine")
    )
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.readline()
    held.close()


main(Path(sys.argv[1]), sys.argv[2])
