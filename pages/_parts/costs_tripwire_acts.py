"""What a person does with a point to check: each act is one step, and can be taken back."""

from core.model.provider import Provider
from core.model.stamp import Stamp
from core.model.tripwire_note import Tripwire, TripwireNote, tripwire_note_id
from core.storage import tripwire_notes
from pages._parts.attempt import attempt
from pages._parts.person import Person


def deal_with(person: Person, provider: Provider, tripwire: Tripwire) -> None:
    """Note the point as dealt with today; a check that is due again keeps its note."""
    record_id = tripwire_note_id(provider.id, tripwire)

    def work(stamp: Stamp) -> None:
        tripwire_notes.revise_or_add(
            person.notebook,
            record_id,
            stamp,
            lambda: TripwireNote(
                id=record_id,
                created_at=stamp.now,
                provider_id=provider.id,
                tripwire=tripwire,
                dealt_on=person.today,
            ),
            dealt_on=person.today,
        )

    attempt(person, work)


def reopen(person: Person, note: TripwireNote) -> None:
    """Take the note back: the point waits again, and the history can bring the note back."""
    attempt(person, lambda stamp: tripwire_notes.remove(person.notebook, note.id, stamp))
