"""Columns found by their headings."""

from collections.abc import Sequence

from core.exchange.importing.heading_words import plain_heading


def column(header: Sequence[str], *headings: str) -> int | None:
    """The place of the first heading found, in the order asked; "amount *" asks for a start."""
    present = [plain_heading(heading) for heading in header]
    for wanted in headings:
        start = wanted.removesuffix("*")
        for place, heading in enumerate(present):
            if heading == wanted or (start != wanted and heading.startswith(start)):
                return place
    return None


def columns(header: Sequence[str], *headings: str) -> tuple[int, ...]:
    """The places of all headings that are there, each once, in the order asked."""
    found = (column(header, heading) for heading in headings)
    return tuple(dict.fromkeys(place for place in found if place is not None))
