"""Which text keys the code names: whole ones, and patterns with a hole such as f"{field}.label"."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from core.model.records import RECORD_TYPES

ROOT = Path(__file__).parents[3]
HOLE = "\0"
TEXT_CALLS = {"text", "plural", "has_text"}
FIELD_TEXTS = ("label", "help", "placeholder")
_ERROR_KEY = re.compile(r"[a-z_0-9]+(\.[a-z_0-9]+)*\.error\.[a-z_0-9]+")
_NAMED_PART = re.compile(r"\.[a-z]|[a-z]\.")
_FIELD = re.compile(r"[a-z_]+\.[a-z_0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A place that asks for a text: its key (None when computed) and the values it gives."""

    where: str
    key: str | None
    values: frozenset[str] | None
    """None where they cannot be told (`**values`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeKeys:
    """Everything in the code that can name a text."""

    words: frozenset[str]
    """All string literals, and the names of fields: what can fill a hole."""
    patterns: frozenset[str]
    """Strings put together by the code, `HOLE` where a value goes."""
    calls: tuple[Call, ...]
    patterns_asked: tuple[tuple[str, str], ...]
    """(where, pattern) of calls that ask for a text whose key is put together."""

    def names(self, key: str) -> bool:
        """Whether the code can ask for `key`: literally, or by a pattern filled with its words.

        A field's label, help and placeholder are asked for by the fields of autosave.
        """
        field, _, part = key.rpartition(".")
        if part in FIELD_TEXTS and {field, part} <= self.words:
            return True
        return key in self.words or any(self._fills(key, pattern) for pattern in self.patterns)

    def _fills(self, key: str, pattern: str) -> bool:
        match = _with_holes(pattern).fullmatch(key)
        return match is not None and all(
            piece.isdigit() or (piece != key and self.names(piece)) for piece in match.groups()
        )


@cache
def _with_holes(pattern: str) -> re.Pattern[str]:
    # There are more of them than `re` keeps by itself.
    return re.compile("(.+)".join(re.escape(part) for part in pattern.split(HOLE)))


@cache
def keys_in_code() -> CodeKeys:
    """Read core/, pages/ and streamlit_app.py."""
    files = sorted([*ROOT.glob("core/**/*.py"), *ROOT.glob("pages/**/*.py")])
    trees = {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in [*files, ROOT / "streamlit_app.py"]
        if path.exists()
    }
    words = {path.stem for path in files}
    for kind, record in RECORD_TYPES.items():
        words |= {f"{kind}.{field.name}" for field in fields(record)}
        words |= {field.name for field in fields(record)}
    patterns: set[str] = set()
    calls: list[Call] = []
    asked: list[tuple[str, str]] = []
    errors = _error_classes(trees.values())
    for where, tree in trees.items():
        documentation = {id(node) for node in _docstrings(tree)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if id(node) not in documentation:
                    words.add(node.value)
            elif isinstance(node, ast.JoinedStr | ast.BinOp):
                pattern = _pattern(node)
                if pattern and HOLE in pattern and _NAMED_PART.search(pattern):
                    patterns.add(pattern)
            elif isinstance(node, ast.Call):
                line = f"{where}:{node.lineno}"
                for argument in _asked_keys(node, errors):
                    calls.extend(_calls(line, node, argument))
                    if (pattern := _pattern(argument)) and HOLE in pattern and "." in pattern:
                        asked.append((line, pattern))
    return CodeKeys(
        words=frozenset(words),
        patterns=frozenset(patterns),
        calls=tuple(calls),
        patterns_asked=tuple(asked),
    )


def _calls(where: str, node: ast.Call, argument: ast.expr) -> Iterator[Call]:
    given = {keyword.arg for keyword in node.keywords}
    values = None if None in given else frozenset(name for name in given if name)
    if values is not None and _name(node.func) == "plural":
        values |= {"count"}
    branches = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
    for branch in branches:
        if isinstance(branch, ast.Constant) and isinstance(branch.value, str):
            yield Call(where=where, key=branch.value, values=values)


def _asked_keys(node: ast.Call, errors: set[str]) -> Iterator[ast.expr]:
    """The arguments of a call that are text keys."""
    name = _name(node.func)
    if name in errors and node.args:
        yield node.args[0]
    if name in TEXT_CALLS and node.args and not _is_streamlit(node.func):
        is_method = isinstance(node.func, ast.Attribute) and _name(node.func.value) != "catalogue"
        position = 0 if is_method else 1
        if len(node.args) > position:
            yield node.args[position]


def fields_shown() -> Iterator[tuple[str, str]]:
    """(where, field) of every autosave call: each needs a label."""
    for path in sorted(ROOT.glob("pages/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and _name(node.func.value) == "autosave"
            ):
                for argument in node.args:
                    if (
                        isinstance(argument, ast.Constant)
                        and isinstance(argument.value, str)
                        and _FIELD.fullmatch(argument.value)
                    ):
                        yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", argument.value


def error_keys() -> set[str]:
    """Every literal of the form `<something>.error.<what>`."""
    return {word for word in keys_in_code().words if _ERROR_KEY.fullmatch(word)}


def _pattern(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else HOLE for part in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [_pattern(side) or HOLE for side in (node.left, node.right)]
        return "".join(sides)
    return None


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _is_streamlit(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and _name(node.value) == "st"


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _error_classes(trees: Iterable[ast.Module]) -> set[str]:
    known = {"AppError"}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while True:
        found = {node.name for node in classes if any(_name(base) in known for base in node.bases)}
        if found <= known:
            return known
        known |= found
