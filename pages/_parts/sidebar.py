"""The sidebar: the language, every screen by stage with its state, the saved mark."""

import streamlit as st

from core.model.preferences import Language
from core.rules.path import StepState, step_states
from core.storage import overview, preferences
from pages._parts import go, sign_in_part, state, visit
from pages._parts.attempt import attempt
from pages._parts.person import Person
from pages._parts.screens import SCREENS, STAGES, Screen

STEP_ICONS = {
    StepState.DONE: ":material/check_circle:",
    StepState.NEXT: ":material/arrow_circle_right:",
    StepState.OPEN: ":material/radio_button_unchecked:",
}
_LOGO = "/app/static/logo.svg"
_ICON = "/app/static/favicon.svg"
"""Their addresses: a file given by its path is read and sent anew after every click."""


def draw(person: Person) -> None:
    """Draw the sidebar of one screen."""
    st.logo(_LOGO, size="large", icon_image=_ICON)
    states = step_states(overview.path_facts(person.notebook))
    with st.sidebar:
        _language_choice(person)
        for stage in STAGES:
            if stage:
                st.caption(person.text(f"stage.{stage}"))
            for screen in SCREENS.values():
                if screen.stage == stage:
                    _link(person, screen, states.get(screen.name))
        st.space("small")
        sign_in_part.in_sidebar(person)
        _saved_mark(person)


def _link(person: Person, screen: Screen, step: StepState | None) -> None:
    label = person.text(f"screen.{screen.name}")
    if step in (StepState.DONE, StepState.NEXT):
        label = f"{label} :small[· {person.text(f'state.{step}')}]"
    icon = screen.icon or STEP_ICONS[step or StepState.OPEN]
    go.link(person, screen.name, label=label, icon=icon)


def _language_choice(person: Person) -> None:
    """Comes first: who cannot read the screen finds it without looking further down."""
    for language in Language:
        if language is not person.language:
            st.button(
                person.text(f"language.{language}"),
                key=f"app.language.{language}",
                icon=":material/translate:",
                type="tertiary",
                on_click=_remember_language,
                args=(person, language),
            )


def _remember_language(person: Person, chosen: Language) -> None:
    attempt(person, lambda stamp: preferences.revise(person.own, stamp, language=chosen))


def _saved_mark(person: Person) -> None:
    saved = state.saved_at()
    if saved is not None:
        moment = f"{visit.local_time(saved):%H:%M}"
        st.caption(f":material/check: {person.text('frame.saved_at', time=moment)}")
