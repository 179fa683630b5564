"""What is measured on a small and on a large notebook: each view of Costs, Compare and Review."""

from typing import Final

from core.samples.figures import AGENCY_ID, REMOTE_ID
from pages._parts.compare_views import View
from pages._parts.review_parts import Part
from tests.bench.subjects import CLICKS, EXAMPLE, Subject

_PAIR: Final = f"&a={AGENCY_ID}&b={REMOTE_ID}"
_VIEWS: Final = [view for view in View if view is not View.ALL]
"""The example has two providers: the view of all of them is not there to be measured beside."""


def subjects() -> list[Subject]:
    """The screens as they open, then their other views; the click is each screen's own."""
    return [
        _subject("costs", ""),
        _subject("costs", "course", "&part=course"),
        *(_subject("compare", view, f"&view={view}{_PAIR}") for view in _VIEWS),
        *(_subject("review", part, f"&part={part}") for part in Part),
    ]


def _subject(screen: str, part: str, address: str = "") -> Subject:
    return Subject(
        name=f"{screen}, {part}" if part else screen,
        address=f"{screen}{EXAMPLE}{address}",
        click=CLICKS[screen],
        link=None,
    )
