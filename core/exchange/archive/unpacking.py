"""From the bytes of a file, which anybody may have made, to what an archive holds."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import Any, TypeVar
from uuid import UUID
from zipfile import ZipFile

from core.exchange.archive.parts import (
    FORMAT,
    FORMAT_VERSION,
    HISTORY,
    LONGEST_LINE,
    MANIFEST,
    MOST_BYTES,
    MOST_CHANGES,
    MOST_RECORDS,
    MOST_UNPACKED,
    RECORDS,
    ArchiveRefused,
)
from core.exchange.containers import BROKEN
from core.model.change import Change, ChangeKind
from core.storage.columns import is_storable
from core.storage.contents import Contents, WrittenRecord
from core.storage.migrate import newest_version

T = TypeVar("T")

_MOST_PARTS = 200
_LONGEST_MANIFEST = 20_000
_LARGEST_SEQ = 2**53
_BROKEN = (*BROKEN, TypeError)
"""What zipfile, json and the reading of values raise for files that only look like archives."""


def unpacked(data: bytes) -> tuple[datetime, Contents]:
    """When the archive was made (naive UTC) and what it holds, checked in form alone.

    Raises ArchiveRefused.
    """
    if len(data) > MOST_BYTES:
        raise ArchiveRefused("archive.error.too_large", most=MOST_BYTES // 1_000_000)
    try:
        with ZipFile(BytesIO(data)) as archive:
            manifest = _manifest(archive)
            return _naive(manifest["made_at"]), Contents(
                version=manifest["notebook_version"],
                records=_part(archive, manifest, RECORDS, MOST_RECORDS, _record),
                history=_in_order(_part(archive, manifest, HISTORY, MOST_CHANGES, _change)),
            )
    except ArchiveRefused:
        raise
    # A text nested thousands deep ends in RecursionError, which is a RuntimeError.
    except _BROKEN as error:
        raise ArchiveRefused("archive.error.damaged") from error


def _manifest(archive: ZipFile) -> Mapping[str, Any]:
    names = archive.namelist()
    if len(names) > _MOST_PARTS or len(set(names)) < len(names) or MANIFEST not in names:
        raise ArchiveRefused("archive.error.no_archive")
    manifest = json.loads(_bytes(archive, MANIFEST, _LONGEST_MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ArchiveRefused("archive.error.no_archive")
    format_version, version = manifest["format_version"], manifest["notebook_version"]
    if not (_is_whole(format_version) and _is_whole(version)):
        raise ArchiveRefused("archive.error.damaged")
    if format_version > FORMAT_VERSION or version > newest_version():
        raise ArchiveRefused("archive.error.newer")
    return manifest


def _part(
    archive: ZipFile,
    manifest: Mapping[str, Any],
    name: str,
    most_lines: int,
    read: Callable[[Any], T],
) -> list[T]:
    data = _bytes(archive, name, MOST_UNPACKED)
    if sha256(data).hexdigest() != manifest["parts"][name]["sha256"]:
        raise ArchiveRefused("archive.error.checksum")
    if data.count(b"\n") > most_lines:
        raise ArchiveRefused("archive.error.too_many", most=most_lines)
    # One line at a time: a whole text that is nothing but brackets would fill the memory.
    return [read(_json(line)) for line in BytesIO(data)]


def _bytes(archive: ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as part:
        data = part.read(most + 1)
    if len(data) > most:
        raise ArchiveRefused("archive.error.unpacked", most=most // 1_000_000)
    return data


def _json(line: bytes) -> Any:
    if len(line) > LONGEST_LINE:
        raise ArchiveRefused("archive.error.damaged")
    return json.loads(line)


def _record(line: Any) -> WrittenRecord:
    kind, fields = line
    if not (isinstance(kind, str) and isinstance(fields, dict)):
        raise TypeError
    for text in fields.values():
        _optional(text)
    return WrittenRecord(kind=kind, fields=fields)


def _change(line: Any) -> Change:
    seq, step, at, kind, record, record_id, field, old_value, new_value, undoes = line
    if not (_is_whole(seq) and 0 < seq <= _LARGEST_SEQ):
        raise ValueError
    return Change(
        seq=seq,
        step=UUID(_text(step)),
        changed_at=_naive(at),
        kind=ChangeKind(kind),
        record=_text(record),
        record_id=UUID(_text(record_id)),
        field=_text(field),
        old_value=_optional(old_value),
        new_value=_optional(new_value),
        undoes=None if undoes is None else UUID(_text(undoes)),
    )


def _in_order(history: list[Change]) -> list[Change]:
    numbers = [change.seq for change in history]
    if sorted(set(numbers)) != numbers:
        raise ValueError
    return history


def _naive(text: Any) -> datetime:
    moment = datetime.fromisoformat(_text(text))
    if moment.tzinfo is not None:
        raise ValueError
    return moment


def _optional(value: Any) -> str | None:
    return None if value is None else _text(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not is_storable(value):
        raise TypeError
    return value


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
