"""Who in a file is whom: left out, a provider, a new one, or the person's own hours for one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from core.exchange.importing.lines import Reading
from core.exchange.importing.mapping import Mapping as Columns
from core.exchange.importing.sources import Source
from core.model.imported import Figure
from core.model.provider import Provider
from core.rules.word_match import folded


class Role(StrEnum):
    """What a name in a file stands for."""

    OUT = "out"
    NEW = "new"
    PROVIDER = "provider"
    MINE = "mine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What one name stands for, and which provider it is about."""

    role: Role
    provider_id: UUID | None = None

    @property
    def code(self) -> str:
        """The choice in one word, as a list of options and a notebook keep it."""
        return f"{self.role}:{self.provider_id}" if self.provider_id else self.role.value


OUT = Choice(role=Role.OUT)
NEW = Choice(role=Role.NEW)


def from_code(code: str) -> Choice:
    """The choice that `Choice.code` wrote; OUT for anything else."""
    role, _, whose = code.partition(":")
    if role == Role.NEW and not whose:
        return NEW
    if role in (Role.PROVIDER, Role.MINE):
        try:
            return Choice(role=Role(role), provider_id=UUID(whose))
        except ValueError:
            return OUT
    return OUT


def to_json(people: Mapping[str, Choice]) -> str:
    """The choices as a notebook keeps them."""
    return json.dumps({name: choice.code for name, choice in people.items()}, sort_keys=True)


def from_json(kept: str) -> dict[str, Choice]:
    """What `to_json` wrote; nothing where it is none of ours."""
    try:
        codes = json.loads(kept)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(codes, dict):
        return {}
    return {name: from_code(code) for name, code in codes.items() if isinstance(code, str)}


def options(name: str, has_hours: bool, providers: Sequence[Provider]) -> list[Choice]:
    """All that a name can stand for, in the order of a list to choose from."""
    ids = [provider.id for provider in providers]
    mine = ids if has_hours else []
    return [
        OUT,
        *([NEW] if name else []),
        *(Choice(role=Role.PROVIDER, provider_id=one) for one in ids),
        *(Choice(role=Role.MINE, provider_id=one) for one in mine),
    ]


def guess(
    reading: Reading,
    source: Source,
    columns: Columns,
    providers: Sequence[Provider],
    remembered: Mapping[str, Choice],
) -> dict[str, Choice]:
    """The likeliest choice for each name; what a former file said of it comes first.

    A name that is a provider's is that provider. In a time tracker any other is the person's
    own, where there is one provider to manage; whom a platform or a column names is a new
    provider; a payee in a bank's label is left out until someone says who it is.
    """
    with_hours = names_with_hours(reading)
    guessed: dict[str, Choice] = {}
    for name in reading.names:
        possible = options(name, name in with_hours, providers)
        kept = remembered.get(name)
        guessed[name] = (
            kept
            if kept in possible
            else _guess(name, name in with_hours, source, columns, providers)
        )
    return guessed


def names_with_hours(reading: Reading) -> set[str]:
    """The names that have hours in the file."""
    return {line.who for line in reading.lines if line.figure.is_hours}


def hours_of(people: Mapping[str, Choice]) -> dict[str, Figure]:
    """Whose hours each name's are, for `read_lines`."""
    return {
        name: Figure.MANAGING_HOURS if choice.role is Role.MINE else Figure.HOURS_WORKED
        for name, choice in people.items()
    }


def _guess(
    name: str, has_hours: bool, source: Source, columns: Columns, providers: Sequence[Provider]
) -> Choice:
    words = set(folded(name).split())
    alike = [one for one in providers if words and _is_same(words, one)]
    if len(alike) == 1:
        return Choice(role=Role.PROVIDER, provider_id=alike[0].id)
    is_only = len(providers) == 1
    if source.is_time_tracker or (has_hours and not name):
        return Choice(role=Role.MINE, provider_id=providers[0].id) if is_only else OUT
    if not name:
        return Choice(role=Role.PROVIDER, provider_id=providers[0].id) if is_only else OUT
    is_label = set(columns.who) <= set(columns.text)
    return OUT if is_label and not source.is_upwork else NEW


def _is_same(words: set[str], provider: Provider) -> bool:
    known = set(folded(provider.name).split())
    return bool(known) and (known <= words or words <= known)
