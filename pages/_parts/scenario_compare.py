"""Two or more exercises side by side: decision, odds, guardrails."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.numbers.guardrail_value import total_value
from core.numbers.odds import Odds, odds_after, odds_before
from pages._parts import scenario_words
from pages._parts.person import Person

_SHOWN_AT_FIRST = 3
_MOST = 4


def draw(
    person: Person, active: Sequence[Scenario], points: Mapping[UUID, Sequence[RiskPoint]]
) -> None:
    """Choose exercises; each gets a column with the same lines in the same order."""
    by_id = {one.id: one for one in active}
    with st.container(key="scenario.compare"):
        st.header(person.text("scenario.compare.title"), anchor=False)
        chosen = list(by_id)[-_SHOWN_AT_FIRST:]
        if len(active) > 2:
            chosen = st.multiselect(
                person.text("scenario.compare.choose"),
                list(by_id),
                default=chosen,
                format_func=lambda one: (
                    by_id[one].title.strip() or person.text("scenario.untitled")
                ),
                max_selections=_MOST,
                placeholder=person.text("scenario.compare.placeholder"),
                key="scenario.compare.choose",
            )
        if len(chosen) < 2:
            st.caption(person.text("scenario.compare.too_few"))
            return
        for column, one in zip(st.columns(len(chosen), border=True), chosen, strict=True):
            with column:
                _column(person, by_id[one], points[one])


def _column(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    st.markdown(f"**{scenario_words.title(person, scenario)}**")
    decision = f"decision.{scenario.decision}" if scenario.decision else "decision.open"
    before, after = odds_before(scenario), odds_after(scenario)
    total = total_value(points)
    value = (
        scenario_words.cash(person, total.value, scenario.currency)
        if total.counted
        else person.text("scenario.compare.no_figures")
    )
    _line(person, "decision", person.text(decision))
    _line(person, "best", _chances(person, before, after, "best"))
    _line(person, "worst", _chances(person, before, after, "worst"))
    _line(person, "standing", scenario_words.standing_count(person, points))
    _line(person, "value", value)


def _line(person: Person, name: str, words: str) -> None:
    st.markdown(f":small[{person.text(f'scenario.compare.{name}')}]  \n{words}")


def _chances(person: Person, before: Odds | None, after: Odds | None, side: str) -> str:
    if before is None:
        return person.text("scenario.compare.not_guessed")
    first = person.percent(getattr(before, side))
    if after is None:
        return first
    return person.text(
        "scenario.compare.from_to", before=first, after=person.percent(getattr(after, side))
    )
