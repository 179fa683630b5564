"""All fears: the four resistances to rate, one's own and those one was told, the other side's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

import streamlit as st

from core.model.fear import Fear, FearRating, Whose
from core.model.one_line import one_line
from core.model.prediction import Prediction
from core.rules.fear_steps import Step, finished_steps, first_open_step
from pages._parts import fear_acts as acts
from pages._parts import fear_words, picture
from pages._parts.folding import folded
from pages._parts.person import Person

_IDEAS = ("dissatisfy", "review", "pay", "questions")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is known of the fears: their ratings, their predictions, the one to rate now."""

    ratings: Mapping[UUID, Sequence[FearRating]]
    predictions: Mapping[UUID, Sequence[Prediction]]
    first_id: UUID | None

    def finished(self, fear: Fear) -> set[Step]:
        """The steps of a fear that have their answer."""
        return finished_steps(
            fear, self.ratings.get(fear.id, []), self.predictions.get(fear.id, [])
        )


def draw(person: Person, known: Sequence[Fear], seen: Seen) -> None:
    """Draw the three groups, each with a way to add to it."""
    if not seen.ratings:
        with st.container(key="fear.invitation", border=True), picture.beside("fears"):
            st.markdown(person.text("fear.list.empty"))
            _begin(person, known[0])
    st.header(person.text("fear.list.four"), anchor=False)
    four = [fear for fear in known if fear.is_resistance]
    for pair in zip(four[::2], four[1::2], strict=True):
        for column, fear in zip(st.columns(2), pair, strict=True):
            with column:
                _card(person, seen, fear)
    st.header(person.text("fear.list.own"), anchor=False)
    st.markdown(person.text("fear.list.own.why"))
    for fear in known:
        if not fear.is_resistance and fear.whose is not Whose.FREELANCER:
            _line(person, seen, fear)
    with st.container(horizontal=True):
        for whose in (Whose.MINE, Whose.OTHER):
            _add(person, whose)
    _freelancer(person, seen, [fear for fear in known if fear.whose is Whose.FREELANCER])


def _begin(person: Person, fear: Fear) -> None:
    st.button(
        person.text("fear.list.begin"),
        key="fear.begin",
        type="primary",
        icon=":material/arrow_forward:",
        on_click=acts.open_fear,
        args=(person, fear.id, Step.RATE),
    )


def _freelancer(person: Person, seen: Seen, theirs: Sequence[Fear]) -> None:
    st.header(person.text("fear.list.freelancer"), anchor=False)
    st.markdown(person.text("fear.list.freelancer.why"))
    for fear in theirs:
        _line(person, seen, fear)
    title = person.text("fear.ideas.title")
    with folded(title, key="fear.ideas", icon=":material/lightbulb:") as is_open:
        if is_open:
            _ideas(person, theirs)
    _add(person, Whose.FREELANCER)


def _card(person: Person, seen: Seen, fear: Fear) -> None:
    """A resistance: its name, what it says, where it stands, and a way in."""
    with st.container(key=f"fear.card.{fear.id}", border=True, gap="small", height="stretch"):
        st.markdown(f"**{fear_words.title(person, fear)}**")
        st.markdown(person.text(f"fear.kind.{fear.kind}.says"))
        st.markdown(_state(person, seen, fear))
        st.space("stretch")
        _open(person, seen, fear)


def _line(person: Person, seen: Seen, fear: Fear) -> None:
    """Any other fear, in two lines, with a way in beside them."""
    with st.container(key=f"fear.card.{fear.id}", border=True):
        told, act = st.columns([7, 2], vertical_alignment="center")
        with told, st.container(gap="xsmall"):
            st.markdown(f"**{fear_words.title(person, fear)}**")
            st.markdown(_state(person, seen, fear))
        with act:
            _open(person, seen, fear, width="stretch")


def _open(
    person: Person, seen: Seen, fear: Fear, *, width: Literal["content", "stretch"] = "content"
) -> None:
    finished = seen.finished(fear)
    step = first_open_step(fear, finished)
    word = "open" if finished - {Step.WORDS} else "rate" if step is Step.RATE else "go_on"
    st.button(
        person.text(f"fear.list.{word}"),
        key=f"fear.open.{fear.id}",
        type="primary" if seen.ratings and fear.id == seen.first_id else "secondary",
        icon=":material/arrow_forward:",
        width=width,
        on_click=acts.open_fear,
        args=(person, fear.id, step),
    )


def _state(person: Person, seen: Seen, fear: Fear) -> str:
    """Where the fear stands, whose it is, what it became."""
    count = len(seen.predictions.get(fear.id, []))
    badges = []
    if not fear.is_resistance and fear.whose is not Whose.FREELANCER:
        badges.append(f":gray-badge[:material/person: {fear_words.whose(person, fear)}]")
    if fear.risk_point_id is not None:
        badges.append(f":green-badge[:material/shield: {person.text('fear.state.guardrail')}]")
    if count:
        words = person.plural("fear.state.predictions", count)
        badges.append(f":blue-badge[:material/event: {words}]")
    if fear.is_rated:
        told = fear_words.state(person, seen.ratings.get(fear.id, []))
    else:
        is_answered = bool(fear.response.strip())
        told = person.text(f"fear.state.{'answered' if is_answered else 'unanswered'}")
    return "  \n".join(part for part in (told, " ".join(badges)) if part)


def _add(person: Person, whose: Whose) -> None:
    st.button(
        person.text(f"fear.add.{whose}"),
        key=f"fear.add.{whose}",
        icon=":material/add:",
        on_click=acts.add,
        args=(person, whose),
    )


def _ideas(person: Person, theirs: Sequence[Fear]) -> None:
    """Fears that a freelancer often has, one click each."""
    written = {one_line(fear.what) for fear in theirs}
    with st.container(horizontal=True):
        for idea in _IDEAS:
            words = person.text(f"fear.idea.{idea}")
            if words not in written:
                st.button(
                    words,
                    key=f"fear.idea.{idea}",
                    icon=":material/add:",
                    on_click=acts.add,
                    args=(person, Whose.FREELANCER, words),
                )
