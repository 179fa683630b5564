"""All fears: the four resistances to rate, one's own and those one was told, the other side's."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import streamlit as st

from core.model.fear import Fear, FearRating, Whose
from core.rules.fear_steps import Step, finished_steps, first_open_step
from pages._parts import fear_acts as acts
from pages._parts import fear_words
from pages._parts.folding import folded
from pages._parts.person import Person

_IDEAS = ("dissatisfy", "review", "pay", "questions")


def draw(
    person: Person,
    known: Sequence[Fear],
    ratings: Mapping[UUID, Sequence[FearRating]],
    predicted: Mapping[UUID, int],
    first: Fear | None,
) -> None:
    """Draw the three groups; `first` is the one to rate now, `predicted` counts predictions."""
    if not ratings:
        with st.container(key="fear.invitation", border=True):
            st.markdown(person.text("fear.list.empty"))
    st.header(person.text("fear.list.four"), anchor=False)
    four = [fear for fear in known if fear.is_resistance]
    for pair in zip(four[::2], four[1::2], strict=True):
        for column, fear in zip(st.columns(2), pair, strict=True):
            with column:
                _card(person, fear, ratings, predicted, first)
    st.header(person.text("fear.list.own"), anchor=False)
    st.markdown(person.text("fear.list.own.why"))
    for fear in known:
        if not fear.is_resistance and fear.whose is not Whose.FREELANCER:
            _card(person, fear, ratings, predicted, first)
    with st.container(horizontal=True):
        for whose in (Whose.MINE, Whose.OTHER):
            _add(person, whose)
    st.header(person.text("fear.list.freelancer"), anchor=False)
    st.markdown(person.text("fear.list.freelancer.why"))
    theirs = [fear for fear in known if fear.whose is Whose.FREELANCER]
    for fear in theirs:
        _card(person, fear, ratings, predicted, first)
    title = person.text("fear.ideas.title")
    with folded(
        title, key="fear.ideas", icon=":material/lightbulb:", is_open_at_first=not theirs
    ) as is_open:
        if is_open:
            _ideas(person, theirs)
    _add(person, Whose.FREELANCER)


def _card(
    person: Person,
    fear: Fear,
    ratings: Mapping[UUID, Sequence[FearRating]],
    predicted: Mapping[UUID, int],
    first: Fear | None,
) -> None:
    own = ratings.get(fear.id, [])
    count = predicted.get(fear.id, 0)
    finished = finished_steps(fear, own, has_prediction=count > 0)
    is_begun = bool(finished - {Step.WORDS})
    with st.container(key=f"fear.card.{fear.id}", border=True, gap="small", height="stretch"):
        st.markdown(f"**{fear_words.title(person, fear)}**")
        if fear.is_resistance:
            st.markdown(person.text(f"fear.kind.{fear.kind}.says"))
        st.markdown(_state(person, fear, own, count))
        word = "open" if is_begun else "rate" if fear.is_rated else "go_on"
        is_first = first is not None and fear.id == first.id
        st.space("stretch")
        st.button(
            person.text(f"fear.list.{word}"),
            key=f"fear.open.{fear.id}",
            type="primary" if is_first else "secondary",
            icon=":material/arrow_forward:",
            on_click=acts.open_fear,
            args=(person, fear.id, first_open_step(fear, finished)),
        )


def _state(person: Person, fear: Fear, own: Sequence[FearRating], count: int) -> str:
    """Where the fear stands, whose it is, what it became."""
    badges = []
    if not fear.is_resistance and fear.whose is not Whose.FREELANCER:
        badges.append(f":gray-badge[:material/person: {fear_words.whose(person, fear)}]")
    if fear.risk_point_id is not None:
        badges.append(f":green-badge[:material/shield: {person.text('fear.state.guardrail')}]")
    if count:
        words = person.plural("fear.state.predictions", count)
        badges.append(f":blue-badge[:material/event: {words}]")
    if fear.is_rated:
        told = fear_words.state(person, own)
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
    written = {" ".join(fear.what.split()) for fear in theirs}
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
