"""The steps of a brief that ask for words and dates; money has a part of its own."""

import streamlit as st

from core.model.brief import Brief, CheckNeed
from pages._parts import autosave, brief_hints, brief_offers
from pages._parts.folding import folded
from pages._parts.person import Person


def result(person: Person, brief: Brief) -> None:
    """What will be there at the end, and what it is for."""
    autosave.text_line(
        person, "brief.title", brief, refresh=True, then=brief_hints.under(person, brief, "title")
    )
    area(person, brief, "result", lines=5)
    area(person, brief, "purpose", lines=2)
    examples(person, "result")


def frame(person: Person, brief: Brief) -> None:
    """What is firm, and what is free."""
    area(person, brief, "limits", lines=5)
    brief_offers.draw(person, brief, "limits")
    area(person, brief, "way", lines=3)
    examples(person, "frame")


def acceptance(person: Person, brief: Brief) -> None:
    """Who answers for what, by which measure, by when."""
    area(person, brief, "acceptance", lines=5)
    brief_offers.draw(person, brief, "acceptance")
    area(person, brief, "responsibilities", lines=3)
    start, due = st.columns(2)
    with start:
        autosave.day(person, "brief.starts_on", brief)
    with due:
        autosave.day(person, "brief.due_on", brief)
    examples(person, "acceptance")


def afterwards(person: Person, brief: Brief) -> None:
    """What success brings both sides, and what happens when something falls short."""
    area(person, brief, "success_them", lines=3)
    brief_offers.draw(person, brief, "success_them")
    area(person, brief, "success_us", lines=3)
    brief_offers.draw(person, brief, "success_us")
    area(person, brief, "failure", lines=3)
    brief_offers.draw(person, brief, "failure")
    examples(person, "afterwards")


def check(person: Person, brief: Brief) -> None:
    """Who has read the technical part, when, and what they said."""
    autosave.choice(
        person,
        "brief.check_need",
        brief,
        options=list(CheckNeed),
        kind="radio",
        option_key="brief.check_need",
    )
    if brief.check_need is CheckNeed.NOT_NEEDED:
        st.caption(person.text("brief.check.not_needed"))
    elif brief.check_need is CheckNeed.NEEDED:
        _reading(person, brief)


def _reading(person: Person, brief: Brief) -> None:
    who, when = st.columns([3, 2])
    with who:
        autosave.text_line(
            person,
            "brief.check_by",
            brief,
            then=brief_hints.under(person, brief, "check_by"),
        )
    with when:
        autosave.day(person, "brief.check_on", brief, latest=person.today)
    area(person, brief, "check_said", lines=4)
    title = person.text("brief.check.questions.title")
    with folded(title, key="brief.check.questions", icon=":material/quiz:") as is_open:
        if is_open:
            st.markdown(person.text("brief.check.questions"))


def area(person: Person, brief: Brief, column: str, *, lines: int) -> None:
    """One text of the brief with the hints on it."""
    autosave.text_area(
        person,
        f"brief.{column}",
        brief,
        lines=lines,
        then=brief_hints.under(person, brief, column),
    )


def examples(person: Person, step: str) -> None:
    """A weak example and a good one, side by side, folded away."""
    title = person.text("brief.examples.title")
    with folded(title, key=f"brief.examples.{step}", icon=":material/compare:") as is_open:
        if not is_open:
            return
        for column, kind, icon in zip(
            st.columns(2),
            ("weak", "good"),
            (":material/thumb_down:", ":material/thumb_up:"),
            strict=True,
        ):
            with column:
                st.markdown(f"{icon} **{person.text(f'brief.examples.{kind}')}**")
                st.markdown(person.text(f"brief.{step}.{kind}"))
        st.caption(person.text(f"brief.{step}.lesson"))
