"""A notebook of every kind of record whose every text is hostile, made from the models' fields."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import count
from typing import Any, Final, TypeVar
from uuid import UUID

from core.exchange.job_post import job_post, written_down
from core.model.brief import Brief, BriefVersion, Milestone
from core.model.call import CallRhythm, call_rhythm_id
from core.model.errors import InvalidValue
from core.model.import_batch import ImportBatch, ImportedLine
from core.model.imported import Figure
from core.model.minimum_wage import MinimumWage
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.records import RECORD_TYPES, Record
from core.model.selection import Reopening, Selection
from core.samples.story import example
from core.storage.values import columns_of, kind_of
from tests.hostile.words import hostile

R = TypeVar("R")

MADE_AT: Final = datetime.fromisoformat("2026-01-05T08:30:00")
KEYS: Final = {
    "preferences.home_currency",
    "scenario.currency",
    "risk_point.kind",
    "candidate.trade",
    "brief.currency",
    "brief_version.post_fr",
    "brief_version.post_en",
    "provider.country",
    "provider.currency",
    "criterion.kind",
    "freelancer.country",
    "freelancer.currency",
    "reply.question",
    "call_rhythm.starts_at",
    "instruction.kind",
    "access.kind",
    "import_batch.source",
    "import_batch.signature",
    "import_batch.mapping",
    "import_batch.people",
    "imported_line.original",
    "imported_line.fingerprint",
    "rate_override.home_currency",
    "rate_override.currency",
    "switch_plan.currency",
    "minimum_wage.country",
    "minimum_wage.currency",
}
"""Texts that no person types: keys of the app's own lists, codes, and what the app writes down."""
_WRITTEN_DOWN: Final = {
    "brief_version.post_fr",
    "brief_version.post_en",
    "import_batch.mapping",
    "import_batch.people",
    "imported_line.original",
}
"""Those of them that are JSON, in which hostile words stand by other ways."""
WORDS: Final = tuple(
    name
    for kind in RECORD_TYPES
    for column in columns_of(kind)
    if column.type is str and (name := f"{kind}.{column.name}") not in KEYS
)
"""Every field that holds a person's words, or words out of a file of theirs."""


def known_as(field: str) -> str:
    """The word by which the hostile words of a field are known again."""
    return f"Zq{field.replace('.', 'X').replace('_', '')}Qz"


def of_every_kind(language: Language = Language.FRENCH) -> list[Record]:
    """The example and what it lacks, with nothing hostile in it."""
    told = example(language, MADE_AT)
    return [*told, *_what_the_example_lacks(told)]


def records(language: Language = Language.FRENCH) -> list[Record]:
    """The same, all their texts replaced by hostile ones."""
    spoilt = [_spoilt(record) for record in of_every_kind(language)]
    version = _one(spoilt, BriefVersion)
    return [_told_again(one, spoilt) if one is version else one for one in spoilt]


def _what_the_example_lacks(told: Iterable[Record]) -> list[Record]:
    ids = count(0xABC)
    provider = [one for one in told if isinstance(one, Provider)][-1]
    selection = _one(told, Selection)

    def new() -> dict[str, Any]:
        return {"id": UUID(int=next(ids)), "created_at": MADE_AT}

    batch = ImportBatch(
        **new(),
        file_name="",
        source="upwork",
        signature="",
        mapping="{}",
        people=json.dumps({hostile("import_batch.people"): ""}),
        lines=1,
        already_here=0,
        left_out=0,
    )
    return [
        Reopening(**new(), selection_id=selection.id, opened_on=date(2016, 6, 20)),
        CallRhythm(**{**new(), "id": call_rhythm_id(provider.id)}, provider_id=provider.id),
        batch,
        ImportedLine(
            **new(),
            batch=batch.id,
            provider_id=provider.id,
            month=date(2016, 12, 1),
            day=date(2016, 12, 5),
            figure=Figure.PLATFORM_FEE,
            value=Decimal(3),
            who="",
            reference="",
            text="",
            row_number=2,
            original=json.dumps([[hostile(known_as("heading")), hostile(known_as("cell"))]]),
            fingerprint="a",
        ),
        MinimumWage(
            **new(),
            country=provider.country,
            currency="EUR",
            from_on=date(2016, 1, 1),
            amount=Decimal(1),
            hours=Decimal(1),
        ),
    ]


def _spoilt(record: Record) -> Record:
    """The record with hostile words in every text of it, where its model takes them."""
    kind = kind_of(record)
    for column in columns_of(kind):
        field = f"{kind}.{column.name}"
        if column.type is str and field not in _WRITTEN_DOWN:
            words: dict[str, Any] = {column.name: hostile(known_as(field))}
            try:
                record = replace(record, **words)
            except InvalidValue:
                # A code, a key or a time of day: no other text ever gets into it.
                assert field in KEYS, field
    return record


def _told_again(version: BriefVersion, told: list[Record]) -> BriefVersion:
    brief = _one(told, Brief)
    milestones = [one for one in told if isinstance(one, Milestone)]
    return replace(
        version,
        post_fr=written_down(job_post(brief, milestones, Language.FRENCH)),
        post_en=written_down(job_post(brief, milestones, Language.ENGLISH)),
    )


def _one(told: Iterable[Record], kind: type[R]) -> R:
    return next(one for one in told if isinstance(one, kind))
