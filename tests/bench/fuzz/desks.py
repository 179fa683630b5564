"""Where an input goes when it is no longer refused: into a real notebook, whole or not at all."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Final

from core.exchange.archive import restoring
from core.exchange.archive.packing import packed
from core.exchange.archive.parts import Archive, ArchiveRefused
from core.exchange.archive.restoring import Settled
from core.model.preferences import Language
from core.model.records import RECORD_TYPES, Record
from core.samples.story import example
from core.storage import changes, contents
from core.storage.contents import Contents
from core.storage.engine import Engine
from core.storage.kept_notebooks import Reason
from core.storage.references import REFERENCES
from core.storage.values import kind_of
from tests.bench.fuzz import looking
from tests.core.storage import making

NOW: Final = datetime.fromisoformat("2026-11-25T10:00:00")
STORED: Final = 0.1
"""How much of what is accepted goes on into the notebook: that takes ten times as long."""
_OF_A_KIND: Final = 2


class ArchiveDesk:
    """A notebook that archives are restored into."""

    def __init__(self, folder: Path) -> None:
        self._engine = Engine(folder)
        self.notebook = self._engine.open("mine")
        changes.add_all(self.notebook, _few(example(Language.FRENCH, NOW)), making.stamp())
        self._sound = packed(contents.read(self.notebook), NOW)
        old = Path(__file__).parents[2] / "core" / "exchange" / "archive" / "files"
        self.sound = [self._sound] * 9 + [path.read_bytes() for path in sorted(old.iterdir())]
        self._is_sound = True

    def close(self) -> None:
        """Let go of the files."""
        self._engine.close()

    def take(self, data: bytes, random: Random) -> None:
        """Restore it, or let it settle as a browser's; then look at all that it brought.

        Raises AppError where it is refused, AssertionError where anything else changed.
        """
        archive = restoring.checked(data)
        if random.random() > STORED:
            return
        if not self._is_sound:
            self._restore(restoring.checked(self._sound))
            self._is_sound = True
        before = contents.read(self.notebook)
        try:
            is_taken = self._put(archive, random)
        except ArchiveRefused:
            assert contents.read(self.notebook) == before, "a refused archive changed the notebook"
            raise
        after = contents.read(self.notebook)
        if not is_taken:
            assert after == before, "an archive that was set aside changed the notebook"
            return
        self._is_sound = False
        assert _told(after) == _told(archive.contents), "an archive was restored in part"
        assert set(contents.decoded(after)) == set(archive.records), "records were changed"
        looking.at_everything(self.notebook, making.stamp())

    def _put(self, archive: Archive, random: Random) -> bool:
        if random.random() < 0.5:
            self._restore(archive)
            return True
        settled = restoring.settle(self.notebook, archive, making.stamp())
        return settled in (Settled.RESTORED, Settled.REPLACED)

    def _restore(self, archive: Archive) -> None:
        restoring.restore(self.notebook, archive, Reason.RESTORED, making.stamp())


def _told(held: Contents) -> list[tuple[object, ...]]:
    """The history without its numbers, which move up."""
    return [
        (one.step, one.changed_at, one.kind, one.record, one.field, one.old_value, one.new_value)
        for one in held.history
    ]


def _few(records: Sequence[Record]) -> list[Record]:
    """Two of each kind, and those that they point at."""
    known = {(kind_of(one), one.id): one for one in records}
    kept: dict[object, Record] = {}

    def keep(record: Record) -> None:
        kept[kind_of(record), record.id] = record
        for reference in REFERENCES:
            if reference.kind == kind_of(record):
                target = getattr(record, reference.field)
                if target is not None:
                    keep(known[reference.target, target])

    for kind in RECORD_TYPES:
        for record in [one for one in records if kind_of(one) == kind][:_OF_A_KIND]:
            keep(record)
    return list(kept.values())
