"""A handover in words: whose it is, how far it has come, and the signs in the figures."""

from decimal import Decimal

from core.model.handover import Handover, Way
from core.model.provider import Provider
from core.rules.handover_progress import Whole, finished_steps, is_over, steps_of
from core.rules.handover_signs import Sign, SignKind
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


def sign_told(person: Person, sign: Sign, provider: Provider) -> str:
    """One sign of the figures in one sentence, safe inside Markdown."""
    if sign.kind is SignKind.REDO_UP:
        now, before = (
            person.percent(float(sign.now * 100)),
            person.percent(float(sign.before * 100)),
        )
    elif sign.kind is SignKind.COST_UP:
        now, before = (
            person.plain(person.money(amount, provider.currency))
            for amount in (sign.now, sign.before)
        )
    else:
        now, before = (_rounded(person, units) for units in (sign.now, sign.before))
    return person.plural(
        f"handover.sign.{sign.kind}",
        sign.months_before,
        month=person.month(sign.month),
        now=now,
        before=before,
        unit=person.plain(provider.unit.strip()) or person.text("handover.sign.unit"),
    )


def _rounded(person: Person, units: Decimal) -> str:
    short = round(units, 1)
    return person.number(short, 0 if short == round(short) else 1)


def delays_told(person: Person, delays: Delays) -> list[str]:
    """What the log says of the last weeks: deliveries that came late, and work sent back."""
    told = []
    if delays.late:
        told.append(person.plural("handover.log.late", delays.late, total=delays.due))
    if delays.sent_back:
        told.append(person.plural("handover.log.sent_back", delays.sent_back))
    return told
