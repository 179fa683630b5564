"""Words of a report as HTML: the Markdown that the screens use, and nothing else."""

import re
from html import escape
from typing import Final

from core.exchange.job_post_text import without_controls
from core.texts.plain import WORD_JOINER

_MARKS: Final = re.compile(r"\\(.)|(\*\*)|(:small\[)|(\])|(  \n)|(\n)", re.DOTALL)


def inline(words: str) -> str:
    """One passage as HTML; marks that are left open end where it ends."""
    return _Writer().write(without_controls(words.replace(WORD_JOINER, "")))


class _Writer:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._open: list[str] = []

    def write(self, words: str) -> str:
        end = 0
        for mark in _MARKS.finditer(words):
            self._parts.append(escape(words[end : mark.start()]))
            self._mark(mark)
            end = mark.end()
        self._parts.append(escape(words[end:]))
        while self._open:
            self._close()
        return "".join(self._parts)

    def _mark(self, mark: re.Match[str]) -> None:
        escaped, strong, small, bracket, line_end, _ = mark.groups()
        if escaped is not None:
            self._parts.append(escape(escaped))
        elif strong:
            self._turn("strong")
        elif small:
            self._begin("small")
        elif bracket:
            self._bracket()
        else:
            self._parts.append("<br>" if line_end else " ")

    def _bracket(self) -> None:
        if self._open[-1:] == ["small"]:
            self._close()
        else:
            self._parts.append("]")

    def _turn(self, tag: str) -> None:
        if self._open[-1:] == [tag]:
            self._close()
        else:
            self._begin(tag)

    def _begin(self, tag: str) -> None:
        self._parts.append(f"<{tag}>")
        self._open.append(tag)

    def _close(self) -> None:
        self._parts.append(f"</{self._open.pop()}>")
