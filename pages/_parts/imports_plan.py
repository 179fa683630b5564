"""Bringing figures from a file: what an import would do, worked out before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from core.exchange.importing import mapping, people, placing
from core.exchange.importing.lines import Reading, Skipped
from core.exchange.importing.people import Choice, Role
from core.exchange.importing.placing import Effect, Placed
from core.model.checks import LONGEST_TEXT
from core.model.import_batch import ImportBatch
from core.model.provider import Provider, ProviderMonth
from core.model.stamp import Stamp
from core.storage import import_batches, imported_lines, month_outputs, provider_months
from core.storage.imported_sums import plain_sum
from pages._parts import go, imports_file
from pages._parts.attempt import attempt
from pages._parts.imports_file import Opened
from pages._parts.person import Person

_UPWORK = "Upwork"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The lines that are new, those already here, the rows left out, and what comes of it."""

    opened: Opened
    people: Mapping[str, Choice]
    lines: Sequence[Placed]
    new: Sequence[Placed]
    left_out: Sequence[Skipped]
    effects: Sequence[Effect]
    providers: Mapping[UUID, Provider]
    """All that lines go to, by id, the new ones among them."""
    added: Sequence[Provider]
    """The new ones that get a line."""
    alike: int
    """New lines that are like one already here but for their words: they may count twice."""
    unused: frozenset[UUID]
    """The new ones that get none, and so are not stored."""

    @property
    def already_here(self) -> int:
        """Lines that an earlier import brought."""
        return len(self.lines) - len(self.new)


def make(
    person: Person,
    opened: Opened,
    reading: Reading,
    chosen: Mapping[str, Choice],
    known: Sequence[Provider],
) -> Plan:
    """What an import of the file would do, as things are."""
    resolved = dict(chosen)
    providers = {one.id: one for one in known}
    for name, choice in chosen.items():
        if choice.role is Role.NEW:
            one = _new_provider(person, opened, reading, name)
            providers[one.id] = one
            resolved[name] = Choice(role=Role.PROVIDER, provider_id=one.id)
    currencies = {one.id: one.currency for one in providers.values()}
    lines, left = placing.place(reading.lines, resolved, currencies)
    marks = imported_lines.fresh(
        person.notebook, ((one.line.day, one.line.fingerprint) for one in lines)
    )
    new = [one for one in lines if one.line.fingerprint in marks]
    concerned = {one.provider_id for one in new}
    old = [one.id for one in known if one.id in concerned]
    made = [one for one in providers.values() if one not in known]
    return Plan(
        opened=opened,
        people=resolved,
        lines=lines,
        new=new,
        left_out=[*reading.skipped, *left],
        effects=placing.effects(new, _counted(person, old), _typed(person, old)),
        providers=providers,
        added=[one for one in made if one.id in concerned],
        alike=_alike(person, new),
        unused=frozenset(one.id for one in made if one.id not in concerned),
    )


def carry_out(person: Person, plan: Plan) -> None:
    """Store the import, and show what became of it."""
    batch_id = uuid4()

    def work(stamp: Stamp) -> None:
        batch = ImportBatch(
            id=batch_id,
            created_at=stamp.now,
            file_name=plan.opened.name,
            source=plan.opened.source.value,
            signature=plan.opened.signature,
            mapping=mapping.to_json(plan.opened.columns),
            people=people.to_json(_remembered(plan)),
            lines=len(plan.new),
            already_here=plan.already_here,
            left_out=len(plan.left_out),
        )
        import_batches.add(
            person.notebook,
            batch,
            [placing.to_record(one, batch) for one in plan.lines],
            stamp,
            new_providers=plan.added,
            providers_step=uuid4(),
        )

    if attempt(person, work):
        imports_file.forget()
        go.turn_to(person, view="files", done=batch_id)


def _remembered(plan: Plan) -> dict[str, Choice]:
    """The choices that a later file begins with, as many as a notebook's field can hold."""
    named = sorted(plan.people.items(), key=lambda one: one[1].role is Role.OUT)
    stored = {one.id for one in plan.providers.values()} - plan.unused
    kept = [(name, one) for name, one in named if one.provider_id in {None, *stored}]
    while len(people.to_json(dict(kept))) > LONGEST_TEXT:
        kept = kept[: len(kept) // 2]
    return dict(kept)


def _new_provider(person: Person, opened: Opened, reading: Reading, name: str) -> Provider:
    return Provider(
        id=uuid4(),
        created_at=person.stamp().now,
        name=name[: placing.LONGEST_WORDS],
        currency=placing.currency_of(reading.lines, name) or person.preferences.home_currency,
        platform=_UPWORK if opened.source.is_upwork else "",
    )


def _alike(person: Person, new: Sequence[Placed]) -> int:
    if not new:
        return 0
    days = [one.line.day for one in new]
    here = imported_lines.figures_of(person.notebook, min(days), max(days))
    return sum(
        (one.provider_id, one.line.day, one.line.figure, plain_sum(one.line.value)) in here
        for one in new
    )


def _counted(
    person: Person, provider_ids: Sequence[UUID]
) -> dict[tuple[UUID, date], ProviderMonth]:
    return {
        (one, month.month): month
        for one in provider_ids
        for month in month_outputs.list_for_provider(person.notebook, one)
    }


def _typed(person: Person, provider_ids: Sequence[UUID]) -> dict[tuple[UUID, date], ProviderMonth]:
    return {
        (one, month.month): month
        for one in provider_ids
        for month in provider_months.list_for_provider(person.notebook, one)
    }
