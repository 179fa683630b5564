"""Step 2: recognition first, then fact, feeling, need and request; beside them the message."""

from functools import partial

import streamlit as st

from core.model.handover import MESSAGE_PARTS, Handover, Tone, Way
from core.model.preferences import Language
from core.rules.handover_message import message
from core.rules.handover_progress import Whole, is_message_sent, missing_parts
from core.texts.catalogue import text
from pages._parts import autosave, handover_hints, paper_files
from pages._parts.person import Person

_ROWS = (("fact", "feeling"), ("need", "request"))
_LINES = 3


def draw(person: Person, whole: Whole) -> None:
    """Draw what to write, with examples, the finished text, and a pause until it is sent."""
    handover, is_sent = whole.handover, is_message_sent(whole)
    _side(person, "person")
    _part(person, handover, "recognition")
    _side(person, "service")
    for row in _ROWS:
        for column, part in zip(st.columns(2), row, strict=True):
            with column:
                _part(person, handover, part)
    with st.container(border=True, key="handover.finished"):
        _finished(person, handover, is_sent=is_sent)
    if not is_sent:
        _pause(person, handover)
    if handover.way is Way.TALK:
        with st.container(border=True, key="handover.talked"):
            st.markdown(f":material/forum: {person.text('handover.talked')}")
            autosave.choice(
                person,
                "handover.way",
                handover,
                options=list(Way),
                option_key="handover.way",
                label=person.text("handover.talked.ask"),
            )


def _pause(person: Person, handover: Handover) -> None:
    with st.container(border=True, key="handover.pause"):
        words, day = st.columns([3, 2], vertical_alignment="center")
        words.markdown(f":material/bedtime: {person.text('handover.pause')}")
        with day:
            autosave.day(person, "handover.sleep_until", handover, earliest=person.today)


def _side(person: Person, side: str) -> None:
    with st.container(gap="xsmall"):
        st.markdown(f"**{person.text(f'handover.message.{side}')}**")
        st.caption(person.text(f"handover.message.{side}.why"))


def _part(person: Person, handover: Handover, part: str) -> None:
    autosave.text_area(
        person,
        f"handover.{part}",
        handover,
        lines=_LINES,
        refresh=True,
        then=handover_hints.under(person, part),
    )
    with st.expander(
        person.text("handover.message.examples"),
        key=f"handover.examples.{part}",
        icon=":material/lightbulb:",
    ):
        st.markdown(person.text(f"handover.{part}.examples"))


def _finished(person: Person, handover: Handover, *, is_sent: bool) -> None:
    st.markdown(f"**{person.text('handover.finished.title')}**")
    if len(missing_parts(handover)) == len(MESSAGE_PARTS):
        st.markdown(person.text("handover.finished.nothing"))
        return
    sound, language = st.columns(2)
    with sound:
        autosave.choice(
            person, "handover.tone", handover, options=list(Tone), option_key="handover.tone"
        )
    with language:
        autosave.choice(
            person,
            "handover.message_language",
            handover,
            options=list(Language),
            option_key="language",
        )
    for column, name in zip(st.columns(2), ("to_name", "from_name"), strict=True):
        with column:
            autosave.text_line(person, f"handover.{name}", handover, refresh=True)
    if not is_sent and handover.sleep_until and handover.sleep_until > person.today:
        st.info(
            person.text("handover.finished.waits", day=handover.sleep_until),
            icon=":material/bedtime:",
        )
    say = partial(text, handover.message_language)
    tone = say(f"handover.tone.{handover.tone}")
    paper_files.message(
        person,
        message(handover, say),
        handover.message_language,
        key=f"handover.finished.{handover.id}",
        name=paper_files.plain_name(person.text("paper.name.handover"), handover.to_name, tone),
    )
    if handover.message_language is not person.language:
        st.caption(person.text("handover.finished.frame_only"))
