"""The choosing rounds: which is shown, how one is started, named, linked and removed."""

from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from core.model.selection import Selection
from core.rules.choosing import Round
from core.storage import (
    briefs,
    criteria,
    freelancers,
    reopenings,
    scores,
    selections,
)
from pages._parts import autosave, chooser, current, go, picture, state
from pages._parts import choose_acts as acts
from pages._parts.choose_words import title_of
from pages._parts.folding import folded
from pages._parts.person import Person


def shown(person: Person) -> Selection | None:
    """The round that the address names, else the newest; None if there is none."""
    known = selections.list_all(person.notebook)
    return current.record(person, "selection", known) or (known[-1] if known else None)


def load(person: Person, selection: Selection) -> Round:
    """The round with all that belongs to it."""
    known = freelancers.list_for_selection(person.notebook, selection.id)
    return Round(
        selection=selection,
        criteria=criteria.list_for_selection(person.notebook, selection.id),
        reopenings=reopenings.list_for_selection(person.notebook, selection.id),
        freelancers=known,
        scores=scores.list_for_freelancers(person.notebook, [one.id for one in known]),
    )


def invite(person: Person) -> None:
    """What choosing well takes, while there is no round yet; one click starts from a brief."""
    with st.container(key="choose.empty", border=True), picture.beside("choose"):
        st.header(person.text("choose.empty.title"), anchor=False)
        st.markdown(person.text("choose.empty.text"))
        begun = [one for one in briefs.list_all(person.notebook) if one.title.strip()]
        for brief in reversed(begun):
            st.button(
                person.text("choose.empty.from_brief", title=person.plain(brief.title.strip())),
                key=f"choose.start.{brief.id}",
                type="primary" if brief == begun[-1] else "secondary",
                icon=":material/description:",
                on_click=acts.start,
                args=(person, brief.id),
            )
        st.button(
            person.text("choose.empty.do"),
            key="choose.start",
            type="secondary" if begun else "primary",
            icon=":material/add:",
            on_click=acts.start,
            args=(person,),
        )


def heading(person: Person, selection: Selection) -> None:
    """The round's name, and the other rounds where there are any."""
    known = selections.list_all(person.notebook)
    if len(known) > 1:
        names = {str(one.id): title_of(person, one) for one in known}
        chooser.draw(
            person,
            "choose.rounds",
            "selection",
            names,
            shown=selection.id,
            label=person.text("choose.rounds"),
        )
    st.header(title_of(person, selection), anchor=False)


def settings(person: Person, selection: Selection) -> None:
    """The round's name and brief, another round, and the way to remove this one."""
    is_untitled = not selection.title.strip()
    with folded(
        person.text("choose.settings" if is_untitled else "choose.settings.change"),
        key=f"choose.settings.{selection.id}",
        icon=":material/tune:",
        is_open_at_first=is_untitled,
    ) as is_open:
        if not is_open:
            return
        autosave.text_line(person, "selection.title", selection, refresh=True)
        _brief(person, selection)
        if selection.brief_id is not None:
            go.link(
                person,
                "brief",
                label=person.text("choose.open_brief"),
                icon=":material/description:",
                brief=selection.brief_id,
            )
        with st.container(horizontal=True):
            st.button(
                person.text("choose.another"),
                key="choose.another",
                type="tertiary",
                icon=":material/add:",
                on_click=acts.start,
                args=(person,),
            )
            st.button(
                person.text("choose.round.remove"),
                key=f"choose.round.remove.{selection.id}",
                type="tertiary",
                icon=":material/delete:",
                help=person.text("choose.round.remove.help"),
                on_click=acts.remove_round,
                args=(person, selection),
            )


def _brief(person: Person, selection: Selection) -> None:
    names = _brief_names(person)
    if not names:
        return
    key = f"selection.brief_id.{selection.id}"
    state.set_value(key, selection.brief_id)

    def save() -> None:
        acts.link_brief(person, selection, state.value_of(key))

    st.selectbox(
        person.text("selection.brief_id.label"),
        list(names),
        index=None,
        format_func=names.__getitem__,
        placeholder=person.text("choose.no_brief"),
        key=key,
        on_change=save,
    )


def _brief_names(person: Person) -> dict[UUID, str]:
    known: Sequence[tuple[UUID, str]] = [
        (one.id, one.title.strip()) for one in reversed(briefs.list_all(person.notebook))
    ]
    return {one: title or person.text("choose.brief_nameless") for one, title in known}
