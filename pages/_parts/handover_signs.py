"""Step 1: what the figures show, what one notices oneself, and a talk before anything else."""

import streamlit as st

from core.model.handover import OWN_SIGNS, Handover, Way
from core.model.provider import Provider
from core.numbers.cost_rise import cost_rise
from core.numbers.talk_signs import Stage
from core.storage import delays, month_outputs
from pages._parts import autosave, course_words, courses, go, handover_words
from pages._parts.person import Person


def draw(person: Person, handover: Handover, provider: Provider) -> None:
    """Draw the figures' signs, one's own, and the way one takes."""
    figures, own = st.columns(2)
    with figures, st.container(border=True, key="handover.figures", height="stretch"):
        _figures(person, provider)
    with own:
        st.markdown(f"**{person.text('handover.own.title')}**")
        for sign in OWN_SIGNS:
            autosave.tick(person, f"handover.{sign}", handover)
        autosave.text_area(person, "handover.own_signs", handover, lines=2)
    st.info(person.text("handover.signs.talk_first"), icon=":material/forum:")
    autosave.choice(person, "handover.way", handover, options=list(Way), option_key="handover.way")
    if handover.way is not None:
        st.caption(person.text(f"handover.way.{handover.way}.means"))


def _figures(person: Person, provider: Provider) -> None:
    last_day = min(person.today, provider.to_on or person.today)
    months = month_outputs.list_for_provider(person.notebook, provider.id)
    found = courses.read(person, provider, months)
    signs = courses.newest_signs(found)
    told = [course_words.sign_told(person, course, sign, provider) for course, sign in signs]
    late = handover_words.delays_told(
        person, delays.of_provider(person.notebook, provider.id, last_day)
    )
    rise = cost_rise(months, person.today)
    st.markdown(f"**{person.text('handover.figures.title')}**")
    for one in told:
        st.markdown(f":material/query_stats: {one}")
    if rise is not None:
        st.markdown(f":material/payments: {handover_words.rise_told(person, rise, provider)}")
    for one in late:
        st.markdown(f":material/event_busy: {one}")
    several = [sign for _, sign in signs if not sign.is_one_month]
    if several:
        st.caption(course_words.trend_told(person, several[0]))
    elif signs or late or rise:
        st.caption(person.text("handover.figures.no_trend"))
    elif all(one.stage is Stage.TOO_FEW for one in found.values()):
        st.markdown(person.text("handover.figures.too_few"))
    else:
        st.markdown(person.text("handover.figures.calm"))
    with st.container(horizontal=True):
        for screen, icon in (("costs", ":material/payments:"), ("log", ":material/menu_book:")):
            go.link(
                person,
                screen,
                label=person.text(f"handover.figures.{screen}"),
                icon=icon,
                provider=provider.id,
                part="course" if screen == "costs" else None,
            )
