"""Under a part of the message: words that may sound like blame, and another way to put them."""

from collections.abc import Callable

import streamlit as st

from core.model.handover import MESSAGE_PARTS, Handover
from core.rules.blame import Blame, blame_in
from pages._parts.person import Person

_MOST = 3


def has_blame(handover: Handover) -> bool:
    """Whether any part of the message has words that may sound like blame."""
    return any(blame_in(getattr(handover, part)) for part in MESSAGE_PARTS)


def under(person: Person, part: str) -> Callable[[Handover], None]:
    """Draws the hints on one part as it stands after each save; nothing where all is calm."""

    def then(stored: Handover) -> None:
        found = blame_in(getattr(stored, part))
        if not found:
            return
        with st.container(key=f"handover.hints.{part}", gap="xsmall"):
            for blame in found[:_MOST]:
                st.markdown(_line(person, blame))

    return then


def _line(person: Person, blame: Blame) -> str:
    quoted = person.text("handover.blame.quoted", words=person.plain(blame.words))
    badge = f":orange-badge[:material/hearing: {quoted}]"
    why = person.text(f"handover.blame.{blame.kind}")
    return f"{badge} {why}  \n:small[{person.text(f'handover.blame.{blame.kind}.idea')}]"
