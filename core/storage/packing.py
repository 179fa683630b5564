"""How one file holds a copy of a whole notebook."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from core.storage.files import PARTS, NotebookFiles, sync, sync_folder

_MAGIC = b"PLMCOPY1"
_CHUNK = 1 << 20
_LENGTH = struct.Struct("<q")
_CHECK = struct.Struct("<I")
_ABSENT = -1


def pack(files: NotebookFiles, target: Path) -> None:
    """Copy every part into one file, which appears complete and on disk, or not at all."""
    partial = target.with_name(target.name + ".partial")
    try:
        with partial.open("wb") as out:
            check = _write(out, _MAGIC, 0)
            for part in files.parts():
                length = part.stat().st_size if part.exists() else _ABSENT
                check = _write(out, _LENGTH.pack(length), check)
                for block in _blocks(part) if length > 0 else ():
                    check = _write(out, block, check)
            out.write(_CHECK.pack(check))
            sync(out)
        partial.replace(target)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    sync_folder(files.folder)


def is_whole(copy: Path) -> bool:
    """Whether a copy is complete and unchanged since it was written."""
    size = copy.stat().st_size
    if size < len(_MAGIC) + len(PARTS) * _LENGTH.size + _CHECK.size:
        return False
    check = 0
    with copy.open("rb") as source:
        left = size - _CHECK.size
        while left:
            block = source.read(min(left, _CHUNK))
            check = zlib.crc32(block, check)
            left -= len(block)
        return source.read() == _CHECK.pack(check)


def unpack(copy: Path, files: NotebookFiles) -> None:
    """Put the parts back as they were when the copy was made.

    Written in place: that needs no more room than there was, so it works on a full disk.
    Cut short, it leaves a mixture: the caller keeps the copy until this has returned.
    """
    with copy.open("rb") as source:
        source.seek(len(_MAGIC))
        for part in files.parts():
            (length,) = _LENGTH.unpack(source.read(_LENGTH.size))
            if length == _ABSENT:
                part.unlink(missing_ok=True)
                continue
            with part.open("r+b" if part.exists() else "wb") as out:
                left = length
                while left:
                    left -= out.write(source.read(min(left, _CHUNK)))
                out.truncate()
                sync(out)
    sync_folder(files.folder)


def _write(out: BinaryIO, block: bytes, check: int) -> int:
    out.write(block)
    return zlib.crc32(block, check)


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as source:
        while block := source.read(_CHUNK):
            yield block
