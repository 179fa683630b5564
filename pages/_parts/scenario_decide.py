"""Steps 5 and 6: what doing nothing costs, then the decision."""

from collections.abc import Sequence

import streamlit as st

from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.numbers.guardrail_value import total_value
from core.numbers.odds import odds_after, odds_before
from pages._parts import (
    autosave,
    scenario_acts,
    scenario_hints,
    scenario_look_again,
    scenario_money,
    scenario_words,
    state,
)
from pages._parts.person import Person

TERMS = (6, 12, 36)
"""Months after which doing nothing is looked at."""


def inaction(person: Person, scenario: Scenario) -> None:
    """Doing nothing at each term: in words, and as an amount where there is one."""
    texts = tuple(f"inaction_{term}" for term in TERMS)
    for column, term in zip(st.columns(len(TERMS)), TERMS, strict=True):
        with column:
            st.subheader(person.text(f"scenario.inaction.{term}"), anchor=False)
            autosave.text_area(
                person,
                f"scenario.inaction_{term}",
                scenario,
                then=scenario_hints.when_filled(scenario, *texts),
            )
            autosave.amount(
                person, f"scenario.inaction_cost_{term}", scenario, currency=scenario.currency
            )
    scenario_money.currency(person, scenario)


def decide(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    """What the exercise has shown, then the choice, its reason and a date."""
    scenario_look_again.draw(person, scenario, has_field=True)
    with st.container(key="scenario.balance", border=True):
        st.markdown(f"**{person.text('scenario.balance.title')}**")
        st.markdown("\n".join(f"- {line}" for line in balance(person, scenario, points)))
    key = f"scenario.decision.{scenario.id}"
    if state.value_of(key) != scenario.decision:
        state.set_value(key, scenario.decision)
    # As a bar the three would break in two on a phone.
    st.pills(
        person.text("scenario.decision.label"),
        list(Decision),
        format_func=lambda one: (
            f"{scenario_words.DECISION_SIGNS[one]} {person.text(f'decision.{one}')}"
        ),
        key=key,
        on_change=_decide,
        args=(person, scenario, key),
    )
    if scenario.decision is None:
        return
    st.caption(person.text(f"decision.{scenario.decision}.means"))
    if scenario.decision is Decision.NOT_NOW and scenario.look_again_on is None:
        st.info(person.text("scenario.look_again.ask"), icon=":material/event:")
    with st.container(width=320):
        autosave.day(person, "scenario.look_again_on", scenario, earliest=person.today)
    autosave.text_area(person, "scenario.decision_reason", scenario, lines=3)
    if scenario.decided_on:
        st.caption(person.text("scenario.decided_on", day=scenario.decided_on))


def balance(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> list[str]:
    """What the exercise has shown, a line a thing, safe inside Markdown."""
    lines = []
    before, after = odds_before(scenario), odds_after(scenario)
    if before and after:
        lines.append(scenario_words.odds_finding(person, before, after))
        lines.append(scenario_words.odds_finding_worst(person, before, after))
    lines.append(scenario_words.standing_count(person, points))
    total = total_value(points)
    if total.counted:
        amount = scenario_words.cash(person, total.value, scenario.currency)
        stands = total_value(point for point in points if point.is_standing)
        proven = scenario_words.cash(person, stands.value, scenario.currency)
        lines.append(
            person.plural("scenario.balance.value", total.counted, amount=amount, proven=proven)
        )
    costs = [(term, getattr(scenario, f"inaction_cost_{term}")) for term in TERMS]
    known = [(term, cost) for term, cost in costs if cost is not None]
    if known:
        term, cost = known[-1]
        amount = scenario_words.cash(person, cost, scenario.currency)
        lines.append(person.text(f"scenario.balance.inaction.{term}", amount=amount))
    return lines


def _decide(person: Person, scenario: Scenario, key: str) -> None:
    scenario_acts.decide(person, scenario, state.value_of(key))
