"""Opens screens in process (AppTest) on a real notebook in a folder of the test's own."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias
from uuid import uuid4

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language, Preferences
from core.model.records import Record
from core.model.stamp import Stamp
from core.storage import changes
from core.storage.notebook import Notebook
from core.storage.place import HOME_VARIABLE
from pages._parts import notebooks, process, state
from pages._parts.screens import SCREENS

ROOT = Path(__file__).resolve().parents[2]
OpenScreen: TypeAlias = Callable[..., AppTest]


def a_stamp() -> Stamp:
    """A new step, now."""
    return Stamp(now=datetime.now(UTC).replace(tzinfo=None), step=uuid4())


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    process.forget()
    # Outside of a screen, the test itself is the owner of this machine.
    state.admit(True)
    yield
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    notebooks.close_engines()


@pytest.fixture
def own_notebook() -> Notebook:
    """The notebook that the screens of this test show."""
    return notebooks.own()


@pytest.fixture
def open_screen() -> OpenScreen:
    """Opens a screen: `open_screen("costs", record, ..., language="en", provider=id)`.

    The records are added in one step before the screen runs; other words go in the address.
    The notebook's language is set unless it is None. With `opened=False` the notebook is left
    for the screen to open. `unfolded` is the key of a folded part that stands open; `user` is
    what st.user holds, `secrets` what the host's secrets hold, `held` what the session knows.
    """

    def open_one(
        name: str,
        *records: Record,
        language: str | None = "fr",
        admitted: bool = True,
        opened: bool = True,
        unfolded: str = "",
        user: dict[str, object] | None = None,
        secrets: dict[str, object] | None = None,
        held: dict[str, object] | None = None,
        **query: object,
    ) -> AppTest:
        if opened:
            _fill(records, language)
        screen = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=30)
        screen.session_state["app.admitted"] = admitted
        screen.user = user or {}
        screen.secrets = secrets or {}
        for key, value in (held or {}).items():
            screen.session_state[key] = value
        if unfolded:
            screen.session_state[unfolded] = True
        for key, value in query.items():
            screen.query_params[key] = str(value)
        if name != "home":
            screen.switch_page(SCREENS[name].path)
        return screen.run()

    return open_one


def _fill(records: tuple[Record, ...], language: str | None) -> None:
    if language and not any(isinstance(record, Preferences) for record in records):
        records += (Preferences(created_at=a_stamp().now, language=Language(language)),)
    changes.add_all(notebooks.own(), records, a_stamp())
