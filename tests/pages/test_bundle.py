"""What goes to the browser is our code without what only people read."""

import re
from pathlib import Path

import pytest

from pages._parts.browser.bundle import FOLDER, bundle

ENTRIES = ("account", "code", "copyable", "keeper")


@pytest.mark.parametrize("entry", ENTRIES)
def test_no_comment_and_no_indent_goes_to_the_browser(entry: str) -> None:
    lines = bundle(entry).split("\n")
    assert [line for line in lines if re.match(r"\s|/\*|\*/|//|$", line)] == []


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_module_comes_once_and_before_whoever_needs_it(entry: str) -> None:
    sent = bundle(entry)
    made = re.findall(r"^const (\w+)\$ = \(\(\) => \{$", sent, re.MULTILINE)
    assert len(made) == len(set(made))
    for name in made:
        assert sent.index(f"const {name}$ = ") < sent.index(f"= {name}$;")
    assert not re.search(r"^(import|export (?!default))", sent, re.MULTILINE)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.js")), ids=lambda path: path.stem)
def test_no_text_runs_over_the_end_of_a_line_where_its_indent_would_be_lost(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        assert line.count("`") % 2 == 0
