"""What is read twice is asked once, and nothing that was saved is ever read as it was before."""

import threading
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from core.storage import scenarios
from core.storage.memory import MOST_ROWS, Memory
from core.storage.notebook import Notebook
from tests.core.storage import making


def test_a_read_after_a_save_shows_the_save(notebook: Notebook) -> None:
    made = scenarios.add(notebook, making.scenario(title="before"), making.stamp())
    assert scenarios.get(notebook, made.id).title == "before"
    scenarios.revise(notebook, made.id, making.stamp(), title="after")
    assert scenarios.get(notebook, made.id).title == "after"
    scenarios.remove(notebook, made.id, making.stamp())
    assert scenarios.find(notebook, made.id) is None


def test_values_that_are_equal_in_python_but_not_in_sql_are_asked_apart(
    file_notebook: Notebook,
) -> None:
    assert file_notebook.read("SELECT ?", [True]) == [(True,)]
    assert file_notebook.read("SELECT typeof(?)", [1]) == [("INTEGER",)]
    assert file_notebook.read("SELECT typeof(?)", [True]) == [("BOOLEAN",)]


def test_what_a_reader_does_to_its_rows_is_nobody_elses(notebook: Notebook) -> None:
    notebook.read("SELECT 1").append((2,))
    assert notebook.read("SELECT 1") == [(1,)]


def test_a_save_in_one_thread_is_seen_by_the_next_read_in_another(notebook: Notebook) -> None:
    made = scenarios.add(notebook, making.scenario(), making.stamp())
    wrong: list[str] = []

    def save_and_look(number: int) -> None:
        for turn in range(20):
            title = f"{number} {turn} {uuid4()}"
            with turns:
                scenarios.revise(notebook, made.id, making.stamp(), title=title)
                if scenarios.get(notebook, made.id).title != title:
                    wrong.append(title)

    turns = threading.Lock()
    stop = threading.Event()

    def only_look() -> None:
        while not stop.is_set():
            scenarios.get(notebook, made.id)

    lookers = [threading.Thread(target=only_look) for _ in range(3)]
    savers = [threading.Thread(target=save_and_look, args=(number,)) for number in range(3)]
    for thread in (*lookers, *savers):
        thread.start()
    for thread in savers:
        thread.join()
    stop.set()
    for thread in lookers:
        thread.join()
    assert wrong == []


def test_rows_read_before_it_forgot_are_not_kept_after() -> None:
    memory = Memory()
    age = memory.age()
    memory.forget()
    memory.keep("SELECT 1", [(1,)], read_at=age)
    assert memory.recall("SELECT 1") is None


def test_a_very_long_answer_is_not_kept() -> None:
    memory = Memory()
    memory.keep("SELECT many", [(1,)] * (MOST_ROWS + 1), read_at=0)
    assert memory.recall("SELECT many") is None


@given(st.lists(st.sampled_from(["keep", "forget"]), max_size=20))
def test_it_knows_exactly_what_was_kept_since_it_last_forgot(acts: list[str]) -> None:
    memory = Memory()
    known: dict[str, int] = {}
    for number, act in enumerate(acts):
        if act == "forget":
            memory.forget()
            known = {}
        else:
            memory.keep(str(number), [(number,)], read_at=memory.age())
            known[str(number)] = number
    for number in range(len(acts)):
        expected = [(known[str(number)],)] if str(number) in known else None
        assert memory.recall(str(number)) == expected


def test_what_is_made_of_rows_is_made_once_between_two_saves(notebook: Notebook) -> None:
    made = scenarios.add(notebook, making.scenario(title="before"), making.stamp())
    (first,) = scenarios.list_all(notebook)
    (again,) = scenarios.list_all(notebook)
    assert again is first
    scenarios.revise(notebook, made.id, making.stamp(), title="after")
    assert [one.title for one in scenarios.list_all(notebook)] == ["after"]


def test_a_list_of_records_is_its_readers_own(notebook: Notebook) -> None:
    scenarios.add(notebook, making.scenario(), making.stamp())
    scenarios.list_all(notebook).clear()
    assert len(scenarios.list_all(notebook)) == 1


def test_rows_and_what_is_made_of_them_are_told_apart(notebook: Notebook) -> None:
    with notebook.reading() as reader:
        assert reader.build(str, "SELECT 1", []) == ["(1,)"]
        assert reader.run("SELECT 1") == [(1,)]
        assert reader.build(len, "SELECT 1", []) == [1]
