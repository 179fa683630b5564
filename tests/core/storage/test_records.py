from datetime import date
from decimal import Decimal

import pytest

from core.model.candidate import Answer
from core.model.change import ChangeKind
from core.model.errors import InvalidValue, NotFound
from core.model.scenario import Decision
from core.storage import (
    candidates,
    changes,
    provider_months,
    providers,
    rate_overrides,
    risk_points,
    scenarios,
)
from core.storage.failures import SaveConflict
from core.storage.notebook import Notebook
from core.storage.tables import table_of
from tests.core.storage import making


def test_a_record_is_read_back_as_it_was_written(notebook: Notebook) -> None:
    written = making.scenario(
        title="Confier la mise en page « du blog » 🌱",
        worst="ligne 1\nligne 2\t'\"\\%_;--",
        worst_before=0,
        best_before=100,
        inaction_cost_6=Decimal("1200.5"),
        inaction_cost_36=Decimal("0.0001"),
        decision=Decision.GO_SMALLER,
        decided_on=date(2026, 2, 28),
        archived_at=making.now(),
    )
    assert scenarios.add(notebook, written, making.stamp()) == written
    assert scenarios.get(notebook, written.id) == written
    assert scenarios.list_all(notebook) == [written]


def test_what_is_saved_is_there_after_the_app_was_closed(notebook: Notebook) -> None:
    written = candidates.add(notebook, making.candidate(small=Answer.PARTLY), making.stamp())
    notebook.close()
    assert candidates.get(notebook, written.id) == written


def test_records_are_listed_in_the_order_in_which_they_were_made(notebook: Notebook) -> None:
    made = [making.provider(name=str(number)) for number in range(5)]
    for record in reversed(made):
        providers.add(notebook, record, making.stamp())
    assert providers.list_all(notebook) == made


def test_a_record_that_is_not_there_is_none_or_not_found(notebook: Notebook) -> None:
    nowhere = making.new_id()
    assert scenarios.find(notebook, nowhere) is None
    with pytest.raises(NotFound):
        scenarios.get(notebook, nowhere)
    with pytest.raises(NotFound):
        scenarios.revise(notebook, nowhere, making.stamp(), title="?")
    with pytest.raises(NotFound):
        scenarios.remove(notebook, nowhere, making.stamp())


def test_a_record_cannot_be_added_twice(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(title="first"), making.stamp())
    with pytest.raises(SaveConflict):
        scenarios.add(notebook, record, making.stamp())
    assert notebook.revision() == 1


def test_a_save_changes_one_field_and_writes_one_history_line(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(title="old", best="stays"), making.stamp())
    stamp = making.stamp()
    revised = scenarios.revise(notebook, record.id, stamp, title="new")
    assert (revised.title, revised.best) == ("new", "stays")
    (line,) = changes.list_recent(notebook, limit=1)
    assert (line.seq, line.step, line.changed_at) == (2, stamp.step, stamp.now)
    assert (line.kind, line.record, line.record_id) == (ChangeKind.REVISE, "scenario", record.id)
    assert (line.field, line.old_value, line.new_value) == ("title", "old", "new")
    assert line.undoes is None


def test_a_save_of_what_is_there_already_writes_nothing(notebook: Notebook) -> None:
    record = making.scenario(title="same", inaction_cost_6=Decimal("2.5"))
    scenarios.add(notebook, record, making.stamp())
    revised = scenarios.revise(
        notebook,
        record.id,
        making.stamp(),
        title="same",
        inaction_cost_6=Decimal("2.50000"),
        decision=None,
    )
    assert revised == record
    assert notebook.revision() == 1


def test_an_amount_finer_than_a_notebook_keeps_is_rounded_before_it_is_compared(
    notebook: Notebook,
) -> None:
    record = scenarios.add(
        notebook, making.scenario(inaction_cost_6=Decimal("1.00004")), making.stamp()
    )
    assert record.inaction_cost_6 == Decimal(1)
    assert scenarios.get(notebook, record.id) == record
    scenarios.revise(notebook, record.id, making.stamp(), inaction_cost_6=Decimal("1.00001"))
    assert notebook.revision() == 1


def test_amounts_come_back_without_needless_zeros(notebook: Notebook) -> None:
    record = scenarios.add(
        notebook,
        making.scenario(inaction_cost_6=Decimal("300.00"), inaction_cost_12=Decimal("2.50")),
        making.stamp(),
    )
    found = scenarios.get(notebook, record.id)
    assert (str(found.inaction_cost_6), str(found.inaction_cost_12)) == ("300", "2.5")


def test_a_value_that_the_model_refuses_changes_nothing(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(worst_before=60), making.stamp())
    with pytest.raises(InvalidValue):
        scenarios.revise(notebook, record.id, making.stamp(), best_before=50)
    assert scenarios.get(notebook, record.id) == record
    assert notebook.revision() == 1


