"""Ids for lines that come from files: the same words get the same id whenever they are read."""

from collections.abc import Container, Iterator
from itertools import count
from uuid import UUID, uuid5

from core.exchange.word_log.likeness import bare

_SURE = 20
"""So many lines of the same words may have been taken away before one that is still there."""


def ids_for(provider_id: UUID, words: str) -> Iterator[UUID]:
    """The ids that the first, second, third … line with these words gets."""
    letters = bare(words)
    for number in count():
        yield uuid5(provider_id, f"word_log\x1f{letters}\x1f{number}")


def used(provider_id: UUID, words: str, known: Container[UUID]) -> Iterator[UUID]:
    """Those of these ids that the notebook knows."""
    missing = 0
    for one in ids_for(provider_id, words):
        if one in known:
            missing = 0
            yield one
        else:
            missing += 1
            if missing == _SURE:
                return


def free(provider_id: UUID, words: str, taken: Container[UUID]) -> UUID:
    """The first of these ids that nobody has."""
    return next(one for one in ids_for(provider_id, words) if one not in taken)
