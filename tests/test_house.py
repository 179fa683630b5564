"""The house: layout, imports, types and words stay as agreed."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server import ROOT

CODE = sorted(
    [
        ROOT / "streamlit_app.py",
        *(path for room in ("core", "pages", "tests") for path in (ROOT / room).rglob("*.py")),
    ]
)
SCREENS = [path for path in CODE if "tests" not in path.parts and "core" not in path.parts]
LONGEST_FILE = 300
LONGEST_FUNCTION = 60
TWO_WORDS = re.compile(r"[^\W\d_]{2,}[ \u00a0\u202f][^\W\d_]{2,}|[À-ÿ]")
"""What a sentence has and a key, a path or a format has not."""
DRAWING = re.compile(r"<span style=.*|(top|middle|bottom) (left|center|right)")
"""What Plotly wants in two words."""
IMPORTS_A_SCREEN = re.compile(
    r"\s*(from pages import (?!_parts\b)|(from|import) pages\.(?!_parts\b)|import streamlit_app\b)"
)
LOADS_PANDAS = re.compile(
    r"^\s*(?:import|from) (?:pandas|plotly\.express)|"
    r"\bst\.(dataframe|table|data_editor|line_chart|bar_chart|area_chart|scatter_chart|map)\b",
    re.MULTILINE,
)


def test_the_code_passes_ruff() -> None:
    check("ruff", "check", ".")


def test_the_code_is_formatted() -> None:
    check("ruff", "format", "--check", ".")


def test_every_type_holds() -> None:
    check("mypy")


def test_imports_run_one_way() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_nobody_imports_a_screen() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {line}"
        for path in CODE
        for line in path.read_text(encoding="utf-8").splitlines()
        if IMPORTS_A_SCREEN.match(line)
    }
    assert found == set()


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("pages/scenarios.py", "import duckdb"),
        ("core/exchange/archive.py", "from duckdb import connect"),
        ("pages/scenarios.py", "import plotly.graph_objects as go"),
        ("pages/_parts/frame.py", "from plotly import graph_objects"),
        ("pages/scenarios.py", "import streamlit as st\n\nst.session_state"),
        ("pages/scenarios.py", "import streamlit as st\n\nst.dataframe"),
    ],
)
def test_what_a_room_may_not_use_is_refused(path: str, line: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--select", "TID", "--stdin-filename", path, "-"],
        cwd=ROOT,
        input=f"{line}\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout


def test_no_file_is_too_long() -> None:
    written = [
        *CODE,
        *ROOT.glob("core/**/*.po"),
        *ROOT.glob("pages/**/*.js"),
        *ROOT.glob("pages/**/*.css"),
        *ROOT.glob("docs/*.md"),
    ]
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in written}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_has_to_be_scrolled() -> None:
    lengths = {
        f"{path.relative_to(ROOT)}: {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in CODE
        if "samples" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_the_core_runs_without_the_screens() -> None:
    modules = sorted(
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "core").rglob("*.py")
        if path.stem not in ("__init__", "__main__")
    )
    loaded = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert {"streamlit", "plotly", "pandas", "pages"}.isdisjoint(done.stdout.split())


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.name)
def test_screens_hold_no_words_for_people(path: Path) -> None:
    words = [one for one in literals(path) if TWO_WORDS.search(one)]
    assert [one for one in words if not DRAWING.fullmatch(one)] == []


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.name)
def test_screens_inject_no_markup(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"unsafe_allow_html|st\.html\(|<style|<script", source)


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.name)
def test_screens_call_nothing_that_loads_pandas(path: Path) -> None:
    assert LOADS_PANDAS.search(path.read_text(encoding="utf-8")) is None


@pytest.mark.parametrize(
    "name",
    [
        "requirements.txt",
        "tests/requirements.txt",
        "tests/requirements-next.txt",
        "tests/bench/requirements-scale.txt",
    ],
)
def test_locks_name_no_place_to_fetch_from(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    pinned = re.compile(r"[a-z0-9.-]+==\S+( ; [^/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not pinned.fullmatch(line)] == []


def check(*tool: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def literals(path: Path) -> Iterator[str]:
    """Text constants of a file, but for docstrings and errors meant for programmers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in silent
        ):
            yield node.value
