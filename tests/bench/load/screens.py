"""What one run of each screen costs the server: its processor, and the line."""

import secrets
from collections.abc import Awaitable, Callable
from functools import partial

from tests.bench.load import gauge
from tests.bench.load.crowd import said
from tests.bench.load.person import EXAMPLE, SCREENS, START, is_text
from tests.bench.load.visitor import Visitor
from tests.browser.stranger import SharedServer

UNCOUNTED = 2
"""Runs that make what later ones find made."""


async def measure(server: SharedServer, runs: int) -> list[str]:
    """What is done once, then one person through all screens, so many times: lines of Markdown."""
    return [*await _newcomers(server, runs), "", *await _one_person(server, runs)]


async def _newcomers(server: SharedServer, people: int) -> list[str]:
    """What somebody costs on top of their runs, once; the first of them cost more, uncounted."""
    lines = ["| once | ms CPU |", "| --- | ---: |"]
    visitors = [Visitor(server.port, secrets.token_hex(32)) for _ in range(UNCOUNTED + people)]

    async def measured(name: str, act: Callable[[Visitor], Awaitable[float]]) -> None:
        for visitor in visitors[:UNCOUNTED]:
            await act(visitor)
        before = gauge.read(server.process.pid)
        for visitor in visitors[UNCOUNTED:]:
            await act(visitor)
        cpu = (gauge.read(server.process.pid).cpu_seconds - before.cpu_seconds) / people
        lines.append(f"| {name} | {cpu * 1000:.0f} |")

    await measured("somebody comes for the first time", lambda one: one.come("scenarios"))
    await measured("they begin an exercise", lambda one: one.click(START))
    await measured("they open the example", lambda one: one.go("scenarios", EXAMPLE))
    for visitor in visitors:
        await visitor.leave()
    faults = [fault for visitor in visitors for fault in visitor.screen.faults]
    return [*lines, *said(faults)]


async def _one_person(server: SharedServer, runs: int) -> list[str]:
    visitor = Visitor(server.port, secrets.token_hex(32))
    await visitor.come("scenarios")
    await visitor.click(START)
    await visitor.keep()
    lines = ["| run | ms CPU | KB |", "| --- | ---: | ---: |"]
    field = visitor.fields(is_text)[-1]
    written = 0

    async def write() -> float:
        nonlocal written
        written += 1
        return await visitor.type(field, f"texte {written}")

    async def write_and_keep() -> float:
        return await write() + (await visitor.keep() or 0)

    async def measured(name: str, act: Callable[[], Awaitable[float]]) -> None:
        for _ in range(UNCOUNTED):
            await act()
        before, bytes_before = gauge.read(server.process.pid), visitor.received_bytes
        for _ in range(runs):
            await act()
        cpu = (gauge.read(server.process.pid).cpu_seconds - before.cpu_seconds) / runs
        kilobytes = (visitor.received_bytes - bytes_before) / runs / 1024
        lines.append(f"| {name} | {cpu * 1000:.0f} | {kilobytes:.0f} |")

    await measured("a text saved", write)
    await measured("a text saved, then the snapshot", write_and_keep)
    for name, query in (("own", ""), ("example", EXAMPLE)):
        for screen in SCREENS:
            await measured(f"{screen} ({name})", partial(visitor.go, screen, query))
    await visitor.leave()
    return [*lines, *said(visitor.screen.faults)]
