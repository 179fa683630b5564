"""Files come and go in any order: each movement counts exactly once while it stands."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model.errors import InvalidValue
from core.storage import changes, import_batches, month_outputs, providers
from core.storage.engines import AnyEngine
from tests.core.storage import making

amounts = st.decimals(-500, 500, places=2)
movements = st.lists(
    st.tuples(st.integers(0, 9), st.dates(date(2016, 6, 28), date(2016, 9, 3)), amounts),
    max_size=12,
    unique_by=lambda movement: movement[0],
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(files=st.lists(movements, min_size=1, max_size=4), back=st.data())
def test_whatever_files_come_and_go_each_movement_counts_once(
    engine: AnyEngine,
    files: list[list[tuple[int, date, Decimal]]],
    back: st.DataObject,
) -> None:
    engine.discard("mine")
    notebook = engine.open("mine")
    provider = providers.add(notebook, making.provider(), making.stamp())
    standing: dict[UUID, dict[str, tuple[date, Decimal]]] = {}
    for movements_of_file in files:
        batch = making.import_batch()
        lines = [
            making.imported_line(batch, provider.id, day, str(value), fingerprint=f"{key}{day}")
            for key, day, value in movements_of_file
        ]
        held = {mark for lines_held in standing.values() for mark in lines_held}
        fresh = {
            line.fingerprint: (line.month, line.value)
            for line in lines
            if line.fingerprint not in held
        }
        if not fresh:
            with pytest.raises(InvalidValue):
                import_batches.add(notebook, batch, lines, making.stamp())
            continue
        import_batches.add(notebook, batch, lines, making.stamp())
        standing[batch.id] = fresh
        if back.draw(st.booleans()):
            gone = back.draw(st.sampled_from(sorted(standing)))
            step = import_batches.step_of(notebook, gone)
            assert step is not None
            changes.undo(notebook, step, making.stamp())
            del standing[gone]
    expected: dict[date, Decimal] = {}
    for lines_held in standing.values():
        for month, value in lines_held.values():
            expected[month] = expected.get(month, Decimal(0)) + value
    months = month_outputs.list_for_provider(notebook, provider.id)
    assert {one.month: one.amount for one in months} == expected
