"""What a person does to the criteria: add, weigh, remove; and open them again, with a reason."""

from uuid import uuid4

from core.model.selection import Criterion, Reopening, Selection
from core.model.stamp import Stamp
from core.rules.weights_lock import WeightsLocked, is_locked, weights_in_words
from core.storage import criteria, freelancers, reopenings, scores
from pages._parts import state, toasts
from pages._parts.attempt import attempt
from pages._parts.person import Person


def add(person: Person, selection: Selection, kind: str = "") -> None:
    """A criterion of the person's own, still blank, or a typical one in their language."""
    known = criteria.list_for_selection(person.notebook, selection.id)
    if not kind and any(not one.name.strip() for one in known):
        return
    new = Criterion(
        id=uuid4(),
        created_at=person.stamp().now,
        selection_id=selection.id,
        kind=kind,
        name=person.text(f"typical_criterion.{kind}") if kind else "",
    )

    def work(stamp: Stamp) -> None:
        _check_open(person, selection)
        criteria.add(person.notebook, new, stamp)

    attempt(person, work)


def weigh(person: Person, selection: Selection, criterion: Criterion, key: str) -> None:
    """The weight that the widget under `key` holds."""
    weight = state.value_of(key)

    def work(stamp: Stamp) -> None:
        _check_open(person, selection)
        criteria.revise(person.notebook, criterion.id, stamp, weight=weight)

    if weight is not None:
        attempt(person, work)


def remove(person: Person, selection: Selection, criterion: Criterion) -> None:
    """Take a criterion out, with the points it has; the history can bring them back."""

    def work(stamp: Stamp) -> None:
        _check_open(person, selection)
        criteria.remove(person.notebook, criterion.id, stamp)

    if attempt(person, work):
        toasts.say(person.text("choose.criterion.removed"), icon=":material/undo:")


def reopen(person: Person, selection: Selection) -> None:
    """Open the criteria again: recorded with the day and with the weights as they stand."""
    known = criteria.list_for_selection(person.notebook, selection.id)
    new = Reopening(
        id=uuid4(),
        created_at=person.stamp().now,
        selection_id=selection.id,
        opened_on=person.today,
        weights_before=weights_in_words(known),
    )
    attempt(person, lambda stamp: reopenings.add(person.notebook, new, stamp))


def close(person: Person, reopening: Reopening) -> None:
    """Fix the criteria again; not without a reason."""

    def work(stamp: Stamp) -> None:
        now = reopenings.get(person.notebook, reopening.id)
        if not now.reason.strip():
            raise WeightsLocked("reopening.error.no_reason")
        reopenings.revise(person.notebook, reopening.id, stamp, closed_on=person.today)

    attempt(person, work)


def _check_open(person: Person, selection: Selection) -> None:
    """Refuse a change to fixed criteria, as a window left open elsewhere may ask for one."""
    known = freelancers.list_for_selection(person.notebook, selection.id)
    given = scores.list_for_freelancers(person.notebook, [one.id for one in known])
    if is_locked(given, reopenings.list_for_selection(person.notebook, selection.id)):
        raise WeightsLocked("criterion.error.locked")
