"""Bytes and containers spoilt at random."""

import struct
import warnings
from io import BytesIO
from random import Random
from typing import Final
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

_ENCODINGS: Final = (
    "utf-8-sig",
    "utf-16",
    "utf-16-be",
    "utf-16-le",
    "utf-32",
    "cp1252",
    "latin-1",
    "cp500",
    "shift_jis",
    "utf-7",
)
_MARKS: Final = (b'"', b";", b",", b"\n", b"\r", b"\t", b"-", b"\0", b"\x1a", b"<", b"&", b"PK")
_TRICKS: Final = ("../../{}", "/etc/{}", "{}/", "{}\\..", "{} ", "C:\\{}", "é{}", "")
_DIRECTORY: Final = b"PK\x01\x02"
_BOMB: Final = 3_000_000


def bytes_of(data: bytes, other: bytes, random: Random) -> bytes:
    """The bytes flipped, cut, doubled, spliced with those of another file, or mere noise."""
    if random.random() < 0.08:
        return random.randbytes(random.choice((0, 1, 40, 4_000)))
    changed = bytearray(data)
    for _ in range(random.randint(1, 8)):
        if not changed:
            break
        place = random.randrange(len(changed))
        match random.randrange(8):
            case 0 | 1:
                changed[place] ^= 1 << random.randrange(8)
            case 2:
                changed[place] = random.randrange(256)
            case 3:
                del changed[place : place + random.randint(1, 40)]
            case 4:
                changed[place:place] = random.choice(_MARKS)
            case 5:
                changed[place:place] = changed[place : place + random.randint(1, 200)]
            case 6 if random.random() < 0.3:
                del changed[place:]
            case 7 if random.random() < 0.3:
                changed[place:] = other[random.randrange(len(other)) :]
            case _:
                changed[place] = 0
    return bytes(changed)


def encoded(words: str, random: Random) -> bytes:
    """The words as a file of some encoding, or of two."""
    if random.random() < 0.5:
        return words.encode("utf-8", "surrogatepass")
    data = words.encode(random.choice(_ENCODINGS), random.choice(("replace", "ignore")))
    if random.random() < 0.1:
        half = len(words) // 2
        data = words[:half].encode("utf-8", "replace") + data[len(data) // 2 :]
    return data


def parts_of(container: bytes) -> dict[str, bytes]:
    """What a container holds, by name."""
    with ZipFile(BytesIO(container)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(parts: list[tuple[str, bytes]], random: Random | None = None) -> bytes:
    """A container of these parts; with `random`, packed in ways that few programs use."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as container, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in parts:
            way = ZIP_DEFLATED
            if random is not None and random.random() < 0.1:
                way = random.choice((ZIP_STORED, ZIP_BZIP2, ZIP_LZMA))
            container.writestr(name, content, way)
        if random is not None and random.random() < 0.1:
            container.comment = random.randbytes(random.randrange(200))
    return written.getvalue()


def container_of(container: bytes, other: bytes, random: Random) -> bytes:
    """The container with parts lost, doubled, renamed, swapped, spoilt, blown up or lied about."""
    parts = list(parts_of(container).items())
    for _ in range(random.randint(1, 3)):
        if not parts:
            break
        place = random.randrange(len(parts))
        name, content = parts[place]
        match random.randrange(8):
            case 0:
                del parts[place]
            case 1:
                parts.append((name, content[: random.randrange(len(content) + 1)]))
            case 2:
                parts[place] = (random.choice(_TRICKS).format(name) or "x", content)
            case 3:
                twin = random.randrange(len(parts))
                parts[place], parts[twin] = (name, parts[twin][1]), (parts[twin][0], content)
            case 4:
                theirs = parts_of(other)
                parts[place] = (name, theirs[random.choice(sorted(theirs))])
            case 5 if random.random() < 0.2:
                parts[place] = (name, content + bytes(_BOMB))
            case _:
                parts[place] = (name, bytes_of(content, content or b"x", random))
    data = packed(parts, random)
    return _lied_about(data, random) if random.random() < 0.3 else data


def _lied_about(data: bytes, random: Random) -> bytes:
    """A directory that lies of one part: sizes, checksum, offset, ways of packing, passwords."""
    changed = bytearray(data)
    entries = [place for place in range(len(data)) if data.startswith(_DIRECTORY, place)]
    if entries:
        field = random.choice((8, 10, 16, 20, 24, 42))
        place = random.choice(entries) + field
        if field in (8, 10):
            lie = struct.pack("<H", random.choice((0, 1, 8, 9, 12, 14, 93, 95, 99, 0xFFFF)))
        else:
            lie = struct.pack("<I", random.choice((0, 1, 100, 2**31, 2**32 - 1)))
        changed[place : place + len(lie)] = lie
    return bytes(changed)
