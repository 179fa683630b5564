"""What I do myself: a line a task to write and to count, and typical ones to add."""

from collections.abc import Sequence

import streamlit as st

from core.model.own_task import OwnTask
from core.rules.own_task_ideas import OWN_TASK_IDEAS, added_ideas
from core.texts.plain import in_lines
from pages._parts import autosave
from pages._parts import tasks_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, tasks: Sequence[OwnTask]) -> None:
    """Draw the list with its empty last line, and the ideas, folded: many buttons are a wall."""
    st.header(person.text("tasks.list.title"), anchor=False)
    st.markdown(person.text("tasks.list.how" if tasks else "tasks.list.empty"))
    autosave.own_tasks(person)
    _ideas(person, tasks)


def _ideas(person: Person, tasks: Sequence[OwnTask]) -> None:
    title = person.plural("tasks.ideas.title", len(OWN_TASK_IDEAS))
    with folded(title, key="tasks.ideas", icon=":material/lightbulb:") as is_open:
        if not is_open:
            return
        st.caption(person.text("tasks.ideas.hint"))
        added = added_ideas(tasks)
        with st.grid(
            2,
            min_column_width=280,
            gap="xsmall",
            vertical_alignment="center",
            key="tasks.idea_list",
        ):
            for key in OWN_TASK_IDEAS:
                _idea(person, key, is_there=key in added)


def _idea(person: Person, key: str, *, is_there: bool) -> None:
    words = person.text(f"own_task_idea.{key}")
    st.button(
        in_lines(person.text("first_task.add.added", what=words) if is_there else words),
        key=f"tasks.idea.{key}",
        icon=":material/check:" if is_there else ":material/add:",
        width="stretch",
        disabled=is_there,
        on_click=acts.add_idea,
        args=(person, key),
    )
