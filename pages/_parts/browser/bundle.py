"""Join our small JavaScript modules into the one text that Streamlit takes."""

import re
from pathlib import Path

FOLDER = Path(__file__).parent

_IMPORT = re.compile(
    r'^import (?:\* as (?P<whole>\w+)|(?P<names>\{[^}]*\})) from "\./(?P<name>\w+)\.js";$',
    re.MULTILINE,
)
_COMMENT = re.compile(r"^ *(?:/\*.*?\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
_INDENT = re.compile(r"^ +|^\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)


def bundle(entry: str) -> str:
    """The module `entry` after all it imports, each of those in a scope of its own.

    Without what only people read: a quarter of what a first visit waits for.
    """
    parts: list[str] = []
    _add(entry, parts, added=set())
    return "\n".join([*parts, _without_imports(_source(entry))])


def read(name: str) -> str:
    """The text of one file beside this one."""
    return (FOLDER / name).read_text(encoding="utf-8")


def _source(name: str) -> str:
    return _INDENT.sub("", _COMMENT.sub("", read(f"{name}.js"))).rstrip()


def _add(entry: str, parts: list[str], added: set[str]) -> None:
    for found in _IMPORT.finditer(_source(entry)):
        name = found["name"]
        if name in added:
            continue
        added.add(name)
        _add(name, parts, added)
        source = _source(name)
        exported = ", ".join(match[1] for match in _EXPORT.finditer(source))
        body = _EXPORT.sub("", _without_imports(source))
        parts.append(f"const {name}$ = (() => {{\n{body}\nreturn {{ {exported} }};\n}})();")


def _without_imports(source: str) -> str:
    return _IMPORT.sub(
        lambda found: f"const {found['whole'] or found['names']} = {found['name']}$;", source
    )
