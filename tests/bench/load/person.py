"""How a person works: comes, begins an exercise, then writes, clicks and looks about."""

import asyncio
import secrets
import time
from collections import defaultdict
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.bench.load.visitor import LineLost, NotThere, Visitor

PACE_SECONDS = 8.0
SNAPSHOT_PAUSE = 0.3
"""As long as the browser waits after a save before it asks for the snapshot."""
WRITING, CLICKING = 0.6, 0.2
"""How often somebody wants to write, for which they first go where that can be done, and to press
a button; otherwise they look at another screen."""
SCREENS = (
    *("tasks", "fears", "scenarios", "first_task", "brief", "choose", "log"),
    *("handover", "costs", "compare", "review", "notebook"),
)
CLICKABLE = ("next_step.", "scenario.open.", "frame.help", "compare.swap", "app.language.")
START = "scenario.start"
OPEN = "scenario.open."
FIRST_STEP = "step=what"
"""Where an exercise has its title."""
EXAMPLE = "notebook=example"
SENTENCE = "La mise en page de mes articles, trois heures par semaine, sans moi"


@dataclass(slots=True)
class Times:
    """How long each run took, by sort of act, and what went wrong."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: list[str] = field(default_factory=list)
    is_counting: bool = False

    def note(self, act: str, taken: float) -> None:
        """One act is over."""
        if self.is_counting:
            self.seconds[act].append(taken)

    def acts(self) -> list[float]:
        """The acts of people; what their browsers ask for by themselves is not among them."""
        own = ("write", "click", "change")
        return [taken for act in own for taken in self.seconds.get(act, [])]


class Person:
    """One visitor who works at a human pace."""

    def __init__(self, port: int, number: int, times: Times) -> None:
        self.visitor = Visitor(port, secrets.token_hex(32))
        self._chance = Random(number)
        self._times = times
        self._looks_at_example = number % 4 == 0
        self._written = 0
        self._exercise = ""

    async def work(self, until: float) -> None:
        """Come, then act every few seconds until a moment of the performance counter.

        Where the line is lost, or something is not there, they load the page again.
        """
        is_over = False
        while not is_over and time.perf_counter() < until:
            try:
                await self._work(until)
                is_over = True
            except LineLost as lost:
                self._times.errors.append(f"line lost: {lost}")
            except NotThere as missed:
                self._times.errors.append(f"not there: {missed}")
            finally:
                self._note_faults()
                await self.visitor.leave()
            left = until - time.perf_counter()
            await asyncio.sleep(0 if is_over else max(0, min(PACE_SECONDS, left)))

    async def _work(self, until: float) -> None:
        self._times.note("open", await self.visitor.come("scenarios"))
        self._times.note("click", await self.visitor.click(self.visitor.first(OPEN) or START))
        self._exercise = f"{self.visitor.screen.query}&{FIRST_STEP}"
        next_at = time.perf_counter()
        while True:
            # The next act does not wait for a slow answer longer than a person would.
            next_at += PACE_SECONDS * self._chance.uniform(0.5, 1.5)
            next_at = max(next_at, time.perf_counter())
            if next_at > until:
                return
            await self._keep()
            await asyncio.sleep(max(0.0, next_at - time.perf_counter()))
            await self._act()
            self._note_faults()

    async def _act(self) -> None:
        chance = self._chance.random()
        texts = self.visitor.fields(is_text)
        buttons = [key for key in self.visitor.screen.buttons if key.startswith(CLICKABLE)]
        if chance < WRITING and texts:
            self._written += 1
            text = f"{SENTENCE} ({self._written})"
            self._times.note("write", await self.visitor.type(self._chance.choice(texts), text))
        elif chance < WRITING:
            self._times.note("change", await self.visitor.go("scenarios", self._exercise))
        elif buttons and chance < WRITING + CLICKING:
            self._times.note("click", await self.visitor.click(self._chance.choice(buttons)))
        else:
            query = EXAMPLE if self._looks_at_example else ""
            screen = self._chance.choice(SCREENS)
            self._times.note("change", await self.visitor.go(screen, query))

    def _note_faults(self) -> None:
        self._times.errors += self.visitor.screen.faults
        self.visitor.screen.faults.clear()

    async def _keep(self) -> None:
        await asyncio.sleep(SNAPSHOT_PAUSE)
        taken = await self.visitor.keep()
        if taken is not None:
            self._times.note("keep", taken)


def is_text(told: Any) -> bool:
    """Whether a field takes a text, as it was told what it is."""
    return told["layout"] in ("line", "area") and told.get("kind") == "text"