@pytest.mark.parametrize("text", ["half a \ud83c character", "nul \0"])
def test_a_text_that_no_database_keeps_is_refused_in_words(notebook: Notebook, text: str) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    with pytest.raises(InvalidValue) as refused:
        scenarios.revise(notebook, record.id, making.stamp(), worst=text)
    assert refused.value.key == "notebook.error.text"


@pytest.mark.parametrize(
    "changes_made", [{"title": 5}, {"worst_before": "5"}, {"id": making.new_id()}, {"title": None}]
)
def test_a_value_of_the_wrong_type_is_a_mistake_in_the_code(
    notebook: Notebook, changes_made: dict[str, object]
) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    with pytest.raises(TypeError):
        scenarios.revise(notebook, record.id, making.stamp(), **changes_made)


def test_an_answer_may_be_given_by_its_name(notebook: Notebook) -> None:
    record = candidates.add(notebook, making.candidate(), making.stamp())
    assert candidates.revise(notebook, record.id, making.stamp(), small="yes").small is Answer.YES


def test_removing_a_scenario_takes_its_risk_points_and_frees_its_candidates(
    notebook: Notebook,
) -> None:
    gone, kept = making.scenario(), making.scenario()
    risk, other_risk = making.risk_point(gone.id), making.risk_point(kept.id)
    task = making.candidate(what="mise en page", scenario_id=gone.id)
    changes.add_all(notebook, [gone, kept, risk, other_risk, task], making.stamp())
    stamp = making.stamp()
    scenarios.remove(notebook, gone.id, stamp)
    assert scenarios.list_all(notebook) == [kept]
    assert risk_points.list_all(notebook) == [other_risk]
    assert candidates.get(notebook, task.id).scenario_id is None
    assert {line.step for line in changes.list_recent(notebook, limit=3)} == {stamp.step}


def test_removing_a_provider_takes_its_months(notebook: Notebook) -> None:
    gone, kept = making.provider(), making.provider()
    months = [making.provider_month(each.id, date(2026, 1, 1)) for each in (gone, kept)]
    changes.add_all(notebook, [gone, kept, *months], making.stamp())
    providers.remove(notebook, gone.id, making.stamp())
    assert provider_months.list_all(notebook) == [months[1]]


def test_nothing_can_point_at_a_record_that_is_not_there(notebook: Notebook) -> None:
    nowhere = making.new_id()
    task = candidates.add(notebook, making.candidate(), making.stamp())
    with pytest.raises(NotFound):
        risk_points.add(notebook, making.risk_point(nowhere), making.stamp())
    with pytest.raises(NotFound):
        candidates.revise(notebook, task.id, making.stamp(), scenario_id=nowhere)
    with pytest.raises(NotFound):
        provider_months.save(notebook, nowhere, date(2026, 1, 1), making.stamp(), note="?")
    with pytest.raises(NotFound):
        changes.add_all(notebook, [making.risk_point(nowhere)], making.stamp())
    assert notebook.revision() == 1


def test_a_month_is_made_by_its_first_figure_and_revised_by_the_next(notebook: Notebook) -> None:
    parent = providers.add(notebook, making.provider(), making.stamp())
    month = date(2026, 3, 1)
    provider_months.save(notebook, parent.id, month, making.stamp(), amount=Decimal(300))
    saved = provider_months.save(notebook, parent.id, month, making.stamp(), note="ok")
    assert (saved.amount, saved.note) == (Decimal(300), "ok")
    earlier = provider_months.save(notebook, parent.id, date(2025, 12, 1), making.stamp())
    assert provider_months.list_for_provider(notebook, parent.id) == [earlier, saved]


def test_risk_points_are_listed_by_scenario(notebook: Notebook) -> None:
    one, other = making.scenario(), making.scenario()
    first, second = making.risk_point(one.id), making.risk_point(one.id)
    changes.add_all(
        notebook, [one, other, first, making.risk_point(other.id), second], making.stamp()
    )
    assert risk_points.list_for_scenario(notebook, one.id) == [first, second]


def test_thousands_of_records_are_one_step_and_can_replace_themselves(notebook: Notebook) -> None:
    parent = making.provider()
    months = [
        making.provider_month(parent.id, date(1600 + number // 12, number % 12 + 1, 1))
        for number in range(2_000)
    ]
    changes.add_all(notebook, [parent, *months], making.stamp())
    assert provider_months.list_for_provider(notebook, parent.id) == months
    assert notebook.revision() == 2_001
    changes.add_all(notebook, [parent, *months], making.stamp())
    assert notebook.revision() == 2_001
    providers.remove(notebook, parent.id, making.stamp())
    assert provider_months.list_all(notebook) == []


def test_a_table_is_found_by_the_name_of_its_kind() -> None:
    assert table_of("rate_override") is rate_overrides.TABLE
    with pytest.raises(KeyError):
        table_of("change")
