"""How strong a fear is today, what that number is, and how it moved."""

from collections.abc import Sequence

import streamlit as st

from core.model.fear import Fear, FearRating, Whose
from core.model.prediction import Prediction
from pages._parts import autosave, fear_words, state
from pages._parts import fear_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(
    person: Person, fear: Fear, ratings: Sequence[FearRating], made: Sequence[Prediction]
) -> None:
    """The slider of today, the curve with what time said meanwhile, and every rating."""
    st.markdown(fear_words.kindly(person, fear))
    _today(person, fear, ratings)
    if fear.is_resistance:
        autosave.text_area(
            person, "fear.what", fear, lines=2, label=person.text("fear.what.resistance")
        )
    if len(ratings) > 1:
        # The picture loads plotly, which a first rating does without.
        from pages._parts import fear_picture

        fear_picture.draw(person, ratings, made)
    elif ratings:
        (only,) = ratings
        st.markdown(person.text("fear.rate.once", last=only.intensity, day=only.rated_on))
    st.caption(person.text("fear.rate.meaning"))
    if ratings:
        _every_rating(person, fear, ratings)


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


def _every_rating(person: Person, fear: Fear, ratings: Sequence[FearRating]) -> None:
    title = person.plural("fear.rate.all", len(ratings))
    with folded(title, key=f"fear.ratings.{fear.id}", icon=":material/history:") as is_open:
        if not is_open:
            return
        for rating in reversed(ratings):
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(fear_words.rating(person, rating), width="content")
                st.button(
                    person.text("fear.rate.remove"),
                    key=f"fear.rating.remove.{rating.id}",
                    icon=":material/delete:",
                    help=person.text("fear.rate.remove.help", day=rating.rated_on),
                    type="tertiary",
                    on_click=acts.remove_rating,
                    args=(person, rating),
                )
