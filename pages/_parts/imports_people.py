"""Bringing figures from a file: who in it is whom."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

import streamlit as st

from core.exchange.importing import people
from core.exchange.importing.lines import Line, Reading
from core.exchange.importing.people import Choice, Role
from core.model.provider import Provider
from pages._parts import imports_file, state
from pages._parts.imports_file import Opened
from pages._parts.person import Person

MOST_NAMES: Final = 40


def draw(
    person: Person,
    opened: Opened,
    reading: Reading,
    chosen: Mapping[str, Choice],
    known: Sequence[Provider],
) -> None:
    """A choice for each name, those that count most in the file first."""
    weights = _weights(reading.lines)
    names = sorted(reading.names, key=lambda name: -weights[name])
    if not names:
        return
    st.subheader(person.text("import.people.title"), anchor=False)
    st.caption(person.text("import.people.how"))
    with_hours = people.names_with_hours(reading)
    for place, name in enumerate(names[:MOST_NAMES]):
        _name(person, opened, (place, name), chosen[name], name in with_hours, known)
    if len(names) > MOST_NAMES:
        st.caption(person.plural("import.people.more", len(names) - MOST_NAMES))
    if opened.source.is_time_tracker:
        st.caption(person.text("import.people.by_project"))
    if with_hours and not known:
        st.caption(person.text("import.people.mine_later"))


def _name(
    person: Person,
    opened: Opened,
    named: tuple[int, str],
    choice: Choice,
    has_hours: bool,
    known: Sequence[Provider],
) -> None:
    place, name = named
    codes = [one.code for one in people.options(name, has_hours, known)]
    key = f"import.who.{opened.file_id}.{place}.{choice.code}"

    def chosen() -> None:
        imports_file.choose_person(opened, name, people.from_code(state.value_of(key)))

    st.selectbox(
        person.plain(name) or person.text("import.people.nobody"),
        codes,
        index=codes.index(choice.code),
        format_func=lambda code: _said(person, people.from_code(code), name, known),
        key=key,
        on_change=chosen,
    )


def _said(person: Person, choice: Choice, name: str, known: Sequence[Provider]) -> str:
    whose = next((one.name for one in known if one.id == choice.provider_id), "").strip()
    provider = whose or person.text("costs.unnamed")
    match choice.role:
        case Role.OUT:
            return person.text("import.people.out")
        case Role.NEW:
            return person.text("import.people.new", name=name)
        case Role.PROVIDER:
            return person.text("import.people.provider", name=provider)
        case Role.MINE:
            return person.text("import.people.mine", name=provider)


def _weights(lines: Sequence[Line]) -> dict[str, Decimal]:
    weights: dict[str, Decimal] = {}
    for line in lines:
        weights[line.who] = weights.get(line.who, Decimal(0)) + abs(line.value)
    return weights
