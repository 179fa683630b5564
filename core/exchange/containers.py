"""ZIP containers from outside, looked at before anything in them is unpacked."""

import zlib
from typing import Final
from zipfile import BadZipFile, ZipFile

BROKEN: Final = (
    BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    LookupError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
"""What the unpacker, and whoever reads what it unpacked, raise for a damaged container."""
_MOST_PARTS = 1_000
_MOST_UNPACKED = 60_000_000
_MOST_RATIO = 200
"""A sheet of figures packs 5 to 30 times smaller, an empty one with styles up to 100."""
_SMALL_PART = 1_000_000


def is_oversized(container: ZipFile) -> bool:
    """Whether it would unpack into far more than it seems; sizes are held while unpacking."""
    parts = container.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        return True
    return any(
        part.file_size > _SMALL_PART and part.file_size > _MOST_RATIO * part.compress_size
        for part in parts
    )
