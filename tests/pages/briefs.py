"""Briefs that the tests of the brief screen begin with, and how they open one."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from streamlit.testing.v1 import AppTest

from core.model.brief import Brief, Budget
from core.model.candidate import Candidate
from core.model.records import Record
from tests.core.exchange.posts import EMPTY, HOSTILE, NOW, STAGES, WHOLE
from tests.pages.conftest import OpenScreen

TASK = Candidate(
    id=UUID(int=31), created_at=NOW, what="Classer mes *photos*", chosen_on=date(2026, 1, 4)
)
LOOSE = replace(
    WHOLE,
    result="M’aider, rapidement",
    failure="Un mauvais avis",
    tools="Mot de passe : Soleil1",
    budget=Budget.HOURLY,
)
STATES: dict[str, list[Record]] = {
    "empty": [EMPTY],
    "loose": [LOOSE],
    "whole": [WHOLE, *STAGES],
    "hostile": [replace(EMPTY, title=HOSTILE.replace("\0", ""), way=HOSTILE.replace("\0", ""))],
}


def open_step(
    open_screen: OpenScreen, step: str, *records: Record, language: str = "fr", **query: object
) -> AppTest:
    brief = next(one for one in records if isinstance(one, Brief))
    screen = open_screen("brief", *records, language=language, brief=brief.id, step=step, **query)
    assert not screen.exception
    return screen
