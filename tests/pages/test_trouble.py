"""A notebook that cannot be opened says why, and offers the way out."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from core.model.preferences import Language
from core.storage import preferences
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
    notebooks.engine().close()
    notebooks.engine.clear()
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
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert any(content.startswith(b"coffee was spilt") for content in kept)


def test_a_notebook_from_a_newer_version_is_left_alone(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    notebooks.own()
    notebooks.engine().close()
    notebooks.engine.clear()
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
