"""Tables of every source, as text and as spreadsheets, with cells that no program writes."""

import csv
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from io import StringIO
from random import Random
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from core.exchange.importing.upload import read_table
from tests.bench.fuzz import hostile, spoiling
from tests.core.exchange.importing.uploads import SAMPLES, workbook

SAMPLE_FILES: Final = sorted(SAMPLES.iterdir())
_SHEET: Final = "xl/worksheets/sheet1.xml"
_STYLED: Final = workbook(
    [
        [date(2026, 9, 3), datetime.fromisoformat("2026-09-03T10:00:00"), time(1, 30)],
        [timedelta(hours=30), 0.25, "texte"],
    ]
)
_CONTROLS: Final = re.compile("[\0-\x08\x0b-\x1f]")
_STYLES: Final = 6
_TYPES: Final = ("n", "b", "e", "d", "s", "str", "inlineStr", "x", "")
_PLACES: Final = ("A0", "XFD1048576", "ZZZZ99999999", "1A", "", "a1")
_NAMESPACE: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

Rows = list[list[str]]


def spoilt_text(random: Random) -> bytes:
    """One of the sample files spoilt from outside, or its cells written down another way."""
    path = random.choice(SAMPLE_FILES)
    if random.random() < 0.3:
        other = random.choice(SAMPLE_FILES).read_bytes()
        return spoiling.bytes_of(path.read_bytes(), other, random)
    written = StringIO(newline="")
    writer = csv.writer(
        written,
        delimiter=random.choice(",;\t|"),
        quotechar='"',
        lineterminator=random.choice(("\n", "\r\n", "\r")),
        quoting=random.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
    )
    writer.writerows(_spoilt_cells(_cells_of(path.name, path.read_bytes()), random))
    return spoiling.encoded(written.getvalue(), random)


def spoilt_spreadsheet(random: Random) -> bytes:
    """The cells of a sample in a spreadsheet; the sheet, or what is around it, spoilt too."""
    path = random.choice(SAMPLE_FILES)
    rows = _spoilt_cells(_cells_of(path.name, path.read_bytes())[:40], random)
    sheet = _sheet(rows, random).encode("utf-8", "replace")
    if random.random() < 0.2:
        sheet = spoiling.bytes_of(sheet, sheet, random)
    parts = {**spoiling.parts_of(_STYLED), _SHEET: sheet}
    data = spoiling.packed(list(parts.items()))
    match random.randrange(10):
        case 0 | 1:
            return spoiling.container_of(data, _STYLED, random)
        case 2:
            return spoiling.bytes_of(data, _STYLED, random)
        case _:
            return data


def _cells_of(name: str, data: bytes) -> Rows:
    table = read_table(name, data)
    return [list(table.header), *(list(row.cells) for row in table.rows)]


def _spoilt_cells(rows: Rows, random: Random) -> Rows:
    for _ in range(random.randint(0, 8)):
        row = random.choice(rows[random.randrange(2) :] or rows)
        place = random.randrange(len(row)) if row else 0
        match random.randrange(9):
            case 0:
                rows.append([hostile.text(random) for _ in row])
            case 1:
                rows.insert(0, row[: random.randint(0, 3)])
            case 2:
                rows.append(list(row))
            case 3:
                del row[place:]
            case 4:
                row.insert(place, hostile.text(random))
            case 5 if row:
                for one in rows[1:]:
                    if place < len(one):
                        one[place] = hostile.text(random)
            case _ if row:
                row[place] = hostile.text(random)
    if random.random() < 0.1:
        return rows
    # Nearly every table of real life has none of these, and one is enough to refuse it.
    return [[_CONTROLS.sub("", one) for one in row] for row in rows]


def _sheet(rows: Sequence[Sequence[str]], random: Random) -> str:
    oddity = random.choice((0.0, 0.0, 0.01, 0.2))
    written = [
        f'<row r="{number}">{"".join(_cell(one, oddity, random) for one in row)}</row>'
        for number, row in enumerate(rows, start=1)
    ]
    size = random.choice(("", '<dimension ref="A1:XFD1048576"/>', '<dimension ref=""/>'))
    data = f"<sheetData>{''.join(written)}</sheetData>"
    return f'<worksheet xmlns="{_NAMESPACE}">{size}{data}</worksheet>'


def _cell(words: str, oddity: float, random: Random) -> str:
    """A cell as a text, or as something that its type and its style seldom allow."""
    storable = "".join(one for one in words if one in "\t\n" or "\x1f" < one < "\ud800")
    if random.random() >= oddity:
        return f'<c t="inlineStr"><is><t>{escape(storable)}</t></is></c>'
    place = f" r={quoteattr(random.choice(_PLACES))}" if random.random() < 0.2 else ""
    style = random.choice((*range(_STYLES), 99, -1, "x"))
    number = random.choice((storable, "46268", "0.0625", "-1", "1e308", "2958466", "99999999999"))
    kind = random.choice(_TYPES)
    return f'<c{place} s="{style}" t="{kind}"><v>{escape(number)}</v></c>'
