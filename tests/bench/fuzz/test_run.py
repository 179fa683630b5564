"""Five hundred files that nobody means well: each is read whole or refused in words."""

from pathlib import Path

import pytest

from tests.bench.fuzz.run import KINDS, SHARES, run_kind

INPUTS = 500


@pytest.mark.parametrize("kind", KINDS)
def test_each_is_read_whole_or_refused_in_words(kind: str, tmp_path: Path) -> None:
    tally = run_kind(kind, range(INPUTS * KINDS[kind] // SHARES), tmp_path)
    assert not tally.unhandled
    assert tally.accepted + tally.refused.total() == tally.inputs > 0
