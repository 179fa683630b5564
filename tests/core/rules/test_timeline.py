"""The history is told by acts: typing one field is one act, and so is one step."""

from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest

from core.model.change import Change, ChangeKind
from core.rules.timeline import Act, acts, taken_back

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
    assert acts(typed) == [
        Act(
            steps=tuple(one.step for one in typed),
            began_seq=1,
            ended_seq=3,
            began_at=typed[2].changed_at,
            ended_at=typed[0].changed_at,
            kind=ChangeKind.REVISE,
            record="scenario",
            record_id=SCENARIO,
            field="worst",
            old_value="",
            new_value="They vanish with my site",
            is_undo=False,
            others=0,
        )
    ]


def test_the_first_act_is_the_one_with_the_very_first_change() -> None:
    first = UUID(int=2001)
    changes = [
        change(4, step=UUID(int=2003), field="best"),
        change(3, step=UUID(int=2002), record="goal", field="what"),
        change(2, step=first),
        change(1, step=first, record="goal"),
    ]
    assert [act.is_first for act in acts(changes)] == [False, False, True]
    alone = [change(2, field="best"), change(1, field="worst")]
    assert [act.is_first for act in acts(alone)] == [False, True]


def test_one_change_is_told_as_it_is() -> None:
    (act,) = acts([change(4, kind=ChangeKind.ADD, field="", undoes=UUID(int=1003))])
    assert (act.steps, act.began_seq, act.ended_seq) == ((UUID(int=1004),), 4, 4)
    assert (act.began_at, act.ended_at) == (NOON + timedelta(seconds=4),) * 2
    assert (act.kind, act.record, act.record_id, act.field) == (
        ChangeKind.ADD,
        "scenario",
        SCENARIO,
        "",
    )
    assert (act.is_undo, act.others) == (True, 0)


def test_a_pause_of_more_than_half_an_hour_begins_another_act() -> None:
    first = change(1, changed_at=NOON)
    assert len(acts([change(2, changed_at=NOON + timedelta(minutes=30)), first])) == 1
    assert len(acts([change(2, changed_at=NOON + timedelta(minutes=30, seconds=1)), first])) == 2


def test_the_pause_is_counted_from_save_to_save_and_not_from_the_first() -> None:
    typed = [change(seq, changed_at=NOON + timedelta(minutes=20 * seq)) for seq in (3, 2, 1)]
    assert len(acts(typed)) == 1


@pytest.mark.parametrize(
    "other", [{"field": "best"}, {"record_id": RISK}, {"kind": ChangeKind.ADD}, {"undoes": RISK}]
)
def test_another_field_record_or_kind_of_change_is_another_act(other: dict[str, object]) -> None:
    assert len(acts([change(2, **other), change(1)])) == 2
    assert len(acts([change(2), change(1, **other)])) == 2


def test_a_step_of_several_changes_is_never_joined_to_typing() -> None:
    step = UUID(int=9)
    both = [change(3, step=step, field="best"), change(2, step=step)]
    assert [act.others for act in acts([*both, change(1)])] == [1, 0]
    assert [act.others for act in acts([change(4, field="worst"), *both])] == [0, 1]


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


@pytest.mark.parametrize(
    ("main", "other"),
    [*pairwise(("scenario", "provider", "candidate", "risk_point", "provider_month", "goal"))],
)
def test_a_step_is_named_by_what_matters_more_whichever_came_first(main: str, other: str) -> None:
    step = UUID(int=9)
    for records in ((main, other), (other, main)):
        both = [change(2, step=step, record=records[0]), change(1, step=step, record=records[1])]
        assert [act.record for act in acts(both)] == [main]


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
