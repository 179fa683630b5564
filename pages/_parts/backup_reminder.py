"""A word on Home where the notebook is on this machine only and no backup is recent."""

import streamlit as st

from core.rules.backup_reminder import is_backup_due
from core.storage import overview
from pages._parts import notebooks, visit
from pages._parts.keeping import backup_button
from pages._parts.person import Person


def draw(person: Person) -> None:
    """Say it with the button that does it; nothing where a browser or a server keeps a copy."""
    if person.is_example or notebooks.slot() is not None:
        return
    began_at, changed_at = overview.first_and_newest_change(person.notebook)
    backed_up_on = person.preferences.backed_up_on
    is_due = is_backup_due(
        person.today,
        began_on=began_at and visit.local_time(began_at).date(),
        changed_on=changed_at and visit.local_time(changed_at).date(),
        backed_up_on=backed_up_on,
    )
    if not is_due:
        return
    with st.container(border=True, key="home.backup"):
        if backed_up_on is None:
            words = person.text("backup.reminder.never")
        else:
            words = person.text("backup.reminder.old", day=person.day(backed_up_on))
        st.markdown(f":material/inventory_2: {words}")
        backup_button(person, person.own, key="home.backup.do")
