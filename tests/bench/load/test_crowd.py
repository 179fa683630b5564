"""What is said of a crowd, in the form of docs/scale.md."""

from pathlib import Path

from tests.bench.load import crowd
from tests.bench.load.crowd import Crowd
from tests.bench.load.gauge import Reading
from tests.bench.load.person import Times
from tests.server import ROOT


def of(times: Times) -> Crowd:
    """Ten people for ten seconds, of which the server worked four."""
    alone = Reading(megabytes=150, cpu_seconds=1, at=0)
    before = Reading(megabytes=170, cpu_seconds=2, at=10)
    after = Reading(megabytes=180, cpu_seconds=6, at=20)
    return Crowd(
        people=10,
        times=times,
        alone=alone,
        before=before,
        after=after,
        own_cpu=0.02,
        load_average=1.5,
    )


def test_a_crowd_is_one_line_of_the_table() -> None:
    times = Times(seconds={"write": [0.1, 0.2, 0.3], "keep": [0.4]}, errors=["b", "a", "b"])
    *_, line = crowd.told([of(times)])[:3]
    assert line == "| 10 | 3 | 200 | 300 | 3 | 180 | 3.00 | 40% | 1000 | 2% | 1.5 |"
    assert crowd.told([of(times)])[3:] == ["", "error: a", "error: b"]
    assert crowd.told_by_act([of(times)])[2:] == [
        "| 10 | keep | 1 | 400 | 400 |",
        "| 10 | write | 3 | 200 | 300 |",
    ]


def test_a_crowd_in_which_nobody_acted_is_told_too() -> None:
    *_, line = crowd.told([of(Times(seconds={"write": []}))])
    assert line.startswith("| 10 | 0 | – | – | 0 |")
    assert len(crowd.told_by_act([of(Times(seconds={"write": []}))])) == 2


def test_the_table_has_the_columns_of_the_page_it_is_pasted_into() -> None:
    page = Path(ROOT, "docs", "scale.md").read_text(encoding="utf-8")
    assert crowd.told([])[0] in page.splitlines()
