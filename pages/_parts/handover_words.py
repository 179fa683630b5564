"""A handover in words: whose it is, how far it has come, and the signs in the figures."""

from core.model.handover import Handover, Way
from core.model.provider import Provider
from core.numbers.cost_rise import CostRise
from core.rules.handover_progress import Whole, finished_steps, is_over, steps_of
from core.storage import accesses, handover_steps, instructions
from core.storage.delays import Delays
from pages._parts.person import Person


def whole(person: Person, handover: Handover) -> Whole:
    """The handover with all that belongs to it, as it is stored now."""
    return Whole(
        handover=handover,
        steps=handover_steps.list_for_handover(person.notebook, handover.id),
        instructions=instructions.list_for_handover(person.notebook, handover.id),
        accesses=accesses.list_for_provider(person.notebook, handover.provider_id),
    )


def name_of(person: Person, provider: Provider) -> str:
    """The provider's name, safe inside Markdown."""
    return person.plain(provider.name.strip()) or person.text("costs.unnamed")


def state_of(person: Person, found: Whole) -> str:
    """How far a handover has come, in one line."""
    if found.handover.way is Way.STAYS:
        return person.text("handover.state.stays")
    if is_over(found):
        return person.text("handover.state.over")
    done, total = len(finished_steps(found)), len(steps_of(found.handover))
    progress = person.plural("handover.steps.done", done, total=total)
    if found.handover.way is None:
        return progress
    return f"{person.text(f'handover.way.{found.handover.way}')} · {progress}"


def rise_told(person: Person, rise: CostRise, provider: Provider) -> str:
    """A price that went up in one sentence, safe inside Markdown."""
    now, before = (
        person.plain(person.money(amount, provider.currency)) for amount in (rise.now, rise.before)
    )
    return person.plural(
        "handover.cost_up",
        rise.months_before,
        month=person.month(rise.month),
        now=now,
        before=before,
    )


def delays_told(person: Person, delays: Delays) -> list[str]:
    """What the log says of the last weeks: deliveries that came late, and work sent back."""
    told = []
    if delays.late:
        told.append(person.plural("handover.log.late", delays.late, total=delays.due))
    if delays.sent_back:
        told.append(person.plural("handover.log.sent_back", delays.sent_back))
    return told
