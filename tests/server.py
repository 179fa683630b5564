"""A real Streamlit server in a process of its own, for the browser tests and the bench."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "streamlit_app.py"
START_LIMIT = 90.0


class AppServer:
    """One server on a free loopback port, with a home folder for notebooks."""

    def __init__(self, home: Path, script: Path = APP, options: Sequence[str] = ()) -> None:
        self.home = home
        self.script = script
        self.options = options
        self.program: Sequence[str] = ("streamlit",)
        """The module that serves the app, with what it takes before Streamlit's own words."""
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.outages = 0
        self.log = home.with_name(f"{home.name}-{self.port}.log")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin to start; `wait` says when it answers."""
        self.home.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", *self.program, "run", self.script.name]
        command += ["--server.address", "localhost", "--server.port", str(self.port)]
        command += ["--server.headless", "true", "--server.fileWatcherType", "none"]
        command += ["--browser.gatherUsageStats", "false", *self.options]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self.script.parent,
                env={**os.environ, "PASSER_LA_MAIN_HOME": str(self.home)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def wait(self) -> None:
        """Return once the server answers; raise with its log when it does not."""
        deadline = time.monotonic() + START_LIMIT
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"The server did not start.\n{self.log_text()}")
            time.sleep(0.05)

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The running process."""
        if self._process is None:
            raise RuntimeError("The server has not been started.")
        return self._process

    def kill(self) -> None:
        """End the process at once, as a power cut would."""
        self.outages += 1
        self.process.kill()
        self.process.wait()

    def restart(self) -> None:
        """Kill it and start it again on the same port with the same home."""
        self.kill()
        self.start()
        self.wait()

    def stop(self) -> None:
        """End the process if it still runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def log_text(self) -> str:
        """What the server has printed so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(
                f"http://localhost:{self.port}/_stcore/health", timeout=5
            ) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False


def free_port() -> int:
    """A loopback port that nothing uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
