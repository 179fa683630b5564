"""Bringing figures from a file: what an import brought, and how each is taken back."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from core.model.import_batch import ImportBatch
from core.model.provider import Provider
from core.rules.month_span import MONTHS_MOST, months_later
from core.storage import changes, import_batches, imported_lines
from pages._parts import current, go, visit
from pages._parts.attempt import attempt
from pages._parts.folding import folded
from pages._parts.person import Person

_MOST: Final = 20


def draw(person: Person, known: Sequence[Provider]) -> None:
    """Say what the import just made, or just taken back, did."""
    newest = {str(one.id): one for one in import_batches.list_newest(person.notebook, _MOST)}
    undone = st.query_params.get("undone", "")
    batch = newest.get(st.query_params.get("done", ""))
    if batch is None:
        if undone and undone not in newest:
            with st.container(key="import.done"):
                st.success(person.text("import.taken_back"), icon=":material/undo:")
        return
    with st.container(border=True, key="import.done"):
        name = person.plain(batch.file_name)
        st.success(
            person.plural("import.done", batch.lines, file=name), icon=":material/check_circle:"
        )
        with st.container(horizontal=True, vertical_alignment="center"):
            for provider_id in imported_lines.providers_of(person.notebook, batch.id):
                provider = next((one for one in known if one.id == provider_id), None)
                if provider is not None:
                    whose = person.plain(provider.name.strip()) or person.text("costs.unnamed")
                    st.button(
                        person.text("import.done.see", name=whose),
                        key=f"import.see.{provider.id}",
                        icon=":material/arrow_forward:",
                        on_click=go.turn_to,
                        args=(person,),
                        kwargs={"provider": provider.id, "since": _since(person, provider)},
                    )
            _undo_button(person, batch)


def _since(person: Person, provider: Provider) -> str | None:
    """From which month on the table of a provider shows all that files brought, within reason."""
    months = imported_lines.months(person.notebook, provider.id)
    earliest = months_later(person.today.replace(day=1), 1 - MONTHS_MOST)
    return current.month_word(max(months[-1][0], earliest)) if months else None


def earlier(person: Person) -> None:
    """The imports that stand, folded, each with its way back."""
    done = st.query_params.get("done", "")
    found = [
        one for one in import_batches.list_newest(person.notebook, _MOST) if str(one.id) != done
    ]
    if not found:
        return
    with folded(person.plural("import.earlier", len(found)), key="import.earlier") as is_open:
        if not is_open:
            return
        for batch in found:
            with st.container(
                horizontal=True, vertical_alignment="center", key=f"import.earlier.{batch.id}"
            ):
                day = person.day(visit.local_time(batch.created_at).date())
                name = person.plain(batch.file_name)
                st.markdown(
                    person.plural("import.earlier.one", batch.lines, file=name, day=day),
                    width="stretch",
                )
                _undo_button(person, batch)


def _undo_button(person: Person, batch: ImportBatch) -> None:
    st.button(
        person.text("import.undo"),
        key=f"import.undo.{batch.id}",
        icon=":material/undo:",
        on_click=_undo,
        args=(person, batch),
    )


def _undo(person: Person, batch: ImportBatch) -> None:
    step = import_batches.step_of(person.notebook, batch.id)
    if step is not None and attempt(
        person, lambda stamp: changes.undo(person.notebook, step, stamp)
    ):
        go.turn_to(person, view="files", undone=batch.id)
