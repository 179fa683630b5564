"""A handover that the tests of its screen begin with, and how they read the screen."""

from dataclasses import replace
from uuid import UUID

from streamlit.testing.v1 import AppTest

from core.model.handover import Handover, Way
from core.model.preferences import Language
from core.model.provider import Provider
from core.texts.catalogue import text
from tests.pages.conftest import a_stamp

NOW = a_stamp().now
TODAY = NOW.date()
LANGUAGES = list(Language)
RADO = Provider(id=UUID(int=1), created_at=NOW, name="Rado *", unit="article")
HANDOVER = Handover(id=UUID(int=2), created_at=NOW, provider_id=RADO.id, way=Way.PART)
WRITTEN = replace(
    HANDOVER,
    recognition="Merci pour mars.",
    fact="Six articles sur dix.",
    feeling="Je suis inquiet.",
    need="De la fiabilité.",
    request="Un mois de relais ?",
)


def say(key: str, language: Language = Language.FRENCH, **values: object) -> str:
    return text(language, key, **values)


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader]
    boxes = [*screen.success, *screen.info, *screen.error]
    return "\n".join(element.value for element in [*shown, *boxes])


def at(step: str) -> dict[str, object]:
    return {"handover": HANDOVER.id, "step": step}
