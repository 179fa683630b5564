"""A snapshot after every save is the archive of that moment, though most of it is remembered."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.archive import restoring
from core.exchange.archive.packing import packed
from core.exchange.archive.snapshots import Snapshots
from core.storage import changes, contents, import_batches, preferences, providers, scenarios
from core.storage.engine import Engine
from core.storage.kept_notebooks import Reason
from core.storage.notebook import Notebook
from tests.core.exchange.archive.conftest import MADE_AT
from tests.core.storage import making
from tests.core.storage.making import scenario, stamp


def assert_as_fresh(snapshots: Snapshots, notebook: Notebook) -> None:
    taken = snapshots.take(notebook, MADE_AT)
    assert taken.archive == packed(contents.read(notebook), MADE_AT)
    assert (taken.revision, taken.tip) == (notebook.revision(), contents.read(notebook).tip)


ACTS = st.lists(
    st.sampled_from(["add", "revise", "remove", "undo", "choose", "restore", "import"]),
    min_size=1,
    max_size=12,
)


@settings(max_examples=10)
@given(acts=ACTS)
def test_it_is_what_reading_everything_anew_would_give(acts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        engine = Engine(Path(folder))
        notebook, snapshots = engine.open("mine"), Snapshots()
        first = scenarios.add(notebook, scenario(title="toujours là"), stamp())
        old = restoring.checked(packed(contents.read(notebook), MADE_AT))
        for number, act in enumerate(acts):
            there = [one for one in scenarios.list_all(notebook) if one.id != first.id]
            if act == "add":
                scenarios.add(notebook, scenario(title=f"n° {number}"), stamp())
            elif act == "revise":
                scenarios.revise(notebook, first.id, stamp(), worst=f"n° {number}")
            elif act == "remove" and there:
                scenarios.remove(notebook, there[0].id, stamp())
            elif act == "undo":
                step = changes.list_recent(notebook, 1)[0].step
                if changes.can_undo(notebook, step) and len(scenarios.list_all(notebook)) > 1:
                    changes.undo(notebook, step, stamp())
            elif act == "choose":
                preferences.revise(notebook, stamp(), hour_value=Decimal(number))
            elif act == "restore":
                restoring.restore(notebook, old, Reason.RESTORED, stamp())
            elif act == "import":
                _import(notebook, number)
            assert_as_fresh(snapshots, notebook)
        engine.close()


def _import(notebook: Notebook, number: int) -> None:
    provider = providers.add(notebook, making.provider(name=f"p{number}"), stamp())
    batch = making.import_batch()
    line = making.imported_line(batch, provider.id, date(2026, 1, 1 + number), "12.50")
    import_batches.add(notebook, batch, [line], stamp())


def test_a_notebook_that_is_not_remembered_any_more_is_read_anew(notebook: Notebook) -> None:
    snapshots = Snapshots(most_bytes=10)
    for title in ("un", "deux"):
        scenarios.add(notebook, scenario(title=title), stamp())
        assert_as_fresh(snapshots, notebook)
    snapshots.forget(notebook.name)
    assert_as_fresh(snapshots, notebook)


def test_a_new_notebook_of_an_old_name_has_nothing_of_it(engine: Engine) -> None:
    snapshots = Snapshots()
    notebook = engine.open("mine")
    scenarios.add(notebook, scenario(title="un"), stamp())
    snapshots.take(notebook, MADE_AT)
    engine.discard("mine")
    assert_as_fresh(snapshots, engine.open("mine"))
    scenarios.add(engine.open("mine"), scenario(title="deux"), stamp())
    assert_as_fresh(snapshots, engine.open("mine"))
