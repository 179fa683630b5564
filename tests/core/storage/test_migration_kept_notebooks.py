"""From a notebook that could not be restored to one that keeps what a restore replaces."""

from pathlib import Path

from core.exchange.archive import restoring
from core.exchange.archive.packing import packed
from core.storage import contents, kept_notebooks, providers
from core.storage.engine import Engine
from core.storage.kept_notebooks import Reason
from tests.core.storage import earlier, making


def test_a_notebook_from_before_keeps_its_rows_and_can_be_restored(tmp_path: Path) -> None:
    agency = making.provider(name="before")
    engine = Engine(earlier.leave(tmp_path, 13, agency))
    notebook = engine.open("mine")
    archive = restoring.checked(packed(contents.read(notebook), making.now()))
    providers.add(notebook, making.provider(name="after"), making.stamp())
    restoring.restore(notebook, archive, Reason.RESTORED, making.stamp())
    assert providers.list_all(notebook) == [agency]
    (kept,) = kept_notebooks.list_all(notebook)
    restoring.take_back(notebook, kept.id, making.stamp())
    assert [one.name for one in providers.list_all(notebook)] == ["before", "after"]
    engine.close()
