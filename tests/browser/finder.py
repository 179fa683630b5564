"""Find a browser that really starts: an installed one, playwright's download, Debian's package."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, Error, sync_playwright

CHOSEN = "PASSER_LA_MAIN_BROWSER"
NONE_FOUND = (
    "No browser for the tests: install Chromium, Chrome or Edge, "
    f"or give the path of one in {CHOSEN}."
)
COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
MAC_PROGRAMS = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_PROGRAMS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)


class NoBrowser(RuntimeError):
    """No browser starts on this machine and none could be fetched."""


def launch(chromium: BrowserType) -> Browser:
    """The first browser that starts; fetches one when none is installed."""
    for path in candidates(chromium):
        try:
            return chromium.launch(executable_path=path)
        except Error:
            continue
    raise NoBrowser(NONE_FOUND)


def candidates(chromium: BrowserType) -> Iterator[Path]:
    """Browsers in the order in which to try them; each step only when the one before failed."""
    if chosen := os.environ.get(CHOSEN):
        yield Path(chosen)
        return
    yield from installed()
    own = Path(chromium.executable_path)
    if own.exists() or _succeeds(sys.executable, "-m", "playwright", "install", "chromium"):
        yield own
    if _may_install_packages() and _install_package():
        yield from installed()


def installed() -> Iterator[Path]:
    """Browsers on the PATH and in the usual places of macOS and Windows."""
    yield from (Path(found) for name in COMMANDS if (found := shutil.which(name)))
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from (folder / name for name in MAC_PROGRAMS if (folder / name).exists())
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if base := os.environ.get(variable):
            yield from (Path(base, name) for name in WINDOWS_PROGRAMS if Path(base, name).exists())


def _may_install_packages() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install_package() -> bool:
    _succeeds("apt-get", "update", "-qq")
    return _succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium")


def _succeeds(*command: str) -> bool:
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode == 0


if __name__ == "__main__":
    with sync_playwright() as playwright:
        try:
            launch(playwright.chromium).close()
        except NoBrowser as error:
            sys.exit(str(error))
