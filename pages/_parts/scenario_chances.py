"""Step 4: the odds of worst, in between and best, before and after; each row is always 100."""

import streamlit as st

from core.model.scenario import Scenario
from core.numbers.odds import Odds, odds_after, odds_before, odds_from_bounds
from pages._parts import scenario_acts, scenario_words, state
from pages._parts.person import Person

_UNGUESSED = Odds(worst=30, best=30)
_STEP = 5


def chances(person: Person, scenario: Scenario) -> None:
    """Both guesses, one above the other; the second starts where the first stands."""
    before = odds_before(scenario)
    _guess(person, scenario, "before", before, _UNGUESSED)
    if before is None:
        st.caption(person.text("scenario.odds.first_before"))
        return
    _guess(person, scenario, "after", odds_after(scenario), before)


def _guess(
    person: Person, scenario: Scenario, moment: str, guessed: Odds | None, start: Odds
) -> None:
    odds = guessed or start
    key = f"scenario.{moment}.{scenario.id}"
    if state.value_of(key) != odds.bounds:
        state.set_value(key, odds.bounds)
    with st.container(key=f"scenario.odds.{moment}", border=True):
        st.markdown(f"**{person.text(f'scenario.odds.{moment}')}**")
        _parts(person, odds)
        st.slider(
            person.text(f"scenario.odds.{moment}.slider"),
            min_value=0,
            max_value=100,
            step=_STEP,
            # A place on the line, not a chance: right of the handle stands what is told above.
            format="%d",
            key=key,
            on_change=_save,
            args=(person, scenario, moment, key),
            label_visibility="collapsed",
        )
        if guessed is None:
            st.caption(person.text("scenario.odds.how"))
            st.button(
                person.text("scenario.odds.keep"),
                key=f"{key}.keep",
                on_click=_save,
                args=(person, scenario, moment, key),
            )


def _parts(person: Person, odds: Odds) -> None:
    worst, between, best = scenario_words.odds_parts(person, odds)
    # Small, and without signs of their own: on a phone the three stand in one line.
    with st.container(horizontal=True, horizontal_alignment="distribute", gap="xsmall"):
        for part in (worst, between, best):
            st.markdown(f":small[{part}]", width="content")


def _save(person: Person, scenario: Scenario, moment: str, key: str) -> None:
    low, high = state.value_of(key)
    odds = odds_from_bounds(low, high)
    scenario_acts.guess(person, scenario, moment, worst=odds.worst, best=odds.best)
