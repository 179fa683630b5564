"""The months that a comparison counts: all of them, unless the address names a first or a last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import streamlit as st

from core.storage.figures import Span
from pages._parts import current, state
from pages._parts.charts_scale import every_month
from pages._parts.person import Person

_ENDS: Final = {"since": "compare.since", "until": "compare.until"}
_OPEN: Final = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A first and a last month, both counted; None where that end is open."""

    since: date | None = None
    until: date | None = None

    def holds(self, month: date) -> bool:
        """Whether this month is counted."""
        starts = self.since is None or self.since <= month
        return starts and (self.until is None or month <= self.until)

    @property
    def is_whole(self) -> bool:
        """Whether every month is counted."""
        return self.since is None and self.until is None


def asked() -> Period:
    """The period of the address; ends that would leave nothing between them are ignored."""
    since, until = (current.month(end) for end in _ENDS)
    if since and until and until < since:
        return Period()
    return Period(since=since, until=until)


def choose(person: Person, spans: Sequence[Span]) -> None:
    """A first and a last month to pick, among those that any provider has figures for."""
    months = every_month([end for span in spans for end in (span.first, span.last)])
    period = asked()
    for column, (end, key) in zip(st.columns(2), _ENDS.items(), strict=True):
        chosen = getattr(period, end)
        state.set_value(key, _OPEN if chosen is None else _written(chosen))
        options = {_OPEN: person.text(f"{key}.open")}
        options |= {_written(one): person.month(one) for one in [*filter(None, [chosen]), *months]}
        column.selectbox(
            person.text(f"{key}.label"),
            options=list(options),
            format_func=options.__getitem__,
            key=key,
            on_change=_take,
            args=(end,),
        )


def none_left(person: Person) -> None:
    """Say that one side has no month in the period, with the way back to all of them."""
    st.info(person.text("compare.period.nothing"), icon=":material/date_range:")
    st.button(
        person.text("compare.period.all"),
        key="compare.period.all",
        icon=":material/undo:",
        on_click=_open_both,
    )


def _take(end: str) -> None:
    chosen = state.value_of(_ENDS[end])
    if not chosen:
        st.query_params.pop(end, None)
        return
    st.query_params[end] = chosen
    other = next(one for one in _ENDS if one != end)
    if asked().is_whole:
        # The other end lay on the wrong side of the one just chosen, which is the one meant.
        st.query_params.pop(other, None)


def _open_both() -> None:
    for end in _ENDS:
        st.query_params.pop(end, None)


def _written(month: date) -> str:
    return current.month_word(month)
