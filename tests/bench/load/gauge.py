"""What a process holds and what it has used, as the system tells it."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One look at a process."""

    megabytes: float
    """Resident memory."""
    cpu_seconds: float
    at: float


def read(pid: int) -> Reading:
    """Look at a process now: on Linux to a hundredth of a second, elsewhere as `ps` rounds."""
    stat = Path("/proc", str(pid), "stat")
    megabytes, cpu_seconds = _from_proc(stat) if stat.exists() else _from_ps(pid)
    return Reading(megabytes=megabytes, cpu_seconds=cpu_seconds, at=time.perf_counter())


def load_average() -> float:
    """How many programs wanted the processors in the last minute."""
    return os.getloadavg()[0]


def _from_proc(stat: Path) -> tuple[float, float]:
    # The name, in brackets, may hold anything; the numbers after it are counted from the third.
    shown = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
    ticks, pages = int(shown[11]) + int(shown[12]), int(shown[21])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20, ticks / os.sysconf("SC_CLK_TCK")


def _from_ps(pid: int) -> tuple[float, float]:
    shown = subprocess.run(
        ["ps", "-o", "rss=,time=", "-p", str(pid)], capture_output=True, text=True, check=True
    )
    resident, used = shown.stdout.split()
    return int(resident) / 1024, _seconds(used)


def _seconds(shown: str) -> float:
    """ "1-02:03:04", "03:04" or "3:04.56" as seconds."""
    days, _, clock = shown.rpartition("-")
    seconds = 0.0
    for part in clock.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds + 86_400 * int(days or 0)
