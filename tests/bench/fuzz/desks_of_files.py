"""Where tables and Word files go when they are read: into a real notebook, in one step."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Final
from uuid import UUID

from core.exchange.importing import guessing, mapping, people, placing, sources, upload
from core.exchange.importing.lines import Reading
from core.exchange.importing.mapping import DayOrder, DecimalMark, Sign
from core.exchange.importing.mapping import Mapping as Columns
from core.exchange.importing.people import Choice, Role
from core.exchange.importing.placing import Placed
from core.exchange.importing.raw_table import RawTable
from core.exchange.importing.reading import read_lines
from core.exchange.word_log.known import Known
from core.exchange.word_log.matching import match
from core.exchange.word_log.merging import Choice as Wanted
from core.exchange.word_log.merging import Take, Target, merged
from core.exchange.word_log.reading import read_lines as read_document
from core.model.import_batch import ImportBatch
from core.model.log_entry import EntryKind
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.records import Record
from core.storage import changes, contents, import_batches, imported_lines, log_entries, log_files
from core.storage.contents import Contents
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.bench.fuzz.desks import STORED
from tests.bench.fuzz.hostile import text
from tests.core.exchange.word_log import papers
from tests.core.storage import making

_TODAY: Final = date(2026, 11, 25)
_RARELY: Final = 0.15
_MOST_INPUTS: Final = 300
"""Then a fresh notebook, for what is taken back stays there."""


class _Desk:
    """A notebook that is as before after each input, whatever it brought."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._inputs = 0
        self._open()

    def close(self) -> None:
        """Let go of the files."""
        self._engine.close()

    def _open(self) -> None:
        self._engine = Engine(self._folder / str(self._inputs))
        self.notebook: Notebook = self._engine.open("mine")
        self._fill()

    def _fill(self) -> None:
        raise NotImplementedError

    def _begin(self) -> Contents:
        self._inputs += 1
        if self._inputs % _MOST_INPUTS == 0:
            self._engine.close()
            self._open()
        return contents.read(self.notebook)

    def _take_back(self, step: UUID, before: Contents, kinds: Sequence[str]) -> None:
        changes.undo(self.notebook, step, making.stamp())
        after = contents.read(self.notebook)
        for held in (before, after):
            assert held.records, "the notebook is empty"
        told = [[one for one in held.records if one.kind in kinds] for held in (before, after)]
        assert told[0] == told[1], "taken back, the notebook is not as it was"


class TableDesk(_Desk):
    """Imports that go as far as a notebook."""

    def _fill(self) -> None:
        self._known: list[Provider] = [
            making.provider(name="Hanta Rakoto", currency="USD"),
            making.provider(name="Agence", currency="EUR"),
        ]
        changes.add_all(self.notebook, self._known, making.stamp())

    def take(self, data: bytes, random: Random) -> None:
        """Read it by guessed columns or by any, say who is whom, store it and take it back."""
        table = upload.read_table(text(random)[:200], data)
        source = sources.recognise(table.header)
        columns = guessing.guess(table, language=random.choice(list(Language)))
        if random.random() < _RARELY:
            columns = _any_columns(table, columns, random)
        assert mapping.from_json(mapping.to_json(columns)) == replace(columns, unsure=())
        reading = read_lines(table, source, columns)
        _check_rows(table, reading)
        chosen = people.guess(reading, source, columns, self._known, {})
        reading = read_lines(table, source, columns, hours_of=people.hours_of(chosen))
        assert people.from_json(people.to_json(chosen)) == chosen
        placed, added = self._placed(reading, chosen)
        if placed and random.random() < STORED:
            self._import(placed, added, columns, source.value)

    def _placed(
        self, reading: Reading, chosen: Mapping[str, Choice]
    ) -> tuple[list[Placed], list[Provider]]:
        new: dict[UUID, Provider] = {}
        resolved = dict(chosen)
        for name, choice in chosen.items():
            if choice.role is Role.NEW:
                currency = placing.currency_of(reading.lines, name) or "EUR"
                one = making.provider(name=name[: placing.LONGEST_WORDS], currency=currency)
                new[one.id] = one
                resolved[name] = Choice(role=Role.PROVIDER, provider_id=one.id)
        currencies = {one.id: one.currency for one in [*self._known, *new.values()]}
        placed, left = placing.place(reading.lines, resolved, currencies)
        assert len(placed) + len(left) == len(reading.lines)
        placing.effects(placed, {}, {})
        return placed, [new[one] for one in _used(placed, new)]

    def _import(
        self, placed: Sequence[Placed], added: Sequence[Provider], columns: Columns, source: str
    ) -> None:
        before = self._begin()
        batch: ImportBatch = making.import_batch(source=source, mapping=mapping.to_json(columns))
        lines = [placing.to_record(one, batch) for one in placed]
        stamp = making.stamp()
        import_batches.add(
            self.notebook,
            batch,
            lines,
            stamp,
            new_providers=added,
            providers_step=making.new_id(),
        )
        stored = imported_lines.list_all(self.notebook)
        assert {one.fingerprint for one in lines} <= {one.fingerprint for one in stored}
        for one in stored[-1:]:
            placing.cells_of(one)
        self._take_back(stamp.step, before, ("import_batch",))


