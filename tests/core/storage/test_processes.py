"""Several processes of the app on one PostgreSQL, with the same person in all of them."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Thread

import pytest

from core.model.change import ChangeKind
from core.storage import changes, scenarios
from core.storage.cursor import Cursor, Row
from core.storage.failures import NotebookNewer, SaveConflict
from core.storage.postgres_server import PostgresServer
from core.storage.remote_engine import RemoteEngine
from core.storage.storage_url import PostgresPlace, parse
from tests.core.storage import children, making
from tests.core.storage.earlier import first_migrations
from tests.core.storage.remote_saver import FIELDS

pytestmark = pytest.mark.postgres
SAVES = 25


@pytest.fixture
def other_engine(postgres_url: str) -> Iterator[RemoteEngine]:
    """A second engine with a DuckDB and connections of its own, as another process has."""
    engine = another(postgres_url)
    yield engine
    engine.close()


def another(url: str, **settings: Path) -> RemoteEngine:
    place = parse(url)
    assert isinstance(place, PostgresPlace)
    return RemoteEngine(PostgresServer(place), **settings)


def say(child: subprocess.Popen[str], words: str) -> None:
    assert child.stdin is not None
    child.stdin.write(words + "\n")
    child.stdin.flush()


def hear(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


@contextmanager
def savers(url: str) -> Iterator[list[subprocess.Popen[str]]]:
    with ExitStack() as stack:
        found = [
            stack.enter_context(children.start("remote_saver", number, SAVES))
            for number in range(len(FIELDS))
        ]
        for child in found:
            # Not as an argument: the whole machine may read those.
            say(child, url)
        yield found


def test_three_processes_that_save_at_once_lose_nothing_and_see_each_other(
    postgres_url: str, remote_engine: RemoteEngine
) -> None:
    notebook = remote_engine.open("mine")
    shared = scenarios.add(notebook, making.scenario(**dict.fromkeys(FIELDS, "0")), making.stamp())
    with savers(postgres_url) as found:
        assert [hear(child) for child in found] == ["ready"] * len(found)
        for child in found:
            say(child, "go")
        seen = [[int(hear(child)) for _ in range(SAVES)] for child in found]
    assert [child.returncode for child in found] == [0] * len(found)

    # Each saw its own records and ever more of the others'; the last one saw all.
    assert all(counts == sorted(counts) for counts in seen)
    assert all(count > turn for counts in seen for turn, count in enumerate(counts, start=1))
    assert max(counts[-1] for counts in seen) == 1 + len(FIELDS) * SAVES
    everything = scenarios.list_all(notebook)
    assert len(everything) == 1 + len(FIELDS) * SAVES
    for number, field in enumerate(FIELDS):
        assert sum(one.title == str(number) for one in everything) == SAVES
        assert getattr(scenarios.get(notebook, shared.id), field) == str(SAVES)

    lines = list(reversed(changes.list_recent(notebook, limit=10_000)))
    assert [line.seq for line in lines] == list(range(1, 2 + 2 * SAVES * len(FIELDS)))
    for field in FIELDS:
        moves = [(line.old_value, line.new_value) for line in lines if line.field == field]
        assert moves == [(str(turn), str(turn + 1)) for turn in range(SAVES)]
    added = [line for line in lines if line.kind is ChangeKind.ADD]
    assert len({line.record_id for line in added}) == len(everything)


def test_a_save_of_another_process_is_seen_by_the_next_read(
    remote_engine: RemoteEngine, other_engine: RemoteEngine
) -> None:
    here, there = remote_engine.open("mine"), other_engine.open("mine")
    made = scenarios.add(here, making.scenario(title="before"), making.stamp())
    assert scenarios.get(there, made.id).title == "before"
    scenarios.revise(here, made.id, making.stamp(), title="after")
    assert scenarios.get(there, made.id).title == "after"
    changes.undo(there, changes.list_recent(there, limit=1)[0].step, making.stamp())
    assert scenarios.get(here, made.id).title == "before"


def test_what_is_read_twice_in_between_is_not_asked_twice(remote_engine: RemoteEngine) -> None:
    notebook = remote_engine.open("mine")
    moment = "SELECT CAST(clock_timestamp() AS TIMESTAMP) AS now"
    assert notebook.read(moment) == notebook.read(moment)
    first = notebook.read(moment)
    scenarios.add(notebook, making.scenario(), making.stamp())
    assert notebook.read(moment) != first


def test_a_view_sees_one_moment_while_another_process_saves(
    remote_engine: RemoteEngine, other_engine: RemoteEngine
) -> None:
    here, there = remote_engine.open("mine"), other_engine.open("mine")
    scenarios.add(here, making.scenario(), making.stamp())

    def look(cursor: Cursor) -> list[Row]:
        before = cursor.run("SELECT count(*) AS found FROM scenario")
        scenarios.add(there, making.scenario(), making.stamp())
        return before + cursor.run("SELECT count(*) AS found FROM scenario")

    assert here.view(look) == [(1,), (1,)]
    assert len(scenarios.list_all(here)) == 2


def test_a_notebook_discarded_by_another_process_begins_empty(
    remote_engine: RemoteEngine, other_engine: RemoteEngine
) -> None:
    here, there = remote_engine.open("mine"), other_engine.open("mine")
    scenarios.add(here, making.scenario(), making.stamp())
    assert len(scenarios.list_all(there)) == 1
    remote_engine.discard("mine")
    assert scenarios.list_all(there) == []
    # As many saves as before, in a notebook that is another one.
    record = scenarios.add(there, making.scenario(), making.stamp())
    assert scenarios.list_all(here) == [record]


def test_many_that_make_one_notebook_at_once_make_it_once(postgres_url: str) -> None:
    engines = [another(postgres_url) for _ in range(4)]
    threads = [Thread(target=lambda one=one: one.open("mine")) for one in engines]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    notebook = engines[0].open("mine")
    numbers = [number for (number,) in notebook.read("SELECT number FROM migration")]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    engines[0].discard("mine")
    for engine in engines:
        engine.close()


def test_a_process_of_an_older_version_stops_when_another_has_migrated(
    postgres_url: str, remote_engine: RemoteEngine, tmp_path: Path
) -> None:
    older = another(postgres_url, migrations=first_migrations(tmp_path, 2))
    notebook = older.open("mine")
    record = scenarios.add(notebook, making.scenario(title="kept"), making.stamp())
    assert scenarios.list_all(remote_engine.open("mine")) == [record]
    with pytest.raises(NotebookNewer):
        scenarios.list_all(notebook)
    with pytest.raises(NotebookNewer):
        scenarios.revise(notebook, record.id, making.stamp(), title="lost")
    assert scenarios.list_all(remote_engine.open("mine")) == [record]
    older.close()


def test_a_save_that_waits_too_long_for_another_says_so_and_keeps_nothing(
    remote_engine: RemoteEngine, other_engine: RemoteEngine
) -> None:
    here, there = remote_engine.open("mine"), other_engine.open("mine")
    with there._server.cursor() as cursor:
        there._home.begin_writing(cursor)
        with pytest.raises(SaveConflict) as refused:
            scenarios.add(here, making.scenario(), making.stamp())
        cursor.roll_back()
    assert refused.value.key == "notebook.error.conflict"
    assert scenarios.list_all(here) == []


def test_nothing_of_a_save_cut_short_remains(
    postgres_url: str, remote_engine: RemoteEngine
) -> None:
    notebook = remote_engine.open("mine")
    scenarios.add(notebook, making.scenario(**dict.fromkeys(FIELDS, "0")), making.stamp())
    with savers(postgres_url) as found:
        for child in found:
            hear(child)
            say(child, "go")
        kept = [hear(child) for child in found]
        for child in found:
            child.kill()
    assert all(kept)
    lines = changes.list_recent(notebook, limit=10_000)
    assert [line.seq for line in lines] == list(range(len(lines), 0, -1))
    added = {line.record_id for line in lines if line.kind is ChangeKind.ADD}
    assert added == {one.id for one in scenarios.list_all(notebook)}
    assert len(added) > len(FIELDS)
    scenarios.add(notebook, making.scenario(), making.stamp())
