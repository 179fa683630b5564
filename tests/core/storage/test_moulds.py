"""New notebooks are copies of one made before, and from then on each is its person's alone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.storage import changes, migrate, scenarios
from core.storage.attachment import Attachment
from core.storage.copies import list_newest_first
from core.storage.engine import Engine
from core.storage.failures import NotebookDamaged
from core.storage.file_notebook import FileNotebook
from core.storage.files import NotebookFiles
from core.storage.instance import Instance
from core.storage.moulds import Mould
from core.storage.notebook import Notebook
from tests.core.storage import making

PEOPLE = 6
STORY = "A story that is there from the beginning"
SHAPE = (
    "SELECT table_name, column_name, data_type, is_nullable, column_default"
    " FROM information_schema.columns WHERE table_catalog = current_database() ORDER BY ALL",
    "SELECT table_name, constraint_type, constraint_text FROM duckdb_constraints()"
    " WHERE database_name = current_database() ORDER BY ALL",
    "SELECT number, name FROM migration ORDER BY number",
    "SELECT * FROM change",
)


class Story:
    """Something to begin with, which counts how often it was written down."""

    def __init__(self, name: Path) -> None:
        self.times = 0
        self.fails = False
        self._name = f"story of {name}"

    def mould(self, version: int = 1) -> Mould:
        return Mould(name=self._name, version=version, fill=self._fill)

    def _fill(self, notebook: Notebook) -> None:
        self.times += 1
        if self.fails:
            raise NotebookDamaged("notebook.error.damaged")
        changes.add_all(notebook, [making.scenario(title=STORY)], making.stamp())


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return Story(tmp_path)


def titles(notebook: Notebook) -> list[str]:
    return [record.title for record in scenarios.list_all(notebook)]


def begun(engine: Engine, name: str, mould: Mould) -> FileNotebook:
    engine.begin_as(name, mould)
    return engine.open(name)


def test_a_new_notebook_is_what_the_migrations_make(file_engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "by hand"
    folder.mkdir()
    files = NotebookFiles(folder=folder, name="mine")
    instance = Instance(folder)
    made = Attachment(instance, files, migrate.MIGRATIONS, lambda: instance.create(files.database))
    made.open()
    notebook = file_engine.open("mine")
    with made.cursor() as cursor:
        for question in SHAPE:
            assert notebook.read(question) == cursor.run(question)
    made.close()
    instance.close()


def test_new_notebooks_know_nothing_of_each_other_even_opened_again(tmp_path: Path) -> None:
    engine = Engine(tmp_path)
    names = [f"mine-{number}" for number in range(PEOPLE)]
    for name in names:
        scenarios.add(engine.open(name), making.scenario(title=name), making.stamp())
    engine.close()
    engine = Engine(tmp_path)
    assert [titles(engine.open(name)) for name in names] == [[name] for name in names]
    engine.close()


def test_a_mould_is_filled_once_and_each_copy_is_one_persons(
    file_engine: Engine, story: Story
) -> None:
    mine, yours = (begun(file_engine, name, story.mould()) for name in ("mine", "yours"))
    assert story.times == 1
    assert titles(mine) == titles(yours) == [STORY]
    assert changes.list_recent(mine) == changes.list_recent(yours)
    scenarios.add(mine, making.scenario(title="mine"), making.stamp())
    assert titles(mine) == [STORY, "mine"]
    assert titles(yours) == [STORY]


def test_what_it_began_with_can_be_taken_back_by_one_alone(
    file_engine: Engine, story: Story
) -> None:
    mine, yours = (begun(file_engine, name, story.mould()) for name in ("mine", "yours"))
    (step,) = {change.step for change in changes.list_recent(mine)}
    changes.undo(mine, step, making.stamp())
    assert titles(mine) == []
    assert titles(yours) == [STORY]


def test_what_was_only_just_made_is_not_copied_as_if_it_had_changed(
    file_engine: Engine, story: Story
) -> None:
    notebook = begun(file_engine, "mine", story.mould())
    assert list_newest_first(notebook.files) == []
    scenarios.add(notebook, making.scenario(), making.stamp())
    notebook.close()
    assert len(titles(notebook)) == 2
    assert len(list_newest_first(notebook.files)) == 1


def test_a_new_version_is_filled_anew(file_engine: Engine, story: Story) -> None:
    begun(file_engine, "old", story.mould(1))
    begun(file_engine, "new", story.mould(2))
    begun(file_engine, "newer", story.mould(2))
    assert story.times == 2


def test_a_notebook_that_is_there_stays_as_it_is(file_engine: Engine, story: Story) -> None:
    scenarios.add(file_engine.open("mine"), making.scenario(title="mine"), making.stamp())
    assert titles(begun(file_engine, "mine", story.mould())) == ["mine"]
    file_engine.discard("mine")
    assert titles(begun(file_engine, "mine", story.mould())) == [STORY]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda files: files.database.write_bytes(b"\xff" * files.database.stat().st_size),
        lambda files: files.database.unlink(),
    ],
    ids=["damaged", "gone but for its wal"],
)
def test_what_is_left_of_a_notebook_is_not_written_over(
    tmp_path: Path, story: Story, spoil: Callable[[NotebookFiles], None]
) -> None:
    engine = Engine(tmp_path)
    notebook = engine.open("mine")
    scenarios.add(notebook, making.scenario(), making.stamp())
    notebook.close()
    spoil(notebook.files)
    with pytest.raises(NotebookDamaged):
        begun(engine, "mine", story.mould())
    assert notebook.files.wal.exists()
    engine.close()


def test_where_filling_fails_nothing_is_left_and_the_next_try_works(
    file_engine: Engine, story: Story
) -> None:
    story.fails = True
    with pytest.raises(NotebookDamaged):
        file_engine.begin_as("mine", story.mould())
    assert [path.name for path in file_engine.folder.iterdir()] == ["mine.lock"]
    story.fails = False
    assert titles(begun(file_engine, "mine", story.mould())) == [STORY]


def test_one_cut_short_while_it_was_made_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "mine.duckdb.new").write_bytes(b"half of a notebook")
    engine = Engine(tmp_path)
    assert titles(engine.open("mine")) == []
    assert not (tmp_path / "mine.duckdb.new").exists()
    engine.close()


def test_many_who_come_at_once_each_get_one(file_engine: Engine, story: Story) -> None:
    def come(number: int) -> list[str]:
        # Two tabs of each person.
        notebook = begun(file_engine, f"mine-{number // 2}", story.mould())
        return titles(notebook)

    with ThreadPoolExecutor(2 * PEOPLE) as people:
        found = list(people.map(come, range(2 * PEOPLE)))
    assert found == [[STORY]] * (2 * PEOPLE)
    assert story.times == 1
