"""Files that hold no table: each is refused with its own message, in both languages."""

import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from core.exchange.importing.raw_table import UnreadableFile
from core.exchange.importing.upload import LARGEST_FILE, read_table
from core.model.preferences import Language
from core.texts.catalogue import text
from tests.core.exchange.importing.uploads import repacked, workbook

HEADER = "Date;Nom;Montant\n"
ROW = "03/09/2026;Hanta;80,00\n"
PLAIN = workbook([["Date", "Nom", "Montant"], ["2026-09-03", "Hanta", 80]])
SHEET = "xl/worksheets/sheet1.xml"


def zipped(parts: dict[str, bytes], packing: int = ZIP_DEFLATED) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", packing) as container:
        for part, content in parts.items():
            container.writestr(part, content)
    return written.getvalue()


def with_lying_sizes(data: bytes) -> bytes:
    """A container whose directory says that each part unpacks into a hundred bytes."""
    changed = bytearray(data)
    place = changed.find(b"PK\x01\x02")
    while place >= 0:
        changed[place + 24 : place + 28] = struct.pack("<I", 100)
        place = changed.find(b"PK\x01\x02", place + 4)
    return bytes(changed)


HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "empty"),
    "only spaces": (b" \r\n\t\n", "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "empty"),
    "only NULs": (b"\0" * 500, "empty"),
    "only separators": (b";;;\n;;;\n", "empty"),
    "too many bytes": (b"a;b\n" * (LARGEST_FILE // 4 + 1), "too_large"),
    "a gigabyte of one line, begun": (b"a" * LARGEST_FILE, "long_line"),
    "an endless line under a header": (f"{HEADER}{'x' * 200_000}".encode(), "long_line"),
    "a cell that is a book": (f"{HEADER}a;{'x' * 40_000};b\n".encode(), "cell"),
    "a hundred thousand columns": (("a;" * 40_000 + "\n").encode() * 2, "columns"),
    "300 columns": ((";".join("abc" for _ in range(300)) + "\n").encode() * 3, "columns"),
    "too many rows": ((HEADER + ROW * 50_001).encode(), "rows"),
    "quotes that never close": (f'{HEADER}03/09/2026;"Hanta;80,00\n{ROW * 9}'.encode(), "quotes"),
    "quotes that close far below": (
        f'{HEADER}03/09/2026;"Hanta;80,00\n{ROW * 200}x";1;2\n'.encode(),
        "quotes",
    ),
    "NULs in a table": (f"{HEADER}03/09/2026;Han\0ta;80,00\n".encode(), "not_text"),
    "UTF-16 without its mark": (f"{HEADER}{ROW}".encode("utf-16-le"), "not_text"),
    "a program": (b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 4, "not_text"),
    "an old Excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_excel"),
    "a LibreOffice spreadsheet": (
        zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}, ZIP_STORED),
        "ods",
    ),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "pdf"),
    "a PNG": (b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "image"),
    "a JPEG": (b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + b"\1" * 60, "image"),
    "a WebP": (b"RIFF\x24\0\0\0WEBPVP8 " + b"\1" * 60, "image"),
    "a gzip": (b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + b"\1" * 60, "packed"),
    "a web page": (b"<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>", "web_page"),
    "an XML": (b'<?xml version="1.0"?><Workbook/>', "web_page"),
    "a JSON": (b'{"lines": [{"date": "2026-09-03", "amount": 80}]}', "json"),
    "a letter": (b"Dear Claire,\nhere are my hours.\n", "one_column"),
    "one column": (b"Montant\n80\n90\n", "one_column"),
    "no headings": (b"2026-09-03;80\n2026-09-04;90\n", "no_header"),
    "only headings": (HEADER.encode(), "only_header"),
    "a ZIP of something else": (zipped({"photo.txt": b"hello"}), "zip"),
    "a torn spreadsheet": (PLAIN[: len(PLAIN) // 2], "spreadsheet"),
    "a spreadsheet with a torn sheet": (
        repacked(PLAIN, {SHEET: b"<worksheet><row"}),
        "spreadsheet",
    ),
    "entities in a spreadsheet": (
        repacked(PLAIN, {SHEET: b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'}),
        "spreadsheet",
    ),
    "a bomb": (repacked(PLAIN, {SHEET: b"0" * 70_000_000}), "zip_bomb"),
    "a small bomb": (repacked(PLAIN, {SHEET: b"0" * 20_000_000}), "zip_bomb"),
    "a bomb of many parts": (
        zipped({"xl/workbook.xml": b""} | {f"xl/{number}": b"" for number in range(2_000)}),
        "zip_bomb",
    ),
    "a bomb that lies about its size": (
        with_lying_sizes(repacked(PLAIN, {SHEET: b"0" * 20_000_000})),
        "spreadsheet",
    ),
    "an empty spreadsheet": (workbook([]), "empty"),
    "too many spreadsheet columns": (workbook([["Nom"] * 300] * 3), "columns"),
}


@pytest.mark.parametrize(("data", "reason"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_table("relevé.csv", data)
    assert refused.value.key == f"import.error.{reason}"
    for language in Language:
        assert "relevé.csv" in text(language, refused.value.key, **refused.value.values)


def test_a_sheet_that_lies_about_its_size_is_read_whole() -> None:
    with ZipFile(BytesIO(PLAIN)) as container:
        sheet = container.read(SHEET)
    assert b'<dimension ref="A1:C2"' in sheet
    for lie in (b'<dimension ref="A1"', b'<dimension ref="A1:XFD1048576"'):
        lying = repacked(PLAIN, {SHEET: sheet.replace(b'<dimension ref="A1:C2"', lie)})
        assert read_table("a.xlsx", lying) == read_table("a.xlsx", PLAIN)


def test_a_row_far_below_costs_nothing_and_keeps_its_number() -> None:
    with ZipFile(BytesIO(PLAIN)) as container:
        sheet = container.read(SHEET)
    far = sheet.replace(b'<row r="2"', b'<row r="900000"').replace(b'r="A2"', b'r="A900000"')
    far = far.replace(b'r="B2"', b'r="B900000"').replace(b'r="C2"', b'r="C900000"')
    table = read_table("a.xlsx", repacked(PLAIN, {SHEET: far}))
    assert [row.number for row in table.rows] == [900_000]


def test_formulas_in_cells_are_text_and_nothing_more() -> None:
    data = f'{HEADER}03/09/2026;"=HYPERLINK(""http://x"",1)";=1+1\n'.encode()
    [row] = read_table("a.csv", data).rows
    assert row.cells == ("03/09/2026", '=HYPERLINK("http://x",1)', "=1+1")
