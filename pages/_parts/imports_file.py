"""Bringing figures from a file: the file that was put down, read, and what was chosen about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import streamlit as st

from core.exchange.importing import guessing, mapping, people, reading, sources, upload
from core.exchange.importing.lines import Reading
from core.exchange.importing.mapping import Mapping as Columns
from core.exchange.importing.people import Choice
from core.exchange.importing.raw_table import RawTable
from core.exchange.importing.sources import Source
from core.model.errors import InvalidValue
from core.model.imported import Figure
from core.model.provider import Provider
from core.storage import import_batches
from pages._parts import state
from pages._parts.person import Person

_OPENED: Final = "app.import"
_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file of this session: its table, how its columns are read, and who is whom.

    The file itself is let go of as soon as its table is read.
    """

    file_id: str
    name: str
    table: RawTable
    source: Source
    columns: Columns
    is_remembered: bool
    """Whether the columns are read as those of an earlier file were."""
    chosen: Mapping[str, Choice]
    """What the person said of names in this file."""
    remembered: Mapping[str, Choice]
    """What they said of names in an earlier one."""

    @property
    def signature(self) -> str:
        """What this choice of columns is remembered under."""
        return mapping.signature(self.table.header)


def ask(person: Person) -> Opened | None:
    """The file to bring figures from; None while there is none, or none that can be read."""
    with st.container(key="import.file"):
        given = st.file_uploader(
            person.text("import.file.label"),
            key=f"import.upload.{st.query_params.get('done', '')}",
            help=person.text("import.file.help"),
        )
        st.caption(person.text("import.file.how"))
    if given is None:
        forget()
        return None
    opened = _kept()
    if opened is not None and opened.file_id == given.file_id:
        return opened
    try:
        opened = _open(person, given.file_id, given.name[:_LONGEST_NAME], given.getvalue())
    except InvalidValue as refused:
        forget()
        with st.container(key="import.refused"):
            words = {
                key: person.plain(value) if isinstance(value, str) else value
                for key, value in refused.values.items()
            }
            st.error(person.text(refused.key, **words), icon=":material/error:")
        return None
    keep(opened)
    return opened


def keep(opened: Opened) -> None:
    """Remember what was chosen about the file, for this session."""
    state.set_value(_OPENED, opened)


def forget() -> None:
    """Let go of the file."""
    for key in (_OPENED, f"{_OPENED}.lines", f"{_OPENED}.hours"):
        state.forget(key)


def choose_columns(person: Person, opened: Opened, columns: Columns, *, is_new: bool) -> None:
    """Read the file by other columns; `is_new` where days and numbers are to be looked at again."""
    if is_new:
        columns = guessing.with_conventions(
            opened.table, opened.source, columns, language=person.language
        )
    keep(replace(opened, columns=columns, is_remembered=False))


def choose_person(opened: Opened, name: str, choice: Choice) -> None:
    """Say what a name stands for."""
    keep(replace(opened, chosen={**opened.chosen, name: choice}))


def read(opened: Opened, known: Sequence[Provider]) -> tuple[Reading, dict[str, Choice]]:
    """The lines of the file, and what each name in it stands for."""
    first = _read_once(opened, {})
    remembered = {**opened.remembered, **opened.chosen}
    chosen = people.guess(first, opened.source, opened.columns, known, remembered)
    if not people.names_with_hours(first):
        return first, chosen
    return _read_once(opened, people.hours_of(chosen)), chosen


def _read_once(opened: Opened, hours_of: Mapping[str, Figure]) -> Reading:
    """The lines, read again only where another column or another name was chosen."""
    asked = (opened.file_id, opened.columns, dict(hours_of))
    key = f"{_OPENED}.{'hours' if hours_of else 'lines'}"
    kept: tuple[object, Reading] | None = state.value_of(key)
    if kept is not None and kept[0] == asked:
        return kept[1]
    found = reading.read_lines(opened.table, opened.source, opened.columns, hours_of=hours_of)
    state.set_value(key, (asked, found))
    return found


def _kept() -> Opened | None:
    found = state.value_of(_OPENED)
    return found if isinstance(found, Opened) else None


def _open(person: Person, file_id: str, name: str, data: bytes) -> Opened:
    table = upload.read_table(name, data)
    source = sources.recognise(table.header)
    columns = guessing.guess(table, language=person.language)
    like = import_batches.find_like(person.notebook, mapping.signature(table.header))
    if like is not None:
        columns = _remembered(like.mapping, columns)
    return Opened(
        file_id=file_id,
        name=name,
        table=table,
        source=source,
        columns=columns,
        is_remembered=like is not None,
        chosen={},
        remembered=people.from_json(like.people) if like else {},
    )


def _remembered(kept: str, guessed: Columns) -> Columns:
    try:
        return mapping.from_json(kept)
    except InvalidValue:
        return guessed
