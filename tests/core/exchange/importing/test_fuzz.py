"""Files spoilt at random are read or refused: nothing else ever happens."""

from random import Random

from core.exchange.importing.guessing import guess
from core.exchange.importing.raw_table import UnreadableFile
from core.exchange.importing.reading import read_lines
from core.exchange.importing.sources import recognise
from core.exchange.importing.upload import read_table
from core.model.preferences import Language
from tests.core.exchange.importing.uploads import SAMPLES, workbook

ROUNDS = 500


def spoilt(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.randint(1, 12)):
        place = random.randrange(len(changed))
        match random.randrange(5):
            case 0:
                changed[place] = random.randrange(256)
            case 1:
                del changed[place : place + random.randint(1, 40)]
            case 2:
                changed[place:place] = random.randbytes(random.randint(1, 8))
            case 3:
                changed[place:place] = random.choice([b'"', b";", b",", b"\n", b"\r", b"\t", b"-"])
            case _:
                changed[place:place] = changed[: random.randint(1, 60)]
        changed = changed or bytearray(b"x")
    return bytes(changed)


def test_five_hundred_spoilt_files_are_read_or_refused() -> None:
    random = Random(2016)
    originals = [path.read_bytes() for path in sorted(SAMPLES.iterdir())]
    originals.append(workbook([["Date", "Nom", "Montant"], ["2026-09-03", "Hanta", 80]] * 9))
    read = refused = 0
    for number in range(ROUNDS):
        data = spoilt(originals[number % len(originals)], random)
        try:
            table = read_table("essai", data)
        except UnreadableFile:
            refused += 1
            continue
        mapping = guess(table, language=Language.FRENCH)
        reading = read_lines(table, recognise(table.header), mapping)
        rows = {one.row for one in reading.lines} | {one.row for one in reading.skipped}
        assert rows == {row.number for row in table.rows}
        read += 1
    assert min(read, refused) > ROUNDS // 20
