"""What the resolved predictions add up to: counts below ten, then shares, scores and pictures."""

import streamlit as st

from core.numbers import forecasts
from core.numbers.proportion import FEWEST, rule_of_three
from core.storage.judgements import Judgements
from pages._parts.person import Person


def draw(person: Person, counted: Judgements) -> None:
    """The worries first, then how well chances were judged."""
    if counted.worries >= FEWEST:
        # Pictures load plotly, which a screen of counts does without.
        from pages._parts import review_pictures

        review_pictures.worries(person, counted)
        if counted.worries_true == 0:
            bound = person.percent(100 * rule_of_three(counted.worries))
            st.info(
                person.text("review.worries.rule_of_three", count=counted.worries, bound=bound),
                icon=":material/info:",
            )
    elif counted.worries:
        st.header(person.text("review.counts.title"), anchor=False)
        _count_worries(person, counted)
    if counted.hopes:
        st.markdown(
            person.plural("review.hopes.count", counted.hopes, came_true=counted.hopes_true)
        )
    if forecasts.total(counted.judged) >= FEWEST:
        from pages._parts import review_pictures

        review_pictures.calibration(person, counted)
    with st.expander(person.text("review.study.title"), icon=":material/menu_book:"):
        st.markdown(person.text("review.study.text"))


def _count_worries(person: Person, counted: Judgements) -> None:
    not_true = counted.worries - counted.worries_true
    st.markdown(person.plural("review.worries.count", counted.worries, not_true=not_true))
    st.caption(person.text("review.counts.few", fewest=FEWEST))
