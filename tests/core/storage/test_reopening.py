"""Notebooks are closed and opened again while others are read: nobody's stands in its own way."""

from concurrent.futures import Future, ThreadPoolExecutor, wait

from core.model.scenario import Scenario
from core.storage import scenarios
from core.storage.cursor import Cursor
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.core.storage import making

PEOPLE = 5
TIMES = 4
MOMENT = 0.2
"""Seconds in which somebody who does not wait has failed."""


def close_and_read(notebook: Notebook) -> None:
    for _ in range(TIMES):
        notebook.close()
        assert len(scenarios.list_all(notebook)) == 1


def test_many_notebooks_close_and_open_side_by_side(file_engine: Engine) -> None:
    notebooks = [file_engine.open(f"mine-{number}") for number in range(PEOPLE)]
    for notebook in notebooks:
        scenarios.add(notebook, making.scenario(), making.stamp())
    with ThreadPoolExecutor(PEOPLE) as people:
        list(people.map(close_and_read, notebooks))


def test_one_opens_once_another_has_been_read_that_looked_at_all(file_engine: Engine) -> None:
    mine, other = file_engine.open("mine"), file_engine.open("other")
    record = scenarios.add(mine, making.scenario(), making.stamp())
    with ThreadPoolExecutor(1) as people:

        def look(cursor: Cursor) -> Future[Scenario]:
            cursor.run("SELECT table_name FROM information_schema.tables")
            mine.close()
            opening = people.submit(scenarios.get, mine, record.id)
            wait([opening], MOMENT)
            return opening

        assert other.view(look).result() == record
