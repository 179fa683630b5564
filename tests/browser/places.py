"""Every place that a person can stand at in the example, by its address."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

from core.model.candidate import Candidate
from core.model.fear import FearKind, resistance_id
from core.model.freelancer import Freelancer
from core.model.log_entry import LogEntry
from core.model.preferences import Language
from core.model.risk_point import RiskPoint
from core.rules import brief_gaps, choosing, fear_steps, handover_progress, scenario_gaps
from core.samples.brief import BRIEF_ID
from core.samples.choosing import SELECTION_ID
from core.samples.exercise import SCENARIO_ID
from core.samples.figures import REMOTE_ID
from core.samples.handover import HANDOVER_ID
from core.samples.story import example
from pages._parts import log_view
from pages._parts.brief_steps import POST
from pages._parts.compare_views import View
from pages._parts.review_parts import Part
from pages._parts.scenario_steps import OVERVIEW
from pages._parts.screens import SCREENS

EXAMPLE_NOTEBOOK: Final = "notebook=example"
_ALIKE: Final = ("search", "privacy", "about")
"""Screens that are the same in an empty notebook."""
_FEAR: Final = resistance_id(FearKind.NOBODY_AS_WELL)


def empty_places() -> Iterator[str]:
    """Every screen of a notebook in which nothing is written yet."""
    yield from ("" if name == "home" else name for name in SCREENS)
    yield "costs?view=files"


def example_places() -> Iterator[str]:
    """Every screen of the example, every step and part of it, and every kind of opened record."""
    for name in SCREENS:
        if name not in _ALIKE:
            yield f"{'' if name == 'home' else name}?{EXAMPLE_NOTEBOOK}"
    for query in (
        *_steps("scenarios?scenario", SCENARIO_ID, [*scenario_gaps.Step, OVERVIEW]),
        *_steps("fears?fear", _FEAR, fear_steps.Step),
        *_steps("brief?brief", BRIEF_ID, [*brief_gaps.Step, POST]),
        *_steps("choose?selection", SELECTION_ID, choosing.Step),
        *_steps("handover?handover", HANDOVER_ID, handover_progress.Step),
        *(f"log?provider={REMOTE_ID}&part={part}" for part in log_view.PARTS[1:]),
        *(f"compare?view={view}" for view in View if view is not View.FIGURES),
        *(f"review?part={part}" for part in Part if part is not Part.PREDICTIONS),
        "costs?step=new",
        "costs?view=files",
        "search?find=blog",
        *_opened_records(),
    ):
        yield f"{query}&{EXAMPLE_NOTEBOOK}"


def _steps(start: str, record_id: UUID, steps: Iterable[str]) -> Iterator[str]:
    for step in steps:
        yield f"{start}={record_id}&step={step}"


def _opened_records() -> Iterator[str]:
    records = example(Language.FRENCH, datetime.fromisoformat("2017-01-09"))
    first = {type(one): one.id for one in reversed(records)}
    yield f"scenarios?scenario={SCENARIO_ID}&step=risks&risk={first[RiskPoint]}"
    yield f"first_task?candidate={first[Candidate]}"
    yield f"choose?selection={SELECTION_ID}&step=people&freelancer={first[Freelancer]}"
    yield f"log?provider={REMOTE_ID}&show=all&entry={first[LogEntry]}"
