"""Notebooks that nobody uses any more are closed: their files, and their memory."""

import asyncio
import os
import secrets
from pathlib import Path

from tests.bench.load import gauge
from tests.bench.load.person import START
from tests.bench.load.visitor import Visitor
from tests.browser.stranger import SharedServer

IDLE_SECONDS = 5.0
AT_ONCE = 8


class HastyServer(SharedServer):
    """A server whose notebooks are idle after seconds rather than a quarter of an hour."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.program = ("tests.bench.load.hasty", str(IDLE_SECONDS))


async def measure(server: HastyServer, people: int) -> list[str]:
    """Many come and go, and as many others after them: lines of Markdown.

    What Python and DuckDB are given back they keep for who comes next: that the second crowd
    takes no more than the first shows that nothing of the first is held.
    """
    lines = ["| | notebook files open | server MB |", "| --- | ---: | ---: |"]
    await _come_and_go(server.port, 1)
    lines.append(_line(server, "one person"))
    for crowd in (f"{people} more", f"{people} others"):
        await _come_and_go(server.port, people)
        lines.append(_line(server, crowd))
        await asyncio.sleep(IDLE_SECONDS + 1)
        await _come_and_go(server.port, 1)
        lines.append(_line(server, "all gone, one new"))
    return lines


async def _come_and_go(port: int, people: int) -> None:
    """All are there before the first of them leaves."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def come() -> Visitor:
        async with turns:
            return await _use(port)

    for visitor in await asyncio.gather(*(come() for _ in range(people))):
        await visitor.leave()


async def _use(port: int) -> Visitor:
    visitor = Visitor(port, secrets.token_hex(32))
    await visitor.come("scenarios")
    await visitor.click(START)
    await visitor.keep()
    return visitor


def _line(server: SharedServer, name: str) -> str:
    megabytes = gauge.read(server.process.pid).megabytes
    return f"| {name} | {_open_notebooks(server)} | {megabytes:.0f} |"


def _open_notebooks(server: SharedServer) -> str:
    """How many database files the server holds open; only Linux tells."""
    folder = Path("/proc", str(server.process.pid), "fd")
    if not folder.is_dir():
        return "?"
    targets = []
    for link in folder.iterdir():
        try:
            targets.append(os.readlink(link))
        except FileNotFoundError:
            continue
    return str(sum(target.endswith(".duckdb") for target in targets))
