"""The example's handover: how the blogger parted from the local agency, June to July 2016."""

from dataclasses import replace
from datetime import date

from core.model.access import Access
from core.model.candidate import Answer
from core.model.handover import Handover, HandoverStep, Instruction, StepKind, Way
from core.model.records import Record
from core.rules.handover_plan import step_id, usual_steps
from core.samples.figures import AGENCY_ID
from core.samples.telling import Telling, id_of
from core.texts.catalogue import text

HANDOVER_ID = id_of("handover")
_FIRST_DAY, _LAST_DAY = date(2016, 6, 10), date(2016, 7, 7)
_DUE = {
    StepKind.OVERLAP: date(2016, 7, 4),
    StepKind.REVOKE: _LAST_DAY,
    StepKind.CLOSE: _LAST_DAY,
}
"""The usual steps that wait for Hanta, who starts on 4 July."""
_DONE = {
    StepKind.TELL: _FIRST_DAY,
    StepKind.WRITE: date(2016, 6, 17),
    StepKind.OVERLAP: date(2016, 7, 6),
    StepKind.REVOKE: _LAST_DAY,
    StepKind.CLOSE: _LAST_DAY,
}
_RECEIVED = {
    "recurring": date(2016, 6, 14),
    "files": date(2016, 6, 16),
    "settings": date(2016, 6, 17),
}


def handover(telling: Telling) -> list[Record]:
    """The handover, its month, the instructions received, and the doors that were closed."""
    words = telling.words
    whole = Handover(
        id=HANDOVER_ID,
        created_at=telling.now,
        provider_id=AGENCY_ID,
        way=Way.PART,
        prefers_new=True,
        quality_drops=True,
        hard_to_say=True,
        own_signs=words("handover.own_signs"),
        to_name=words("handover.to_name"),
        recognition=words("handover.recognition"),
        fact=words("handover.fact"),
        feeling=words("handover.feeling"),
        need=words("handover.need"),
        request=words("handover.request"),
        from_name=words("handover.from_name"),
        message_language=telling.language,
        sleep_until=_FIRST_DAY,
        start_on=_FIRST_DAY,
        successor=words("handover.successor"),
        briefs_next=Answer.YES,
        reviewed_on=_LAST_DAY,
        is_door_open=True,
        remains=words("handover.remains"),
    )
    return [whole, *_month(telling, whole), *_instructions(telling), *_doors(telling)]


def _month(telling: Telling, whole: Handover) -> list[HandoverStep]:
    def say(key: str) -> str:
        return text(telling.language, key)

    usual = {
        step.kind: replace(step, due_on=_DUE.get(step.kind, step.due_on), done_on=_DONE[step.kind])
        for step in usual_steps(whole, _FIRST_DAY, say)
    }
    overlap = telling.words("handover.step.overlap")
    usual[StepKind.OVERLAP] = replace(usual[StepKind.OVERLAP], what=overlap)
    backup = HandoverStep(
        id=step_id(HANDOVER_ID, StepKind.OWN),
        created_at=telling.now,
        handover_id=HANDOVER_ID,
        what=telling.words("handover.step.backup"),
        due_on=date(2016, 6, 24),
        done_on=date(2016, 6, 25),
    )
    return [*usual.values(), backup]


def _instructions(telling: Telling) -> list[Instruction]:
    typical = [
        _instruction(telling, key, text(telling.language, f"instruction.typical.{key}"), day)
        for key, day in _RECEIVED.items()
    ]
    recipes = telling.words("handover.instruction.recipes")
    return [*typical, _instruction(telling, "", recipes, date(2016, 6, 16))]


def _instruction(telling: Telling, kind: str, what: str, day: date) -> Instruction:
    return Instruction(
        id=id_of(f"instruction.{kind}"),
        created_at=telling.now,
        handover_id=HANDOVER_ID,
        kind=kind,
        what=what,
        received_on=day,
    )


def _doors(telling: Telling) -> list[Access]:
    return [
        Access(
            id=id_of(f"door.{kind}"),
            created_at=telling.now,
            provider_id=AGENCY_ID,
            kind=kind,
            what=telling.words(f"handover.access.{kind}"),
            granted_on=date(2016, 3, 1),
            revoked_on=_LAST_DAY,
        )
        for kind in ("site", "folder", "mailing")
    ]
