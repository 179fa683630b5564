"""The founded part of a fear, and the risk point of an exercise that it becomes."""

from uuid import UUID

import streamlit as st

from core.model.fear import Fear
from core.model.scenario import Scenario
from core.storage import risk_points, scenarios
from core.texts.plain import in_lines
from pages._parts import autosave, go, scenario_hints, scenario_words
from pages._parts import fear_acts as acts
from pages._parts.person import Person


def draw(person: Person, fear: Fear) -> None:
    """What is founded, then the guardrail that it became or can become."""
    st.markdown(person.text("fear.founded.why"))
    autosave.text_area(
        person,
        "fear.founded",
        fear,
        lines=3,
        then=scenario_hints.when_filled(fear, "founded"),
    )
    st.caption(person.text(f"fear.founded.example.{fear.kind}"))
    if fear.risk_point_id is not None:
        _linked(person, fear, fear.risk_point_id)
    elif fear.founded.strip():
        _offer(person, fear)


def _linked(person: Person, fear: Fear, point_id: UUID) -> None:
    point = risk_points.get(person.notebook, point_id)
    scenario = scenarios.get(person.notebook, point.scenario_id)
    with st.container(key="fear.guardrail", border=True, gap="small"):
        st.markdown(f":material/shield: **{scenario_words.risk_name(person, point)}**")
        plan = scenario_words.plan(person, point)
        st.markdown(plan or person.text("fear.guardrail.not_yet"))
        where = person.text("fear.guardrail.linked", title=scenario_words.title(person, scenario))
        st.caption(f"{where} · {scenario_words.standing(person, point)}")
        with st.container(horizontal=True, vertical_alignment="center"):
            go.link(
                person,
                "scenarios",
                label=person.text("fear.guardrail.open"),
                icon=":material/arrow_forward:",
                scenario=scenario.id,
                step="risks",
                risk=point.id,
            )
            st.button(
                person.text("fear.guardrail.unlink"),
                key="fear.guardrail.unlink",
                type="tertiary",
                help=person.text("fear.guardrail.unlink.help"),
                on_click=acts.unlink,
                args=(person, fear),
            )


def _offer(person: Person, fear: Fear) -> None:
    known = [one for one in scenarios.list_all(person.notebook) if one.archived_at is None]
    known.reverse()
    with st.container(key="fear.guardrail", border=True, gap="small"):
        st.markdown(f":material/shield: {person.text('fear.guardrail.ask')}")
        chosen = _chosen(person, known)
        with st.container(horizontal=True):
            if chosen is not None:
                _button(person, fear, chosen, is_only=len(known) == 1)
            _button(person, fear, None, is_only=not known)


def _chosen(person: Person, known: list[Scenario]) -> Scenario | None:
    """The exercise to put the risk in: the only one, or the newest unless another is picked."""
    if len(known) < 2:
        return known[0] if known else None
    return st.selectbox(
        person.text("fear.guardrail.which"),
        known,
        format_func=lambda one: one.title.strip() or person.text("scenario.untitled"),
        key="fear.guardrail.scenario",
    )


def _button(person: Person, fear: Fear, scenario: Scenario | None, *, is_only: bool) -> None:
    if scenario is None:
        label = person.text(f"fear.guardrail.make_{'new' if is_only else 'elsewhere'}")
    elif is_only:
        name = scenario_words.title(person, scenario)
        label = person.text("fear.guardrail.make_in", title=name)
    else:
        label = person.text("fear.guardrail.make")
    st.button(
        in_lines(label),
        key="fear.guardrail.make" if scenario else "fear.guardrail.make_new",
        type="secondary" if scenario or is_only else "tertiary",
        icon=":material/add:",
        on_click=_make,
        args=(person, fear, scenario),
    )


def _make(person: Person, fear: Fear, scenario: Scenario | None) -> None:
    made = acts.make_risk_point(person, fear, scenario.id if scenario else None)
    if made is not None:
        go.to(person, "scenarios", scenario=made[0], step="risks", risk=made[1])
