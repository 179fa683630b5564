"""A talk that a month suggests: what one could say, and the handover screen made ready for it."""

from collections.abc import Sequence

import streamlit as st

from core.model.handover import MESSAGE_PARTS
from core.model.provider import Provider
from core.numbers.talk_signs import Course, Sign
from pages._parts import course_words, handover_acts
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, provider: Provider, signs: Sequence[tuple[Course, Sign]]) -> None:
    """Suggest to talk, say how it could begin, and lead to where it is written."""
    heaviest = next((sign for _, sign in signs if not sign.is_one_month), signs[0][1])
    st.caption(course_words.trend_told(person, heaviest))
    is_gone = provider.to_on is not None and provider.to_on < person.today
    if is_gone:
        st.markdown(person.text("course.talk.gone", day=provider.to_on))
    else:
        st.markdown(person.text("course.talk"))
    st.button(
        person.text("course.talk.look" if is_gone else "course.talk.prepare"),
        key=f"course.talk.prepare.{provider.id}",
        icon=":material/arrow_forward:",
        on_click=handover_acts.prepare_talk,
        args=(person, provider, signs),
    )
    with folded(
        person.text("course.talk.how"),
        key=f"course.talk.{provider.id}",
        icon=":material/forum:",
    ) as is_open:
        if is_open:
            _opening(person, provider, signs)


def _opening(person: Person, provider: Provider, signs: Sequence[tuple[Course, Sign]]) -> None:
    facts = course_words.facts(person.language, signs, provider)
    lines = "  \n".join(person.plain(one) for one in facts.split("\n"))
    for part in MESSAGE_PARTS:
        said = lines if part == "fact" else person.text(f"course.talk.{part}")
        st.markdown(f"**{person.text(f'course.talk.label.{part}')}**  \n{said}")
