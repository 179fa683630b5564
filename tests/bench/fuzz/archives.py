"""Archives that nobody's app wrote: spoilt, and signed again so that the checksum lets them by."""

import json
from hashlib import sha256
from random import Random
from typing import Any

from core.exchange.archive.parts import HISTORY, MANIFEST, RECORDS
from tests.bench.fuzz import hostile, spoiling


def spoilt_bytes(sound: list[bytes], random: Random) -> bytes:
    """The file spoilt from outside."""
    return spoiling.bytes_of(random.choice(sound), random.choice(sound), random)


def spoilt_container(sound: list[bytes], random: Random) -> bytes:
    """The parts of the file spoilt, with the checksums that they had."""
    return spoiling.container_of(random.choice(sound), random.choice(sound), random)


def signed_again(sound: list[bytes], random: Random) -> bytes:
    """Lines and manifest spoilt from within, with checksums that are right."""
    parts = spoiling.parts_of(random.choice(sound))
    manifest: Any = json.loads(parts[MANIFEST])
    for name in random.choice(((RECORDS,), (RECORDS,), (HISTORY,), (HISTORY,), (RECORDS, HISTORY))):
        parts[name] = _spoilt_lines(parts[name], random)
        manifest["parts"][name] = {
            "lines": parts[name].count(b"\n"),
            "sha256": sha256(parts[name]).hexdigest(),
        }
    if random.random() < 0.1:
        manifest = hostile.spoilt(manifest, random)
    parts[MANIFEST] = json.dumps(manifest).encode()
    return spoiling.packed(list(parts.items()), random)


def _spoilt_lines(data: bytes, random: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        if not lines:
            break
        place = random.randrange(len(lines))
        match random.randrange(12):
            case 0:
                del lines[place]
            case 1:
                lines.insert(place, lines[place])
            case 2:
                twin = random.randrange(len(lines))
                lines[place], lines[twin] = lines[twin], lines[place]
            case 3 if random.random() < 0.3:
                lines[place] = hostile.nested(random) + b"\n"
            case 4 if random.random() < 0.3:
                lines[place] = spoiling.encoded(lines[place].decode(), random)
            case 5 if random.random() < 0.3:
                lines[place] = spoiling.bytes_of(lines[place], lines[place], random)
            case _:
                lines[place] = _spoilt_line(lines[place], random)
    return b"".join(lines)


def _spoilt_line(line: bytes, random: Random) -> bytes:
    """One line that is JSON still: most often one field is spoilt, in place or in the texts."""
    try:
        return json.dumps(_spoilt_value(json.loads(line), random)).encode() + b"\n"
    except (ValueError, RecursionError):
        # It was spoilt beyond reading before.
        return line


def _spoilt_value(sound: Any, random: Random) -> Any:
    if isinstance(sound, list) and len(sound) > 2 and random.random() < 0.5:
        # What the history holds of a whole record is JSON within JSON.
        for place in (7, 8):
            if place < len(sound) and isinstance(sound[place], str) and sound[place][:1] == "{":
                sound[place] = _inner(sound[place], random)
                return sound
    return hostile.spoilt(sound, random)


def _inner(words: str, random: Random) -> str:
    if random.random() < 0.1:
        return hostile.nested(random).decode()
    return json.dumps(hostile.spoilt(json.loads(words), random))
