"""What is measured: the empty app, every screen on the example notebook, an open exercise."""

from dataclasses import dataclass
from pathlib import Path

from core.samples.exercise import SCENARIO_ID
from pages._parts.screens import SCREENS

EMPTY_APP = Path(__file__).parent / "empty" / "streamlit_app.py"
EXAMPLE = "?notebook=example"
LANGUAGE = "[class*=st-key-app-language-]"
CLICKS = {
    "tasks": "[class*=st-key-tasks-goals-open-]",
    "fears": "[class*=st-key-fear-open-]",
    "choose": "[class*=st-key-selection-step-]",
    "log": "[class*=st-key-log-part-]",
    "review": "[class*=st-key-review-part-]",
    "first_task": "[class*=st-key-first_task-choose-]",
    "costs": "[class*=st-key-costs-choose-]",
    "compare": ".st-key-compare-swap",
}
"""A click that belongs to the screen; elsewhere the language, which every screen has."""


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


def screens() -> list[Subject]:
    """Every screen that stands, and the exercise of the example with its pictures."""
    standing = [
        Subject(
            name=name,
            address=f"{'' if name == 'home' else name}{EXAMPLE}",
            click=CLICKS.get(name, LANGUAGE),
            link=place,
        )
        for place, name in enumerate(SCREENS)
    ]
    exercise = Subject(
        name="scenarios, one open",
        address=f"scenarios{EXAMPLE}&scenario={SCENARIO_ID}",
        click="[class*=st-key-scenario-step-]",
        link=None,
    )
    return [*standing, exercise]
