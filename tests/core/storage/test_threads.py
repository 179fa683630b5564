"""Several tabs and many threads on one notebook."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from core.model.scenario import Scenario
from core.storage import candidates, changes, scenarios
from core.storage.cursor import Cursor, Row
from core.storage.engine import Engine
from core.storage.engines import AnyEngine
from core.storage.failures import SaveConflict
from core.storage.notebook import ATTEMPTS, Notebook
from tests.core.storage import making
from tests.core.storage.conftest import ENGINES, opened

THREADS = 6
SAVES = 15


def all_at_once(*works: Callable[[], None]) -> None:
    """Run each in a thread of its own, started together; raise what any of them raised."""
    start = Barrier(len(works))

    def run(work: Callable[[], None]) -> None:
        start.wait()
        work()

    with ThreadPoolExecutor(len(works)) as threads:
        for done in [threads.submit(run, work) for work in works]:
            done.result()


@pytest.fixture(params=["many checkpoints", *ENGINES])
def busy_notebook(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Notebook]:
    if request.param != "many checkpoints":
        yield opened(request).open("mine")
        return
    engine = Engine(tmp_path, checkpoint_bytes=3_000)
    yield engine.open("mine")
    engine.close()


def test_two_tabs_editing_different_fields_of_one_record_lose_neither(
    busy_notebook: Notebook,
) -> None:
    record = scenarios.add(busy_notebook, making.scenario(), making.stamp())

    def edit(field: str) -> Callable[[], None]:
        def work() -> None:
            for number in range(SAVES):
                value = f"{field} {number}"
                revised = scenarios.revise(
                    busy_notebook, record.id, making.stamp(), **{field: value}
                )
                assert getattr(revised, field) == value

        return work

    all_at_once(edit("worst"), edit("best"))
    found = scenarios.get(busy_notebook, record.id)
    assert (found.worst, found.best) == (f"worst {SAVES - 1}", f"best {SAVES - 1}")
    assert busy_notebook.revision() == 1 + 2 * SAVES


def test_many_threads_reading_and_writing_see_only_whole_records(busy_notebook: Notebook) -> None:
    records = [
        scenarios.add(busy_notebook, making.scenario(title="0", worst="0"), making.stamp())
        for _ in range(THREADS)
    ]

    def write(record: Scenario) -> Callable[[], None]:
        def work() -> None:
            for number in range(1, SAVES):
                scenarios.revise(
                    busy_notebook, record.id, making.stamp(), title=str(number), worst=str(number)
                )

        return work

    def read() -> None:
        for _ in range(SAVES):
            found = scenarios.list_all(busy_notebook)
            assert [each.id for each in found] == [each.id for each in records]
            assert all(each.title == each.worst for each in found)

    all_at_once(*[write(record) for record in records], *[read] * THREADS)
    assert {each.title for each in scenarios.list_all(busy_notebook)} == {str(SAVES - 1)}
    numbers = [line.seq for line in changes.list_recent(busy_notebook, limit=10_000)]
    lines = THREADS * (1 + 2 * (SAVES - 1))
    assert numbers == list(range(lines, 0, -1))


def test_threads_that_open_a_notebook_at_once_get_the_same_one(engine: AnyEngine) -> None:
    found: list[Notebook] = []
    all_at_once(*[lambda: found.append(engine.open("mine"))] * THREADS)
    assert len(set(found)) == 1
    assert found[0].revision() == 0


def test_a_notebook_closed_under_a_thread_opens_itself_again(busy_notebook: Notebook) -> None:
    def write() -> None:
        for number in range(SAVES):
            candidates.add(busy_notebook, making.candidate(what=str(number)), making.stamp())

    def close() -> None:
        for _ in range(SAVES):
            busy_notebook.close()

    all_at_once(write, write, close)
    assert len(candidates.list_all(busy_notebook)) == 2 * SAVES


def test_a_view_sees_one_moment_and_keeps_nobody_from_saving(file_notebook: Notebook) -> None:
    scenarios.add(file_notebook, making.scenario(), making.stamp())

    def look(cursor: Cursor) -> list[Row]:
        before = cursor.run("SELECT count(*) AS found FROM scenario")
        scenarios.add(file_notebook, making.scenario(), making.stamp())
        return before + cursor.run("SELECT count(*) AS found FROM scenario")

    assert file_notebook.view(look) == [(1,), (1,)]
    assert len(scenarios.list_all(file_notebook)) == 2


def test_a_save_that_meets_another_transaction_is_tried_again(file_notebook: Notebook) -> None:
    notebook = file_notebook
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    attempts = []
    with notebook.reading() as other:
        other.run("BEGIN")
        other.run("UPDATE scenario SET best = 'other'")

        def work(cursor: object) -> None:
            attempts.append(cursor)
            if len(attempts) == 2:
                other.run("ROLLBACK")
            cursor.run("UPDATE scenario SET best = 'mine'")  # type: ignore[attr-defined]

        notebook.write(work)
    assert len(attempts) == 2
    assert scenarios.get(notebook, record.id).best == "mine"


def test_a_save_that_never_gets_through_says_so(file_notebook: Notebook) -> None:
    notebook = file_notebook
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    with notebook.reading() as other:
        other.run("BEGIN")
        other.run("UPDATE scenario SET best = 'other'")
        with pytest.raises(SaveConflict):
            scenarios.revise(notebook, record.id, making.stamp(), best="mine")
        other.run("ROLLBACK")
    assert ATTEMPTS > 1
    assert scenarios.get(notebook, record.id) == record
