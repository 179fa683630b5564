"""Which record is shown: the address says it, so links, back and reload work."""

from collections.abc import Sequence
from datetime import date
from typing import Final, Protocol, TypeVar
from uuid import UUID

import streamlit as st

from pages._parts.person import Person

_MONTH_DIGITS: Final = 7


class _HasId(Protocol):
    @property
    def id(self) -> UUID: ...


Shown = TypeVar("Shown", bound=_HasId)


def record(person: Person, name: str, records: Sequence[Shown]) -> Shown | None:
    """The one of `records` that the address names; None if it names none of them.

    A stale or foreign id is said kindly, since a record may be gone since the link was made.
    """
    wanted = st.query_params.get(name, "")
    if not wanted:
        return None
    found = next((one for one in records if str(one.id) == wanted), None)
    if found is None:
        st.info(person.text("frame.record_gone"), icon=":material/link_off:")
    return found


def word(name: str, allowed: Sequence[str], default: str) -> str:
    """A word of the address (a step, a side), or the default if it is none of the allowed."""
    wanted = st.query_params.get(name, "")
    return wanted if wanted in allowed else default


def month(name: str) -> date | None:
    """A month of the address ("2016-07"), or None."""
    try:
        return date.fromisoformat(f"{st.query_params.get(name, '')}-01")
    except ValueError:
        return None


def month_word(month: date) -> str:
    """A month as the address names it; `strftime` leaves zeros off the first centuries."""
    return month.isoformat()[:_MONTH_DIGITS]
