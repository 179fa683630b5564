"""My notebook: settings, where it is kept, and its whole history with undo."""

import streamlit as st

from core.storage.place import notebooks_folder
from pages._parts import (
    adopt_part,
    backup_part,
    elsewhere_part,
    forget_part,
    go,
    money_settings,
    notebooks,
    timeline,
)
from pages._parts.browser import keeper
from pages._parts.copyable import copyable
from pages._parts.folding import folded
from pages._parts.frame import show
from pages._parts.person import Person

_SAFE = ":material/inventory_2:"
_DEVICES = ":material/devices:"
_ERASE = ":material/delete:"


def _draw(person: Person) -> None:
    st.header(person.text("notebook.settings.title"), anchor=False)
    money_settings.draw(person)

    st.header(person.text("notebook.history.title"), anchor=False)
    timeline.draw(person)

    with folded(person.text("backup.title"), key="notebook.backup", icon=_SAFE) as is_open:
        if is_open:
            backup_part.draw(person)

    is_local = notebooks.slot() is None
    if notebooks.slot() == keeper.BROWSER and not person.is_example:
        with folded(
            person.text("elsewhere.title"), key="notebook.elsewhere", icon=_DEVICES
        ) as is_open:
            if is_open:
                elsewhere_part.draw(person)

    if not is_local and notebooks.slot() != keeper.BROWSER and not person.is_example:
        with folded(
            person.text("adopt.again.title"), key="notebook.adopt", icon=_DEVICES
        ) as is_open:
            if is_open:
                adopt_part.again(person)

    if not person.is_example:
        with folded(person.text("forget.title"), key="notebook.forget", icon=_ERASE) as is_open:
            if is_open:
                forget_part.draw(person)

    if is_local:
        with folded(person.text("notebook.place.title"), key="notebook.place") as is_open:
            if is_open:
                st.markdown(person.text("notebook.place.text"))
                copyable(person, str(notebooks_folder()), key="notebook.place.path")
    else:
        go.link(person, "privacy", label=person.text("screen.privacy"), icon=":material/lock:")

    go.next_step(person)


show("notebook", _draw)
