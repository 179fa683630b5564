"""What is measured: the empty app, every screen on the example notebook, each of their parts."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.rules.brief_gaps import Step as BriefStep
from core.rules.choosing import Step as ChoosingStep
from core.rules.handover_progress import Step as HandoverStep
from core.samples.brief import BRIEF_ID
from core.samples.choosing import SELECTION_ID
from core.samples.exercise import SCENARIO_ID
from core.samples.figures import AGENCY_ID, REMOTE_ID
from core.samples.handover import HANDOVER_ID
from pages._parts import brief_steps, log_view, scenario_steps
from pages._parts.compare_views import View
from pages._parts.review_parts import Part
from pages._parts.screens import SCREENS

EMPTY_APP = Path(__file__).parent / "empty" / "streamlit_app.py"
PROMPT_APP = Path(__file__).parent / "prompt" / "streamlit_app.py"
PLAIN_APP = Path(__file__).parent / "plain" / "streamlit_app.py"
EXAMPLE = "?notebook=example"
LANGUAGE = "[class*=st-key-app-language-]"
CLICKS = {
    "home": ".st-key-home-path",
    "tasks": "[class*=st-key-tasks-goals-open-]",
    "fears": "[class*=st-key-fear-open-]",
    "scenarios": "[class*=st-key-scenario-open-]",
    "first_task": "[class*=st-key-first_task-choose-]",
    "brief": "[class*=st-key-brief-open-]",
    "choose": "[class*=st-key-selection-step-]",
    "log": "[class*=st-key-log-part-]",
    "handover": "[class*=st-key-handover-open-]",
    "costs": "[class*=st-key-costs-choose-]",
    "compare": ".st-key-compare-swap",
    "review": "[class*=st-key-review-part-]",
    "notebook": ".st-key-notebook-backup",
}
"""A click that belongs to the screen; elsewhere the language, which every screen has."""
_WITHIN: Final = CLICKS | {
    "scenarios": "[class*=st-key-scenario-step-]",
    "brief": "[class*=st-key-brief-step-]",
    "handover": "[class*=st-key-handover-step-]",
    "costs": "[class*=st-key-costs-course-measure-]",
}
"""The same for the parts of a screen: mostly the way on to the next, which is drawn by it."""
_PAIR: Final = f"&a={AGENCY_ID}&b={REMOTE_ID}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One screen to measure; `link` counts the sidebar's links, `click` holds a button."""

    name: str
    address: str
    click: str
    link: int | None


_BUTTON = '[data-testid="stButton"]'
EMPTY = Subject(name="(empty app)", address="", click=_BUTTON, link=0)
EMPTY_DEEP = Subject(name="(empty app, second page)", address="second", click=_BUTTON, link=1)
"""A deep link costs Streamlit two questions more: such screens start beside this one."""
PROMPT = Subject(name="(empty app, answering at once)", address="", click=_BUTTON, link=None)


def _plain(name: str, address: str, click: str, *, link: int | None = None) -> Subject:
    return Subject(name=f"(Streamlit alone, {name})", address=address, click=click, link=link)


PLAIN = _plain("as many elements", "", ".st-key-run", link=0)
PLAIN_CHART = _plain("and a chart", "second", ".st-key-run", link=1)
"""The second page has a picture: a change to it leads to one."""
APART = _plain("as many, those beside the sidebar anew", "", ".st-key-apart")
APART_CHART = _plain("and a chart, those and it anew", "?chart=1", ".st-key-apart")
ANEW = _plain("as many, all words anew", "", ".st-key-anew")
ANEW_CHART = _plain("and a chart, all words anew", "?chart=1", ".st-key-anew")
ALONE = _plain("one picture and nothing else, drawn anew", "?alone=1", ".st-key-run")
PLAINS: Final = (PLAIN, PLAIN_CHART, APART, APART_CHART, ANEW, ANEW_CHART, ALONE)
"""What a screen of our size, or one picture, takes without any code of ours: not the budget, but
its floor."""


def screens() -> list[Subject]:
    """Every screen that stands, as it opens."""
    return [
        Subject(
            name=name,
            address=f"{'' if name == 'home' else name}{EXAMPLE}",
            click=CLICKS.get(name, LANGUAGE),
            link=place,
        )
        for place, name in enumerate(SCREENS)
    ]


def parts() -> list[Subject]:
    """Every step and part of the large screens."""
    return [
        Subject(
            name=f"{screen}, {part}",
            address=f"{screen}{EXAMPLE}&{address}",
            click=_WITHIN[screen],
            link=None,
        )
        for screen, part, address in _parts()
    ]


def _parts() -> Iterator[tuple[str, str, str]]:
    for step in scenario_steps.PLACES:
        yield "scenarios", step, f"scenario={SCENARIO_ID}&step={step}"
    for step in (*BriefStep, brief_steps.POST):
        yield "brief", step, f"brief={BRIEF_ID}&step={step}"
    for step in ChoosingStep:
        yield "choose", step, f"selection={SELECTION_ID}&step={step}"
    for part in log_view.PARTS:
        yield "log", part, f"part={part}&show={log_view.ALL}"
    for step in HandoverStep:
        yield "handover", step, f"handover={HANDOVER_ID}&step={step}"
    yield "costs", "course", "part=course"
    for view in View:
        if view is not View.ALL:
            yield "compare", view, f"view={view}{_PAIR}"
    for part in Part:
        yield "review", part, f"part={part}"
