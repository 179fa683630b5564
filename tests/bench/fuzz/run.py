"""Every kind of input, made from a seed and taken to its desk."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from random import Random
from typing import Final, TypeAlias

from tests.bench.fuzz import archives, documents, tables
from tests.bench.fuzz.desks import ArchiveDesk
from tests.bench.fuzz.desks_of_files import DocumentDesk, TableDesk
from tests.bench.fuzz.tally import Tally

KINDS: Final = {
    "archive-bytes": 3,
    "archive-parts": 3,
    "archive-signed": 5,
    "table-text": 5,
    "table-xlsx": 2,
    "word-log": 2,
}
"""Each with its share of all inputs."""
SHARES: Final = sum(KINDS.values())
_ARCHIVES: Final = {
    "archive-bytes": archives.spoilt_bytes,
    "archive-parts": archives.spoilt_container,
    "archive-signed": archives.signed_again,
}
_Make: TypeAlias = Callable[[Random], bytes]
_Take: TypeAlias = Callable[[bytes, Random], None]


def run(count: int, folder: Path) -> Iterator[Tally]:
    """The tallies of so many inputs of all kinds, each as soon as it is done."""
    for kind, share in KINDS.items():
        yield run_kind(kind, range(-(-count * share // SHARES)), folder / kind)


def run_kind(kind: str, numbers: range, folder: Path) -> Tally:
    """The tally of these inputs of one kind: the same number makes the same input again."""
    tally = Tally(kind)
    with ExitStack() as stack:
        make, take = _ways(kind, folder, stack)
        for number in numbers:
            random = Random(f"{kind} {number}")
            data = make(random)
            with tally.of(number):
                take(data, random)
    return tally


def _ways(kind: str, folder: Path, stack: ExitStack) -> tuple[_Make, _Take]:
    match kind:
        case "table-text" | "table-xlsx":
            table = TableDesk(folder)
            stack.callback(table.close)
            is_text = kind == "table-text"
            return tables.spoilt_text if is_text else tables.spoilt_spreadsheet, table.take
        case "word-log":
            log = DocumentDesk(folder)
            stack.callback(log.close)
            return documents.spoilt_document, log.take
        case _:
            desk = ArchiveDesk(folder)
            stack.callback(desk.close)
            return partial(_ARCHIVES[kind], desk.sound), desk.take
