"""Step 5: choose, with a reason; what a choice passes over is said and never a bar."""

from datetime import date
from typing import Final

import streamlit as st

from core.model.freelancer import Freelancer
from core.numbers.scorecard import ranking
from core.rules.choosing import Round, Step, cautions
from core.storage import log_entries
from pages._parts import autosave, choose_no, choose_result, choose_words, chooser, current, go
from pages._parts import choose_acts as acts
from pages._parts.folding import folded
from pages._parts.onward import Onward
from pages._parts.person import Person

ESCROW_CHECKED: Final = date(2026, 11, 24)
"""The day on which the escrow rules were last looked up in the platform's help pages."""


def draw(person: Person, of: Round) -> Onward | None:
    """Draw the choice to make, or the one that was made; the way on to its first request."""
    if not of.freelancers:
        st.info(person.text("choose.people.none"), icon=":material/lightbulb:")
        return None
    way = None
    if of.chosen is not None:
        way = _made(person, of, of.chosen)
    else:
        _choice(person, of)
    escrow(person)
    return way


def _choice(person: Person, of: Round) -> None:
    cards = choose_result.cards_of(of)
    if cards:
        st.markdown(choose_result.finding(person, of, ranking(cards)))
    freelancer = _pick(person, of)
    autosave.text_area(person, "selection.reason", of.selection, lines=3)
    _choose_button(person, of, freelancer, is_strong=True)


def _pick(person: Person, of: Round) -> Freelancer:
    """The one in the address, else the one who leads, else the furthest in talks."""
    ranked = ranking(choose_result.cards_of(of))
    offered = of.running or list(of.freelancers)
    leader = next((one for one in offered if ranked and one.id == ranked[0].freelancer_id), None)
    furthest = max(offered, key=lambda one: one.interviews_held)
    shown = current.record(person, "freelancer", of.freelancers) or leader or furthest
    names = {
        str(one.id): choose_words.name_of(person, one)
        for one in of.freelancers
        if one in offered or one == shown
    }
    chooser.draw(
        person,
        "choose.pick",
        "freelancer",
        names,
        shown=shown.id,
        label=person.text("choose.pick"),
        kept={"selection": of.selection.id, "step": Step.DECIDE},
    )
    return shown


def _choose_button(person: Person, of: Round, freelancer: Freelancer, *, is_strong: bool) -> None:
    name = choose_words.called(person, freelancer)
    found = cautions(of, freelancer)
    if found:
        lines = [
            person.text(f"choose.caution.{one}", name=name, held=freelancer.interviews_held)
            for one in found
        ]
        st.warning("  \n".join(lines), icon=":material/emoji_objects:")
    st.caption(person.text("choose.choice.means", name=name))
    st.button(
        person.text("choose.choice.anyway" if found else "choose.choice.do", name=name),
        key=f"choose.choice.{freelancer.id}",
        type="primary" if is_strong else "secondary",
        icon=":material/handshake:",
        on_click=acts.choose,
        args=(person, of.selection, freelancer),
    )


def _made(person: Person, of: Round, chosen: Freelancer) -> Onward | None:
    has_asked = _has_asked(person, chosen)
    name = choose_words.called(person, chosen)
    with st.container(border=True, key="choose.made"):
        st.subheader(
            f":material/handshake: {person.text('choose.made.title', name=name)}", anchor=False
        )
        if chosen.chosen_on:
            said = "now.choose.asked" if has_asked else "choose.made.text"
            st.markdown(person.text(said, day=chosen.chosen_on))
        with st.container(horizontal=True, vertical_alignment="center"):
            _links(person, chosen, has_asked=has_asked)
    autosave.text_area(person, "selection.reason", of.selection, lines=3)
    choose_no.draw(person, of)
    _otherwise(person, of, chosen)
    return None if has_asked else _first_request(person, chosen)


def _has_asked(person: Person, chosen: Freelancer) -> bool:
    provider_id = chosen.provider_id
    return bool(provider_id and log_entries.first_day(person.notebook, provider_id))


def _first_request(person: Person, chosen: Freelancer) -> Onward | None:
    if chosen.provider_id is None:
        return None
    return Onward(
        why=person.text("now.choose.first.why"),
        do=person.text("choose.made.log"),
        screen="log",
        address={"provider": chosen.provider_id},
    )


def _links(person: Person, chosen: Freelancer, *, has_asked: bool) -> None:
    if chosen.provider_id is None:
        st.caption(person.text("choose.made.no_provider"))
        return
    if has_asked:
        go.link(
            person,
            "log",
            label=person.text("choose.made.log"),
            icon=":material/forum:",
            provider=chosen.provider_id,
        )
    go.link(
        person,
        "costs",
        label=person.text("choose.made.costs"),
        icon=":material/payments:",
        provider=chosen.provider_id,
    )


def _otherwise(person: Person, of: Round, chosen: Freelancer) -> None:
    """Another choice, or none: what happens is said first."""
    title = person.text("choose.otherwise")
    with folded(title, key="choose.otherwise", icon=":material/swap_horiz:") as is_open:
        if not is_open:
            return
        name = choose_words.called(person, chosen)
        st.markdown(person.text("choose.otherwise.text", name=name))
        for one in of.freelancers:
            if one.id != chosen.id:
                st.button(
                    person.text("choose.choice.do", name=choose_words.called(person, one)),
                    key=f"choose.choice.{one.id}",
                    on_click=acts.choose,
                    args=(person, of.selection, one),
                )
        st.button(
            person.text("choose.take_back"),
            key="choose.take_back",
            type="tertiary",
            icon=":material/undo:",
            on_click=acts.take_back,
            args=(person, of.selection, chosen),
        )


def escrow(person: Person) -> None:
    """What escrow is, with the day on which the rules were read."""
    title = person.text("choose.escrow.title")
    with folded(title, key="choose.escrow", icon=":material/account_balance:") as is_open:
        if is_open:
            st.markdown(person.text("choose.escrow.text"))
            st.caption(person.text("choose.escrow.source", day=ESCROW_CHECKED))
