"""`python -m tests.bench.fuzz [count [kind [first]]]`: files that nobody means well, as a table.

Every input is made from its kind and its number alone: `python -m tests.bench.fuzz 1 word-log 42`
makes that one again. Fails where anything happens but reading it or refusing it in words.
"""

import resource
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.fuzz.run import KINDS, run, run_kind
from tests.bench.fuzz.tally import Tally

COUNT: Final = 20_000
_MOST_SHOWN: Final = 40


def main(count: int, kind: str | None, first: int) -> int:
    """Exit code 0 where every input was taken whole or refused in words."""
    say("| kind | inputs | accepted | refused | unhandled | slowest, ms (number) |")
    say("| --- | ---: | ---: | --- | ---: | ---: |")
    tallies: list[Tally] = []
    with tempfile.TemporaryDirectory() as folder:
        numbers = range(first, first + count)
        found = run(count, Path(folder)) if kind is None else None
        for tally in found or [run_kind(kind or "", numbers, Path(folder))]:
            tallies.append(tally)
            say(row(tally))
    say("")
    say(f"{sum(one.inputs for one in tallies):,} inputs, at most {megabytes():.0f} MB in memory")
    for line in [line for one in tallies for line in one.unhandled][:_MOST_SHOWN]:
        say(line)
    return int(any(one.unhandled for one in tallies))


def row(tally: Tally) -> str:
    """One line of the table."""
    refused = ", ".join(f"{count} {key}" for key, count in tally.refused.most_common())
    slowest = f"{tally.slowest:.0f} ({tally.slowest_number})"
    counts = f"{tally.inputs} | {tally.accepted} | {refused or '–'} | {len(tally.unhandled)}"
    return f"| {tally.kind} | {counts} | {slowest} |"


def megabytes() -> float:
    """The most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def say(line: str) -> None:
    """Print at once, so that a long run is seen to move."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    arguments = [*sys.argv[1:], *[""] * 3]
    if arguments[1] not in ("", *KINDS):
        sys.exit(f"kinds: {', '.join(KINDS)}")
    sys.exit(main(int(arguments[0] or COUNT), arguments[1] or None, int(arguments[2] or 0)))
