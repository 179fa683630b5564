"""Files that are no archive, or a hostile one: refused in words, the notebook untouched."""

import json
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.archive import restoring
from core.exchange.archive.packing import packed
from core.exchange.archive.parts import MOST_BYTES, MOST_RECORDS, ArchiveRefused
from core.storage import contents, scenarios
from core.storage.kept_notebooks import Reason
from core.storage.notebook import Notebook
from tests.core.exchange.archive.conftest import MADE_AT
from tests.core.storage.making import new_id, stamp

Lines = list[Any]


def record(kind: str = "scenario", **fields: object) -> list[object]:
    whole = {"id": str(new_id()), "created_at": "2026-01-05T08:30:00", **fields}
    return [kind, whole]


def change(seq: int = 1, **other: object) -> list[object]:
    values = {
        "step": str(new_id()),
        "at": "2026-01-05T08:30:00",
        "kind": "revise",
        "record": "scenario",
        "id": str(new_id()),
        "field": "worst",
        "old": "a",
        "new": "b",
        "undoes": None,
        **other,
    }
    return [seq, *values.values()]


def archive(
    records: Lines,
    history: Lines,
    *,
    manifest: dict[str, object] | None = None,
    raw: bytes | None = None,
) -> bytes:
    """An archive whose checksums are right whatever it holds."""
    data = {"records.jsonl": _lines(records), "history.jsonl": _lines(history)}
    if raw is not None:
        data["records.jsonl"] = raw
    sums = {name: {"sha256": sha256(part).hexdigest()} for name, part in data.items()}
    head: dict[str, object] = {
        "format": "passer-la-main",
        "format_version": 1,
        "notebook_version": 14,
        "made_at": "2026-01-05T08:30:00",
        "revision": 1,
        "parts": sums,
        **(manifest or {}),
    }
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as file:
        file.writestr("manifest.json", json.dumps(head))
        for name, part in data.items():
            file.writestr(name, part)
    return out.getvalue()


def _lines(values: Lines) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def refusal(notebook: Notebook, data: bytes) -> str:
    """Why it is refused; the notebook must be as before."""
    before = packed(contents.read(notebook), MADE_AT)
    with pytest.raises(ArchiveRefused) as refused:
        restoring.restore(notebook, restoring.checked(data), Reason.RESTORED, stamp())
    assert packed(contents.read(notebook), MADE_AT) == before
    return refused.value.key.removeprefix("archive.error.")


def test_a_sound_archive_made_by_hand_is_taken(notebook: Notebook) -> None:
    data = archive([record(title="À la main")], [change()])
    restoring.restore(notebook, restoring.checked(data), Reason.RESTORED, stamp())
    assert [one.title for one in scenarios.list_all(notebook)] == ["À la main"]


def _without(name: str) -> bytes:
    out = BytesIO()
    with ZipFile(BytesIO(archive([record()], [change()]))) as whole, ZipFile(out, "w") as file:
        for info in whole.infolist():
            if info.filename != name:
                file.writestr(info.filename, whole.read(info))
    return out.getvalue()


def _twice() -> bytes:
    out = BytesIO(archive([record()], [change()]))
    with ZipFile(out, "a") as file, pytest.warns(UserWarning, match="Duplicate"):
        file.writestr("records.jsonl", b"")
    return out.getvalue()


def _changed() -> bytes:
    out = BytesIO()
    with ZipFile(BytesIO(archive([record()], [change()]))) as whole, ZipFile(out, "w") as file:
        for info in whole.infolist():
            data = whole.read(info)
            file.writestr(info.filename, data.replace(b'"worst"', b'"best"'))
    return out.getvalue()


