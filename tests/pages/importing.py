"""What the tests of imports share: files to give to the screen, and what it shows."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.model.provider import Provider, ProviderMonth
from core.storage import month_outputs
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from tests.pages.logs import RADO

FILES = Path(__file__).parents[1] / "core/exchange/importing/files"
HANTA = replace(RADO, name="Hanta Rakoto", currency="USD", from_on=None)
JULY, SEPTEMBER = date(2026, 7, 1), date(2026, 9, 1)


def said(key: str, **values: object) -> str:
    return text(Language.FRENCH, key, **values)


def counted(key: str, count: int, **values: object) -> str:
    return plural(Language.FRENCH, key, count, **values)


def shown(screen: AppTest) -> str:
    parts = [*screen.markdown, *screen.caption, *screen.success, *screen.info, *screen.error]
    return "\n".join(part.value for part in parts).replace("\\", "")


def give(screen: AppTest, name: str, data: bytes | None = None) -> AppTest:
    content = (FILES / name).read_bytes() if data is None else data
    screen.file_uploader[0].set_value((name, content, "text/csv"))
    return screen.run()


def choose(screen: AppTest, label: str, code: str) -> AppTest:
    box = next(box for box in screen.selectbox if box.label == label)
    return box.set_value(code).run()


def bring_in(screen: AppTest) -> AppTest:
    screen.button(key="import.do").click().run()
    assert not screen.exception
    return screen


def months(notebook: Notebook, provider: Provider) -> dict[date, ProviderMonth]:
    return {one.month: one for one in month_outputs.list_for_provider(notebook, provider.id)}
