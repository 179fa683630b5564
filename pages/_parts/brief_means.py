"""The third step of a brief: people, tools and files, and the money in stages or by the hour."""

from collections.abc import Sequence

import streamlit as st

from core.model.brief import Brief, Budget, Milestone
from core.rules.brief_budget import fixed_total, weekly_ceiling
from pages._parts import autosave, brief_acts, brief_fields, brief_offers
from pages._parts.brief_words import cash
from pages._parts.person import Person


def draw(person: Person, brief: Brief, stages: Sequence[Milestone]) -> None:
    """What the other side can count on."""
    brief_fields.area(person, brief, "tools", lines=3)
    brief_fields.area(person, brief, "people", lines=2)
    brief_offers.draw(person, brief, "people")
    with st.container(key="brief.money"):
        st.subheader(person.text("brief.money.title"), anchor=False)
        autosave.choice(
            person, "brief.budget", brief, options=list(Budget), option_key="brief.budget"
        )
        if brief.budget is None:
            st.caption(person.text("brief.money.none"))
        else:
            with st.container(width=320):
                autosave.currency(person, "brief.currency", brief)
        if brief.budget is Budget.FIXED:
            _fixed(person, brief, stages)
        elif brief.budget is Budget.HOURLY:
            _hourly(person, brief)
    brief_fields.examples(person, "means")


def _fixed(person: Person, brief: Brief, stages: Sequence[Milestone]) -> None:
    if not stages:
        st.caption(person.text("brief.money.first_milestone"))
    for number, one in enumerate(stages, start=1):
        _milestone(person, brief, one, number)
    st.button(
        person.text("brief.milestone.add"),
        key="brief.milestone.add",
        icon=":material/add:",
        on_click=brief_acts.add_milestone,
        args=(person, brief),
    )
    total = fixed_total(stages)
    if total is not None:
        amount = cash(person, total, brief.currency)
        st.markdown(person.plural("brief.money.total", len(stages), amount=amount))


def _milestone(person: Person, brief: Brief, milestone: Milestone, number: int) -> None:
    with st.container(key=f"milestone.{milestone.id}", border=True):
        autosave.text_line(
            person,
            "milestone.what",
            milestone,
            label=person.text("milestone.what.numbered", number=number),
        )
        amount, due = st.columns(2)
        with amount:
            autosave.amount(person, "milestone.amount", milestone, currency=brief.currency)
        with due:
            autosave.day(person, "milestone.due_on", milestone)
        st.button(
            person.text("brief.milestone.remove"),
            key=f"brief.milestone.remove.{milestone.id}",
            icon=":material/delete:",
            type="tertiary",
            help=person.text("brief.milestone.remove.help"),
            on_click=brief_acts.remove_milestone,
            args=(person, milestone),
        )


def _hourly(person: Person, brief: Brief) -> None:
    rate, hours = st.columns(2)
    with rate:
        autosave.amount(person, "brief.hourly_rate", brief, currency=brief.currency)
    with hours:
        autosave.number(person, "brief.weekly_hours", brief, unit_key="brief.weekly_hours.unit")
    ceiling = weekly_ceiling(brief)
    if ceiling is not None:
        amount = cash(person, ceiling, brief.currency)
        st.markdown(person.text("brief.money.ceiling", amount=amount))
