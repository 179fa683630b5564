"""Child processes for the storage tests, which import nothing but the storage layer."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def start(module: str, *arguments: object) -> subprocess.Popen[str]:
    """A child that runs `tests.core.storage.<module>`, spoken to through its pipes."""
    # What stands on the path already goes first: it may bring another DuckDB.
    path = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), str(ROOT)]))
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.core.storage.{module}", *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
    )


def run(module: str, *arguments: object) -> list[str]:
    """The lines that a child printed."""
    with start(module, *arguments) as child:
        output, _ = child.communicate(timeout=120)
    assert child.returncode == 0
    return output.splitlines()
