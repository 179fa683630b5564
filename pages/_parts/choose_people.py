"""Step 1: everyone of the round on a board, one click to move each on."""

import streamlit as st

from core.model.freelancer import Freelancer
from core.rules.choosing import ENOUGH_PEOPLE, Round, Step
from core.rules.stages import BOARD, in_column, next_stage
from pages._parts import choose_acts as acts
from pages._parts import choose_words, go
from pages._parts.person import Person


def draw(person: Person, of: Round) -> None:
    """Draw the board, three columns side by side or, on a phone, one under the other."""
    st.button(
        person.text("choose.person.add"),
        key="choose.person.add",
        type="primary" if len(of.freelancers) < ENOUGH_PEOPLE else "secondary",
        icon=":material/person_add:",
        on_click=acts.add_freelancer,
        args=(person, of.selection),
    )
    if not of.freelancers:
        st.info(person.text("choose.people.none"), icon=":material/lightbulb:")
        return
    for column, (name, stages) in zip(st.columns(len(BOARD)), BOARD, strict=True):
        here = in_column(of.freelancers, stages)
        with column, st.container(key=f"choose.board.{name}"):
            count = f" ({len(here)})" if here else ""
            st.markdown(f"**{person.text(f'choose.board.{name}')}**{count}")
            for freelancer in here:
                _card(person, freelancer)
            if not here:
                st.caption(person.text("choose.board.empty"))


def _card(person: Person, freelancer: Freelancer) -> None:
    with st.container(border=True, key=f"choose.card.{freelancer.id}", gap="small"):
        lines = [
            f"**{choose_words.name_of(person, freelancer)}**",
            choose_words.place_of(person, freelancer),
            choose_words.price_of(person, freelancer),
            f":small[{choose_words.stage_of(person, freelancer)}]",
        ]
        if freelancer.next_on:
            planned = person.text("choose.person.planned", day=freelancer.next_on)
            lines.append(f":small[:material/event: {planned}]")
        st.markdown("  \n".join(line for line in lines if line))
        with st.container(horizontal=True, gap="small"):
            following = next_stage(freelancer)
            if following is not None:
                st.button(
                    person.text(f"choose.move.{following}"),
                    key=f"choose.move.{freelancer.id}",
                    icon=":material/arrow_forward:",
                    on_click=acts.move_on,
                    args=(person, freelancer),
                )
            st.button(
                person.text("choose.person.open"),
                key=f"choose.open.{freelancer.id}",
                type="tertiary",
                on_click=go.turn_to,
                args=(person,),
                kwargs={
                    "selection": freelancer.selection_id,
                    "step": Step.PEOPLE,
                    "freelancer": freelancer.id,
                },
            )
