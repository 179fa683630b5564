"""The log: when to call next, what to talk about, and how often."""

from datetime import date, time

import streamlit as st

from core.model.call import FIRST_WEEKS, GAPS, TIMES, CallRhythm
from core.rules.next_call import NextCall, ends_early, next_call, start_of_work
from core.storage import call_rhythms, calls, log_entries
from core.storage.log_entries import Tally
from core.texts import formats
from pages._parts import autosave, log_acts, log_held_calls
from pages._parts.folding import folded
from pages._parts.log_view import View
from pages._parts.person import Person


def notice(person: Person, view: View) -> None:
    """One line over the requests: the next call, and one click for a call that was held."""
    rhythm, start, last = _history(person, view)
    coming = next_call(view.provider, rhythm, start, last, person.today)
    if coming is None or last == person.today:
        return
    if start is None or person.today <= ends_early(rhythm, start):
        st.caption(f":material/eco: {person.text('log.trust')}")
    with st.container(
        horizontal=True, vertical_alignment="center", key="log.call", horizontal_alignment="left"
    ):
        told = _when(person, coming, rhythm)
        if coming.missed_on is not None:
            missed = person.text("now.call.missed", day=person.day(coming.missed_on))
            told = f"{missed} {_stopped(told)}"
        st.markdown(f":material/call: {told}", width="content")
        _held(person, view, coming)


def draw(person: Person, view: View) -> None:
    """The next call with what to talk about, then the calls held, then the rhythm."""
    rhythm, start, last = _history(person, view)
    coming = next_call(view.provider, rhythm, start, last, person.today)
    if coming is None:
        st.markdown(person.text("call.ended"))
    else:
        with st.container(border=True, key="log.next_call"):
            st.markdown(f":material/call: **{_when(person, coming, rhythm)}**")
            if coming.missed_on is not None:
                missed = person.day(coming.missed_on)
                st.markdown(person.text("call.missed", day=missed))
            _agenda(person, view)
            with st.container(horizontal=True, vertical_alignment="bottom"):
                _held(person, view, coming)
                with st.container(width=220):
                    autosave.day(person, "call_rhythm.next_on", rhythm, earliest=person.today)
    log_held_calls.draw(person, view)
    if coming is not None:
        _rhythm(person, rhythm, start)


def _history(person: Person, view: View) -> tuple[CallRhythm, date | None, date | None]:
    """The rhythm, the first day of the work, and the day of the last call."""
    provider = view.provider
    now = person.stamp().now
    rhythm = call_rhythms.of_provider(person.notebook, provider.id, now)
    last = calls.last_days(person.notebook).get(provider.id)
    first_line = log_entries.first_day(person.notebook, provider.id)
    return rhythm, start_of_work(provider, first_line, last), last


def _when(person: Person, coming: NextCall, rhythm: CallRhythm) -> str:
    days = (coming.day - person.today).days
    if days == 0:
        told = person.text("call.next.today")
    elif days == 1:
        told = person.text("call.next.tomorrow")
    else:
        told = person.text("call.next.on", day=person.day_of_week(coming.day))
    if rhythm.starts_at is None:
        return told
    clock = formats.time_of_day(person.language, time.fromisoformat(rhythm.starts_at))
    return f"{_stopped(told)} {person.text('call.next.time', time=clock)}"


def _stopped(told: str) -> str:
    """A line that another sentence stands beside: with a full stop at its end."""
    return told if told.endswith(".") else f"{told}."


def _held(person: Person, view: View, coming: NextCall) -> None:
    """One click for a call held today, and one for the call that was missed, if it was held."""
    st.button(
        person.text("call.held"),
        key="log.call.held",
        icon=":material/check:",
        on_click=log_acts.hold_call,
        args=(person, view, person.today),
    )
    if coming.missed_on is not None:
        st.button(
            person.text("call.held.as_planned", day=person.day(coming.missed_on)),
            key="log.call.held_as_planned",
            icon=":material/event_available:",
            type="tertiary",
            on_click=log_acts.hold_call,
            args=(person, view, coming.missed_on),
        )


def _agenda(person: Person, view: View) -> None:
    """What the log says there is to talk about."""
    tally = log_entries.tally(person.notebook, view.provider.id, person.today)
    questions = log_entries.waiting_questions(person.notebook, view.provider.id)
    lines = [
        person.plural(f"call.agenda.{name}", count)
        for name, count in _to_talk_about(tally, questions).items()
        if count
    ]
    if not lines:
        st.caption(person.text("call.agenda.nothing"))
        return
    st.markdown("\n".join([person.text("call.agenda"), "", *(f"- {line}" for line in lines)]))


def _to_talk_about(tally: Tally, questions: int) -> dict[str, int]:
    by_state = {str(state): count for state, count in tally.by_state.items()}
    return {
        "questions": questions,
        "delivered": by_state.get("delivered", 0),
        "to_redo": by_state.get("to_redo", 0),
        "late": tally.late,
    }


def _rhythm(person: Person, rhythm: CallRhythm, start: date | None) -> None:
    title = person.text("call.rhythm")
    with folded(title, key=f"log.rhythm.{rhythm.id}", icon=":material/tune:") as is_open:
        if not is_open:
            return
        st.markdown(f"{_in_words(person, rhythm)} {person.text('call.rhythm.why')}")
        first, weeks, later = st.columns(3)
        with first:
            _choice(person, "call_rhythm.days_at_first", rhythm, GAPS, "call.gap")
        with weeks:
            _choice(person, "call_rhythm.weeks_at_first", rhythm, FIRST_WEEKS, "call.weeks")
        with later:
            _choice(person, "call_rhythm.days_later", rhythm, GAPS, "call.gap")
        autosave.choice(
            person,
            "call_rhythm.starts_at",
            rhythm,
            options=TIMES,
            kind="select",
            option_key="time",
        )
        if start is not None:
            st.caption(person.text("call.rhythm.from", day=person.day(start)))


def _in_words(person: Person, rhythm: CallRhythm) -> str:
    later = person.text(f"call.gap.{rhythm.days_later}")
    if rhythm.weeks_at_first == 0 or rhythm.days_at_first == rhythm.days_later:
        return person.text("call.rhythm.now_even", later=later)
    return person.text(
        "call.rhythm.now",
        first=person.text(f"call.gap.{rhythm.days_at_first}"),
        weeks=person.text(f"call.weeks.{rhythm.weeks_at_first}"),
        later=later,
    )


def _choice(
    person: Person, name: str, rhythm: CallRhythm, offered: tuple[int, ...], words: str
) -> None:
    autosave.choice(person, name, rhythm, options=offered, kind="select", option_key=words)
