"""Hand over, second step: look, talk three times, weigh, and choose with a reason."""

from core.rules.choosing import Step
from pages._parts import (
    choose_criteria,
    choose_decide,
    choose_interviews,
    choose_invite,
    choose_people,
    choose_result,
    choose_round,
    choose_scores,
    choose_sheet,
    choose_steps,
    current,
    go,
)
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    selection = choose_round.shown(person)
    if selection is None:
        choose_round.invite(person)
        go.next_step(person, stands_back=True)
        return

    choosing = choose_round.load(person, selection)
    choose_round.heading(person, selection)
    choose_round.settings(person, selection)
    place = choose_steps.shown(choosing)
    choose_steps.draw(person, choosing, place)

    if place is Step.PEOPLE and (
        opened := current.record(person, "freelancer", choosing.freelancers)
    ):
        choose_sheet.draw(person, opened)
        choose_steps.foot(person, choosing, place)
        return

    choose_steps.heading(person, choosing, place)
    match place:
        case Step.PEOPLE:
            choose_people.draw(person, choosing)
            choose_invite.draw(person, choosing)
        case Step.CRITERIA:
            choose_criteria.draw(person, choosing)
        case Step.INTERVIEWS:
            choose_interviews.draw(person, choosing)
        case Step.SCORES:
            choose_scores.draw(person, choosing)
            choose_result.draw(person, choosing)
        case Step.DECIDE:
            first = choose_decide.draw(person, choosing)
            go.next_step(person, stands_back=choosing.chosen is None, first=first)
            return
    choose_steps.foot(person, choosing, place)


show("choose", _draw)
