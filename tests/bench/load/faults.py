"""Many people save while the server is killed and started again, time after time."""

import asyncio
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from core.storage import scenarios
from core.storage.engine import Engine
from tests.bench.load import kept
from tests.bench.load.crowd import said
from tests.bench.load.person import FIRST_STEP, OPEN, START
from tests.bench.load.visitor import LineLost, NotThere, Visitor
from tests.browser.stranger import SharedServer

PAUSE_SECONDS = 1.0
TRY_AGAIN_SECONDS = 0.5
LONGEST_ROUND_SECONDS = 60.0
TITLE = "scenario.title."


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of everything that was typed."""

    sessions: int
    kills: int
    acknowledged: int
    lost: Sequence[str]
    """Texts that the app said it had stored, and that no notebook holds."""
    faults: Sequence[str]

    @property
    def is_sound(self) -> bool:
        """Whether enough was stored to be lost, and nothing was."""
        return self.acknowledged >= self.sessions and not self.lost

    def told(self) -> list[str]:
        """As lines of Markdown."""
        return [
            "| sessions | kills | acknowledged saves | lost | errors shown |",
            "| ---: | ---: | ---: | ---: | ---: |",
            f"| {self.sessions} | {self.kills} | {self.acknowledged} | {len(self.lost)} "
            f"| {len(self.faults)} |",
            *said(self.faults),
            *(f"lost: {text}" for text in self.lost),
        ]


class Saver:
    """Somebody who writes the title of one exercise again and again, come what may."""

    def __init__(self, port: int, number: int) -> None:
        self.visitor = Visitor(port, secrets.token_hex(32))
        self.saved = 0
        self.faults: list[str] = []
        self._number = number
        self._chance = Random(number)

    async def write(self) -> None:
        """Write until cancelled; where the line is lost, come again and send what is not known."""
        while True:
            try:
                with suppress(LineLost):
                    await self._write()
            except NotThere as missed:
                self.faults.append(f"not there: {missed}")
            finally:
                self.faults += self.visitor.screen.faults
                await self.visitor.leave()
            await asyncio.sleep(TRY_AGAIN_SECONDS * self._chance.uniform(0.5, 1.5))

    async def _write(self) -> None:
        field = await self._open()
        for key in self.visitor.unanswered():
            await self.visitor.send(key)
        while True:
            await asyncio.sleep(PAUSE_SECONDS * self._chance.uniform(0.5, 1.5))
            await self.visitor.type(field, f"{self._number}/{self.saved + 1}")
            self.saved += 1
            await self.visitor.keep()

    async def _open(self) -> str:
        await self.visitor.come("scenarios")
        begun = self.visitor.first(OPEN)
        await self.visitor.click(begun or START)
        if begun is not None:
            # An exercise that has its title opens at the step after.
            await self.visitor.go("scenarios", f"{self.visitor.screen.query}&{FIRST_STEP}")
        fields = self.visitor.fields(lambda told: told["key"].startswith(TITLE))
        if not fields:
            raise NotThere(TITLE)
        return fields[0]


async def survive(server: SharedServer, sessions: int, kills: int) -> Verdict:
    """Let people save, kill the server so many times, then look into their notebooks."""
    savers = [Saver(server.port, number) for number in range(sessions)]
    writing = [asyncio.create_task(saver.write()) for saver in savers]
    for _ in range(kills):
        await _saved_by_most(savers)
        await asyncio.to_thread(server.restart)
    await _saved_by_most(savers)
    for task in writing:
        task.cancel()
    for end in await asyncio.gather(*writing, return_exceptions=True):
        if not isinstance(end, asyncio.CancelledError):
            raise RuntimeError("somebody stopped writing") from end
    await asyncio.to_thread(server.stop)
    engine = Engine(kept.folder(server.home))
    visitors = [saver.visitor for saver in savers]
    lost = kept.lost(engine, visitors)
    lost += [told for visitor in visitors for told in _set_back(engine, visitor)]
    engine.close()
    return Verdict(
        sessions=sessions,
        kills=kills,
        acknowledged=sum(len(kept.acknowledged(visitor)) for visitor in visitors),
        lost=lost,
        faults=[fault for saver in savers for fault in saver.faults],
    )


async def _saved_by_most(savers: Sequence[Saver]) -> None:
    """Wait until most have saved something since now, but not for ever."""
    before = [saver.saved for saver in savers]
    deadline = time.monotonic() + LONGEST_ROUND_SECONDS
    while time.monotonic() < deadline:
        later = [saver.saved > was for saver, was in zip(savers, before, strict=True)]
        if sum(later) > len(savers) * 0.8:
            return
        await asyncio.sleep(0.1)


def _set_back(engine: Engine, visitor: Visitor) -> list[str]:
    """The newest acknowledged title where an older one stands in its place."""
    texts = kept.acknowledged(visitor)
    if not texts:
        return []
    titles = [each.title for each in scenarios.list_all(kept.notebook_of(engine, visitor))]
    newest = max(map(_place, texts))
    is_there = any(_place(title) >= newest for title in titles)
    return [] if is_there else [f"number {newest} stands no more: {titles}"]


def _place(text: str) -> int:
    return int(text.partition("/")[2] or 0)
