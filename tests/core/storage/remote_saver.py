"""A child that saves to a notebook on a server, beside other processes that do the same."""

import sys
from pathlib import Path

from core.storage import scenarios
from core.storage.engines import engine_for
from tests.core.storage import making


def main(number: int, saves: int) -> None:
    making.skip_to((number + 1) * 1_000_000)
    engine = engine_for(sys.stdin.readline().strip(), Path())
    notebook = engine.open("mine")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    shared = scenarios.list_all(notebook)[0]
    for save in range(1, saves + 1):
        mine = making.scenario(title=f"{number}")
        scenarios.add(notebook, mine, making.stamp())
        counted = scenarios.get(notebook, shared.id)
        scenarios.revise(notebook, shared.id, making.stamp(), **{FIELDS[number]: str(save)})
        if getattr(counted, FIELDS[number]) != str(save - 1):
            raise AssertionError("it does not see its own save")
        sys.stdout.write(f"{len(scenarios.list_all(notebook))}\n")
        sys.stdout.flush()
    engine.close()


FIELDS = ("worst", "likely", "best")
if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
