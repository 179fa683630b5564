"""Tasks that the tests of the first-task screen begin with, and their reasons in words."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from streamlit.testing.v1 import AppTest

from core.model.candidate import Answer, Candidate
from core.model.preferences import Language
from core.rules.ladder import ladder
from pages._parts.first_task_words import reason
from tests.pages.conftest import a_stamp

NOW = a_stamp().now
LANGUAGES = list(Language)
EASY = Candidate(
    id=UUID(int=1),
    created_at=NOW,
    what="Choisir *trois* images",
    describable=Answer.YES,
    reversible=Answer.YES,
    no_secret=Answer.YES,
    small=Answer.YES,
    visible=Answer.YES,
    harmless=Answer.YES,
    fear=20,
)
HARDER = replace(
    EASY,
    id=UUID(int=2),
    created_at=NOW + timedelta(minutes=1),
    what="Répondre aux clients",
    small=Answer.PARTLY,
    describable=Answer.NO,
    fear=55,
)
SECRET = replace(EASY, id=UUID(int=3), what="Gérer le compte", no_secret=Answer.NO, fear=80)
UNFEARED = replace(EASY, id=UUID(int=4), what="Classer des factures", fear=None)


def reasons(language: Language, *known: Candidate) -> list[str]:
    return [reason(language, rung) for rung in ladder(known)]


def words_on(screen: AppTest) -> str:
    """What the screen says, line by line."""
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.success]
    return "\n".join(element.value for element in shown)
