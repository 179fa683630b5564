"""Costs: is it still going well? A sentence, a talk where one is due, the months behind it."""

from collections.abc import Mapping, Sequence
from typing import Final

import streamlit as st

from core.model.provider import Provider, ProviderMonth
from core.numbers.month_series import Measure
from core.numbers.talk_signs import Course, Stage
from pages._parts import (
    costs_course_pictures,
    course_talk,
    course_words,
    courses,
    current,
    go,
    state,
)
from pages._parts.folding import folded
from pages._parts.person import Person

PART: Final = "course"
"""The word of the address that opens the months behind the sentence."""


def draw(person: Person, provider: Provider, records: Sequence[ProviderMonth]) -> None:
    """Draw what the newest whole month says, and on demand every month that led there."""
    go.set_out()  # Within a fragment, no other run than this one follows a button's callback.
    found = courses.read(person, provider, records)
    told = {measure: one for measure, one in found.items() if one.stage is not Stage.TOO_FEW}
    if not told:
        return
    with st.container(key="costs.course", border=True):
        st.markdown(f"**{person.text('course.title')}**")
        _newest(person, provider, told)
        is_asked = current.word("part", [PART], "") == PART
        with folded(
            person.text("course.months"),
            key=f"costs.course.{provider.id}",
            icon=":material/monitoring:",
            is_open_at_first=is_asked,
        ) as is_open:
            if is_open:
                _months(person, provider, told)


def _newest(person: Person, provider: Provider, told: Mapping[Measure, Course]) -> None:
    signs = courses.newest_signs(told)
    for course, sign in signs:
        said = course_words.sign_told(person, course, sign, provider)
        st.markdown(f":material/trending_down: {said}")
    moved = [course for course in told.values() if course.first_move is not None]
    for course in moved:
        st.markdown(f":material/change_history: {costs_course_pictures.still_told(person, course)}")
    good = courses.newest_good(told)
    for course, news in good:
        said = course_words.good_told(person, course, news, provider)
        st.markdown(f":material/trending_up: {said}")
    if signs:
        course_talk.draw(person, provider, signs)
    elif not moved and not good:
        newest = max(one.points[-1].month for one in told.values())
        st.markdown(f":material/check: {person.text('course.calm', month=person.month(newest))}")
    still = [one for one in told.values() if one.stage is Stage.STILL and one not in moved]
    if still:
        lines = [costs_course_pictures.still_told(person, course) for course in still]
        st.caption("  \n".join([*lines, person.text("course.basis.still")]))


def _months(person: Person, provider: Provider, told: Mapping[Measure, Course]) -> None:
    key = f"costs.course.measure.{provider.id}"
    signs = courses.newest_signs(told)
    first = signs[0][0].measure if signs else next(iter(told))
    if state.value_of(key) not in told:
        state.set_value(key, first.value)
    st.pills(
        person.text("course.measure"),
        [one.value for one in told],
        required=True,
        format_func=lambda one: person.text(f"course.measure.{one}"),
        key=key,
        label_visibility="collapsed",
    )
    measure = Measure(state.value_of(key) or first)
    costs_course_pictures.draw(person, provider, told[measure])
