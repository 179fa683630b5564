"""The screens that stand, by stage, in the order of the path."""

from dataclasses import dataclass
from typing import Literal

from core.rules.path import STEPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen: its name (also its text prefix and its address), its file, its stage."""

    name: str
    path: str
    stage: str
    layout: Literal["centered", "wide"] = "centered"
    icon: str = ""
    """In the sidebar; a step of the path has that of its state instead."""

    @property
    def is_step(self) -> bool:
        """Whether it is a step of the path, and so leads to a picture before long."""
        return self.name in STEPS


ENTRY = "streamlit_app.py"
_ALL = (
    Screen(name="home", path=ENTRY, stage="", icon=":material/home:"),
    Screen(name="tasks", path="pages/tasks.py", stage="see"),
    Screen(name="fears", path="pages/fears.py", stage="see"),
    Screen(name="scenarios", path="pages/scenarios.py", stage="dare", layout="wide"),
    Screen(name="first_task", path="pages/first_task.py", stage="dare"),
    Screen(name="brief", path="pages/brief.py", stage="hand_over"),
    Screen(name="choose", path="pages/choose.py", stage="hand_over", layout="wide"),
    Screen(name="log", path="pages/log.py", stage="hand_over"),
    Screen(name="handover", path="pages/handover.py", stage="hand_over", layout="wide"),
    Screen(name="costs", path="pages/costs.py", stage="measure", layout="wide"),
    Screen(name="compare", path="pages/compare.py", stage="measure", layout="wide"),
    Screen(name="review", path="pages/review.py", stage="measure"),
    Screen(name="search", path="pages/search.py", stage="mine", icon=":material/search:"),
    Screen(name="notebook", path="pages/notebook.py", stage="mine", icon=":material/book_2:"),
    Screen(name="privacy", path="pages/privacy.py", stage="mine", icon=":material/lock:"),
    Screen(name="about", path="pages/about.py", stage="mine", icon=":material/info:"),
)
SCREENS = {screen.name: screen for screen in _ALL}
STAGES = tuple(dict.fromkeys(screen.stage for screen in _ALL))
