"""Word files of a log with their markup spoilt, and with answers that no hand would type."""

import re
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from tests.bench.fuzz import hostile, spoiling
from tests.core.exchange.word_log import papers

_TEXT: Final = "word/document.xml"
_BACK: Final = Path(papers.__file__).parent / "files" / "through_libreoffice.docx"
SOUND: Final = (
    papers.written(),
    papers.edited(papers.written(), papers.in_many_ways),
    _BACK.read_bytes(),
)
_DEEP: Final = (5, 200, 3_000)
_BODY: Final = re.compile(r"(<([\w]+:)body>)(.*)(</[\w]+:body>)", re.DOTALL)
_WORDS: Final = (
    *(f"[{entry.id.hex[-5:]}]" for entry in papers.REQUESTS),
    *(entry.words for entry in papers.REQUESTS),
    "→ ",
    "1. ",
    "?",
)


def spoilt_document(random: Random) -> bytes:
    """Spoilt from outside, part by part, or within its markup."""
    data = random.choice(SOUND)
    match random.randrange(10):
        case 0 | 1:
            return spoiling.bytes_of(data, random.choice(SOUND), random)
        case 2 | 3:
            return spoiling.container_of(data, random.choice(SOUND), random)
        case _:
            parts = spoiling.parts_of(data)
            names = [name for name in parts if name.endswith((".xml", ".rels"))]
            name = _TEXT if random.random() < 0.8 else random.choice(names)
            parts[name] = _spoilt_markup(parts[name], random)
            return spoiling.packed(list(parts.items()))


def _spoilt_markup(markup: bytes, random: Random) -> bytes:
    root = ElementTree.fromstring(markup)
    for _ in range(random.randint(1, 8)):
        _spoil(root, random)
    written = ElementTree.tostring(root, encoding="unicode")
    if random.random() < 0.05:
        written = _nested(written, random)
    if random.random() < 0.05:
        return spoiling.encoded(written, random)
    return written.encode("utf-8", "replace")


def _spoil(root: Element, random: Random) -> None:
    holders = [one for one in root.iter() if len(one)]
    if not holders:
        return
    holder = random.choice(holders)
    place = random.randrange(len(holder))
    one = holder[place]
    match random.randrange(9):
        case 0:
            del holder[place]
        case 1:
            holder.insert(place, deepcopy(one))
        case 2:
            random.choice(holders).append(deepcopy(one) if holder is root else Element(one.tag))
        case 3:
            one.tag = random.choice(holders)[0].tag
        case 4 if one.attrib:
            one.attrib[random.choice(sorted(one.attrib))] = _clean(hostile.text(random))
        case _:
            texts = [each for each in root.iter() if each.text]
            if texts:
                random.choice(texts).text = _clean(_typed(random))


def _typed(random: Random) -> str:
    return "".join(
        random.choice(_WORDS) if random.random() < 0.5 else hostile.text(random)
        for _ in range(random.randint(1, 4))
    )


def _clean(words: str) -> str:
    """Without what no markup can hold."""
    return "".join(one for one in words if one in "\t\n" or "\x1f" < one < "\ud800")


def _nested(markup: str, random: Random) -> str:
    """The whole text in paragraphs within paragraphs, or the like."""
    deep = random.choice(_DEEP)
    name = random.choice(("p", "r", "tbl", "sdt", "hyperlink"))
    body = _BODY.search(markup)
    if body is None:
        return markup
    opening, closing = f"<{body[2]}{name}>" * deep, f"</{body[2]}{name}>" * deep
    return f"{markup[: body.end(1)]}{opening}{body[3]}{closing}{markup[body.start(4) :]}"
