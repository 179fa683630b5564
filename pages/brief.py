"""Hand over: write in five steps what one wants, have it checked, and take the job post away."""

import streamlit as st

from core.rules.brief_gaps import Step
from core.storage import briefs, candidates, milestones
from pages._parts import (
    brief_fields,
    brief_list,
    brief_means,
    brief_post,
    brief_steps,
    brief_words,
    current,
    go,
)
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    kept = briefs.list_all(person.notebook)
    brief = current.record(person, "brief", kept)

    if brief is None:
        brief_steps.leave()
        brief_list.draw(person, kept, candidates.list_all(person.notebook))
        go.next_step(person, stands_back=not kept)
        return

    stages = milestones.list_for_brief(person.notebook, brief.id)
    place = brief_steps.shown(brief, stages)
    go.link(person, "brief", label=person.text("brief.list.back"), icon=":material/arrow_back:")
    st.header(brief_words.heading(person, brief), anchor=False)
    brief_steps.draw(person, brief, stages, place)
    brief_steps.heading(person, place)

    if place == brief_steps.POST:
        brief_post.draw(person, brief, stages)
        return

    match Step(place):
        case Step.RESULT:
            brief_fields.result(person, brief)
        case Step.FRAME:
            brief_fields.frame(person, brief)
        case Step.MEANS:
            brief_means.draw(person, brief, stages)
        case Step.ACCEPTANCE:
            brief_fields.acceptance(person, brief)
        case Step.AFTERWARDS:
            brief_fields.afterwards(person, brief)
        case Step.CHECK:
            brief_fields.check(person, brief)
    brief_steps.foot(person, brief, stages, Step(place))


show("brief", _draw)
