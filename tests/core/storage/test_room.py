"""Only so many notebooks are open at once, and nobody notices which."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.storage import changes, scenarios
from core.storage.copies import list_newest_first
from core.storage.cursor import Cursor
from core.storage.engine import Engine
from core.storage.failures import NotebookBusy
from core.storage.files import NotebookFiles
from core.storage.locks import ProcessLock
from core.storage.room import Room
from tests.core.storage import making

MOST = 3
PEOPLE = 8
SAVES = 6


@pytest.fixture
def small_engine(tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(tmp_path, most_open=MOST)
    yield engine
    engine.close()


def open_in(engine: Engine) -> list[str]:
    """The names of the notebooks that nobody else could open now."""
    return sorted(path.stem for path in engine.folder.glob("*.lock") if _is_held(path))


def _is_held(path: Path) -> bool:
    lock = ProcessLock(path)
    try:
        lock.take()
    except NotebookBusy:
        return True
    lock.release()
    return False


def test_the_one_not_used_for_longest_is_closed(small_engine: Engine) -> None:
    first, *_ = [small_engine.open(name) for name in ("a", "b", "c")]
    assert open_in(small_engine) == ["a", "b", "c"]
    # A look counts as a use, also on a page that has stood open all the while.
    first.revision()
    small_engine.open("d")
    assert open_in(small_engine) == ["a", "c", "d"]


def test_one_that_was_closed_opens_itself_again_with_all_its_words(small_engine: Engine) -> None:
    notebook = small_engine.open("a")
    record = scenarios.add(notebook, making.scenario(title="first"), making.stamp())
    for name in ("b", "c", "d"):
        small_engine.open(name)
    assert "a" not in open_in(small_engine)
    scenarios.revise(notebook, record.id, making.stamp(), title="second")
    assert scenarios.get(notebook, record.id).title == "second"
    assert open_in(small_engine) == ["a", "c", "d"]


def test_one_that_is_read_stays_open_however_many_come(small_engine: Engine) -> None:
    held = small_engine.open("held")
    record = scenarios.add(held, making.scenario(title="mine"), making.stamp())
    with held.reading() as reader:
        for number in range(PEOPLE):
            small_engine.open(f"other-{number}")
        assert "held" in open_in(small_engine)
        found = reader.run("SELECT title FROM scenario WHERE id = ?", [record.id])
    assert found == [("mine",)]


def test_one_that_saves_stays_open_however_many_come(small_engine: Engine) -> None:
    held = small_engine.open("held")

    def work(cursor: Cursor) -> None:
        cursor.run("INSERT INTO migration VALUES (9999, 'test')")
        for number in range(PEOPLE):
            small_engine.open(f"other-{number}")

    held.write(work)
    assert held.read("SELECT name FROM migration WHERE number = 9999") == [("test",)]


def test_more_than_there_is_room_for_are_open_only_while_all_are_used(
    small_engine: Engine,
) -> None:
    names = [f"mine-{number}" for number in range(MOST + 2)]
    books = [small_engine.open(name) for name in names]
    with books[0].reading(), books[1].reading(), books[2].reading(), books[3].reading():
        assert len(open_in(small_engine)) == MOST + 1
    small_engine.open("next")
    assert len(open_in(small_engine)) == MOST


def test_making_room_takes_no_copy_when_nothing_was_saved_since(small_engine: Engine) -> None:
    notebook = small_engine.open("a")
    scenarios.add(notebook, making.scenario(), making.stamp())
    for _ in range(3):
        for name in ("b", "c", "d"):
            small_engine.open(name)
        assert len(scenarios.list_all(notebook)) == 1
    assert list_newest_first(notebook.files) == []


def test_what_another_process_saved_meanwhile_is_seen_and_copied(small_engine: Engine) -> None:
    notebook = small_engine.open("a")
    scenarios.add(notebook, making.scenario(title="mine"), making.stamp())
    for name in ("b", "c", "d"):
        small_engine.open(name)
    other = Engine(small_engine.folder)
    scenarios.add(other.open("a"), making.scenario(title="theirs"), making.stamp())
    other.close()
    before = len(list_newest_first(notebook.files))
    assert [record.title for record in scenarios.list_all(notebook)] == ["mine", "theirs"]
    assert len(list_newest_first(notebook.files)) == before + 1


def test_many_people_in_little_room_lose_nothing(small_engine: Engine) -> None:
    """Each in a thread of their own: save, look, and never miss what they saved before."""

    def work(number: int) -> list[str]:
        chance = Random(number)
        notebook = small_engine.open(f"mine-{number}")
        record = scenarios.add(notebook, making.scenario(), making.stamp())
        told = []
        for save in range(SAVES):
            told.append(f"{number}/{save}")
            scenarios.revise(notebook, record.id, making.stamp(), title=told[-1])
            assert scenarios.get(notebook, record.id).title == told[-1]
            # Somebody else's too, as two tabs of one person would.
            small_engine.open(f"mine-{chance.randrange(PEOPLE)}").revision()
        return told

    with ThreadPoolExecutor(PEOPLE) as people:
        all_told = list(people.map(work, range(PEOPLE)))
    small_engine.open("last")
    assert len(open_in(small_engine)) <= MOST
    for number, told in enumerate(all_told):
        lines = changes.list_recent(small_engine.open(f"mine-{number}"), limit=1_000)
        titles = [line.new_value for line in reversed(lines) if line.field == "title"]
        assert titles == told


def test_a_notebook_that_makes_room_can_be_discarded(small_engine: Engine) -> None:
    notebook = small_engine.open("a")
    scenarios.add(notebook, making.scenario(), making.stamp())
    for name in ("b", "c", "d"):
        small_engine.open(name)
    small_engine.discard("a")
    assert not NotebookFiles(folder=small_engine.folder, name="a").are_there()
    assert scenarios.list_all(notebook) == []


class Book:
    """Something that can be closed when nobody uses it."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.is_open = self.is_busy = False

    def use(self) -> None:
        self.room.use(self)
        if not self.is_open:
            was_busy, self.is_busy = self.is_busy, True
            self.is_open = True
            self.room.make()
            self.is_busy = was_busy

    def close_if_free(self) -> bool:
        if self.is_busy:
            return False
        self.is_open = False
        self.room.leave(self)
        return True


@given(
    most=st.integers(1, 5),
    steps=st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=60),
)
def test_the_open_ones_are_those_used_last(most: int, steps: list[tuple[int, bool]]) -> None:
    room = Room(most)
    books = [Book(room) for _ in range(10)]
    used: list[int] = []
    for number, is_closed_by_hand in steps:
        books[number].use()
        used = [*(one for one in used if one != number), number][-most:]
        if is_closed_by_hand:
            books[number].close_if_free()
            used.remove(number)
        assert {one for one in range(10) if books[one].is_open} == set(used)


@given(busy=st.sets(st.integers(0, 9)), most=st.integers(1, 9))
def test_who_is_in_use_is_passed_over(busy: set[int], most: int) -> None:
    room = Room(most)
    books = [Book(room) for _ in range(10)]
    for number, book in enumerate(books):
        book.is_busy = number in busy
        book.use()
    still = {number for number, book in enumerate(books) if book.is_open}
    assert busy <= still
    # Who comes is in use while they come.
    assert len(still) <= most or still == busy | {9}
