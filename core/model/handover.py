"""Leaving a provider kindly: the signs, what to say, the handover month, and what remains."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from core.model.candidate import Answer
from core.model.checks import check_key, check_text
from core.model.preferences import Language


class Way(StrEnum):
    """What the signs lead to: a talk first, a parting, or going on together."""

    TALK = "talk"
    PART = "part"
    STAYS = "stays"


class Tone(StrEnum):
    """How the finished message sounds."""

    WARM = "warm"
    SOBER = "sober"


class StepKind(StrEnum):
    """One of the five usual steps of a handover month, or one of the person's own."""

    TELL = "tell"
    WRITE = "write"
    OVERLAP = "overlap"
    REVOKE = "revoke"
    CLOSE = "close"
    OWN = "own"


OWN_SIGNS: Final = ("prefers_new", "bored_by_routine", "quality_drops", "hard_to_say")
"""The signs to tick, each a field of `Handover`, in the order in which they are offered."""
MESSAGE_PARTS: Final = ("recognition", "fact", "feeling", "need", "request")
"""The parts of the message, each a field of `Handover`: recognition of the work comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One provider to talk to, and perhaps to part from: from the first sign to what remains."""

    id: UUID
    created_at: datetime
    provider_id: UUID
    way: Way | None = None
    prefers_new: bool = False
    bored_by_routine: bool = False
    quality_drops: bool = False
    hard_to_say: bool = False
    own_signs: str = ""
    to_name: str = ""
    recognition: str = ""
    fact: str = ""
    feeling: str = ""
    need: str = ""
    request: str = ""
    from_name: str = ""
    tone: Tone = Tone.WARM
    message_language: Language = Language.FRENCH
    """The language of the message, whichever the screen's own."""
    sleep_until: date | None = None
    """The day before which the message is not sent."""
    start_on: date | None = None
    """The first day of the handover month."""
    successor: str = ""
    """Who could take over, in the person's words."""
    briefs_next: Answer | None = None
    """Whether the one who leaves will brief the next one."""
    has_no_access: bool = False
    """Said by the person: there is nothing to revoke."""
    reviewed_on: date | None = None
    recommended_on: date | None = None
    is_door_open: bool = False
    remains: str = ""
    """What the person keeps of the time together."""

    def __post_init__(self) -> None:
        check_text(
            "error.text_too_long",
            self.own_signs,
            self.to_name,
            self.recognition,
            self.fact,
            self.feeling,
            self.need,
            self.request,
            self.from_name,
            self.successor,
            self.remains,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverStep:
    """One step of the handover month: when it is due, and when it was done."""

    id: UUID
    created_at: datetime
    handover_id: UUID
    kind: StepKind = StepKind.OWN
    what: str = ""
    due_on: date | None = None
    done_on: date | None = None

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """Something that the one who leaves writes down for the next one."""

    id: UUID
    created_at: datetime
    handover_id: UUID
    kind: str = ""
    """A key of the typical instructions, empty for the person's own."""
    what: str = ""
    received_on: date | None = None

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what)
        check_key("error.key", self.kind)
