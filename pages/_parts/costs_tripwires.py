"""Costs: the points of law to check with one provider, folded until someone opens them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import streamlit as st

from core.model.provider import Provider, ProviderMonth
from core.model.rate import RateOverride
from core.model.tripwire_note import Tripwire, TripwireNote
from core.numbers.paid_in_euros import paid_in_euros
from core.rules import tripwires
from core.rules.tripwires import CHECKED_ON, Applying, State
from core.storage import tripwire_notes
from pages._parts import autosave, costs_tripwire_acts, costs_tripwire_words, current
from pages._parts.folding import folded
from pages._parts.person import Person

PART: Final = "tripwires"
"""The word of the address that opens the points."""
_SIGNS: Final = {
    State.OPEN: "orange-badge[:material/flag:",
    State.LAPSED: "orange-badge[:material/event_repeat:",
    State.DEALT_WITH: "green-badge[:material/check:",
}


def draw(
    person: Person,
    provider: Provider,
    records: Sequence[ProviderMonth],
    overrides: Sequence[RateOverride],
) -> None:
    """Draw nothing where no point applies; else a line that says how many still wait."""
    home = person.preferences.home_currency
    paid = paid_in_euros(provider, records, home, overrides)
    found = tripwires.applying(
        provider, records, person.today, euros=paid.total, uncounted=paid.uncounted
    )
    if not found:
        return
    kept = tripwire_notes.list_for_provider(person.notebook, provider.id)
    notes = {note.tripwire: note for note in kept}
    states = {one.tripwire: _state(one, notes, person.today) for one in found}
    waiting = sum(state is not State.DEALT_WITH for state in states.values())
    title = (
        person.plural("tripwire.title.waiting", waiting)
        if waiting
        else person.text("tripwire.title.calm")
    )
    with folded(
        title,
        key=f"costs.tripwires.{provider.id}",
        icon=":material/checklist:",
        is_open_at_first=current.word("part", [PART], "") == PART,
    ) as is_open:
        if not is_open:
            return
        st.caption(person.text("tripwire.what"))
        words = costs_tripwire_words.Words(person=person, provider=provider, euros=paid.total)
        for one in found:
            _point(person, words, one, states[one.tripwire], notes.get(one.tripwire))


def _state(one: Applying, notes: dict[Tripwire, TripwireNote], today: date) -> State:
    note = notes.get(one.tripwire)
    return tripwires.state(one.tripwire, note.dealt_on if note else None, today)


def _point(
    person: Person,
    words: costs_tripwire_words.Words,
    one: Applying,
    state: State,
    note: TripwireNote | None,
) -> None:
    tripwire, provider = one.tripwire, words.provider
    name = person.text(f"tripwire.{tripwire}.name")
    badge = f":{_SIGNS[state]} {costs_tripwire_words.state(person, tripwire, state, note)}]"
    key = f"costs.tripwire.{tripwire}.{provider.id}"
    with folded(f"{name} {badge}", key=key) as is_open:
        if not is_open:
            return
        st.markdown(words.why(one))
        st.markdown(words.to_do(one))
        if note is not None:
            _note(person, note)
        _buttons(person, provider, tripwire, state, note)
        source = person.text(f"tripwire.{tripwire}.source")
        checked = person.text("tripwire.checked", month=person.month(CHECKED_ON[tripwire]))
        st.caption(f"{source}  \n{checked}")


def _note(person: Person, note: TripwireNote) -> None:
    day, how = st.columns([1, 2])
    with day:
        autosave.day(person, "tripwire_note.dealt_on", note, latest=person.today)
    with how:
        autosave.text_area(person, "tripwire_note.note", note, lines=2)


def _buttons(
    person: Person,
    provider: Provider,
    tripwire: Tripwire,
    state: State,
    note: TripwireNote | None,
) -> None:
    with st.container(horizontal=True):
        if state is not State.DEALT_WITH:
            st.button(
                person.text(f"tripwire.do.{state}"),
                key=f"costs.tripwire.do.{tripwire}.{provider.id}",
                icon=":material/check:",
                on_click=costs_tripwire_acts.deal_with,
                args=(person, provider, tripwire),
            )
        if note is not None:
            st.button(
                person.text("tripwire.reopen"),
                key=f"costs.tripwire.reopen.{tripwire}.{provider.id}",
                type="tertiary",
                icon=":material/undo:",
                on_click=costs_tripwire_acts.reopen,
                args=(person, note),
            )