SAME = record()
FILES: list[tuple[str, Callable[[], bytes]]] = [
    ("damaged", lambda: b""),
    ("damaged", lambda: b"PK\x03\x04 not really"),
    ("damaged", lambda: b"date;montant\n2026-01-01;12"),
    ("too_large", lambda: b"\0" * (MOST_BYTES + 1)),
    ("no_archive", lambda: _without("manifest.json")),
    ("damaged", lambda: _without("history.jsonl")),
    ("no_archive", _twice),
    ("checksum", _changed),
    ("empty", lambda: archive([], [])),
    ("no_archive", lambda: archive([], [], manifest={"format": "zip"})),
    ("newer", lambda: archive([], [], manifest={"format_version": 2})),
    ("newer", lambda: archive([], [], manifest={"notebook_version": 9999})),
    ("damaged", lambda: archive([], [], manifest={"notebook_version": "14"})),
    ("damaged", lambda: archive([], [], manifest={"made_at": "2026-01-05T08:30:00+01:00"})),
    ("damaged", lambda: archive([], [], manifest={"made_at": 5})),
    ("damaged", lambda: archive([], [], manifest={"parts": []})),
    ("damaged", lambda: archive([SAME, SAME], [])),
    ("damaged", lambda: archive([record("secret")], [])),
    ("damaged", lambda: archive([record(id="../../etc/passwd")], [])),
    ("damaged", lambda: archive([record(worst_before="250")], [])),
    ("damaged", lambda: archive([record(worst_before="9" * 5000)], [])),
    ("damaged", lambda: archive([record(title="\0")], [])),
    ("damaged", lambda: archive([record(title={"$ne": 1})], [])),
    ("damaged", lambda: archive([record("risk_point", scenario_id=str(new_id()))], [])),
    ("damaged", lambda: archive([record("risk_point")], [])),
    ("damaged", lambda: archive([record("preferences")], [])),
    ("damaged", lambda: archive([7], [])),
    ("damaged", lambda: archive([], [change(2), change(1)])),
    ("damaged", lambda: archive([], [change(1), change(1)])),
    ("damaged", lambda: archive([], [change(2**80)])),
    ("damaged", lambda: archive([], [change(-1)])),
    ("damaged", lambda: archive([], [change(True)])),
    ("damaged", lambda: archive([], [change(kind="drop")])),
    ("damaged", lambda: archive([], [change(step="'; DROP TABLE change; --")])),
    ("damaged", lambda: archive([], [change(new="\ud800")])),
    ("damaged", lambda: archive([], [], raw=b"[" * 100_000)),
    ("damaged", lambda: archive([], [], raw=b'["' + b"x" * 2_100_000 + b'"]')),
    ("too_many", lambda: archive([], [], raw=b"\n" * (MOST_RECORDS + 1))),
    ("unpacked", lambda: archive([], [], raw=b" " * 60_000_001)),
]


@pytest.mark.parametrize(("why", "make"), FILES)
def test_it_is_refused_and_changes_nothing(
    notebook: Notebook, why: str, make: Callable[[], bytes]
) -> None:
    assert refusal(notebook, make()) == why


def test_paths_in_an_archive_lead_nowhere(notebook: Notebook, tmp_path: Path) -> None:
    out = BytesIO(archive([record(title="ici")], [change()]))
    with ZipFile(out, "a") as file:
        file.writestr("../../outside.txt", "x")
        file.writestr("/etc/absolute", "x")
    restoring.restore(notebook, restoring.checked(out.getvalue()), Reason.RESTORED, stamp())
    assert not list(tmp_path.parent.glob("outside*"))
    assert [one.title for one in scenarios.list_all(notebook)] == ["ici"]


@given(data=st.binary(max_size=400))
def test_any_bytes_are_refused_in_our_own_words(data: bytes) -> None:
    with pytest.raises(ArchiveRefused):
        restoring.checked(data)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=10,
)


@given(lines=st.lists(VALUES, max_size=4), history=st.lists(VALUES, max_size=4))
def test_any_lines_are_taken_whole_or_refused_in_our_own_words(
    lines: Lines, history: Lines
) -> None:
    with suppress(ArchiveRefused):
        restoring.checked(archive(lines, history))
