"""The archive of a notebook after every save, at the price of what the save changed."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from core.exchange.archive.packing import change_lines, packed_lines, record_lines
from core.model.records import RECORD_TYPES
from core.storage import changes, contents, migrate
from core.storage.cursor import Cursor
from core.storage.notebook import Notebook

MOST_BYTES = 50_000_000
"""Of lines remembered, all notebooks together."""
_DEFAULTS = "preferences"
"""They are first stored without a line of the history."""
_IMPORTS = "import_batch"
_IMPORTED = "imported_line"
"""They come without lines of their own: those of their import tell of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A notebook at one moment, as an archive."""

    revision: int
    tip: str
    archive: bytes


@dataclass(slots=True, kw_only=True)
class _Lines:
    """What the archive of a notebook was written from last."""

    seq: int = 0
    tip: str = ""
    version: int = 0
    records: dict[str, bytes] = field(default_factory=dict)
    history: bytes = b""

    def size(self) -> int:
        return len(self.history) + sum(len(lines) for lines in self.records.values())


class Snapshots:
    """Remembers the lines of the notebooks used last, so that a save rewrites only its own."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._lock = Lock()
        self._lines: OrderedDict[str, _Lines] = OrderedDict()

    def take(self, notebook: Notebook, now: datetime) -> Snapshot:
        """The notebook as it is now. `now` is naive UTC."""
        with self._lock:
            before = self._lines.pop(notebook.name, _Lines())
        lines = notebook.view(lambda cursor: _caught_up(cursor, before))
        self._remember(notebook.name, lines)
        archive = packed_lines(
            version=lines.version,
            revision=lines.seq,
            records=b"".join(lines.records[kind] for kind in RECORD_TYPES),
            history=lines.history,
            made_at=now,
        )
        return Snapshot(revision=lines.seq, tip=lines.tip, archive=archive)

    def forget(self, name: str) -> None:
        """Remember nothing of a notebook that is gone."""
        with self._lock:
            self._lines.pop(name, None)

    def _remember(self, name: str, lines: _Lines) -> None:
        with self._lock:
            self._lines[name] = lines
            self._lines.move_to_end(name)
            while sum(each.size() for each in self._lines.values()) > self._most_bytes:
                self._lines.popitem(last=False)


def _caught_up(cursor: Cursor, before: _Lines) -> _Lines:
    if not _goes_on(cursor, before):
        before = _Lines()
    version = before.version or migrate.applied(cursor)
    new = changes.select_changes(cursor, "WHERE seq > ? ORDER BY seq", [before.seq])
    told = {change.record for change in new}
    stale = {*told, _DEFAULTS, *([_IMPORTED] if _IMPORTS in told else [])}
    records = {
        kind: record_lines(contents.written(cursor, kind))
        if kind in stale or kind not in before.records
        else before.records[kind]
        for kind in RECORD_TYPES
    }
    return _Lines(
        seq=new[-1].seq if new else before.seq,
        tip=str(new[-1].step) if new else before.tip,
        version=version,
        records=records,
        history=before.history + change_lines(new),
    )


def _goes_on(cursor: Cursor, before: _Lines) -> bool:
    """Whether the history still holds what was written of it: a restore puts another in place."""
    found = cursor.run("SELECT step FROM change WHERE seq = ?", [before.seq])
    return bool(found) and str(found[0][0]) == before.tip
