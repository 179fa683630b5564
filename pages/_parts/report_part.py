"""Review, the report: choose what it tells and in which language, then take it along."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

import streamlit as st

from core.model.one_line import one_line
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.scenario import Scenario
from pages._parts import current, report_scope, review_empty, state
from pages._parts.person import Person
from pages._parts.report_scope import Links, Scope

_WHOLE, _ONE = "whole", "one"
_NOBODY: Final = "none"
"""The word of the address for no record, where another would be offered."""


def draw(person: Person) -> bool:
    """Draw the choices and the button; whether there is a strong button of its own."""
    # Chapters load plotly, which the other parts do without.
    from pages._parts import report

    known = report_scope.links(person)
    st.header(person.text("report.screen.title"), anchor=False)
    st.markdown(person.text("report.screen.why"))
    has_one = bool(known.scenarios or known.providers)
    is_one = has_one and _reach(person) == _ONE
    scope = _one(person, known) if is_one else report_scope.whole(person, known)
    told = report.sections(person, scope)
    if not told:
        _nothing(person, is_one=is_one)
        return False
    reader = replace(person, language=_language(person))
    st.markdown(f"**{person.plural('report.holds', len(told))}**")
    st.markdown("\n".join(f"{at}. {one.title}" for at, one in enumerate(told, start=1)))
    _take_along(person, reader, partial(report.written, reader, scope))
    return True


def _nothing(person: Person, *, is_one: bool) -> None:
    """Say what a report needs before it can be written."""
    if is_one:
        st.info(person.text("report.one.nothing"), icon=":material/info:")
        return
    review_empty.draw(person, "report.screen.empty", "report.screen.empty.go", "fears")


def _take_along(person: Person, reader: Person, write: Callable[[], bytes]) -> None:
    """The button in the screen's language, to a file in the language that `reader` has."""
    st.download_button(
        person.text("report.download"),
        data=write,
        file_name=reader.text("report.file"),
        mime="text/html",
        key="report.download",
        type="primary",
        icon=":material/print:",
        on_click="ignore",
    )
    st.caption(person.text("report.how_to_print"))
    st.caption(person.text("report.private"))


def _reach(person: Person) -> str:
    """Whether the whole notebook or one delegation is told."""
    chosen = current.word("report", [_WHOLE, _ONE], _WHOLE)
    state.set_value("report.reach", chosen)
    st.segmented_control(
        person.text("report.reach.label"),
        [_WHOLE, _ONE],
        required=True,
        format_func=lambda one: person.text(f"report.reach.{one}"),
        key="report.reach",
        on_change=_name,
        args=("report", "report.reach"),
    )
    return chosen


def _language(person: Person) -> Language:
    chosen = Language(current.word("language", list(Language), person.language))
    state.set_value("report.language", chosen)
    st.segmented_control(
        person.text("report.language.label"),
        list(Language),
        required=True,
        format_func=lambda one: person.text(f"report.language.{one}"),
        help=person.text("report.language.help"),
        key="report.language",
        on_change=_name,
        args=("language", "report.language"),
    )
    return chosen


def _one(person: Person, known: Links) -> Scope:
    """The exercise and the provider: those that the address names, else the newest linked."""
    exercises = {str(one.id): one for one in known.scenarios}
    people = {str(one.id): one for one in known.providers}
    first = str(known.scenarios[-1].id) if known.scenarios else _NOBODY
    exercise = current.word("scenario", [*exercises, _NOBODY], first)
    scenario = exercises.get(exercise)
    who = current.word("provider", [*people, _NOBODY], _led_to(known, scenario))
    left, right = st.columns(2)
    with left:
        _choose(person, "scenario", exercise, exercises)
    with right:
        _choose(person, "provider", who, people)
    return report_scope.one_delegation(person, known, scenario, people.get(who))


def _led_to(known: Links, scenario: Scenario | None) -> str:
    """The newest provider that the exercise led to; without an exercise the newest of all."""
    found: Sequence[Provider] = known.prepared_for(scenario) if scenario else known.providers
    return str(found[-1].id) if found else _NOBODY


def _choose(
    person: Person, name: str, chosen: str, known: Mapping[str, Scenario | Provider]
) -> None:
    """One of the records, or none of them."""

    def named(one: str) -> str:
        record = known.get(one)
        if record is None:
            return person.text(f"report.no_{name}")
        words = record.title if isinstance(record, Scenario) else record.name
        return one_line(words) or person.text("history.nameless")

    state.set_value(f"report.{name}", chosen)
    st.selectbox(
        person.text(f"report.{name}.label"),
        [*known, _NOBODY],
        format_func=named,
        key=f"report.{name}",
        on_change=_name,
        args=(name, f"report.{name}"),
    )


def _name(name: str, key: str) -> None:
    """Write into the address what the widget under `key` holds.

    Another exercise has another provider of its own, so the one named before is forgotten.
    """
    st.query_params[name] = str(state.value_of(key))
    if name == "scenario":
        st.query_params.pop("provider", None)
