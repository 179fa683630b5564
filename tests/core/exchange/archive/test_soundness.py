"""Archives that are right in form, but that no screen and no undo could read, are refused."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from core.exchange.archive import restoring
from core.exchange.archive.parts import ArchiveRefused
from core.model.records import Record
from core.storage.values import encode_record, kind_of
from tests.core.exchange.archive.test_refused import archive, change, record
from tests.core.storage import making

END = "9999-12-31T23:59:59"
UNREADABLE = ("7", "[7]", "{", "[" * 15_000, '[["text", 7]]', '[["text", "\\ud800"]]')
"""Texts that no screen could read as the cells of a row, or as a finished post."""


def whole(text: str | None) -> list[object]:
    """A change that tells of a whole record, as this text."""
    return change(kind="add", field="", old=None, new=text)


def with_line(original: str) -> bytes:
    """An archive of an imported line that was read from such a row."""
    provider, batch = making.provider(), making.import_batch()
    line = making.imported_line(batch, provider.id, date(2026, 9, 3), "80", original=original)
    return archive([written(one) for one in (provider, batch, line)], [change()])


def with_version(post: str) -> bytes:
    """An archive of a brief with such a finished post."""
    brief = making.brief()
    version = replace(making.brief_version(brief.id), post_en=post)
    return archive([written(one) for one in (brief, version)], [change()])


def written(one: Record) -> list[object]:
    return [kind_of(one), encode_record(one)]


def told(**fields: object) -> list[object]:
    """A change that tells of a whole scenario."""
    return whole(json.dumps(record(**fields)[1]))  # type: ignore[arg-type]


@pytest.mark.parametrize("make", [with_line, with_version])
def test_rows_and_posts_as_the_app_writes_them_are_taken(make: Callable[[str], bytes]) -> None:
    assert restoring.checked(make('[["text", "Bonjour"]]')).records


def test_a_history_may_tell_of_what_the_model_refuses_today() -> None:
    assert restoring.checked(archive([], [told(worst_before="250")])).contents.history


@pytest.mark.parametrize(
    "data",
    [
        archive([], [change()], manifest={"made_at": END}),
        archive([], [change(at="0001-01-01T00:00:00")]),
        archive([record(created_at=END)], [change()]),
        archive([], [change(record="secret")]),
        archive([], [change(field="secret")]),
        archive([], [change(field="worst_before", new="many")]),
        archive([], [whole("7")]),
        archive([], [whole("{}")]),
        archive([], [whole(None)]),
        archive([], [whole("[" * 100_000)]),
        archive([], [told(title=7)]),
        archive([], [told(title="\ud800")]),
        archive([], [told(worst_before="many")]),
        *map(with_line, UNREADABLE),
        *map(with_version, UNREADABLE),
    ],
)
def test_what_no_screen_could_read_is_refused(data: bytes) -> None:
    with pytest.raises(ArchiveRefused) as refused:
        restoring.checked(data)
    assert refused.value.key == "archive.error.damaged"
