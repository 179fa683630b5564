"""Measure: what became of what was feared and hoped, and what may be let go a little more."""

from core.rules.due import DueKind
from core.storage import predictions
from pages._parts import (
    go,
    report_part,
    review_answers,
    review_delegation,
    review_fears,
    review_guardrails,
    review_next,
    review_parts,
    review_predictions,
    review_scenarios,
)
from pages._parts.frame import show
from pages._parts.person import Person
from pages._parts.review_parts import Part


def _draw(person: Person) -> None:
    due = predictions.list_due(person.notebook, person.today)
    opened = review_answers.opened(person)
    part = review_parts.shown()
    review_parts.draw(person, part, len(due))

    stands_back = False
    match part:
        case Part.PREDICTIONS:
            if not review_predictions.is_being_written(person, opened):
                review_answers.draw(person, due, opened)
            stands_back = review_predictions.draw(person, due, opened)
        case Part.FEARS:
            review_fears.draw(person)
        case Part.SCENARIOS:
            review_scenarios.draw(person)
        case Part.GUARDRAILS:
            review_guardrails.draw(person)
        case Part.DELEGATION:
            review_delegation.draw(person)
        case Part.NEXT:
            stands_back = review_next.draw(person)
        case Part.REPORT:
            stands_back = report_part.draw(person)

    shown = DueKind.PREDICTION if part is Part.PREDICTIONS else None
    go.next_step(person, stands_back=stands_back, but=shown)


show("review", _draw)
