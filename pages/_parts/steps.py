"""The way through something long: one step in view, all at hand, the step in the address."""

from collections.abc import Callable, Collection, Sequence
from typing import Any
from uuid import UUID

import streamlit as st

from pages._parts import chooser, current, go, state
from pages._parts.person import Person


def shown(kind: str, record_id: UUID, places: Sequence[str], first_open: str) -> str:
    """The step that the address names, else the one that was first unfinished on arrival.

    It stays while a person types, although the first unfinished step moves on; and the
    address is left as it is, since a step written there would catch the way back.
    """
    arrived = state.value_of(_arrived(kind))
    if "step" in st.query_params or arrived is None or arrived[0] != record_id:
        arrived = (record_id, first_open)
        state.set_value(_arrived(kind), arrived)
    default = arrived[1] if arrived[1] in places else places[-1]
    return current.word("step", places, default)


def leave(kind: str) -> None:
    """Forget the step of arrival, since no record of this kind is open."""
    state.forget(_arrived(kind))


def progress(kind: str, done: int, total: int, words: str) -> None:
    """How far it has come."""
    with st.container(key=f"{kind}.steps"):
        st.progress(done / total, text=words)


def choice(
    person: Person,
    kind: str,
    record_id: UUID,
    places: Sequence[str],
    place: str,
    *,
    label: str,
    named: Callable[[str], str],
    **address: Any,
) -> None:
    """A way to each of the steps; `address` is kept beside the record and the step."""
    chooser.draw(
        person,
        f"{kind}.step.{record_id}",
        "step",
        {one: named(one) for one in places},
        shown=place,
        label=label,
        is_label_seen=False,
        kept={kind: record_id, **address},
    )


def numbered(name: str, place: str, places: Sequence[str], finished: Collection[str]) -> str:
    """A step's name with its number, or a tick once it is finished."""
    return f":material/check: {name}" if place in finished else f"{places.index(place) + 1}. {name}"


def go_on(person: Person, kind: str, step: str, finished: Collection[str]) -> str:
    """What the next step asks one to do; once it is finished, only its name."""
    if step not in finished:
        return person.text(f"{kind}.{step}.go")
    return person.text("steps.next", name=person.text(f"{kind}.step.{step}"))


def onward(
    person: Person, label: str, kind: str, record_id: UUID, step: str, *, is_strong: bool = True
) -> None:
    """On to another step: the strong button, unless something else is stronger there.

    Its key holds the step, so that a second, hasty click does not leap over one.
    """
    with st.container(key="next_step.do", width="content"):
        st.button(
            label,
            type="primary" if is_strong else "secondary",
            key=f"next_step.{step}",
            icon=":material/arrow_forward:",
            on_click=go.turn_to,
            args=(person,),
            kwargs={kind: record_id, "step": step},
        )


def back(person: Person, label: str, kind: str, record_id: UUID, step: str) -> None:
    """Back to the step before."""
    st.button(
        label,
        key="next_step.back",
        type="tertiary",
        on_click=go.turn_to,
        args=(person,),
        kwargs={kind: record_id, "step": step},
    )


def _arrived(kind: str) -> str:
    return f"app.{kind}_step"
