"""Long texts for people: one Markdown file per language and topic."""

from functools import cache
from importlib.resources import files

from core.model.preferences import Language


@cache
def long_text(language: Language, topic: str) -> str:
    """The Markdown of one topic in one language."""
    return (files(__name__) / language / f"{topic}.md").read_text(encoding="utf-8")
