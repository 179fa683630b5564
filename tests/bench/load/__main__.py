"""`python -m tests.bench.load [options]`: how many people one server serves, and what it loses."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from core.storage.engine import Engine
from tests.bench.load import crowd, faults, idle, kept, screens
from tests.browser.stranger import SharedServer


def main() -> int:
    """Measure what was asked for and print the tables; 1 where a save was lost or none was seen."""
    asked = _parser().parse_args()
    is_sound = True
    with tempfile.TemporaryDirectory() as folder:
        if asked.runs:
            _screens(SharedServer(Path(folder, "screens")), asked.runs)
        if asked.people:
            server = SharedServer(Path(folder, "crowd"))
            is_sound = _crowd(server, asked.people, asked.ramp, asked.lasts)
        if asked.sessions:
            server = SharedServer(Path(folder, "faults"))
            is_sound = _faults(server, asked.sessions, asked.kills) and is_sound
        if asked.idle:
            _idle(idle.HastyServer(Path(folder, "idle")), asked.idle)
    return 0 if is_sound else 1


def _screens(server: SharedServer, runs: int) -> None:
    with _running(server):
        _say(asyncio.run(screens.measure(server, runs)))


def _crowd(server: SharedServer, sizes: Sequence[int], ramp: float, lasts: float) -> bool:
    with _running(server):
        crowds, visitors = asyncio.run(crowd.measure(server, sizes, ramp, lasts))
    engine = Engine(kept.folder(server.home))
    lost = kept.lost(engine, visitors)
    engine.close()
    saved = sum(len(kept.acknowledged(visitor)) for visitor in visitors)
    _say([*crowd.told(crowds), "", f"{saved} texts acknowledged, {len(lost)} of them lost"])
    _say(crowd.told_by_act(crowds))
    return not lost


def _faults(server: SharedServer, sessions: int, kills: int) -> bool:
    with _running(server):
        verdict = asyncio.run(faults.survive(server, sessions, kills))
    _say(verdict.told())
    return verdict.is_sound


def _idle(server: idle.HastyServer, people: int) -> None:
    with _running(server):
        _say(asyncio.run(idle.measure(server, people)))


@contextmanager
def _running(server: SharedServer) -> Iterator[None]:
    """A server that answers, for as long as the block lasts."""
    server.start()
    try:
        server.wait()
        yield
    finally:
        server.stop()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.load")
    parser.add_argument("--runs", type=int, default=20, help="of each screen, alone")
    parser.add_argument("--people", type=int, nargs="*", default=[150, 300], help="at work")
    parser.add_argument("--ramp", type=float, default=crowd.RAMP_SECONDS, help="to arrive")
    parser.add_argument("--lasts", type=float, default=crowd.MEASURED_SECONDS, help="measured")
    parser.add_argument("--sessions", type=int, default=100, help="that save")
    parser.add_argument("--kills", type=int, default=5, help="meanwhile")
    parser.add_argument("--idle", type=int, default=100, help="who come and go")
    return parser


def _say(lines: Sequence[str]) -> None:
    sys.stdout.write("\n".join([*lines, "", ""]))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
