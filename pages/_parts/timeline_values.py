"""A change of the history before and after: short values side by side, long texts word by word."""

import json
from dataclasses import MISSING, fields
from typing import Final

import streamlit as st

from core.model.change import ChangeKind
from core.model.one_line import one_line
from core.model.records import RECORD_TYPES
from core.rules.timeline import Act
from core.rules.word_diff import Fate, pieces, shortened
from core.storage.values import decode_fields
from pages._parts import history_words
from pages._parts.person import Person

_LONGEST_SHORT: Final = 40
_LONGEST_PIECE: Final = 600
_LONGEST_VALUE: Final = 80
_AROUND: Final = 60
_MOST_FIELDS: Final = 4
_NAMES: Final = ("title", "what", "name", "words", "file_name")
_ASKING: Final = "?\u202f"
"""How a label ends that asks: before a colon it only names."""
_LINE_END: Final = " ↵ "
_MARKS: Final = {
    Fate.STAYED: "{}",
    Fate.WENT: ":red-background[~~{}~~]",
    Fate.CAME: ":green-background[**{}**]",
}


def draw(person: Person, act: Act) -> None:
    """What was there and what is there now."""
    told = of(person, act)
    if is_long_text(act):
        st.markdown(told)
    elif told:
        st.caption(told)


def of(person: Person, act: Act) -> str:
    """An act's values in Markdown; empty where they say nothing."""
    if act.kind is not ChangeKind.REVISE:
        return _whole(person, act)
    before = history_words.value(person, act, act.old_value)
    after = history_words.value(person, act, act.new_value)
    if not (before or after):
        return ""
    if is_long_text(act):
        return _difference(person, before, after)
    sides = {"before": _plain(person, before), "after": _plain(person, after)}
    return person.text("timeline.short", **sides)


def is_long_text(act: Act) -> bool:
    """Whether a text that is too long to be read twice was changed."""
    before, after = act.old_value or "", act.new_value or ""
    is_revised = act.kind is ChangeKind.REVISE
    return (
        is_revised and bool(before and after) and len(max(before, after, key=len)) > _LONGEST_SHORT
    )


def _difference(person: Person, before: str, after: str) -> str:
    told = shortened(pieces(before, after), _AROUND)
    return "".join(_piece(person, piece.fate, piece.words) for piece in told)


def _piece(person: Person, fate: Fate, words: str) -> str:
    """A piece with its mark around its words, and the spaces at its ends outside."""
    flat = words.replace("\n", _LINE_END)
    inner = flat.strip(" \t")
    if not inner:
        return flat
    begin = flat[: flat.index(inner)]
    end = flat[len(begin) + len(inner) :]
    marked = _MARKS[fate].format(person.plain(_cut(inner, _LONGEST_PIECE)))
    return f"{begin}{marked}{end}"


def _whole(person: Person, act: Act) -> str:
    """The fields of a record that came or went, but for its name and what was never filled."""
    stored = json.loads(act.new_value or act.old_value or "{}")
    filled = decode_fields(act.record, stored)
    usual = {field.name: field.default for field in fields(RECORD_TYPES[act.record])}
    told = [
        person.text(
            "timeline.field",
            field=history_words.field_name(person, act.record, name).rstrip(_ASKING),
            value=_plain(person, history_words.value(person, act, stored[name], field=name)),
        )
        for name, value in filled.items()
        if name not in _NAMES
        and usual[name] is not MISSING
        and value not in (usual[name], "", None)
        and history_words.has_value(act.record, name)
        and history_words.has_name(person, act.record, name)
    ]
    return " · ".join(told[:_MOST_FIELDS])


def _plain(person: Person, words: str) -> str:
    return person.plain(_cut(one_line(words), _LONGEST_VALUE))


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
