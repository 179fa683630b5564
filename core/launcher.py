"""Set up the app's own environment beside the code, from the standard library alone."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
APP_LOCK = ROOT / "requirements.txt"
OLDEST_PYTHON = (3, 11)
NO_NETWORK_SIGNS = ("NewConnectionError", "ConnectTimeout", "NameResolution", "Max retries")

# Said before any package is there, so neither Babel nor the catalogues can say it.
TOO_OLD = (
    "Il faut Python 3.11 ou plus récent ; celui-ci est {version}.\n"
    "Python 3.11 or newer is needed; this one is {version}."
)
NO_VENV = (
    "Il manque à ce Python le module venv. Sous Debian ou Ubuntu : sudo apt install {package}\n"
    "This Python lacks its venv module. On Debian or Ubuntu: sudo apt install {package}"
)
SETTING_UP = (
    "Première mise en place : une à deux minutes…\nSetting up for the first time: a minute or two…"
)
NO_NETWORK = (
    "Impossible de télécharger ce qu’il faut. Êtes-vous connecté à Internet ?\n"
    "The packages could not be downloaded. Are you online?"
)
FAILED = (
    "La mise en place a échoué ; la raison est écrite ci-dessus.\n"
    "Setting up failed; the reason stands above."
)


def prepare(lock: Path, venv: Path = VENV) -> Path:
    """Make the environment hold what `lock` lists, and return its Python."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(TOO_OLD.format(version=".".join(str(part) for part in sys.version_info[:3])))
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (python.exists() and is_installed(lock, venv)):
        say(SETTING_UP)
        if not has_pip(python):
            create(venv)
        install(python, lock, venv)
    return python


def create(venv: Path) -> None:
    """Make an empty environment in place of whatever an interrupted set-up left."""
    if any(importlib.util.find_spec(needed) is None for needed in ("venv", "ensurepip")):
        major, minor = sys.version_info[:2]
        sys.exit(NO_VENV.format(package=f"python{major}.{minor}-venv"))
    run(sys.executable, "-m", "venv", "--clear", str(venv))


def is_installed(lock: Path, folder: Path) -> bool:
    """Whether `folder` holds what `lock` lists today; needs no network and no pip."""
    stamp = stamp_of(lock, folder)
    return stamp.exists() and stamp.read_text(encoding="ascii") == digest(lock)


def install(python: Path, lock: Path, folder: Path, *options: str) -> None:
    """Install exactly what `lock` lists, every file checked against its hash."""
    command = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*command, "--no-input", "--retries", "2", "--require-hashes", *options, "-r", str(lock))
    stamp_of(lock, folder).write_text(digest(lock), encoding="ascii")


def stamp_of(lock: Path, folder: Path) -> Path:
    """Where the digest of the `lock` last installed is kept."""
    return folder / f"{'-'.join(lock.relative_to(ROOT).parts)}.sha256"


def digest(lock: Path) -> str:
    """What tells one content of a lock from another, whatever the line ends of a checkout."""
    return hashlib.sha256(lock.read_text(encoding="utf-8").encode()).hexdigest()


def has_pip(python: Path) -> bool:
    """Whether this environment stands; an interrupted set-up leaves one that does not."""
    if not python.exists():
        return False
    return (
        subprocess.run([python, "-c", "import pip"], capture_output=True, check=False).returncode
        == 0
    )


def run(*command: str) -> None:
    """Run one step of the set-up; stop with a plain sentence when it fails."""
    done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        say(done.stderr)
        is_offline = any(sign in done.stderr for sign in NO_NETWORK_SIGNS)
        sys.exit(NO_NETWORK if is_offline else FAILED)


def become(python: Path, *arguments: str) -> NoReturn:
    """Carry on as another program, so that stopping this one stops that one."""
    os.chdir(ROOT)
    command = [str(python), *arguments]
    if os.name == "nt":
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(python, command)


def say(words: str) -> None:
    """Tell the person at the terminal."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()
