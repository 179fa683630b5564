"""What of the history is shown: the address says it, so that a link, back and reload work."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Final

import streamlit as st

from core.model.change import ChangeKind
from core.rules.history_parts import PARTS
from core.rules.month_span import months_later
from core.storage import history
from core.storage.history import Wanted
from pages._parts import current, go, state, visit
from pages._parts.person import Person

SHOWN_AT_FIRST: Final = 40
_ALL: Final = ""
_DAYS: Final = {"today": 1, "week": 7, "days": 30}
_MOST_DIGITS: Final = 5
_LONGEST: Final = 200
_BOX: Final = "timeline.find"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The part of the history that is shown."""

    part: str
    change: str
    period: str
    """One of the last days' names, a month ("2026-03"), or nothing for all."""
    find: str
    shown: int
    """At most so many acts."""
    undo: str
    """The step whose way back is asked for, as the address gives it."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return not (self.part or self.change or self.period or self.find)

    def words(self, **changes: object) -> dict[str, object]:
        """The words of the address for this view with something else shown."""
        usual: dict[str, object] = {
            "part": self.part or None,
            "change": self.change or None,
            "period": self.period or None,
            "find": self.find or None,
            "shown": self.shown if self.shown > SHOWN_AT_FIRST else None,
            "undo": self.undo or None,
        }
        return {**usual, **changes}


def asked() -> View:
    """The view that the address asks for; all of the history where it asks for nothing."""
    month = current.month("period")
    return View(
        part=current.word("part", tuple(PARTS), _ALL),
        change=current.word("change", tuple(ChangeKind), _ALL),
        period=current.month_word(month) if month else current.word("period", tuple(_DAYS), _ALL),
        find=st.query_params.get("find", "")[:_LONGEST].strip(),
        shown=_shown(),
        undo=st.query_params.get("undo", ""),
    )


def wanted(view: View) -> Wanted:
    """What to look for in the history."""
    since = until = None
    if view.period in _DAYS:
        since = visit.today() - timedelta(days=_DAYS[view.period] - 1)
    elif view.period:
        since = _month_of(view.period)
        until = months_later(since, 1)
    return Wanted(
        kinds=PARTS.get(view.part, ()),
        change=ChangeKind(view.change) if view.change else None,
        since=visit.day_begins(since) if since else None,
        until=visit.day_begins(until) if until else None,
        words=view.find,
    )


def choose(person: Person, view: View) -> None:
    """The box for words; folded under it one choice each for part, time and sort of change."""
    with st.container(key="timeline.filter"):
        st.chat_input(
            person.text("timeline.find"),
            key=_BOX,
            max_chars=_LONGEST,
            on_submit=_find,
            args=(person, view),
        )
        months = history.months(person.notebook, visit.minutes_ahead())
        periods = [*_DAYS, *(current.month_word(month) for month in months)]
        options: dict[str, list[str]] = {
            "part": list(PARTS),
            "period": periods if view.period in ("", *periods) else [*periods, view.period],
            "change": list(ChangeKind),
        }
        with st.expander(
            person.text("timeline.choices"),
            expanded=bool(view.part or view.period or view.change),
            key="timeline.choices",
            icon=":material/filter_alt:",
        ):
            for column, (name, words) in zip(st.columns(3), options.items(), strict=True):
                state.set_value(f"timeline.{name}", getattr(view, name))
                column.selectbox(
                    person.text(f"timeline.{name}.label"),
                    options=[_ALL, *words],
                    format_func=partial(told, person, name),
                    key=f"timeline.{name}",
                    on_change=_take,
                    args=(person, view, name),
                )


def told(person: Person, name: str, word: str) -> str:
    """A choice in words."""
    if word == _ALL:
        return person.text(f"timeline.{name}.all")
    if name == "part":
        return person.text("notebook.settings.title" if word == "notebook" else f"screen.{word}")
    if name == "period" and word not in _DAYS:
        return person.month(_month_of(word))
    return person.text(f"timeline.{name}.{word}")


def say(person: Person, view: View) -> None:
    """Say what is left out, with the way back to the whole."""
    if view.is_whole:
        return
    chosen = [
        person.plain(told(person, name, getattr(view, name)))
        for name in ("part", "period", "change")
        if getattr(view, name)
    ]
    if view.find:
        chosen.append(person.text("timeline.words", words=person.plain(view.find)))
    with st.container(horizontal=True, vertical_alignment="center", key="timeline.only"):
        st.markdown(
            person.text("timeline.only", what=", ".join(chosen)),
            width="stretch",
        )
        st.button(
            person.text("timeline.whole"),
            key="timeline.whole",
            icon=":material/filter_alt_off:",
            type="tertiary",
            on_click=go.turn_to,
            args=(person,),
        )


def turn_to(person: Person, view: View, **changes: object) -> None:
    """Show something else of the history; as a callback it costs one run."""
    go.turn_to(person, **view.words(**changes))


def _find(person: Person, view: View) -> None:
    words = (state.value_of(_BOX) or "").strip()
    if words:
        turn_to(person, view, find=words, shown=None, undo=None)


def _take(person: Person, view: View, name: str) -> None:
    chosen = state.value_of(f"timeline.{name}") or None
    turn_to(person, view, **{name: chosen, "shown": None, "undo": None})


def _month_of(period: str) -> date:
    return date.fromisoformat(f"{period}-01")


def _shown() -> int:
    asked_for = st.query_params.get("shown", "")
    is_number = asked_for.isascii() and asked_for.isdigit() and len(asked_for) <= _MOST_DIGITS
    return max(SHOWN_AT_FIRST, int(asked_for)) if is_number else SHOWN_AT_FIRST
