"""What Home shows: a start for an empty notebook, else the path and the newest news."""

from collections.abc import Sequence

import streamlit as st

from core.rules.due import Due
from core.rules.path import PathFacts, StepState
from core.rules.path import next_action as rule_for_next_action
from core.rules.timeline import acts
from core.storage import changes, overview
from pages._parts import (
    compare_figures,
    compare_words,
    due_words,
    go,
    history_words,
    picture,
    scenario_acts,
    visit,
)
from pages._parts.folding import folded
from pages._parts.person import Person
from pages._parts.screens import SCREENS, STAGES
from pages._parts.sidebar import STEP_ICONS


def welcome(person: Person) -> None:
    """An empty notebook: start in under a minute, or look at an example."""
    with st.container(border=True, key="home.welcome"), picture.beside("home"):
        st.header(person.text("home.start.title"), anchor=False)
        st.markdown(person.text("home.start.text"))
        st.button(
            person.text("home.start.do"),
            type="primary",
            key="home.start",
            icon=":material/edit:",
            on_click=_start,
            args=(person,),
        )
    with st.container(border=True, key="home.look"):
        st.markdown(f"**{person.text('home.example.title')}** {person.text('home.example.text')}")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                person.text("home.example.do"),
                key="home.example",
                icon=":material/menu_book:",
                on_click=go.see_example,
            )
            go.link(
                person, "tasks", label=person.text("home.start.hours"), icon=":material/schedule:"
            )
            go.link(
                person, "privacy", label=person.text("home.start.where"), icon=":material/lock:"
            )


def _start(person: Person) -> None:
    started = scenario_acts.start(person)
    if started is not None:
        go.to(person, "scenarios", scenario=started)


def next_action(person: Person, facts: PathFacts, due: Sequence[Due]) -> None:
    """The one thing to do now, as one button: what is due, else the next step of the path."""
    action = rule_for_next_action(facts, leaving="home")
    way = due_words.onward(person, due[0]) if due else go.along_the_path(person, action)
    with st.container(border=True, key="home.next"):
        st.header(person.text("next.title"), anchor=False)
        st.markdown(due_words.line(person, due[0]) if due else way.why)
        st.button(
            way.do,
            type="primary",
            key="home.next.do",
            icon=":material/arrow_forward:",
            on_click=go.onward,
            args=(person, way),
        )
        st.caption(person.text(f"home.encouragement.{way.screen}"))


def path(person: Person, states: dict[str, StepState]) -> None:
    """How far the person is, stage by stage; every step with its link once it is unfolded."""
    done = list(states.values()).count(StepState.DONE)
    st.header(person.text("home.path.title"), anchor=False)
    st.markdown("\n".join(_stage(person, stage, states) for stage in STAGES if stage))
    title = person.plural("home.path.all", done, total=len(states))
    with folded(title, key="home.path") as is_open:
        for step, stands in states.items() if is_open else ():
            name = person.text(f"screen.{step}")
            word = "" if stands is StepState.OPEN else f" · {person.text(f'state.{stands}')}"
            go.link(
                person,
                step,
                icon=STEP_ICONS[stands],
                label=f"**{name}**{word}  \n{person.text(f'home.step.{step}')}",
            )


def _stage(person: Person, stage: str, states: dict[str, StepState]) -> str:
    steps = [step for step in states if SCREENS[step].stage == stage]
    told = [f"{STEP_ICONS[states[step]]} {person.text(f'screen.{step}')}" for step in steps]
    if not told:
        return ""
    name = person.text(f"stage.{stage}")
    return f"- {person.text('home.path.stage', stage=name, steps=', '.join(told))}"


def newest_figures(person: Person) -> None:
    """The latest month with figures of each provider."""
    newest = overview.newest_months(person.notebook)
    if not newest:
        return
    st.header(person.text("home.figures.title"), anchor=False)
    if pair := compare_figures.newest(person):
        a, b = (compare_words.safe_name(person, one.provider) for one in (pair.a, pair.b))
        kicker = person.text("compare.kicker", a=a, b=b)
        st.markdown(f"{kicker}  \n{compare_words.headline(person, pair)}")
        st.caption(person.text("home.figures.mean"))
        go.link(
            person,
            "compare",
            label=person.text("home.figures.compare"),
            icon=":material/compare_arrows:",
        )
    for provider, month in newest:
        units = month.units_accepted
        if month.amount is None or units is None:
            continue
        st.markdown(
            person.plural(
                "home.figures.line_with_unit" if provider.unit else "home.figures.line",
                units,
                provider=f"**{person.plain(provider.name)}**",
                month=person.month(month.month),
                cost=person.plain(person.money(month.amount, provider.currency)),
                unit=person.plain(provider.unit),
            )
        )
    go.link(person, "costs", label=person.text("home.figures.more"), icon=":material/payments:")


def last_act(person: Person) -> None:
    """The newest thing done, in words; not of the example, which was written in one go."""
    told = acts(changes.list_recent(person.notebook, limit=100))
    if person.is_example or not told:
        return
    st.header(person.text("home.last.title"), anchor=False)
    day = person.day(visit.local_time(told[0].ended_at).date())
    st.markdown(f"{day} · {history_words.sentence(person, told[0])}")
    go.link(person, "notebook", label=person.text("home.last.more"), icon=":material/history:")
