"""Random sequences of adding, revising, removing and undoing, beside a plain-Python notebook."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.model.candidate import Answer
from core.model.errors import InvalidValue
from core.model.provider import provider_month_id
from core.model.records import RECORD_TYPES, Record
from core.model.scenario import Decision
from core.storage import changes, history
from core.storage.engine import Engine
from core.storage.engines import AnyEngine
from core.storage.failures import UndoBlocked
from core.storage.notebook import Notebook
from core.storage.tables import table_of
from core.storage.undo_order import in_the_way
from tests.core.storage import making
from tests.core.storage.conftest import SERVERS, opened
from tests.core.storage.plain_notebook import PlainNotebook, Refused, orphans

KINDS = ("scenario", "risk_point", "candidate", "provider", "provider_month")
CHECKPOINT_BYTES = 20_000
Changes: TypeAlias = dict[str, Any]

texts = st.sampled_from(["", "a", "b"]) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40
)
amounts = st.none() | st.decimals(0, 1_000, places=4) | st.sampled_from([Decimal(1), Decimal(2)])
chances = st.none() | st.sampled_from([0, 40, 60, 100])
days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
CHANGES: dict[str, st.SearchStrategy[Changes]] = {
    "scenario": st.fixed_dictionaries(
        {},
        optional={
            "title": texts,
            "worst": texts,
            "worst_before": chances,
            "best_before": chances,
            "inaction_cost_6": amounts,
            "decision": st.none() | st.sampled_from(Decision),
            "look_again_on": days,
        },
    ),
    "risk_point": st.fixed_dictionaries(
        {}, optional={"what": texts, "chance_before": chances, "loss_before": amounts}
    ),
    "candidate": st.fixed_dictionaries(
        {}, optional={"what": texts, "fear": chances, "small": st.none() | st.sampled_from(Answer)}
    ),
    "provider": st.fixed_dictionaries({}, optional={"name": texts, "work": texts}),
    "provider_month": st.fixed_dictionaries(
        {}, optional={"amount": amounts, "units_accepted": amounts, "note": texts}
    ),
}


class RandomWalk(RuleBasedStateMachine):
    """Does the same to a real notebook and to a plain one, and compares them."""

    make: Callable[[], AnyEngine]

    def __init__(self) -> None:
        super().__init__()
        self.engine = self.make()
        self.engine.discard("mine")
        self.notebook: Notebook = self.engine.open("mine")
        self.plain = PlainNotebook()

    def teardown(self) -> None:
        self.engine.close()

    @initialize(data=st.data())
    def begin_with_one_of_each_kind(self, data: st.DataObject) -> None:
        for kind in KINDS:
            self.add(data, kind)

    @rule(data=st.data(), kind=st.sampled_from(KINDS))
    def add(self, data: st.DataObject, kind: str) -> None:
        record = self.draw_new(data, kind)
        if record is None or (kind, record.id) in self.plain.content:
            return
        stamp = making.stamp()
        table_of(kind).add(self.notebook, record, stamp)
        self.plain.add(kind, record, stamp.step)

    @precondition(lambda self: self.plain.content)
    @rule(data=st.data())
    def revise(self, data: st.DataObject) -> None:
        kind, record_id = data.draw(st.sampled_from(sorted(self.plain.content)))
        changed = data.draw(CHANGES[kind])
        stamp = making.stamp()
        try:
            self.plain.revise(kind, record_id, stamp.step, changed)
        except InvalidValue:
            try:
                table_of(kind).revise(self.notebook, record_id, stamp, **changed)
            except InvalidValue:
                return
            raise
        table_of(kind).revise(self.notebook, record_id, stamp, **changed)

    @precondition(lambda self: self.plain.ids("candidate"))
    @rule(data=st.data())
    def link(self, data: st.DataObject) -> None:
        task = data.draw(st.sampled_from(sorted(self.plain.ids("candidate"))))
        target = data.draw(st.sampled_from([None, *self.plain.ids("scenario")]))
        stamp = making.stamp()
        self.plain.revise("candidate", task, stamp.step, {"scenario_id": target})
        table_of("candidate").revise(self.notebook, task, stamp, scenario_id=target)

    @precondition(lambda self: self.plain.content)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        kind, record_id = data.draw(st.sampled_from(sorted(self.plain.content)))
        stamp = making.stamp()
        table_of(kind).remove(self.notebook, record_id, stamp)
        self.plain.remove(kind, record_id, stamp.step)

    @precondition(lambda self: self.plain.steps)
    @rule(data=st.data(), back=st.integers(0, 6))
    def undo(self, data: st.DataObject, back: int) -> None:
        undone = list(self.plain.steps)[-1 - back % len(self.plain.steps)]
        stamp = making.stamp()
        try:
            self.plain.undo(undone, stamp.step)
        except Refused:
            assert not changes.can_undo(self.notebook, undone)
            try:
                changes.undo(self.notebook, undone, stamp)
            except UndoBlocked:
                return
            raise
        assert changes.can_undo(self.notebook, undone)
        changes.undo(self.notebook, undone, stamp)

    @precondition(lambda self: self.plain.steps)
    @rule(back=st.integers(0, 12))
    def undo_with_what_is_in_the_way(self, back: int) -> None:
        undone = list(self.plain.steps)[-1 - back % len(self.plain.steps)]
        first = in_the_way(self.notebook, [undone])
        if first is None:
            is_gone = undone in history.steps_taken_back(self.notebook)
            assert is_gone or not changes.can_undo(self.notebook, undone)
            return
        assert changes.can_undo(self.notebook, undone) == (first == [])
        stamp = making.stamp()
        self.plain.undo_all([*first, undone], stamp.step)
        changes.undo_all(self.notebook, [*first, undone], stamp)

    @rule()
    def close_and_open_again(self) -> None:
        self.engine.close()
        self.engine = self.make()
        self.notebook = self.engine.open("mine")

    @invariant()
    def both_hold_the_same(self) -> None:
        held = self.held()
        assert held == self.plain.content
        assert list(orphans(held)) == []
        assert self.notebook.revision() == self.plain.lines

    def held(self) -> dict[tuple[str, UUID], Record]:
        return {
            (kind, record.id): record
            for kind in KINDS
            for record in table_of(kind).list_all(self.notebook)
        }

    def draw_new(self, data: st.DataObject, kind: str) -> Record | None:
        """A new record that the model accepts, or None where it has no parent to belong to."""
        values: Changes = {"id": making.new_id(), "created_at": making.now()}
        if kind in ("risk_point", "provider_month"):
            parent = "scenario" if kind == "risk_point" else "provider"
            if not self.plain.ids(parent):
                return None
            values[f"{parent}_id"] = data.draw(st.sampled_from(self.plain.ids(parent)))
        if kind == "provider_month":
            values["month"] = date(2026, data.draw(st.integers(1, 3)), 1)
            values["id"] = provider_month_id(values["provider_id"], values["month"])
        try:
            return RECORD_TYPES[kind](**values, **data.draw(CHANGES[kind]))
        except InvalidValue:
            return None


def walk(make_engine: Callable[[], AnyEngine], times: int) -> None:
    class Walk(RandomWalk):
        make = staticmethod(make_engine)

    limits = settings(
        max_examples=times,
        stateful_step_count=30,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Walk, settings=limits)


def test_a_notebook_in_a_file_holds_what_a_plain_one_would(tmp_path: Path) -> None:
    def make() -> Engine:
        return Engine(tmp_path, checkpoint_bytes=CHECKPOINT_BYTES)

    walk(make, 25)


@pytest.mark.parametrize("remote", SERVERS, indirect=True)
def test_a_notebook_on_a_server_holds_what_a_plain_one_would(
    remote: Callable[[], AnyEngine],
) -> None:
    walk(remote, 6)


@pytest.fixture
def remote(request: pytest.FixtureRequest) -> Callable[[], AnyEngine]:
    """Makes engines of the same server, one after the other."""
    engine = opened(request)
    return lambda: engine
