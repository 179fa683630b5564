"""One kind of work, open: its words, who does it, the seven levels, and its moves so far."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import streamlit as st

from core.model.delegation import Delegation, DelegationMove, Level
from core.model.one_line import one_line
from core.model.provider import Provider
from core.numbers.trust import Evidence
from pages._parts import autosave, state
from pages._parts import review_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(
    person: Person,
    delegation: Delegation,
    moves: Sequence[DelegationMove],
    known: Mapping[UUID, Provider],
    evidence: Evidence,
) -> None:
    """The fields, and the level to choose."""
    autosave.text_line(person, "delegation.work", delegation)
    if known:
        _who(person, delegation, known)
    _level(person, delegation, moves, evidence)
    with st.container(horizontal=True):
        if moves:
            st.button(
                person.text("review.delegation.close"),
                key="review.delegation.close",
                icon=":material/check:",
                on_click=acts.open_delegation,
                args=(person, None),
            )
        st.button(
            person.text("review.delegation.remove"),
            key=f"review.delegation.remove.{delegation.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("review.delegation.remove.help"),
            on_click=acts.unfollow,
            args=(person, delegation),
        )


def history(person: Person, delegation: Delegation, moves: Sequence[DelegationMove]) -> None:
    """Every move with its day and the evidence of that day, the newest first."""
    with folded(
        person.plural("review.level.moves", len(moves)), key=f"review.moves.{delegation.id}"
    ) as is_open:
        if is_open:
            st.markdown("\n".join(f"- {_move(person, one)}" for one in reversed(moves)))


def title(person: Person, delegation: Delegation, provider: Provider | None) -> str:
    """The work and who does it, safe inside Markdown."""
    work = one_line(delegation.work) or person.text("review.delegation.nameless")
    return person.plain(work if provider is None else named(person, work, provider))


def named(person: Person, work: str, provider: Provider) -> str:
    """The work and who does it."""
    name = provider.name.strip()
    if not name or name == work:
        return work
    return person.text("review.delegation.with", work=work, name=name)


def _who(person: Person, delegation: Delegation, known: Mapping[UUID, Provider]) -> None:
    key = f"delegation.provider_id.{delegation.id}"
    state.set_value(key, delegation.provider_id)

    def save() -> None:
        acts.give_to(person, delegation, state.value_of(key))

    st.selectbox(
        person.text("delegation.provider_id.label"),
        list(known),
        index=None,
        format_func=lambda one: known[one].name.strip() or person.text("history.nameless"),
        placeholder=person.text("review.delegation.nobody"),
        help=person.text("delegation.provider_id.help"),
        key=key,
        on_change=save,
    )


def _level(
    person: Person,
    delegation: Delegation,
    moves: Sequence[DelegationMove],
    evidence: Evidence,
) -> None:
    key = f"delegation_move.level.{delegation.id}"
    state.set_value(key, moves[-1].level if moves else None)

    def save() -> None:
        acts.move(person, delegation, state.value_of(key), evidence)

    st.radio(
        person.text("delegation_move.level.label"),
        list(Level),
        index=None,
        format_func=lambda one: f"{one.number}. {person.text(f'level.{one}')}",
        captions=[person.text(f"level.{one}.means") for one in Level],
        key=key,
        on_change=save,
    )


def _move(person: Person, move: DelegationMove) -> str:
    words = person.text(
        "review.level.move",
        day=move.moved_on,
        number=move.level.number,
        level=person.text(f"level.{move.level}"),
    )
    if move.accepted is None or move.to_redo is None:
        return words
    proof = person.text("review.level.proof", accepted=move.accepted, to_redo=move.to_redo)
    return f"{words} {proof}"
