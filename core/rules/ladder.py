"""The ladder of tasks to hand over: which comes first, and what its reason in words needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from core.model.candidate import Candidate
from core.rules.ease import ease, height, missing_answers, obstacles


class Place(StrEnum):
    """Where on the ladder a task stands."""

    DONE = "done"
    CHOSEN = "chosen"
    READY = "ready"
    LATER = "later"
    UNKNOWN = "unknown"


class TieBreak(StrEnum):
    """Why one of two rungs of the same height comes after the other."""

    FEAR = "fear"
    NOTED_LATER = "noted_later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One task on the ladder, with all that its reason in words needs."""

    candidate: Candidate
    place: Place
    number: int | None
    """1 is the lowest rung; None as long as answers are missing."""
    ease: int | None
    height: int | None
    missing: tuple[str, ...]
    obstacles: tuple[str, ...]
    """Grave criteria answered with a plain no."""
    tied_with: Candidate | None = None
    """The task of the same height that comes just before, if any."""
    tie_break: TieBreak | None = None


def ladder(candidates: Iterable[Candidate]) -> list[Rung]:
    """All tasks from the lowest rung to the highest.

    Done ones first (oldest first), then the chosen, then those ready by height, then those
    better kept for later by height, then those with answers missing (fewest missing first).
    Equal heights: the lower fear first, then the one noted first.
    """
    rungs: list[Rung] = []
    for candidate in sorted(candidates, key=_order):
        before = rungs[-1] if rungs else None
        rungs.append(_rung(candidate, before, number=len(rungs) + 1))
    return rungs


def suggested(rungs: Iterable[Rung]) -> Rung | None:
    """The easiest task that is neither chosen nor done; None while none is fully answered."""
    return next((rung for rung in rungs if rung.place in (Place.READY, Place.LATER)), None)


def in_hand(rungs: Iterable[Rung]) -> Rung | None:
    """The task chosen and not yet done, if any."""
    return next((rung for rung in rungs if rung.place is Place.CHOSEN), None)


def place_of(candidate: Candidate) -> Place:
    """Where on the ladder this task stands, by its own fields alone."""
    if candidate.done_on is not None:
        return Place.DONE
    if candidate.chosen_on is not None:
        return Place.CHOSEN
    if missing_answers(candidate):
        return Place.UNKNOWN
    return Place.LATER if obstacles(candidate) else Place.READY


def _order(candidate: Candidate) -> tuple[int, int, int, str, str]:
    place = place_of(candidate)
    first, second = height(candidate) or 0, candidate.fear or 0
    if place is Place.DONE and candidate.done_on is not None:
        first, second = candidate.done_on.toordinal(), 0
    elif place is Place.CHOSEN and candidate.chosen_on is not None:
        first, second = candidate.chosen_on.toordinal(), 0
    elif place is Place.UNKNOWN:
        first, second = len(missing_answers(candidate)), 0
    noted = candidate.created_at.isoformat(timespec="microseconds")
    return list(Place).index(place), first, second, noted, str(candidate.id)


def _rung(candidate: Candidate, before: Rung | None, number: int) -> Rung:
    place, own_height = place_of(candidate), height(candidate)
    tied_with, tie_break = None, None
    ranked = place in (Place.READY, Place.LATER)
    if ranked and before and before.place is place and before.height == own_height:
        tied_with = before.candidate
        same_fear = before.candidate.fear == candidate.fear
        tie_break = TieBreak.NOTED_LATER if same_fear else TieBreak.FEAR
    return Rung(
        candidate=candidate,
        place=place,
        number=None if place is Place.UNKNOWN else number,
        ease=ease(candidate),
        height=own_height,
        missing=missing_answers(candidate),
        obstacles=obstacles(candidate),
        tied_with=tied_with,
        tie_break=tie_break,
    )
