"""A notebook that cannot be opened says why, and offers the way out."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.model.provider import Provider
from core.storage import preferences
from core.storage.notebook import Notebook
from core.storage.place import HOME_VARIABLE
from core.texts.catalogue import text
from pages._parts import notebooks
from tests.pages.conftest import OpenScreen, a_stamp

HOLD_OPEN = """
import sys
from pathlib import Path
from core.storage.engine import Engine
Engine(Path(sys.argv[1])).open("mine")
print("open", flush=True)
sys.stdin.read()
"""


def said(key: str) -> str:
    return text(Language.FRENCH, key)


def database(folder: Path) -> Path:
    (found,) = folder.glob("mine*.duckdb")
    return found


def test_a_damaged_notebook_is_set_aside_and_started_afresh(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    preferences.revise(notebooks.own(), a_stamp(), home_currency="CHF")
    notebooks.close_engines()
    for left in tmp_path.rglob("mine*"):
        if left.is_file():
            left.write_bytes(b"coffee was spilt over this file" * 1000)
    home = open_screen("home", opened=False)
    assert not home.exception
    assert home.title[0].value == said("trouble.title")
    assert home.warning[0].value == said("notebook.error.damaged")
    home.button(key="trouble.afresh").click().run()
    assert not home.exception
    assert home.button(key="home.start")
    assert home.success[0].value == said("trouble.afresh.empty")
    home.run()
    assert not home.success
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert any(content.startswith(b"coffee was spilt") for content in kept)


def test_a_fresh_start_tells_from_which_copy_it_goes_on(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    preferences.revise(notebooks.own(), a_stamp(), home_currency="CHF")
    notebooks.own().close()
    preferences.revise(notebooks.own(), a_stamp(), home_currency="USD")
    notebooks.close_engines()
    database(tmp_path).write_bytes(b"coffee was spilt over this file" * 1000)
    home = open_screen("home", opened=False)
    home.button(key="trouble.afresh").click().run()
    assert not home.exception
    copy_is_of = datetime.now(UTC).date()
    told = home.success[0].value
    assert told.startswith(
        text(Language.FRENCH, "trouble.afresh.from_copy", day=copy_is_of, time="")[:-2]
    )
    assert preferences.get(notebooks.own()).home_currency == "CHF"


def test_a_notebook_that_fails_halfway_through_a_screen_says_so(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    agency = Provider(id=UUID(int=1), created_at=a_stamp().now, name="Agence")
    costs = open_screen("costs", agency)
    own_notebook.write(lambda cursor: cursor.run("DROP TABLE rate_override"))
    costs.run()
    assert not costs.exception
    assert costs.warning[0].value == said("notebook.error.unexpected")
    assert "trouble.again" in [button.key for button in costs.button]
    assert costs.title[0].value == said("costs.title")


def test_a_field_that_cannot_be_read_says_so() -> None:
    def screen() -> None:
        from datetime import datetime
        from uuid import UUID

        from core.model.preferences import Language, Preferences
        from core.model.scenario import Scenario
        from pages._parts import autosave, notebooks
        from pages._parts.person import Person

        now = datetime.fromisoformat("2026-03-01")
        person = Person(
            screen="scenarios",
            own=notebooks.own(),
            notebook=notebooks.own(),
            language=Language.FRENCH,
            preferences=Preferences(created_at=now),
            today=now.date(),
        )
        person.notebook.write(lambda cursor: cursor.run("DROP TABLE scenario"))
        autosave.text_area(person, "scenario.worst", Scenario(id=UUID(int=1), created_at=now))

    app = AppTest.from_function(screen)
    app.session_state["app.admitted"] = True
    app.run()
    assert not app.exception
    assert app.warning[0].value == said("notebook.error.unexpected")


def test_a_damaged_example_is_made_anew_and_leaves_the_own_notebook_alone(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    open_screen("home", notebook="example")
    preferences.revise(notebooks.own(), a_stamp(), home_currency="CHF")
    notebooks.close_engines()
    (tmp_path / "example-fr.duckdb").write_bytes(b"coffee was spilt over this file" * 1000)
    home = open_screen("home", opened=False, notebook="example")
    assert not home.exception
    assert not home.warning
    assert "Hanta" in "".join(shown.value for shown in home.markdown)
    assert preferences.get(notebooks.own()).home_currency == "CHF"


def test_a_notebook_from_a_newer_version_is_left_alone(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    notebooks.own()
    notebooks.close_engines()
    with duckdb.connect(str(database(tmp_path))) as connection:
        connection.execute("INSERT INTO migration VALUES (9999, 'from the future')")
    home = open_screen("home", opened=False)
    assert home.warning[0].value == said("notebook.error.newer")
    assert [button.key for button in home.button] == ["trouble.again"]


def test_a_notebook_open_in_another_process_says_so(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD_OPEN, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == b"open\n"
    try:
        home = open_screen("home", opened=False)
        assert home.warning[0].value == said("notebook.error.busy")
    finally:
        other.communicate()
    home.button(key="trouble.again").click().run()
    assert home.button(key="home.start")


def test_a_folder_that_cannot_be_written_says_so(
    open_screen: OpenScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "a-file"
    in_the_way.write_text("not a folder")
    monkeypatch.setenv(HOME_VARIABLE, str(in_the_way / "home"))
    home = open_screen("home", opened=False)
    assert home.warning[0].value == said("notebook.error.not_writable")
    assert not home.exception


def test_every_trouble_has_words_in_both_languages() -> None:
    for language in Language:
        for key in ("busy", "newer", "damaged", "disk_full", "not_writable"):
            assert text(language, f"notebook.error.{key}")
