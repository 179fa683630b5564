"""A talk that a month suggests: what one could say, and the handover screen made ready for it."""

from collections.abc import Sequence

import streamlit as st

from core.model.handover import MESSAGE_PARTS
from core.model.provider import Provider
from core.numbers.talk_signs import Course, Sign
from core.rules.handover_progress import Step
from core.storage import handovers
from pages._parts import course_words, go, handover_acts
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, provider: Provider, signs: Sequence[tuple[Course, Sign]]) -> None:
    """Suggest to talk, say how it could begin, and lead to where it is written."""
    heaviest = next((sign for _, sign in signs if not sign.is_one_month), signs[0][1])
    st.caption(course_words.trend_told(person, heaviest))
    if provider.has_left(person.today):
        st.markdown(person.text("course.talk.gone", day=provider.to_on))
        _look_back(person, provider)
    else:
        st.markdown(person.text("course.talk"))
        st.button(
            person.text("course.talk.prepare"),
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


def _look_back(person: Person, provider: Provider) -> None:
    """The way to what was said to someone who has left, if anything was."""
    kept = [one for one in handovers.list_all(person.notebook) if one.provider_id == provider.id]
    if kept:
        go.link(
            person,
            "handover",
            label=person.text("course.talk.look"),
            icon=":material/arrow_forward:",
            handover=kept[-1].id,
            step=Step.MESSAGE,
        )


def _opening(person: Person, provider: Provider, signs: Sequence[tuple[Course, Sign]]) -> None:
    facts = course_words.facts(person.language, signs, provider)
    lines = "  \n".join(person.plain(one) for one in facts.split("\n"))
    for part in MESSAGE_PARTS:
        said = lines if part == "fact" else person.text(f"course.talk.{part}")
        st.markdown(f"**{person.text(f'course.talk.label.{part}')}**  \n{said}")
