"""A brief in words: its name, how far it has come."""

from collections.abc import Sequence, Set
from decimal import Decimal

from core.model.brief import Brief, Milestone
from core.model.one_line import one_line
from core.rules.brief_gaps import WRITTEN, Step, finished_steps
from core.texts.plain import LONGEST_HEADING, in_cell
from pages._parts.person import Person


def title(person: Person, brief: Brief) -> str:
    """The brief's name, safe inside Markdown."""
    words = one_line(brief.title)
    return person.plain(words) if words else person.text("brief.untitled")


def heading(person: Person, brief: Brief) -> str:
    """The same, cut short where a whole story was written."""
    return in_cell(brief.title, LONGEST_HEADING) or person.text("brief.untitled")


def state_of(person: Person, brief: Brief, stages: Sequence[Milestone]) -> str:
    """How far a brief has come, in one line."""
    if brief.finished_on:
        return person.text("brief.list.finished", day=brief.finished_on)
    finished = finished_steps(brief, stages)
    if finished == set(Step):
        return person.text("brief.list.ready")
    if finished == set(WRITTEN):
        return person.text("brief.list.to_check")
    return steps_done(person, finished)


def steps_done(person: Person, finished: Set[Step]) -> str:
    """How many of the five steps are written."""
    return person.plural("brief.steps.done", len(finished & set(WRITTEN)), total=len(WRITTEN))


def cash(person: Person, amount: Decimal, currency: str) -> str:
    """An amount, safe inside Markdown."""
    return person.plain(person.money(amount, currency))
