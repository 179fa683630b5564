"""A provider with a short log, and what a log screen says of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from streamlit.testing.v1 import AppTest

from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.preferences import Language
from core.model.procedure import Procedure
from core.model.provider import Provider
from core.texts.catalogue import text

FRENCH = Language.FRENCH
NOW = datetime(2026, 1, 2, 9, tzinfo=UTC).replace(tzinfo=None)
TODAY = datetime.now(UTC).date()
RADO = Provider(id=UUID(int=1), created_at=NOW, name="Rado *le* bon", unit="article")
ASKED = LogEntry(
    id=UUID(int=10),
    created_at=NOW,
    provider_id=RADO.id,
    day=TODAY - timedelta(days=3),
    words="Mettre en page # l’article",
    state=EntryState.ASKED,
)
DELIVERED = replace(
    ASKED,
    id=UUID(int=11),
    day=TODAY - timedelta(days=9),
    words="Choisir les images",
    state=EntryState.DELIVERED,
    delivered_on=TODAY - timedelta(days=1),
    weight=Decimal(3),
)
ACCEPTED = replace(
    ASKED,
    id=UUID(int=12),
    day=TODAY - timedelta(days=80),
    words="Corriger les titres",
    state=EntryState.ACCEPTED,
    accepted_on=TODAY - timedelta(days=70),
)
QUESTION = replace(
    ASKED,
    id=UUID(int=20),
    kind=EntryKind.QUESTION,
    author=Author.PROVIDER,
    words="En couleur ?",
    state=None,
    entry_id=ASKED.id,
)
LATE_ANSWER = replace(
    QUESTION, id=UUID(int=21), kind=EntryKind.ANSWER, words="Fait", entry_id=ACCEPTED.id
)
LAYOUT = Procedure(id=UUID(int=30), created_at=NOW, title="Mise en page", words="1. Coller")


def say(key: str, **values: object) -> str:
    return text(FRENCH, key, **values)


def shown(screen: AppTest) -> str:
    assert not screen.exception
    return "\n".join(element.value for element in [*screen.markdown, *screen.caption])


def in_address(screen: AppTest, name: str) -> str:
    return "".join(screen.query_params[name])


def days(screen: AppTest) -> list[str]:
    return [element.value for element in screen.header]
