"""What every screen stands in: title, language, notebook, sidebar, heading, failures in words.

What a screen shows is a fragment: a click in it draws the sidebar and the title no second time.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count

import streamlit as st

from core.model.errors import AppError
from core.model.preferences import Language
from core.samples.story import STORY_ENDS
from core.storage import preferences
from core.storage.notebook import Notebook
from core.texts import formats
from core.texts.catalogue import text
from core.texts.help import long_text
from pages._parts import (
    adopt_part,
    arriving,
    callbacks,
    delivery,
    go,
    keeping,
    late,
    notebooks,
    packing,
    pressed,
    promptness,
    side,
    sidebar,
    sign_in_part,
    streamlit_code,
    toasts,
    trouble,
    visit,
)
from pages._parts.browser import bring_code, keeper, tell_page
from pages._parts.person import Person
from pages._parts.screens import SCREENS

_THEIR_OWN_HELP = ("about", "privacy")
_WITHIN = {"brief", "fear", "scenario", "step"}
"""Who has one of these open has read why, and on a phone the question comes into view without."""
_FAVICON = "./app/static/favicon.png"
"""Its address: the run of the next screen would take a file of this run from under the browser."""


def show(name: str, draw: Callable[[Person], None]) -> None:
    """Set up one screen, say who is in front of it, and let `draw` show what it holds.

    Stops the run and says why where no notebook may or can be shown, and where one fails
    while the screen is drawn.
    """
    callbacks.let_finish()
    delivery.lose_nothing()
    late.stay()
    promptness.answer_promptly()
    packing.pack_files()
    go.set_out()
    try:
        slot = _arrived(name)
        person = _person(name)
    except AppError as failure:
        _page(name, visit.browser_language())
        trouble.no_notebook(visit.browser_language(), failure)
        st.stop()
    _title(name, person.language)
    with trouble.told(person):
        with _code_after(person.language):
            if slot is not None:
                keeping.keep(person, slot)
            sidebar.draw(person)
            if person.is_example:
                _example_banner(person)
            st.title(person.text(f"{name}.title"), anchor=False)
        trouble.say_restart(person)
        arriving.say_news(person.language)
        if slot not in (None, keeper.BROWSER):
            adopt_part.offer(person)
        _draw_apart(person, draw)


def _draw_apart(person: Person, draw: Callable[[Person], None]) -> None:
    """Draw what the screen holds; again alone after a click in it, unless more has changed."""
    runs = count()
    seen = _moment(person)
    ahead = streamlit_code.of_pictures() if SCREENS[person.screen].is_step else ""

    @st.fragment
    @trouble.told(person)
    def screen() -> None:
        if next(runs) > 0:
            go.set_out()
            if _person(person.screen) != person or _moment(person) != seen:
                st.rerun()
        tell_page(person.language, ahead=ahead)
        _why(person)
        draw(person)
        toasts.show()

    screen()


def _moment(person: Person) -> tuple[int, int]:
    """What the sidebar tells of: the newest change of both notebooks."""
    return person.own.revision(), person.notebook.revision()


def _arrived(name: str) -> str | None:
    """Stop the run until a stranger's browser has said who it is; what it keeps, if anything."""
    slot = notebooks.slot()
    if slot is None:
        return None
    language = visit.browser_language()
    if not arriving.is_over(slot):
        _page(name, language)
        arriving.wait(language, slot, notebooks.own)
        st.stop()
    if sign_in_part.needs_door():
        _page(name, language)
        sign_in_part.door(language)
        toasts.show()
        st.stop()
    return slot


def _person(name: str) -> Person:
    own = notebooks.own()
    language = preferences.get(own).language or visit.browser_language()
    shown = _shown_notebook(own, language)
    return Person(
        screen=name,
        own=own,
        notebook=shown,
        language=language,
        preferences=preferences.get(shown),
        today=visit.today() if shown is own else STORY_ENDS,
    )


def _shown_notebook(own: Notebook, language: Language) -> Notebook:
    is_example = st.query_params.get(go.NOTEBOOK) == go.EXAMPLE
    return notebooks.example(language) if is_example else own


def _page(name: str, language: Language) -> None:
    _title(name, language)
    tell_page(language)
    bring_code(language)


@contextmanager
def _code_after(language: Language) -> Iterator[None]:
    """What a person reads goes first: the code is larger than all the words of a screen."""
    try:
        yield
    finally:
        bring_code(language)


def _title(name: str, language: Language) -> None:
    st.set_page_config(
        page_title=text(language, "frame.page_title", screen=text(language, f"screen.{name}")),
        page_icon=_FAVICON,
        layout=SCREENS[name].layout,
        initial_sidebar_state="auto",
    )


def _example_banner(person: Person) -> None:
    with st.container(key="example", border=True):
        words, ways_out = side.with_act()
        day = person.day(person.today).replace(" ", formats.NBSP)
        told = person.text("example.banner", day=day)
        words.markdown(f":material/theater_comedy: {told}")
        with ways_out, st.container(horizontal=True):
            st.button(person.text("example.leave"), key="example.leave", on_click=go.leave_example)
            st.button(
                person.text("example.throw_away"),
                key="example.throw_away",
                type="tertiary",
                help=person.text("example.throw_away.help"),
                on_click=_throw_example_away,
            )


def _throw_example_away() -> None:
    notebooks.throw_example_away()
    go.leave_example()


def _why(person: Person) -> None:
    if not _WITHIN & set(st.query_params):
        st.markdown(person.text(f"{person.screen}.why"))
    if person.screen not in _THEIR_OWN_HELP:
        _help_button(person)


def _help_button(person: Person) -> None:
    help_ = person.text("frame.help")
    if pressed.button(help_, key="frame.help", icon=":material/school:", kind="tertiary"):
        _show_help(person)


def _show_help(person: Person) -> None:
    @st.dialog(person.text(f"screen.{person.screen}"), width="medium", icon=":material/school:")
    def page() -> None:
        # A dialog draws headings two sizes smaller: at the third level, smaller than the text.
        st.markdown(long_text(person.language, person.screen).replace("### ", "## "))

    page()
