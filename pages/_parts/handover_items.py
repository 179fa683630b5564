"""A list whose lines are ticked with a date: one line each, one of them open to work on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

import streamlit as st

from core.model.access import Access
from core.model.handover import Handover, HandoverStep, Instruction
from core.model.one_line import one_line
from core.rules.handover_progress import Step
from pages._parts import autosave, handover_acts
from pages._parts.person import Person

Item = TypeVar("Item", HandoverStep, Instruction, Access)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort(Generic[Item]):
    """How one sort of line is called, which day ticks it, and which other day it has."""

    kind: str
    ticked: str
    other_day: str = ""
    own: str = ""
    """The text of the button that adds a line of one's own."""


STEPS: Sort[HandoverStep] = Sort(kind="handover_step", ticked="done_on", other_day="due_on")
INSTRUCTIONS: Sort[Instruction] = Sort(
    kind="instruction", ticked="received_on", own="handover.instructions.add"
)
ACCESSES: Sort[Access] = Sort(
    kind="access", ticked="revoked_on", other_day="granted_on", own="handover.access.add"
)


def offers(
    person: Person,
    handover: Handover,
    sort: Sort[Item],
    typical: Sequence[str],
    add: Callable[..., None],
) -> None:
    """A button for each typical line that is not there yet, and one for a line of one's own."""
    with st.container(horizontal=True):
        for key in typical:
            st.button(
                person.text(f"{sort.kind}.typical.{key}"),
                key=f"{sort.kind}.typical.{key}",
                icon=":material/add:",
                on_click=add,
                args=(person, handover, key),
            )
        st.button(
            person.text(sort.own),
            key=sort.own,
            type="tertiary",
            icon=":material/edit_note:",
            on_click=add,
            args=(person, handover),
        )


def is_open_in(records: Sequence[Item]) -> bool:
    """Whether the address opens one of these lines."""
    opened = st.query_params.get("item", "")
    return any(str(record.id) == opened for record in records)


def draw(
    person: Person,
    handover: Handover,
    step: Step,
    sort: Sort[Item],
    records: Sequence[Item],
    note: Callable[[Item], str],
) -> None:
    """Draw the lines; `note` says how one that is not ticked yet stands."""
    opened = st.query_params.get("item", "")
    for record in records:
        if str(record.id) == opened:
            _open(person, handover, step, sort, record)
        else:
            _line(person, handover, step, sort, record, note)


def _line(
    person: Person,
    handover: Handover,
    step: Step,
    sort: Sort[Item],
    record: Item,
    note: Callable[[Item], str],
) -> None:
    name = person.plain(one_line(record.what)) or person.text(f"{sort.kind}.unnamed")
    ticked_on: date | None = getattr(record, sort.ticked)
    if ticked_on is not None:
        told = person.text(f"{sort.kind}.ticked", day=ticked_on)
        label = f"{name}  \n:green[:material/check: {told}]"
    else:
        label = f"{name}  \n:small[{note(record)}]"
    with st.container(
        horizontal=True, vertical_alignment="center", key=f"{sort.kind}.line.{record.id}"
    ):
        with st.container(width="stretch"):
            autosave.tick(
                person,
                f"{sort.kind}.{sort.ticked}",
                record,
                on=person.today,
                off=None,
                label=label,
            )
        st.button(
            person.text("handover.item.edit"),
            key=f"{sort.kind}.edit.{record.id}",
            type="tertiary",
            icon=":material/edit:",
            on_click=handover_acts.open_item,
            args=(person, handover, step, record.id),
        )


def _open(person: Person, handover: Handover, step: Step, sort: Sort[Item], record: Item) -> None:
    with st.container(border=True, key=f"{sort.kind}.open.{record.id}"):
        autosave.text_line(person, f"{sort.kind}.what", record)
        days = [name for name in (sort.other_day, sort.ticked) if name]
        for column, name in zip(st.columns(2), days, strict=False):
            with column:
                autosave.day(person, f"{sort.kind}.{name}", record)
        with st.container(horizontal=True):
            st.button(
                person.text("handover.item.close"),
                key=f"{sort.kind}.close.{record.id}",
                icon=":material/check:",
                on_click=handover_acts.open_item,
                args=(person, handover, step, None),
            )
            st.button(
                person.text("handover.item.remove"),
                key=f"{sort.kind}.remove.{record.id}",
                type="tertiary",
                help=person.text("handover.item.remove.help"),
                on_click=handover_acts.remove_item,
                args=(person, handover, step, record),
            )
