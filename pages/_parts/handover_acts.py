"""What a person does on the handover screen: each act is one step, and can be taken back."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID, uuid4

from core.model.access import Access
from core.model.handover import Handover, HandoverStep, Instruction, Way
from core.model.provider import Provider
from core.model.records import Record
from core.model.stamp import Stamp
from core.numbers.talk_signs import Course, Sign
from core.rules import handover_plan as plan
from core.rules.handover_progress import Step, Whole, is_settled
from core.storage import changes, handover_steps, handovers, providers
from core.storage.tables import table_of
from core.storage.values import kind_of
from pages._parts import go, handover_words, toasts
from pages._parts.attempt import attempt
from pages._parts.course_words import facts
from pages._parts.person import Person


def start(person: Person, provider: Provider) -> None:
    """A new handover with its first step open; the message begins in the person's language."""
    new = Handover(
        id=uuid4(),
        created_at=person.stamp().now,
        provider_id=provider.id,
        message_language=person.language,
    )
    if attempt(person, lambda stamp: handovers.add(person.notebook, new, stamp)):
        go.turn_to(person, handover=new.id, step=Step.SIGNS)


def prepare_talk(person: Person, provider: Provider, signs: Sequence[tuple[Course, Sign]]) -> None:
    """Open the message of a talk with its fact suggested; what is already written stays.

    The last handover with the provider is gone on with unless it is settled; else a talk is begun.
    """
    kept = [one for one in handovers.list_all(person.notebook) if one.provider_id == provider.id]
    last = kept[-1] if kept else None
    if last is None or is_settled(handover_words.whole(person, last)):
        talk = Handover(
            id=uuid4(),
            created_at=person.stamp().now,
            provider_id=provider.id,
            way=Way.TALK,
            fact=facts(person.language, signs, provider),
            message_language=person.language,
        )
        is_ready = attempt(person, lambda stamp: handovers.add(person.notebook, talk, stamp))
    elif last.fact.strip():
        talk, is_ready = last, True
    else:
        talk, fact = last, facts(last.message_language, signs, provider)
        is_ready = attempt(
            person, lambda stamp: handovers.revise(person.notebook, last.id, stamp, fact=fact)
        )
    if is_ready:
        go.to(person, "handover", handover=talk.id, step=Step.MESSAGE)


def remove(person: Person, handover: Handover) -> None:
    """Remove a handover with its plan; the accesses stay with the provider."""
    if attempt(person, lambda stamp: handovers.remove(person.notebook, handover.id, stamp)):
        go.turn_to(person)
        toasts.say(person.text("handover.removed"), icon=":material/undo:")


def first_day(today: date) -> date:
    """The day that is offered for the start of a handover month: the Monday to come."""
    return today + timedelta(days=7 - today.weekday())


def make_plan(person: Person, handover: Handover) -> None:
    """The five usual steps, dated from the first day, which is set with them if it is missing."""
    start_on = handover.start_on or first_day(person.today)

    def work(stamp: Stamp) -> None:
        handovers.revise(person.notebook, handover.id, stamp, start_on=start_on)
        steps = plan.usual_steps(handover, start_on, person.text)
        changes.add_all(person.notebook, steps, stamp)

    attempt(person, work)


def move_plan(person: Person, found: Whole, start_on: date) -> None:
    """Date the usual steps that are not done from the first day again."""

    def work(stamp: Stamp) -> None:
        for step_id, day in plan.to_move(found.steps, start_on).items():
            handover_steps.revise(person.notebook, step_id, stamp, due_on=day)

    attempt(person, work)


def end_on(person: Person, provider: Provider, day: date) -> None:
    """The last day together, kept where Costs has it."""
    attempt(person, lambda stamp: providers.revise(person.notebook, provider.id, stamp, to_on=day))


def add_step(person: Person, handover: Handover) -> None:
    """A step of the person's own, open to be written."""
    _add(
        person,
        handover,
        Step.PLAN,
        HandoverStep(id=uuid4(), created_at=person.stamp().now, handover_id=handover.id),
    )


def add_instruction(person: Person, handover: Handover, key: str = "") -> None:
    """An instruction to ask for: a typical one in the person's words, or one of their own."""
    what = person.text(f"instruction.typical.{key}") if key else ""
    new = Instruction(
        id=uuid4(),
        created_at=person.stamp().now,
        handover_id=handover.id,
        kind=key,
        what=what,
    )
    _add(person, handover, Step.PLAN, new, is_open=not key)


def add_access(person: Person, handover: Handover, key: str = "", what: str = "") -> None:
    """An access to revoke: a typical one, one of a guardrail with its words, or one's own."""
    words = what or (person.text(f"access.typical.{key}") if key else "")
    new = Access(
        id=uuid4(),
        created_at=person.stamp().now,
        provider_id=handover.provider_id,
        kind=key,
        what=words,
    )
    _add(person, handover, Step.ACCESS, new, is_open=not key)


def open_item(person: Person, handover: Handover, step: Step, item: UUID | None) -> None:
    """Open one line of a list to work on it; None closes them all."""
    go.turn_to(person, handover=handover.id, step=step, item=item)


def remove_item(person: Person, handover: Handover, step: Step, record: Record) -> None:
    """Take a line off its list; the notebook's history can bring it back."""
    table = table_of(kind_of(record))
    if attempt(person, lambda stamp: table.remove(person.notebook, record.id, stamp)):
        open_item(person, handover, step, None)
        toasts.say(person.text("handover.item.removed"), icon=":material/undo:")


def _add(
    person: Person, handover: Handover, step: Step, new: Record, *, is_open: bool = True
) -> None:
    table = table_of(kind_of(new))
    if attempt(person, lambda stamp: table.add(person.notebook, new, stamp)):
        open_item(person, handover, step, new.id if is_open else None)
