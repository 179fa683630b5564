"""Killing the app in the middle of saves and checkpoints, again and again."""

import random
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.storage import changes, scenarios
from core.storage.engine import Engine
from tests.core.storage import children

KILLS = 30
MOST_SAVES = 15
MOST_SECONDS = 0.03


def killed_in_a_row(folder: Path, checkpoint_bytes: int, seed: int) -> Iterator[list[int]]:
    """What one child after another acknowledged, each killed at random."""
    chance = random.Random(seed)
    firsts = [1 + 1_000 * number for number in range(KILLS)]
    waiting = [children.start("saver", folder, checkpoint_bytes, firsts[0])]
    for first in [*firsts[1:], None]:
        child = waiting.pop()
        if first is not None:
            # The next one imports while this one saves.
            waiting.append(children.start("saver", folder, checkpoint_bytes, first))
        yield acknowledged_until_killed(child, chance)


def acknowledged_until_killed(child: subprocess.Popen[str], chance: random.Random) -> list[int]:
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("go\n")
        child.stdin.flush()
        lines = [child.stdout.readline() for _ in range(chance.randint(1, MOST_SAVES))]
        time.sleep(chance.uniform(0, MOST_SECONDS))
        child.kill()
        lines += child.stdout.readlines()
    return [int(line) for line in lines if line.endswith("\n")]


# A limit of 1 makes a checkpoint of every save, 5,000 one every few saves, 50,000 one now and then.
@pytest.mark.parametrize(("checkpoint_bytes", "seed"), [(1, 0), (1, 1), (5_000, 2), (50_000, 3)])
def test_no_acknowledged_save_is_lost_when_the_app_is_killed(
    tmp_path: Path, checkpoint_bytes: int, seed: int
) -> None:
    all_acknowledged: set[int] = set()
    cut_short = 0
    for acknowledged in killed_in_a_row(tmp_path, checkpoint_bytes, seed):
        assert acknowledged
        all_acknowledged |= set(acknowledged)
        cut_short += any(tmp_path.glob("mine.guard*"))
        engine = Engine(tmp_path)
        notebook = engine.open("mine")
        lines = changes.list_recent(notebook, limit=1_000_000)
        saved = {int(line.new_value or 0) for line in lines if line.field == "title"}
        assert all_acknowledged <= saved
        (record,) = scenarios.list_all(notebook)
        assert record.title == str(max(saved))
        assert record.worst.startswith(f"{max(saved)} ")
        assert [line.seq for line in lines] == list(range(len(lines), 0, -1))
        engine.close()
    # Kills came in the middle of checkpoints, or this proves too little.
    assert cut_short or checkpoint_bytes > 1
