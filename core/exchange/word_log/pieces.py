"""Runs cut up: the words beside those that are known."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.exchange.word_log.colours import OWNER, QUIET
from core.exchange.word_log.likeness import bare, with_places
from core.exchange.word_log.lines import Line, Run, text_of
from core.exchange.word_log.paper import ARROW
from core.model.log_entry import Author

_NUMBER = re.compile(r"[\s\d.)(•*–-]*")
_JOINT = re.compile(r"[\s:;,.–—→-]*")


def author_of(runs: Sequence[Run], authors: Mapping[str, Author | None]) -> Author | None:
    """Who wrote some runs: what a freelancer adds to a sentence makes the sentence theirs."""
    said = {authors.get(run.colour, Author.PROVIDER) for run in runs if run.text.strip()}
    return next((one for one in (Author.PROVIDER, Author.ME) if one in said), None)


def without_arrow(line: Line) -> Line:
    """The line without the app's sign that an answer belongs here."""
    words = line.text.lstrip()
    if not words.startswith(ARROW):
        return line
    return replace(line, runs=line.part(len(line.text) - len(words) + len(ARROW)))


def part(runs: Sequence[Run], start: int, end: int | None = None) -> tuple[Run, ...]:
    """The runs between two places in their text."""
    return Line(place=0, runs=tuple(runs)).part(start, end)


def joined_on(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs without the sign that joins them to what stands before; nothing if that is all."""
    joint = _JOINT.match(text_of(runs))
    rest = part(runs, joint.end() if joint else 0)
    return rest if bare(text_of(rest)) else ()


def without_number(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs without a number or bullet at their head."""
    number = _NUMBER.match(text_of(runs))
    return part(runs, number.end() if number else 0)


def after_letters(runs: Sequence[Run], letters: str) -> tuple[Run, ...]:
    """What follows these letters, with which the runs begin."""
    places = with_places(text_of(runs)).places
    return part(runs, places[len(letters) - 1] + 1) if letters else tuple(runs)


def in_colour(runs: Sequence[Run], colour: str) -> tuple[Run, ...]:
    """The runs of this colour."""
    return tuple(run for run in runs if run.colour == colour)


def not_in(runs: Sequence[Run], *colours: str) -> tuple[Run, ...]:
    """The runs of any other colour."""
    return tuple(run for run in runs if run.colour not in colours)


def by_others(runs: Sequence[Run]) -> tuple[Run, ...]:
    """What neither the owner nor the app wrote."""
    return not_in(runs, OWNER, QUIET)