class DocumentDesk(_Desk):
    """A log that answers are merged into."""

    def _fill(self) -> None:
        records: list[Record] = [papers.RADO, *papers.REQUESTS, papers.HERE]
        changes.add_all(self.notebook, records, making.stamp())

    def take(self, data: bytes, random: Random) -> None:
        """Read it, match it, choose, merge it in one step and take it back."""
        lines = read_document(text(random)[:200], data)
        requests = {one.id: one for one in papers.REQUESTS}
        known = Known(papers.RADO, papers.REQUESTS, papers.under(papers.HERE), {})
        plan = match(known, lines, papers.AUTHORS)
        targets: list[Target | UUID] = [*Target, *requests]
        choices = {
            one.id: Wanted(
                target=random.choice(targets),
                kind=random.choice((EntryKind.ANSWER, EntryKind.QUESTION, EntryKind.DELIVERY)),
            )
            for one in plan.found
            if random.random() < _RARELY
        }
        takes = {one.entry.id: random.choice(list(Take)) for one in plan.changed}
        stamp = making.stamp()
        merge = merged(plan, choices, takes, requests, papers.RADO, stamp.now, _TODAY)
        if merge.is_nothing or random.random() > STORED:
            return
        before = self._begin()
        revised = [(one.before, one.changes) for one in merge.revised]
        log_files.merge(self.notebook, merge.added, revised, stamp)
        entries = log_entries.list_all(self.notebook)
        assert {one.id for one in merge.added} <= {one.id for one in entries}
        self._take_back(stamp.step, before, ("log_entry",))


def _check_rows(table: RawTable, reading: Reading) -> None:
    """No row is lost, none is invented, and each reason can be said."""
    rows = {one.row for one in reading.lines} | {one.row for one in reading.skipped}
    assert rows == {row.number for row in table.rows}, "rows were lost"


def _used(placed: Sequence[Placed], new: Mapping[UUID, Provider]) -> list[UUID]:
    return list(dict.fromkeys(one.provider_id for one in placed if one.provider_id in new))


def _any_columns(table: RawTable, columns: Columns, random: Random) -> Columns:
    """What a person can choose, however little sense it makes."""
    width = len(table.header)

    def some(guessed: int | None) -> int | None:
        places: list[int | None] = [guessed, None, *range(width), width + 3]
        return guessed if random.random() < 0.5 else random.choice(places)

    return replace(
        columns,
        day=some(columns.day),
        amount=some(columns.amount),
        refund=some(columns.refund),
        fee=some(columns.fee),
        currency=some(columns.currency),
        hours=some(columns.hours),
        reference=some(columns.reference),
        who=tuple(random.sample(range(width), min(width, random.randrange(3)))),
        text=tuple(random.sample(range(width), min(width, random.randrange(3)))),
        fixed_currency=random.choice(("", "EUR", "USD", "XXX")),
        day_order=random.choice(list(DayOrder)),
        decimal_mark=random.choice(list(DecimalMark)),
        sign=random.choice(list(Sign)),
    )
