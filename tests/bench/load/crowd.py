"""More and more people at work on one server, and how long each waits."""

import asyncio
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median

from tests.bench.load import gauge
from tests.bench.load.gauge import Reading
from tests.bench.load.person import Person, Times
from tests.bench.load.visitor import Visitor
from tests.server import AppServer

RAMP_SECONDS = 75.0
MEASURED_SECONDS = 45.0
LAST_ACT_SECONDS = 60.0
WARM_UP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """What was measured while this many people were at work."""

    people: int
    times: Times
    alone: Reading
    """The server before anybody but a few came."""
    before: Reading
    after: Reading
    own_cpu: float
    """The share of one processor that the people themselves took."""
    load_average: float

    @property
    def server_cpu(self) -> float:
        """The share of one processor that the server took."""
        used = self.after.cpu_seconds - self.before.cpu_seconds
        return used / (self.after.at - self.before.at)

    @property
    def cpu_a_run(self) -> float:
        """Seconds of a processor that one run of a screen cost, snapshots counted as well."""
        runs = sum(len(taken) for taken in self.times.seconds.values())
        return (self.after.cpu_seconds - self.before.cpu_seconds) / max(1, runs)

    @property
    def megabytes_each(self) -> float:
        """What one more person costs in memory, notebook and session together."""
        return (self.after.megabytes - self.alone.megabytes) / self.people


async def measure(
    server: AppServer, sizes: Sequence[int], ramp: float, lasts: float
) -> tuple[list[Crowd], list[Visitor]]:
    """One crowd after the other, each growing out of the one before; and who was there."""
    await _warm_up(server.port)
    alone = gauge.read(server.process.pid)
    times = Times()
    end = time.perf_counter() + len(sizes) * (ramp + lasts)
    people = [Person(server.port, number, times) for number in range(max(sizes))]
    at_work: list[asyncio.Task[None]] = []
    crowds = []
    for size in sizes:
        pause = ramp / (size - len(at_work))
        for person in people[len(at_work) : size]:
            at_work.append(asyncio.create_task(person.work(end)))
            await asyncio.sleep(pause)
        times.errors.clear()
        times.seconds.clear()
        times.is_counting = True
        before, own_before = gauge.read(server.process.pid), time.process_time()
        await asyncio.sleep(lasts)
        after, own_after = gauge.read(server.process.pid), time.process_time()
        times.is_counting = False
        counted = Times(seconds=dict(times.seconds), errors=list(times.errors))
        crowds.append(
            Crowd(
                people=size,
                times=counted,
                alone=alone,
                before=before,
                after=after,
                own_cpu=(own_after - own_before) / (after.at - before.at),
                load_average=gauge.load_average(),
            )
        )
    crowds[-1].times.errors.extend(await _ended(at_work))
    return crowds, [person.visitor for person in people]


async def _ended(at_work: Sequence[asyncio.Task[None]]) -> list[str]:
    """Wait for everybody's last act, but not for ever; what went wrong with those."""
    over, hanging = await asyncio.wait(at_work, timeout=LAST_ACT_SECONDS)
    for task in hanging:
        task.cancel()
    await asyncio.gather(*hanging, return_exceptions=True)
    for task in over:
        task.result()
    return ["somebody's last act has no end"] * len(hanging)


async def _warm_up(port: int) -> None:
    """Everything that is loaded once is loaded before anything is measured."""
    nobody = Times()
    people = [Person(port, number, nobody) for number in range(WARM_UP)]
    for person in people:
        await person.visitor.come("scenarios")
        for screen in ("compare", "costs", "review"):
            await person.visitor.go(screen, "notebook=example")
        await person.visitor.leave()


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of all values does not exceed (nearest rank)."""
    return sorted(values)[max(0, ceil(share * len(values)) - 1)]


def told(crowds: Sequence[Crowd]) -> list[str]:
    """The table of docs/scale.md, as lines of Markdown, and what went wrong."""
    lines = [
        "| people | acts | median ms | p95 ms | errors | server MB | MB each "
        "| server CPU | ms CPU a run | generator CPU | load average |",
        "| ---: " * 11 + "|",
    ]
    for each in crowds:
        acts = each.times.acts()
        lines.append(
            f"| {each.people} | {len(acts)} | {_milliseconds(acts)} | {len(each.times.errors)} "
            f"| {each.after.megabytes:.0f} | {each.megabytes_each:.2f} "
            f"| {each.server_cpu:.0%} | {each.cpu_a_run * 1000:.0f} | {each.own_cpu:.0%} "
            f"| {each.load_average:.1f} |"
        )
    return [*lines, *said({error for each in crowds for error in each.times.errors})]


def told_by_act(crowds: Sequence[Crowd]) -> list[str]:
    """How long each sort of act took, and what browsers ask for by themselves."""
    lines = [
        "| people | act | times | median ms | p95 ms |",
        "| ---: | --- | ---: | ---: | ---: |",
    ]
    for each in crowds:
        for act, taken in sorted(each.times.seconds.items()):
            if taken:
                lines.append(f"| {each.people} | {act} | {len(taken)} | {_milliseconds(taken)} |")
    return lines


def _milliseconds(taken: Sequence[float]) -> str:
    """Two cells: the median and the 95th percentile."""
    if not taken:
        return "– | –"
    return f"{median(taken) * 1000:.0f} | {percentile(taken, 0.95) * 1000:.0f}"


def said(errors: Iterable[str]) -> list[str]:
    """What went wrong, each kind once; after an empty line, for it belongs to no table."""
    kinds = sorted(set(errors))
    return ["", *(f"error: {kind}" for kind in kinds)] if kinds else []
