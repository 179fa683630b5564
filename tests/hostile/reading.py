"""Everything that a screen was told to show, told apart by who reads it: Markdown, or nobody."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from google.protobuf.descriptor import FieldDescriptor  # type: ignore[import-untyped]
from google.protobuf.message import Message  # type: ignore[import-untyped]
from streamlit.testing.v1 import AppTest

from tests.hostile.words import obeyed

_AS_TYPED: Final = {
    "TextArea.value",
    "TextArea.default",
    "TextInput.value",
    "TextInput.default",
    "Selectbox.options",
    "Selectbox.raw_value",
    "MultiSelect.options",
    "MultiSelect.raw_values",
    "BidiComponent.json",
    "BidiComponent.mixed",
}
"""What the browser shows letter by letter, whatever it holds."""
_OF_PICTURES: Final = {"PlotlyChart.spec", "PlotlyChart.config"}


@dataclass(slots=True)
class Read:
    """What one screen holds."""

    markdown: list[tuple[str, str]] = field(default_factory=list)
    """Where (message and field) and what."""
    typed: list[str] = field(default_factory=list)
    pictures: list[Any] = field(default_factory=list)

    @property
    def all(self) -> str:
        """All of it as one text."""
        return "\n".join(
            [*(words for _, words in self.markdown), *self.typed, *map(str, self.pictures)]
        )

    def leaks(self) -> list[str]:
        """Where Markdown would obey a person's words."""
        return [f"{where}: {found}" for where, words in self.markdown if (found := obeyed(words))]


def read(screen: AppTest) -> Read:
    """Read a screen as it stands."""
    found = Read()
    for node in screen._tree:
        message = getattr(node, "proto", None)
        if isinstance(message, Message):
            _read(message, found)
    return found


def _read(message: Message, found: Read) -> None:
    for where, words in _texts(message):
        if where in _OF_PICTURES:
            found.pictures.append(json.loads(words))
        elif where in _AS_TYPED:
            found.typed.append(words)
        else:
            found.markdown.append((where, words))


def _texts(message: Message) -> Iterator[tuple[str, str]]:
    for descriptor, value in message.ListFields():
        where = f"{message.DESCRIPTOR.name}.{descriptor.name}"
        if descriptor.type == FieldDescriptor.TYPE_STRING:
            for words in [value] if isinstance(value, str) else value:
                yield where, words
        elif descriptor.type == FieldDescriptor.TYPE_MESSAGE:
            if descriptor.message_type.GetOptions().map_entry:
                for each in value.values():
                    if isinstance(each, Message):
                        yield from _texts(each)
                    else:
                        yield where, str(each)
            else:
                for each in [value] if isinstance(value, Message) else value:
                    yield from _texts(each)
