"""What stands in the way of an undo is named, and taking it back first clears the way."""

from datetime import date
from uuid import UUID

import pytest

from core.model.stamp import Stamp
from core.storage import candidates, changes, risk_points, scenarios
from core.storage.failures import UndoBlocked
from core.storage.notebook import Notebook
from core.storage.undo_order import in_the_way
from tests.core.storage import making


def test_nothing_is_in_the_way_of_the_newest_step(notebook: Notebook) -> None:
    adding = making.stamp()
    scenarios.add(notebook, making.scenario(), adding)
    assert in_the_way(notebook, [adding.step]) == []


def test_later_values_of_the_field_are_in_the_way_newest_first(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(title="zero"), making.stamp())
    one, two, _, three = titled(notebook, record.id, "one", "two", None, "three")
    assert in_the_way(notebook, [one.step]) == [three.step, two.step]
    undo = making.stamp()
    changes.undo_all(notebook, [three.step, two.step, one.step], undo)
    assert scenarios.get(notebook, record.id).title == "zero"
    changes.undo(notebook, undo.step, making.stamp())
    assert scenarios.get(notebook, record.id).title == "three"


def test_what_was_hung_on_an_added_record_is_in_the_way(notebook: Notebook) -> None:
    adding, hanging, linking = making.stamp(), making.stamp(), making.stamp()
    scene = scenarios.add(notebook, making.scenario(), adding)
    task = candidates.add(notebook, making.candidate(), making.stamp())
    risk = risk_points.add(notebook, making.risk_point(scene.id), hanging)
    candidates.revise(notebook, task.id, linking, scenario_id=scene.id)
    writing = making.stamp()
    risk_points.revise(notebook, risk.id, writing, what="Silence")
    first = in_the_way(notebook, [adding.step])
    assert first == [writing.step, linking.step, hanging.step]
    changes.undo_all(notebook, [*first, adding.step], making.stamp())
    assert scenarios.list_all(notebook) == []
    assert candidates.get(notebook, task.id) == task


def test_the_parent_that_went_later_comes_back_first(notebook: Notebook) -> None:
    scene = scenarios.add(notebook, making.scenario(), making.stamp())
    risk = risk_points.add(notebook, making.risk_point(scene.id), making.stamp())
    removing, clearing = making.stamp(), making.stamp()
    risk_points.remove(notebook, risk.id, removing)
    scenarios.remove(notebook, scene.id, clearing)
    assert in_the_way(notebook, [removing.step]) == [clearing.step]


def test_the_target_of_an_old_link_comes_back_first(notebook: Notebook) -> None:
    scene = scenarios.add(notebook, making.scenario(), making.stamp())
    task = candidates.add(notebook, making.candidate(scenario_id=scene.id), making.stamp())
    unlinking, removing = making.stamp(), making.stamp()
    candidates.revise(notebook, task.id, unlinking, scenario_id=None)
    scenarios.remove(notebook, scene.id, removing)
    assert in_the_way(notebook, [unlinking.step]) == [removing.step]


def test_a_value_that_only_fits_with_another_names_the_other(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(worst_before=80), making.stamp())
    lowering, raising = making.stamp(), making.stamp()
    scenarios.revise(notebook, record.id, lowering, worst_before=20)
    scenarios.revise(notebook, record.id, raising, best_before=70)
    assert in_the_way(notebook, [lowering.step]) == [raising.step]


def test_what_was_taken_back_since_is_in_nobodys_way(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    one, two = titled(notebook, record.id, "one", "two")
    undo, redo = making.stamp(), making.stamp()
    changes.undo(notebook, two.step, undo)
    assert in_the_way(notebook, [one.step]) == []
    changes.undo(notebook, undo.step, redo)
    assert in_the_way(notebook, [one.step]) == [two.step]


def test_an_undo_of_an_earlier_step_is_in_the_way(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(title="zero"), making.stamp())
    one, two = titled(notebook, record.id, "one", "two")
    both, again = making.stamp(), making.stamp()
    changes.undo_all(notebook, [two.step, one.step], both)
    scenarios.revise(notebook, record.id, again, title="three")
    assert in_the_way(notebook, [both.step]) == [again.step]


def test_a_step_taken_back_already_has_no_way(notebook: Notebook) -> None:
    adding = making.stamp()
    scenarios.add(notebook, making.scenario(), adding)
    changes.undo(notebook, adding.step, making.stamp())
    assert in_the_way(notebook, [adding.step]) is None


def test_a_step_that_never_was_has_no_way(notebook: Notebook) -> None:
    assert in_the_way(notebook, [making.new_id()]) is None


def test_several_steps_go_together_or_not_at_all(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(title="zero"), making.stamp())
    one, two = titled(notebook, record.id, "one", "two")
    with pytest.raises(UndoBlocked):
        changes.undo_all(notebook, [two.step, two.step, one.step], making.stamp())
    assert scenarios.get(notebook, record.id).title == "two"


def titled(notebook: Notebook, scenario: UUID, *titles: str | None) -> list[Stamp]:
    """One step a title; for None, another field."""
    stamps = [making.stamp() for _ in titles]
    for stamp, title in zip(stamps, titles, strict=True):
        if title is None:
            scenarios.revise(notebook, scenario, stamp, look_again_on=date(2026, 5, 4))
        else:
            scenarios.revise(notebook, scenario, stamp, title=title)
    return stamps
