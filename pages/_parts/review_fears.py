"""Fears before and after: the first and the newest rating of each, on one scale."""

import streamlit as st

from core.model.fear import Fear
from core.storage import fear_moves, fears
from core.storage.fear_moves import FearMove
from pages._parts import go, review_empty
from pages._parts.person import Person


def draw(person: Person) -> None:
    """Every fear that was rated on two days, the one that moved most first."""
    known = {fear.id: fear for fear in fears.list_all(person.notebook)}
    moves = [move for move in fear_moves.list_moves(person.notebook) if move.fear_id in known]
    if not moves:
        review_empty.draw(person, "review.fears.empty", "review.fears.rate", "fears")
        return
    from pages._parts import review_fear_picture

    named = [(known[move.fear_id], move) for move in moves]
    review_fear_picture.draw(person, sorted(named, key=_by_change))
    st.caption(person.text("review.fears.own_scale"))
    go.link(
        person,
        "fears",
        label=person.text("review.fears.again"),
        icon=":material/arrow_forward:",
    )


def _by_change(named: tuple[Fear, FearMove]) -> tuple[int, str]:
    fear, move = named
    return move.newest - move.first, str(fear.id)
