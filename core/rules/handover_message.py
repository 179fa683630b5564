"""The finished message: the person's own words within a warm or a sober frame."""

from collections.abc import Callable

from core.model.handover import MESSAGE_PARTS, Handover


def message(handover: Handover, say: Callable[[str], str]) -> str:
    """The message as plain text, recognition of the work first; parts not written are left out.

    `say` gives the words of a text key in the message's own language. The frame speaks of
    "you" nowhere, so that it goes with a formal and with a familiar address.
    """
    tone = handover.tone
    name = " ".join(handover.to_name.split())
    greeting = say(f"handover.frame.{tone}.greeting")
    parts = [f"{greeting} {name}," if name else f"{greeting},"]
    for part in MESSAGE_PARTS:
        words = getattr(handover, part).strip()
        if words:
            parts.append(f"{say(f'handover.frame.{tone}.{part}')}\n{words}")
    parts.append(say(f"handover.frame.{tone}.close"))
    sender = " ".join(handover.from_name.split())
    parts.append(f"{say(f'handover.frame.{tone}.regards')}\n{sender}".strip())
    return "\n\n".join(parts)
