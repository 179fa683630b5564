"""The seven parts of the review, one of them shown: in the address and at hand."""

from enum import StrEnum

import streamlit as st

from pages._parts import current, go
from pages._parts.person import Person


class Part(StrEnum):
    """What the review looks at."""

    PREDICTIONS = "predictions"
    FEARS = "fears"
    SCENARIOS = "scenarios"
    GUARDRAILS = "guardrails"
    DELEGATION = "delegation"
    NEXT = "next"
    REPORT = "report"


def shown() -> Part:
    """The part that the address names, else the predictions."""
    return Part(current.word("part", list(Part), Part.PREDICTIONS))


def draw(person: Person, part: Part, due: int) -> None:
    """A way to each part; how many predictions wait for an answer is said on every one."""

    def named(one: Part) -> str:
        name = person.text(f"review.part.{one}")
        return f"{name} · {due}" if one is Part.PREDICTIONS and due else name

    key = f"review.part.{part}"
    st.pills(
        person.text("review.parts.label"),
        list(Part),
        default=part,
        required=True,
        format_func=named,
        label_visibility="collapsed",
        key=key,
        on_change=go.show_chosen,
        args=(person, key, "part"),
    )
    if due and part is not Part.PREDICTIONS:
        go.link(
            person,
            "review",
            label=person.plural("review.due.link", due),
            icon=":material/event_available:",
        )
