"""What a process holds and what it has used, as the system tells it."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One look at a process."""

    megabytes: float
    """Resident memory."""
    cpu_seconds: float
    at: float


def read(pid: int) -> Reading:
    """Look at a process now."""
    shown = subprocess.run(
        ["ps", "-o", "rss=,time=", "-p", str(pid)], capture_output=True, text=True, check=True
    )
    resident, used = shown.stdout.split()
    return Reading(
        megabytes=int(resident) / 1024, cpu_seconds=_seconds(used), at=time.perf_counter()
    )


def load_average() -> float:
    """How many programs wanted the processors in the last minute."""
    return os.getloadavg()[0]


def _seconds(shown: str) -> float:
    """ "1-02:03:04", "03:04" or "3:04.56" as seconds."""
    days, _, clock = shown.rpartition("-")
    seconds = 0.0
    for part in clock.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds + 86_400 * int(days or 0)
