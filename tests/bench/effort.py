"""What a screen costs whatever else the machine does: processor time, and bytes sent."""

import time
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, WebSocket

from tests.server import AppServer


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """Milliseconds of processor time on both sides, and kilobytes from the server."""

    server: float
    browser: float
    kilobytes: float


class Meter:
    """Reads the clocks of the server's process and of all the browser's, and listens to a page."""

    def __init__(self, browser: Browser, server: AppServer, page: Page) -> None:
        self._session = browser.new_browser_cdp_session()
        self._server = server
        self._bytes = 0
        page.on("websocket", self._follow)
        self._last = self._read()

    def taken(self) -> Effort:
        """What was spent since the last call, or since the meter was made."""
        before, self._last = self._last, self._read()
        server, browser, count = (now - then for now, then in zip(self._last, before, strict=True))
        return Effort(server=1000 * server, browser=1000 * browser, kilobytes=count / 1024)

    def close(self) -> None:
        """Let go of the browser."""
        self._session.detach()

    def _read(self) -> tuple[float, float, float]:
        running = self._session.send("SystemInfo.getProcessInfo")["processInfo"]
        spent = sum(float(process["cpuTime"]) for process in running)
        return _spent(self._server.process.pid), spent, float(self._bytes)

    def _follow(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._count)

    def _count(self, frame: str | bytes) -> None:
        self._bytes += len(frame)


def _spent(pid: int) -> float:
    """Seconds of processor time of another process, as clock_getcpuclockid(3) names its clock."""
    return time.clock_gettime((~pid << 3) | 2)
