"""A child whose files cannot grow beyond a limit, as on a full disk; prints what was saved."""

import resource
import sys
from pathlib import Path

from core.storage import scenarios
from core.storage.engine import Engine
from core.storage.failures import DiskFull
from tests.core.storage import making

SAVES = 150


def main(folder: Path, room: int, checkpoint_bytes: int) -> None:
    engine = Engine(folder, checkpoint_bytes=checkpoint_bytes)
    notebook = engine.open("mine")
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    limit = room + max(path.stat().st_size for path in folder.iterdir())
    # Python ignores SIGXFSZ, so a write beyond the limit fails as it does on a full disk.
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    for number in range(SAVES):
        try:
            scenarios.revise(
                notebook, record.id, making.stamp(), title=str(number), worst=f"{number} " * 200
            )
        except DiskFull:
            sys.stdout.write("full\n")
        else:
            sys.stdout.write(f"{number}\n")
    sys.stdout.write(f"title {scenarios.get(notebook, record.id).title}\n")
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    scenarios.revise(notebook, record.id, making.stamp(), title="room again")
    sys.stdout.write(f"checkpoints {notebook.checkpoints_done}\n")
    engine.close()


main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
