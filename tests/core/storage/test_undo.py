from datetime import date
from decimal import Decimal

import pytest

from core.model.records import Record
from core.storage import candidates, changes, providers, risk_points, scenarios
from core.storage.failures import UndoBlocked
from core.storage.notebook import Notebook
from core.storage.tables import table_of
from tests.core.storage import making

KINDS = ("scenario", "risk_point", "candidate", "provider", "provider_month")


def everything(notebook: Notebook) -> list[Record]:
    return [record for kind in KINDS for record in table_of(kind).list_all(notebook)]


def test_a_revision_is_taken_back_and_made_again(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(title="old"), making.stamp())
    revision, undo, redo = making.stamp(), making.stamp(), making.stamp()
    scenarios.revise(notebook, record.id, revision, title="new", inaction_cost_6=Decimal(5))
    changes.undo(notebook, revision.step, undo)
    assert scenarios.get(notebook, record.id) == record
    assert {line.undoes for line in changes.list_recent(notebook, limit=2)} == {revision.step}
    changes.undo(notebook, undo.step, redo)
    assert scenarios.get(notebook, record.id).title == "new"


def test_a_step_is_not_taken_back_twice(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    revision = making.stamp()
    scenarios.revise(notebook, record.id, revision, title="new")
    changes.undo(notebook, revision.step, making.stamp())
    assert not changes.can_undo(notebook, revision.step)
    with pytest.raises(UndoBlocked):
        changes.undo(notebook, revision.step, making.stamp())


def test_a_field_that_changed_since_stays(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    first = making.stamp()
    scenarios.revise(notebook, record.id, first, title="one")
    scenarios.revise(notebook, record.id, making.stamp(), title="two")
    assert not changes.can_undo(notebook, first.step)
    with pytest.raises(UndoBlocked) as blocked:
        changes.undo(notebook, first.step, making.stamp())
    assert blocked.value.key == "notebook.error.undo_blocked"
    assert scenarios.get(notebook, record.id).title == "two"


def test_another_field_that_changed_since_is_no_hindrance(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    first = making.stamp()
    scenarios.revise(notebook, record.id, first, title="one")
    scenarios.revise(notebook, record.id, making.stamp(), best="later")
    assert changes.can_undo(notebook, first.step)
    changes.undo(notebook, first.step, making.stamp())
    found = scenarios.get(notebook, record.id)
    assert (found.title, found.best) == ("", "later")


def test_a_removal_is_taken_back_with_all_that_went_along(notebook: Notebook) -> None:
    scene, seller = making.scenario(title="t"), making.provider(name="n")
    records: list[Record] = [
        scene,
        making.risk_point(scene.id, loss_before=Decimal("12.5")),
        making.candidate(scenario_id=scene.id, done_on=date(2026, 5, 4)),
        seller,
        making.provider_month(seller.id, date(2026, 1, 1), units_accepted=Decimal(10)),
    ]
    changes.add_all(notebook, records, making.stamp())
    before = everything(notebook)
    removals, undos = (making.stamp(), making.stamp()), (making.stamp(), making.stamp())
    scenarios.remove(notebook, scene.id, removals[0])
    providers.remove(notebook, seller.id, removals[1])
    after = everything(notebook)
    for removal, undo in zip(removals, undos, strict=True):
        changes.undo(notebook, removal.step, undo)
    assert everything(notebook) == before
    for undo in undos:
        changes.undo(notebook, undo.step, making.stamp())
    assert everything(notebook) == after


def test_an_added_record_with_children_added_later_stays(notebook: Notebook) -> None:
    adding = making.stamp()
    scene = scenarios.add(notebook, making.scenario(), adding)
    risk = risk_points.add(notebook, making.risk_point(scene.id), making.stamp())
    with pytest.raises(UndoBlocked):
        changes.undo(notebook, adding.step, making.stamp())
    risk_points.remove(notebook, risk.id, making.stamp())
    changes.undo(notebook, adding.step, making.stamp())
    assert everything(notebook) == []


def test_an_added_record_that_something_links_to_stays(notebook: Notebook) -> None:
    adding = making.stamp()
    scene = scenarios.add(notebook, making.scenario(), adding)
    task = candidates.add(notebook, making.candidate(), making.stamp())
    candidates.revise(notebook, task.id, making.stamp(), scenario_id=scene.id)
    assert not changes.can_undo(notebook, adding.step)


def test_an_added_record_that_was_revised_since_stays(notebook: Notebook) -> None:
    adding = making.stamp()
    scene = scenarios.add(notebook, making.scenario(), adding)
    scenarios.revise(notebook, scene.id, making.stamp(), title="mine now")
    assert not changes.can_undo(notebook, adding.step)


def test_a_link_is_not_restored_to_a_record_that_is_gone(notebook: Notebook) -> None:
    scene = scenarios.add(notebook, making.scenario(), making.stamp())
    task = candidates.add(notebook, making.candidate(scenario_id=scene.id), making.stamp())
    unlinking = making.stamp()
    candidates.revise(notebook, task.id, unlinking, scenario_id=None)
    scenarios.remove(notebook, scene.id, making.stamp())
    assert not changes.can_undo(notebook, unlinking.step)


def test_a_removed_child_does_not_return_without_its_parent(notebook: Notebook) -> None:
    scene = scenarios.add(notebook, making.scenario(), making.stamp())
    risk = risk_points.add(notebook, making.risk_point(scene.id), making.stamp())
    removing = making.stamp()
    risk_points.remove(notebook, risk.id, removing)
    scenarios.remove(notebook, scene.id, making.stamp())
    assert not changes.can_undo(notebook, removing.step)


def test_an_old_value_that_no_longer_fits_the_others_is_blocked(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(worst_before=80), making.stamp())
    lowering = making.stamp()
    scenarios.revise(notebook, record.id, lowering, worst_before=20)
    scenarios.revise(notebook, record.id, making.stamp(), best_before=70)
    with pytest.raises(UndoBlocked):
        changes.undo(notebook, lowering.step, making.stamp())


def test_fields_that_only_fit_together_are_taken_back_together(notebook: Notebook) -> None:
    record = scenarios.add(
        notebook, making.scenario(worst_before=10, best_before=80), making.stamp()
    )
    swapping = making.stamp()
    scenarios.revise(notebook, record.id, swapping, worst_before=80, best_before=10)
    changes.undo(notebook, swapping.step, making.stamp())
    assert scenarios.get(notebook, record.id) == record


def test_several_saves_of_one_step_are_taken_back_as_one(notebook: Notebook) -> None:
    stamp = making.stamp()
    scene = scenarios.add(notebook, making.scenario(), stamp)
    scenarios.revise(notebook, scene.id, stamp, title="a")
    scenarios.revise(notebook, scene.id, stamp, title="b")
    risk_points.add(notebook, making.risk_point(scene.id), stamp)
    changes.undo(notebook, stamp.step, making.stamp())
    assert everything(notebook) == []


def test_a_step_that_never_was_cannot_be_taken_back(notebook: Notebook) -> None:
    assert not changes.can_undo(notebook, making.new_id())


def test_the_history_is_read_page_by_page_newest_first(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    for number in range(9):
        scenarios.revise(notebook, record.id, making.stamp(), title=str(number))
    assert notebook.revision() == 10
    newest = changes.list_recent(notebook, limit=4)
    older = changes.list_recent(notebook, limit=50, before_seq=newest[-1].seq)
    assert [line.seq for line in [*newest, *older]] == list(range(10, 0, -1))
