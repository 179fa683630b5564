"""The finished message: the person's own words within a warm or a sober frame."""

from collections.abc import Callable

from core.model.handover import MESSAGE_PARTS, Handover
from core.model.one_line import one_line


def message(handover: Handover, say: Callable[[str], str]) -> str:
    """The message as plain text, recognition of the work first; parts not written are left out.

    `say` gives the words of a text key in the message's own language. The frame speaks of
    "you" nowhere, so that it goes with a formal and with a familiar address.
    """
    tone = handover.tone
    name = one_line(handover.to_name)
    greeting = say(f"handover.frame.{tone}.greeting")
    parts = [f"{greeting} {name}," if name else f"{greeting},"]
    for part in MESSAGE_PARTS:
        words = getattr(handover, part).strip()
        if words:
            parts.append(f"{say(f'handover.frame.{tone}.{part}')}\n{words}")
    parts.append(say(f"handover.frame.{tone}.close"))
    sender = one_line(handover.from_name)
    parts.append(f"{say(f'handover.frame.{tone}.regards')}\n{sender}".strip())
    return "\n\n".join(parts)
