"""A folded part with the dates to come as a file for one's own calendar."""

from collections import Counter
from functools import partial
from zoneinfo import ZoneInfo

import streamlit as st

from core.exchange.calendar import as_calendar, zone_named
from core.exchange.calendar_entries import entries
from core.storage import coming
from core.storage.coming import Coming
from pages._parts import go, state
from pages._parts.folding import folded
from pages._parts.person import Person

_APPS = ("apple", "google", "outlook")


def draw(person: Person, place: str) -> None:
    """What has a date, the file that holds it, and how a calendar takes it in."""
    title = person.text("calendar.title")
    with folded(title, key=f"calendar.{place}", icon=":material/calendar_add_on:") as is_open:
        if is_open:
            _opened(person, place)


def _opened(person: Person, place: str) -> None:
    found = coming.read(person.notebook, person.stamp().now, person.today)
    if found.is_empty:
        st.markdown(person.text("calendar.nothing"))
        return
    st.markdown(person.text("calendar.why"))
    st.markdown("\n".join(f"- {line}" for line in _held(person, found)))
    _time_of_calls(person, found)
    _file(person, place, found)
    st.markdown(f"**{person.text('calendar.how')}**")
    apps = "\n".join(f"- {person.text(f'calendar.how.{app}')}" for app in _APPS)
    st.markdown(f"{person.text('calendar.how.apart')}\n\n{apps}")
    st.caption(person.text("calendar.copy"))


def _held(person: Person, found: Coming) -> list[str]:
    lines = [
        person.plural(f"calendar.holds.{kind}", count)
        for kind, count in Counter(one.kind for one in found.dated).items()
    ]
    lines += [
        person.plural(
            "calendar.holds.calls",
            len(days),
            name=person.plain(course.provider.name.strip()) or person.text("history.nameless"),
        )
        for course, days in found.calls
    ]
    if found.at_work:
        lines.append(person.text("calendar.holds.month"))
    return lines


def _time_of_calls(person: Person, found: Coming) -> None:
    """Say that calls take whole days, and where to choose a time."""
    timeless = next((one for one, _ in found.calls if one.rhythm.starts_at is None), None)
    if timeless is None:
        return
    st.caption(person.text("calendar.times.none"))
    go.link(
        person,
        "log",
        label=person.text("calendar.times.link"),
        icon=":material/schedule:",
        provider=timeless.provider.id,
        part="calls",
    )


def _file(person: Person, place: str, found: Coming) -> None:
    key = f"calendar.discreet.{place}"
    is_discreet = bool(state.value_of(key))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.download_button(
            person.text("calendar.download"),
            data=partial(
                as_calendar,
                entries(found, person.language, person.today, is_discreet=is_discreet),
                name=person.text("home.title"),
                language=person.language,
                zone=_zone(),
                now=person.stamp().now,
            ),
            file_name=person.text(f"calendar.file{'.discreet' if is_discreet else ''}"),
            mime="text/calendar",
            key=f"calendar.download.{place}",
            type="primary",
            icon=":material/download:",
            on_click="ignore",
        )
        st.toggle(
            person.text("calendar.discreet"), key=key, help=person.text("calendar.discreet.help")
        )


def _zone() -> ZoneInfo | None:
    """The person's time zone, if the browser names one that is known here."""
    name = st.context.timezone
    return zone_named(name) if isinstance(name, str) else None
