"""`python -m tests`: set everything up and pass every test; arguments go to pytest."""

import os
import subprocess
import sys
from pathlib import Path

from core.launcher import ROOT, VENV, install, is_installed, prepare

TESTS_LOCK = ROOT / "tests" / "requirements.txt"
NEXT_LOCK = ROOT / "tests" / "requirements-next.txt"
BROWSER = "tests/browser"
NEXT = VENV / "next"
"""The DuckDB to come, put before the one the app ships for a second run of the storage tests."""

NEXT_TESTS = ("tests/core/storage", "-m", "not postgres and not motherduck", "-k", "not databases")
"""Files alone: the extension for PostgreSQL is packaged for the version that the app ships."""


def main(arguments: list[str]) -> int:
    """Exit code of the first part that fails, else 0."""
    python = prepare(TESTS_LOCK)
    if failure := call(python, "-m", "tests.browser.finder"):
        return failure
    if arguments:
        return call(python, "-m", "pytest", *arguments)
    if not is_installed(NEXT_LOCK, NEXT):
        install(python, NEXT_LOCK, NEXT, "--no-deps", "--upgrade", "--target", str(NEXT))
    return (
        call(python, "-m", "pytest", "--ignore", BROWSER, "--numprocesses", "2")
        or call(python, "-m", "pytest", BROWSER, "--numprocesses", "2")
        or call(python, "-c", "import duckdb; assert duckdb.__version__ >= '2'", path=NEXT)
        or call(python, "-m", "pytest", *NEXT_TESTS, "--numprocesses", "2", path=NEXT)
    )


def call(python: Path, *command: str, path: Path = ROOT) -> int:
    """Run one part with `path` ahead of the environment's own packages."""
    environment = {**os.environ, "PYTHONPATH": str(path)}
    return subprocess.run([python, *command], cwd=ROOT, env=environment, check=False).returncode


sys.exit(main(sys.argv[1:]))
