"""A child that saves without end and prints a number once that save is acknowledged."""

import sys
from itertools import count
from pathlib import Path

from core.storage import scenarios
from core.storage.engine import Engine
from tests.core.storage import making

PADDING = 400


def main(folder: Path, checkpoint_bytes: int, first: int) -> None:
    # Imports are done: whoever started this child decides when it begins, if at all.
    if not sys.stdin.readline():
        return
    notebook = Engine(folder, checkpoint_bytes=checkpoint_bytes).open("mine")
    making.skip_to(first)
    found = scenarios.list_all(notebook)
    record = found[0] if found else scenarios.add(notebook, making.scenario(), making.stamp())
    for number in count(first):
        worst = f"{number} " + "worst " * (number % PADDING)
        scenarios.revise(notebook, record.id, making.stamp(), title=str(number), worst=worst)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
