"""What the browser tells about a visit: is it this machine, which language, which day."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import streamlit as st

from core.model.preferences import Language
from core.model.stamp import Stamp
from core.rules.locality import is_plainly_local
from pages._parts import state


def is_local() -> bool:
    """Whether the person sits at the machine the app runs on.

    Between two connections a session has no headers; it keeps the verdict of its last one.
    A new session without any connection has no verdict, hence no notebook.
    """
    headers = st.context.headers.to_dict()
    if headers:
        state.admit(is_plainly_local(st.context.ip_address, headers))
    return state.is_admitted()


def browser_language() -> Language:
    """The browser's language where the app speaks it, else French."""
    locale = st.context.locale
    if isinstance(locale, str) and locale.lower().startswith(Language.ENGLISH):
        return Language.ENGLISH
    return Language.FRENCH


def stamp() -> Stamp:
    """Now, and a step of its own, where there is no person yet."""
    return Stamp(now=datetime.now(UTC).replace(tzinfo=None), step=uuid4())


def local_time(moment: datetime) -> datetime:
    """A naive UTC moment as the person's clock shows it."""
    return _moved(moment, minutes_ahead())


def day_begins(day: date) -> datetime:
    """The naive UTC moment at which a day of the person's begins."""
    return _moved(datetime.combine(day, time()), -minutes_ahead())


def minutes_ahead() -> int:
    """How far the person's clock is ahead of UTC."""
    offset = st.context.timezone_offset
    return -offset if isinstance(offset, int) else 0


def today() -> date:
    """The person's date."""
    return local_time(datetime.now(UTC).replace(tzinfo=None)).date()


def _moved(moment: datetime, minutes: int) -> datetime:
    """So many minutes later; at either end of the calendar, as it is."""
    try:
        return moment + timedelta(minutes=minutes)
    except OverflowError:
        return moment
