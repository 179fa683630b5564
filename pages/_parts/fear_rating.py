"""How strong a fear is today, what that number is, and how it moved."""

from collections.abc import Sequence

import streamlit as st

from core.model.fear import Fear, FearRating, Whose
from pages._parts import autosave, fear_words, state
from pages._parts import fear_acts as acts
from pages._parts.person import Person


def draw(person: Person, fear: Fear, ratings: Sequence[FearRating]) -> None:
    """The slider of today, what the number says, the curve, and every rating."""
    st.markdown(fear_words.kindly(person, fear))
    _today(person, fear, ratings)
    if fear.is_resistance:
        autosave.text_area(
            person, "fear.what", fear, lines=2, label=person.text("fear.what.resistance")
        )
    if len(ratings) > 1:
        # The picture loads plotly, which a first rating does without.
        from pages._parts import fear_picture

        fear_picture.draw(person, ratings)
    elif ratings:
        (only,) = ratings
        st.markdown(person.text("fear.rate.once", last=only.intensity, day=only.rated_on))
    st.caption(person.text("fear.rate.meaning"))
    if ratings:
        _every_rating(person, ratings)


def _today(person: Person, fear: Fear, ratings: Sequence[FearRating]) -> None:
    last = ratings[-1] if ratings else None
    key = f"fear_rating.intensity.{fear.id}"
    shown = last.intensity if last else 0
    if state.value_of(key) != shown:
        state.set_value(key, shown)
    whose = Whose.OTHER if fear.whose is Whose.OTHER else Whose.MINE
    with st.container(key="fear.today", border=True, gap="small"):
        st.slider(
            person.text(f"fear_rating.intensity.{whose}"),
            min_value=0,
            max_value=100,
            step=5,
            key=key,
            on_change=acts.rate_from,
            args=(person, fear, key),
        )
        st.caption(person.text("fear.rate.anchors"))
        if last is not None and last.rated_on == person.today:
            st.markdown(person.text("fear.rate.today", last=last.intensity))
            return
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(_ask(person, last), width="content")
            st.button(
                person.text("fear.rate.still", last=shown)
                if last
                else person.text("fear.rate.none"),
                key=f"{key}.still",
                on_click=acts.rate,
                args=(person, fear, shown),
            )


def _ask(person: Person, last: FearRating | None) -> str:
    if last is None:
        return person.text("fear.rate.first")
    return person.text("fear.rate.last_time", last=last.intensity, day=last.rated_on)


def _every_rating(person: Person, ratings: Sequence[FearRating]) -> None:
    with st.expander(person.plural("fear.rate.all", len(ratings)), icon=":material/history:"):
        for rating in reversed(ratings):
            line, act = st.columns([5, 1], vertical_alignment="center")
            line.markdown(
                person.text("fear.rating.line", day=rating.rated_on, intensity=rating.intensity)
            )
            act.button(
                ":material/delete:",
                key=f"fear.rating.remove.{rating.id}",
                help=person.text("fear.rate.remove", day=rating.rated_on),
                type="tertiary",
                on_click=acts.remove_rating,
                args=(person, rating),
            )
