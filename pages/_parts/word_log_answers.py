"""The log as a Word file: each line that it brings, where it goes, and what it is."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final
from uuid import UUID

import streamlit as st

from core.exchange.word_log.merging import Choice, Target, usual_choice
from core.exchange.word_log.plan import Found
from core.model.log_entry import Author, EntryKind, LogEntry
from core.model.one_line import one_line
from pages._parts import state, word_log_file
from pages._parts.log_view import View
from pages._parts.log_words import name_of
from pages._parts.person import Person
from pages._parts.word_log_file import Opened
from pages._parts.word_log_plan import Reading

_SHOWN: Final = 12
_LONGEST_TITLE: Final = 70
_LONGEST_WORDS: Final = 1_200
_MOST_OFFERED: Final = 200
_KINDS: Final = (EntryKind.ANSWER, EntryKind.QUESTION, EntryKind.DELIVERY)
_COLOURS: Final = {Author.ME: "blue", Author.PROVIDER: "orange"}


def draw(
    person: Person, view: View, opened: Opened, reading: Reading, found: Sequence[Found]
) -> None:
    """Under each request what stands under it in the file, the first ones at once."""
    most = _SHOWN + opened.shown
    for request_id, under in groupby(found[:most], key=lambda one: one.request_id):
        of_one = list(under)
        with st.container(border=True, key=f"word_log.found.{of_one[0].id}", gap="small"):
            if request_id is not None:
                request = reading.requests[request_id]
                st.markdown(f"**{person.plain(_title(person, request))}**")
                st.caption(person.day(request.day))
            for one in of_one:
                _line(person, view, opened, reading, one)
    if len(found) > most:
        st.button(
            person.plural("word_log.found.more", len(found) - most),
            key=f"word_log.more.{found[0].id}",
            icon=":material/expand_more:",
            on_click=word_log_file.show_more,
            args=(opened, len(found) - most),
        )
        st.caption(person.text("word_log.found.more.safe"))


def _line(person: Person, view: View, opened: Opened, reading: Reading, one: Found) -> None:
    is_mine = one.author is Author.ME
    who = person.text("log.author.me") if is_mine else name_of(person, view.provider)
    words = one.words if len(one.words) <= _LONGEST_WORDS else one.words[: _LONGEST_WORDS - 1] + "…"
    st.markdown(f":{_COLOURS[one.author]}[**{person.plain(who)}** · {person.plain(words)}]")
    choice = opened.choices.get(one.id, usual_choice(one))
    where, what = st.columns([2, 1])
    with where:
        _where(person, opened, reading, one, choice)
    if not is_mine and isinstance(choice.target, UUID):
        with what:
            _what(person, opened, one, choice)


def _where(person: Person, opened: Opened, reading: Reading, one: Found, choice: Choice) -> None:
    offered = _offered(reading, one, choice)
    key = f"word_log.target.{opened.file_id}.{one.id}.{choice.kind}"
    chosen = str(choice.target)

    def choose() -> None:
        target = _target(str(state.value_of(key)))
        word_log_file.choose(opened, one.id, Choice(target=target, kind=choice.kind))

    st.selectbox(
        person.text("word_log.target"),
        offered,
        index=offered.index(chosen),
        format_func=lambda code: _said(person, reading, code),
        key=key,
        on_change=choose,
        label_visibility="collapsed",
    )


def _what(person: Person, opened: Opened, one: Found, choice: Choice) -> None:
    key = f"word_log.kind.{opened.file_id}.{one.id}.{choice.target}"

    def choose() -> None:
        kind = EntryKind(state.value_of(key))
        word_log_file.choose(opened, one.id, Choice(target=choice.target, kind=kind))

    st.selectbox(
        person.text("word_log.kind"),
        [kind.value for kind in _KINDS],
        index=_KINDS.index(choice.kind),
        format_func=lambda kind: person.text(f"word_log.kind.{kind}"),
        key=key,
        on_change=choose,
        label_visibility="collapsed",
    )


def _offered(reading: Reading, one: Found, choice: Choice) -> list[str]:
    """The request where it stands first, then the newest ones."""
    first = [str(choice.target)] if isinstance(choice.target, UUID) else []
    first += [str(one.request_id)] if one.request_id is not None else []
    rest = [str(request_id) for request_id in list(reading.requests)[:_MOST_OFFERED]]
    return list(dict.fromkeys([*first, Target.OUT.value, Target.NEW.value, *rest]))


def _said(person: Person, reading: Reading, code: str) -> str:
    target = _target(code)
    if isinstance(target, UUID):
        title = _title(person, reading.requests[target])
        return person.text("word_log.target.under", request=title)
    return person.text(f"word_log.target.{target}")


def _target(code: str) -> Target | UUID:
    return Target(code) if code in list(Target) else UUID(code)


def _title(person: Person, request: LogEntry) -> str:
    words = one_line(request.words) or person.text("log.entry.wordless")
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1] + "…"
