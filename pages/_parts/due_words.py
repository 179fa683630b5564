"""What is due in words: what it is, whose, since when, and where it is done."""

from collections.abc import Mapping
from typing import Any, Final

from core.model.one_line import cut_short, one_line
from core.rules.due import SCREENS, Due, DueKind, month_to_fill
from pages._parts.onward import Onward
from pages._parts.person import Person

_LONGEST_NAME: Final = 80
_SINCE: Final = {
    DueKind.PREDICTION: "due",
    DueKind.CALL: "due",
    DueKind.DELIVERY: "late",
    DueKind.QUESTION: "asked",
}
_ENDINGS: Final = ("…", "!", "?")
ICONS: Final = {
    DueKind.PREDICTION: ":material/question_mark:",
    DueKind.DELIVERY: ":material/schedule:",
    DueKind.QUESTION: ":material/contact_support:",
    DueKind.TO_ACCEPT: ":material/inventory:",
    DueKind.CALL: ":material/video_call:",
    DueKind.MONTH: ":material/edit_calendar:",
    DueKind.LOOK_AGAIN: ":material/event_repeat:",
    DueKind.INTERVIEW: ":material/groups:",
    DueKind.FIRST_TASK: ":material/rocket_launch:",
    DueKind.HANDOVER_MESSAGE: ":material/mark_email_unread:",
    DueKind.HANDOVER_STEP: ":material/handshake:",
}


def onward(person: Person, due: Due) -> Onward:
    """The way to where it is done."""
    return Onward(
        why=line(person, due).replace("**", ""),
        do=person.text(f"now.do.{due.kind}"),
        screen=SCREENS[due.kind],
        address=_address(due),
        record_id=due.record_id,
    )


def line(person: Person, due: Due) -> str:
    """What is due, whose it is or what it says, and since when: a sentence, safe in Markdown."""
    month = person.month(month_to_fill(person.today))
    told = person.text(f"now.due.{due.kind}", name=_name(person, due), month=month)
    sentence = ", ".join(filter(None, [told, _since(person, due)]))
    return sentence if sentence.endswith(_ENDINGS) else f"{sentence}."


def short(person: Person, words: str) -> str:
    """A person's words within a line of ours: on one line, without the stop at their end."""
    line = one_line(words)
    stopped = line if line.endswith("..") else line.removesuffix(".")
    return person.plain(cut_short(stopped, _LONGEST_NAME))


def _name(person: Person, due: Due) -> str:
    name = short(person, due.name)
    if not name:
        return person.text("history.nameless")
    is_said = due.kind in (DueKind.PREDICTION, DueKind.QUESTION)
    return person.text("now.said", words=name) if is_said else name


def _since(person: Person, due: Due) -> str:
    late = (person.today - due.on).days
    if due.kind is DueKind.MONTH or late <= 0:
        return ""
    return person.plural(f"now.since.{_SINCE.get(due.kind, 'waiting')}", late)


def _address(due: Due) -> Mapping[str, Any]:
    match due.kind:
        case DueKind.PREDICTION:
            return {"prediction": due.record_id}
        case DueKind.DELIVERY | DueKind.QUESTION | DueKind.TO_ACCEPT:
            return {"provider": due.parent_id, "entry": due.record_id}
        case DueKind.CALL:
            return {"provider": due.record_id, "part": "calls"}
        case DueKind.MONTH:
            return {"provider": due.record_id}
        case DueKind.LOOK_AGAIN:
            return {"scenario": due.record_id, "step": "decide"}
        case DueKind.INTERVIEW:
            return {
                "selection": due.parent_id,
                "step": "interviews",
                "freelancer": due.record_id,
            }
        case DueKind.FIRST_TASK:
            return {}
        case DueKind.HANDOVER_MESSAGE:
            return {"handover": due.record_id, "step": "message"}
        case DueKind.HANDOVER_STEP:
            return {"handover": due.parent_id, "step": "plan"}
