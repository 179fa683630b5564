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
    """Open many notebooks, leave them all, and come back as one more: lines of Markdown."""
    await _use(server.port)
    lines = ["| | notebook files open | server MB |", "| --- | ---: | ---: |"]
    lines.append(_line(server, "one person"))
    turns = asyncio.Semaphore(AT_ONCE)

    async def come() -> Visitor:
        async with turns:
            return await _use(server.port)

    here = await asyncio.gather(*(come() for _ in range(people)))
    lines.append(_line(server, f"{people} more"))
    for visitor in here:
        await visitor.leave()
    await asyncio.sleep(IDLE_SECONDS + 1)
    last = await _use(server.port)
    lines.append(_line(server, "all gone, one new"))
    await last.leave()
    return lines


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
