"""Step 3: the handover month with its days, the instructions to ask for, and the successor."""

from datetime import date

import streamlit as st

from core.model.candidate import Answer
from core.model.handover import Handover, HandoverStep
from core.model.provider import Provider
from core.rules.handover_plan import TYPICAL_INSTRUCTIONS, offered, to_move, week_of
from core.rules.handover_progress import Step, Whole
from pages._parts import autosave, go, handover_acts, handover_ask, handover_items
from pages._parts.person import Person


def draw(person: Person, whole: Whole, provider: Provider) -> None:
    """Draw the month first; what to ask for and who comes next are folded beneath it."""
    handover = whole.handover
    first, last = st.columns(2)
    with first:
        autosave.day(person, "handover.start_on", handover)
    with last:
        autosave.day(
            person, "provider.to_on", provider, label=person.text("handover.plan.last_day")
        )
    if whole.steps:
        _month(person, whole, provider)
    else:
        _make(person, handover)
    _instructions(person, whole)
    handover_ask.draw(person, whole)
    _successor(person, handover)


def _make(person: Person, handover: Handover) -> None:
    with st.container(border=True, key="handover.make"):
        st.markdown(person.text("handover.plan.empty"))
        day = handover.start_on or handover_acts.first_day(person.today)
        st.button(
            person.text("handover.plan.make", day=day),
            key="handover.plan.make",
            icon=":material/calendar_month:",
            on_click=handover_acts.make_plan,
            args=(person, handover),
        )


def _month(person: Person, whole: Whole, provider: Provider) -> None:
    handover = whole.handover

    def when(step: HandoverStep) -> str:
        return _when(person, step, handover.start_on)

    handover_items.draw(person, handover, Step.PLAN, handover_items.STEPS, whole.steps, note=when)
    with st.container(horizontal=True):
        st.button(
            person.text("handover.plan.add"),
            key="handover.plan.add",
            type="tertiary",
            icon=":material/add:",
            on_click=handover_acts.add_step,
            args=(person, handover),
        )
        if handover.start_on and to_move(whole.steps, handover.start_on):
            st.button(
                person.text("handover.plan.move", day=handover.start_on),
                key="handover.plan.move",
                type="tertiary",
                icon=":material/event_repeat:",
                on_click=handover_acts.move_plan,
                args=(person, whole, handover.start_on),
            )
        last = max((step.due_on for step in whole.steps if step.due_on), default=None)
        if last and provider.to_on is None:
            st.button(
                person.text("handover.plan.end", day=last),
                key="handover.plan.end",
                type="tertiary",
                icon=":material/event_available:",
                on_click=handover_acts.end_on,
                args=(person, provider, last),
            )


def _when(person: Person, step: HandoverStep, start_on: date | None) -> str:
    if step.due_on is None:
        return person.text("handover.plan.undated")
    if step.due_on < person.today:
        return person.text("handover.plan.late", day=step.due_on)
    week = week_of(step.due_on, start_on) if start_on else None
    if week is None:
        return person.text("handover.plan.due", day=step.due_on)
    return person.text("handover.plan.due_in_week", day=step.due_on, week=week)


def _instructions(person: Person, whole: Whole) -> None:
    handover, asked = whole.handover, whole.instructions
    received = sum(1 for one in asked if one.received_on)
    title = (
        person.plural("handover.instructions.count", received, total=len(asked))
        if asked
        else person.text("handover.instructions.title")
    )
    with st.expander(
        title,
        expanded=handover_items.is_open_in(asked),
        key=f"handover.instructions.fold.{handover.id}",
        icon=":material/description:",
    ):
        st.markdown(person.text("handover.instructions.why"))
        waiting = person.text("instruction.waiting")
        handover_items.draw(
            person,
            handover,
            Step.PLAN,
            handover_items.INSTRUCTIONS,
            asked,
            note=lambda _asked: waiting,
        )
        free = offered(TYPICAL_INSTRUCTIONS, asked)
        if free:
            st.caption(person.text("handover.instructions.typical"))
        handover_items.offers(
            person, handover, handover_items.INSTRUCTIONS, free, handover_acts.add_instruction
        )


def _successor(person: Person, handover: Handover) -> None:
    with st.expander(
        person.text("handover.successor.title"),
        key=f"handover.successor.fold.{handover.id}",
        icon=":material/group_add:",
    ):
        st.markdown(person.text("handover.successor.why"))
        autosave.text_line(person, "handover.successor", handover)
        autosave.choice(
            person,
            "handover.briefs_next",
            handover,
            options=list(Answer),
            option_key="answer",
        )
        with st.container(horizontal=True):
            for screen, icon in (("brief", ":material/article:"), ("choose", ":material/groups:")):
                go.link(
                    person, screen, label=person.text(f"handover.successor.{screen}"), icon=icon
                )
