"""What is due today, each line leading to where it is done."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import streamlit as st

from core.model.one_line import cut_short, one_line
from core.rules.due import Due, DueKind, month_to_fill
from pages._parts import go
from pages._parts.person import Person

_MOST_SHOWN: Final = 6
_LONGEST_NAME: Final = 80
_ICONS: Final = {
    DueKind.PREDICTION: ":material/question_mark:",
    DueKind.DELIVERY: ":material/schedule:",
    DueKind.TO_ACCEPT: ":material/inventory:",
    DueKind.CALL: ":material/video_call:",
    DueKind.MONTH: ":material/edit_calendar:",
    DueKind.LOOK_AGAIN: ":material/event_repeat:",
    DueKind.INTERVIEW: ":material/groups:",
    DueKind.FIRST_TASK: ":material/rocket_launch:",
    DueKind.HANDOVER_MESSAGE: ":material/mark_email_unread:",
    DueKind.HANDOVER_STEP: ":material/handshake:",
}


def draw(person: Person, due: Sequence[Due]) -> None:
    """Everything due, what has waited longest first; the rest of a long list is counted."""
    if not due:
        return
    with st.container(border=True, key="home.due", gap="small"):
        st.header(person.text("home.due.title"), anchor=False)
        for one in due[:_MOST_SHOWN]:
            _line(person, one)
        if len(due) > _MOST_SHOWN:
            st.caption(person.plural("home.due.more", len(due) - _MOST_SHOWN))


def _line(person: Person, due: Due) -> None:
    screen, address = _place(due)
    name = cut_short(one_line(due.name), _LONGEST_NAME)
    action = person.text(f"home.due.{due.kind}", month=person.month(month_to_fill(person.today)))
    late = (person.today - due.on).days
    since = "" if due.kind is DueKind.MONTH or late <= 0 else person.plural("home.due.since", late)
    told = [person.plain(name) or person.text("history.nameless"), since]
    with st.container(gap=None):
        go.link(person, screen, label=f"**{action}**", icon=_ICONS[due.kind], **address)
        st.markdown(" · ".join(filter(None, told)))


def _place(due: Due) -> tuple[str, Mapping[str, Any]]:
    match due.kind:
        case DueKind.PREDICTION:
            return "review", {"prediction": due.record_id}
        case DueKind.DELIVERY | DueKind.TO_ACCEPT:
            return "log", {"provider": due.parent_id, "entry": due.record_id}
        case DueKind.CALL:
            return "log", {"provider": due.record_id, "part": "calls"}
        case DueKind.MONTH:
            return "costs", {"provider": due.record_id}
        case DueKind.LOOK_AGAIN:
            return "scenarios", {"scenario": due.record_id, "step": "decide"}
        case DueKind.INTERVIEW:
            shown = {
                "selection": due.parent_id,
                "step": "interviews",
                "freelancer": due.record_id,
            }
            return "choose", shown
        case DueKind.FIRST_TASK:
            return "first_task", {"candidate": due.record_id}
        case DueKind.HANDOVER_MESSAGE:
            return "handover", {"handover": due.record_id, "step": "message"}
        case DueKind.HANDOVER_STEP:
            return "handover", {"handover": due.parent_id, "step": "plan"}
