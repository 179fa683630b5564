"""The log as a Word file: what it brings, looked at and chosen before anything is stored."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from core.exchange.word_log import colours
from core.exchange.word_log.merging import Take, usual_take
from core.exchange.word_log.plan import Changed, Unknown
from core.model.log_entry import Author
from pages._parts import go, state, word_log_answers, word_log_file, word_log_plan
from pages._parts.log_view import View
from pages._parts.log_words import name_of
from pages._parts.person import Person
from pages._parts.word_log_file import Opened
from pages._parts.word_log_plan import Reading

_AUTHORS: Final = {"provider": Author.PROVIDER, "me": Author.ME, "out": None}
_MOST_CHANGED: Final = 40
_MOST_COLOURS: Final = 12
_LONGEST_WORDS: Final = 600


def draw(person: Person, view: View, opened: Opened, reading: Reading) -> bool:
    """Top to bottom: how much, who writes how, what has no place, answers, changes, the button.

    Whether there is something to take.
    """
    plan = reading.plan
    st.subheader(person.text("word_log.seen.title"), anchor=False)
    with st.container(key="word_log.counts"):
        st.markdown(_counts(person, reading))
    if not plan.requests:
        _not_this_log(person, reading)
    _unknown(person, view, opened, plan.unknown)
    loose = [one for one in plan.found if one.request_id is None]
    if loose:
        _title(person, "word_log.loose.title", "word_log.loose.why")
        word_log_answers.draw(person, view, opened, reading, loose)
    placed = [one for one in plan.found if one.request_id is not None]
    if placed:
        _title(person, "word_log.found.title")
        word_log_answers.draw(person, view, opened, reading, placed)
    _changed(person, opened, plan.changed)
    return _do(person, view, opened, reading)


def _counts(person: Person, reading: Reading) -> str:
    plan = reading.plan
    loose = sum(one.request_id is None for one in plan.found)
    counts = {
        "new": len(plan.found) - loose,
        "loose": loose,
        "changed": len(plan.changed),
        "here": plan.here,
    }
    if not (plan.found or plan.changed):
        return person.text("word_log.count.nothing" if plan.here else "word_log.count.empty")
    told = [
        person.plural(f"word_log.count.{name}", count) for name, count in counts.items() if count
    ]
    return " · ".join(told)


def _title(person: Person, key: str, why: str = "") -> None:
    st.markdown(f"**{person.text(key)}**")
    if why:
        st.caption(person.text(why))


def _not_this_log(person: Person, reading: Reading) -> None:
    with st.container(key="word_log.foreign"):
        if not reading.elsewhere:
            st.warning(person.text("word_log.foreign"), icon=":material/help:")
        for provider in reading.elsewhere:
            name = person.plain(name_of(person, provider))
            st.warning(person.text("word_log.elsewhere", name=name), icon=":material/help:")
            st.button(
                person.text("word_log.elsewhere.do", name=name),
                key=f"word_log.elsewhere.{provider.id}",
                icon=":material/arrow_forward:",
                on_click=go.turn_to,
                args=(person,),
                kwargs={"provider": provider.id, "part": "word"},
            )


def _unknown(person: Person, view: View, opened: Opened, unknown: Sequence[Unknown]) -> None:
    if not unknown:
        return
    _title(person, "word_log.colour.title")
    for one in unknown[:_MOST_COLOURS]:
        key = f"word_log.colour.{opened.file_id}.{one.colour}"
        said = opened.authors.get(one.colour, Author.PROVIDER)
        name = next(name for name, author in _AUTHORS.items() if author is said)

        def choose(colour: str = one.colour, key: str = key) -> None:
            word_log_file.say_author(opened, colour, _AUTHORS[state.value_of(key)])

        st.selectbox(
            person.text(
                "word_log.colour.one",
                colour=person.text(f"word_log.colour.{colours.name_of(one.colour)}"),
                excerpt=person.plain(one.excerpt),
            ),
            list(_AUTHORS),
            index=list(_AUTHORS).index(name),
            format_func=lambda one: person.text(
                f"word_log.who.{one}", name=name_of(person, view.provider)
            ),
            key=key,
            on_change=choose,
        )


def _changed(person: Person, opened: Opened, changed: Sequence[Changed]) -> None:
    if not changed:
        return
    _title(person, "word_log.changed.title", "word_log.changed.why")
    for one in changed[:_MOST_CHANGED]:
        with st.container(border=True, key=f"word_log.changed.{one.entry.id}", gap="small"):
            st.markdown(person.text("word_log.changed.mine", words=_short(person, one.entry.words)))
            st.markdown(person.text("word_log.changed.file", words=_short(person, one.words)))
            _take(person, opened, one)


def _take(person: Person, opened: Opened, one: Changed) -> None:
    offered = [take for take in Take if take is not Take.BOTH or one.beside is not None]
    chosen = opened.takes.get(one.entry.id, usual_take(one))
    key = f"word_log.take.{opened.file_id}.{one.entry.id}"

    def choose() -> None:
        word_log_file.take(opened, one.entry.id, Take(state.value_of(key)))

    st.segmented_control(
        person.text("word_log.changed.choose"),
        [take.value for take in offered],
        default=chosen.value,
        required=True,
        format_func=lambda take: person.text(f"word_log.take.{take}"),
        key=key,
        on_change=choose,
        label_visibility="collapsed",
    )


def _do(person: Person, view: View, opened: Opened, reading: Reading) -> bool:
    merge = word_log_plan.merge_of(person, view, opened, reading)
    if merge.is_nothing:
        if reading.plan.found or reading.plan.changed:
            st.caption(person.text("word_log.do.nothing"))
        return False
    st.button(
        person.plural("word_log.do", merge.lines),
        key="word_log.do",
        type="primary",
        icon=":material/download_done:",
        on_click=word_log_plan.carry_out,
        args=(person, view, merge),
    )
    st.caption(person.text("word_log.do.safe"))
    return True


def _short(person: Person, words: str) -> str:
    shown = words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1] + "…"
    return person.plain(shown)
