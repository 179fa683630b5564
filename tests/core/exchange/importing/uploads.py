"""Files as a person uploads them: the samples beside, and ones made for a test."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from core.exchange.importing.guessing import guess
from core.exchange.importing.lines import Line, Reading
from core.exchange.importing.mapping import Mapping
from core.exchange.importing.raw_table import RawTable
from core.exchange.importing.reading import read_lines
from core.exchange.importing.sources import recognise
from core.exchange.importing.upload import read_table
from core.model.preferences import Language

SAMPLES = Path(__file__).parent / "files"


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def sample_table(name: str) -> RawTable:
    return read_table(name, sample(name))


def csv_table(*lines: str) -> RawTable:
    return read_table("fichier.csv", "\n".join(lines).encode())


def guessed(table: RawTable, language: Language = Language.FRENCH) -> Mapping:
    return guess(table, language=language)


def read(table: RawTable, mapping: Mapping | None = None) -> Reading:
    return read_lines(table, recognise(table.header), mapping or guessed(table))


def read_sample(name: str) -> Reading:
    return read(sample_table(name))


def told(lines: Sequence[Line]) -> list[tuple[str, str, str, str, str]]:
    """Day, who, figure, value and currency of each line, as short texts."""
    return [
        (one.day.isoformat(), one.who, one.figure.value, f"{one.value.normalize():f}", one.currency)
        for one in lines
    ]


def workbook(rows: Sequence[Sequence[Any]], *, empty_first: bool = False) -> bytes:
    book = Workbook()
    sheet = book.active
    if empty_first:
        sheet = book.create_sheet("Données")
    for row in rows:
        sheet.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def repacked(data: bytes, changed: dict[str, bytes]) -> bytes:
    """The same container with some parts put in or put in place of others."""
    written = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part not in changed:
                new.writestr(part, old.read(part))
        for part, content in changed.items():
            new.writestr(part, content)
    return written.getvalue()
