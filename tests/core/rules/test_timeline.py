"""The history is told by acts: typing one field is one act, and so is one step."""

from datetime import datetime, timedelta
from uuid import UUID

from core.model.change import Change, ChangeKind
from core.rules.timeline import acts, taken_back

NOON = datetime.fromisoformat("2026-03-01T12:00:00")
SCENARIO = UUID(int=1)
RISK = UUID(int=2)


def change(seq: int, **given: object) -> Change:
    values: dict[str, object] = {
        "step": UUID(int=1000 + seq),
        "changed_at": NOON + timedelta(seconds=seq),
        "kind": ChangeKind.REVISE,
        "record": "scenario",
        "record_id": SCENARIO,
        "field": "worst",
        "old_value": None,
        "new_value": None,
        "undoes": None,
        **given,
    }
    return Change(seq=seq, **values)  # type: ignore[arg-type]


def test_typing_one_field_is_one_act_from_the_first_to_the_last_value() -> None:
    typed = [
        change(3, old_value="They vanish with", new_value="They vanish with my site"),
        change(2, old_value="They", new_value="They vanish with"),
        change(1, old_value="", new_value="They"),
    ]
    (act,) = acts(typed)
    assert (act.old_value, act.new_value) == ("", "They vanish with my site")
    assert act.steps == tuple(one.step for one in typed)
    assert (act.began_at, act.ended_at) == (typed[2].changed_at, typed[0].changed_at)


def test_a_long_pause_begins_another_act() -> None:
    later = change(2, changed_at=NOON + timedelta(hours=2))
    assert len(acts([later, change(1)])) == 2


def test_two_fields_are_two_acts() -> None:
    assert len(acts([change(2, field="best"), change(1)])) == 2


def test_what_lay_between_keeps_acts_apart_where_it_is_left_out() -> None:
    assert len(acts([change(3), change(1)])) == 2


def test_a_step_is_named_by_its_main_record_then_by_its_first_change() -> None:
    step = UUID(int=9)
    several = [
        change(4, step=step, record="provider", field="name"),
        change(3, step=step, record="scenario", field="best"),
        change(2, step=step, record="scenario", field="worst"),
        change(1, step=step, record="goal", field="what"),
    ]
    (act,) = acts(several)
    assert (act.record, act.field, act.others) == ("scenario", "worst", 3)


def test_a_step_taken_back_counts_no_more_until_its_undo_is_taken_back() -> None:
    first, undo, redo, again = (UUID(int=number) for number in range(1, 5))
    assert taken_back([]) == set()
    assert taken_back([(undo, first)]) == {first}
    assert taken_back([(redo, undo), (undo, first)]) == {undo}
    assert taken_back([(again, redo), (redo, undo), (undo, first)]) == {redo, first}


def test_a_step_over_many_records_is_one_act_named_after_the_main_one() -> None:
    step = UUID(int=9)
    removed = [
        change(2, step=step, kind=ChangeKind.REMOVE, record="risk_point", record_id=RISK, field=""),
        change(1, step=step, kind=ChangeKind.REMOVE, field=""),
    ]
    (act,) = acts(removed)
    assert (act.record, act.record_id, act.others) == ("scenario", SCENARIO, 1)


def test_an_undo_stands_alone() -> None:
    undo = change(2, undoes=UUID(int=1001))
    told = acts([undo, change(1)])
    assert [act.is_undo for act in told] == [True, False]


def test_no_change_is_no_act() -> None:
    assert acts([]) == []
