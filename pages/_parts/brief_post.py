"""The last place of a brief: what to look at before publishing, the post, its versions."""

from collections.abc import Sequence

import streamlit as st

from core.exchange.job_post import job_post
from core.exchange.job_post_versions import has_changed_since, newest, next_number
from core.model.brief import Brief, BriefVersion, Milestone
from core.model.preferences import Language
from core.rules.brief_gaps import STEP_OF, missing_essentials
from core.rules.brief_hints import findings
from core.rules.choosing import Step
from core.storage import brief_versions, selections
from core.texts.plain import in_lines
from pages._parts import (
    autosave,
    brief_acts,
    brief_files,
    brief_hints,
    brief_list,
    brief_steps,
    go,
)
from pages._parts.person import Person

_TEXTS = {
    "title": "result",
    "result": "result",
    "purpose": "result",
    "limits": "frame",
    "way": "frame",
    "people": "means",
    "tools": "means",
    "responsibilities": "acceptance",
    "acceptance": "acceptance",
    "success_them": "afterwards",
    "success_us": "afterwards",
    "failure": "afterwards",
}
"""The texts that go into the post, and the step in which each is written."""


def draw(person: Person, brief: Brief, stages: Sequence[Milestone]) -> None:
    """What is left to do, then the post to copy or take along, then what was finished before."""
    versions = brief_versions.list_for_brief(person.notebook, brief.id)
    _before_publishing(person, brief, stages)
    autosave.choice(
        person,
        "brief.post_language",
        brief,
        options=list(Language),
        option_key="language",
        required=True,
    )
    if brief.post_language is not person.language:
        st.caption(person.text("brief.post.other_language"))
    post = job_post(brief, stages, brief.post_language)
    brief_files.draw(person, post, f"now.{brief.id}.{brief.post_language}", next_number(versions))
    _foot(person, brief, stages, newest(versions), next_number(versions))
    brief_files.kept(person, versions)
    st.divider()
    with st.container(horizontal=True):
        brief_list.menu(person, brief)


def _before_publishing(person: Person, brief: Brief, stages: Sequence[Milestone]) -> None:
    gaps = missing_essentials(brief, stages)
    noted = {
        column: found for column in _TEXTS if (found := findings(column, getattr(brief, column)))
    }
    if not gaps and not noted:
        st.success(person.text("brief.post.whole"), icon=":material/check_circle:")
        return
    with st.container(key="brief.missing", border=True):
        st.markdown(f"**{person.text('brief.post.missing')}**")
        for gap in gaps:
            go.link(
                person,
                "brief",
                label=in_lines(person.text(f"brief.gap.{gap}")),
                icon=":material/arrow_forward:",
                brief=brief.id,
                step=STEP_OF[gap],
            )
        for column, found in noted.items():
            go.link(
                person,
                "brief",
                label=in_lines(person.text(f"brief.{column}.label")),
                icon=":material/edit:",
                brief=brief.id,
                step=_TEXTS[column],
            )
            st.markdown("  \n".join(brief_hints.seen(person, one) for one in found))


def _foot(
    person: Person,
    brief: Brief,
    stages: Sequence[Milestone],
    last: BriefVersion | None,
    number: int,
) -> None:
    """Finish this version, or go on: to what is missing, else to choosing someone."""
    gaps = missing_essentials(brief, stages)
    is_open = last is None or has_changed_since(brief, stages, last)
    with st.container(key="next_step", border=True):
        st.markdown(_word(person, last, is_open=is_open, is_whole=not gaps))
        with st.container(horizontal=True):
            if is_open:
                st.button(
                    person.text("brief.version.finish", number=number),
                    type="secondary" if gaps else "primary",
                    key="brief.finish",
                    icon=":material/check:",
                    on_click=brief_acts.finish,
                    args=(person, brief, stages),
                )
            if gaps:
                st.button(
                    person.text("brief.post.complete"),
                    type="primary",
                    key="next_step.do",
                    icon=":material/arrow_forward:",
                    on_click=go.turn_to,
                    args=(person,),
                    kwargs={"brief": brief.id, "step": STEP_OF[gaps[0]]},
                )
            elif not is_open:
                _to_the_round(person, brief)
            brief_steps.back(person, brief, brief_steps.POST)


def _to_the_round(person: Person, brief: Brief) -> None:
    """On to choosing someone for this brief, in its newest round, or to who was chosen."""
    rounds = [one for one in selections.list_all(person.notebook) if one.brief_id == brief.id]
    newest_round = rounds[-1] if rounds else None
    is_decided = newest_round is not None and newest_round.decided_on is not None
    st.button(
        person.text("now.choose.see" if is_decided else "brief.post.choose"),
        type="primary",
        key="next_step.do",
        icon=":material/arrow_forward:",
        on_click=go.to,
        args=(person, "choose"),
        kwargs={
            "selection": newest_round.id if newest_round else None,
            "step": Step.DECIDE if is_decided else None,
        },
    )


def _word(person: Person, last: BriefVersion | None, *, is_open: bool, is_whole: bool) -> str:
    if last is not None and not is_open:
        told = person.text("brief.version.stands", number=last.number, day=last.finished_on)
        return f":material/check_circle: {told}"
    if last is not None:
        return person.text("brief.version.changed", number=last.number, day=last.finished_on)
    return person.text("brief.version.ready" if is_whole else "brief.version.early")
