"""What a person does on the choosing screen: each act is one step, and can be taken back."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from core.model.freelancer import DeclinedBy, Freelancer
from core.model.interview import Question
from core.model.records import Record
from core.model.selection import Selection
from core.model.stamp import Stamp
from core.rules.choosing import Step
from core.rules.chosen_provider import choice, provider_from
from core.rules.stages import interview_held, step_back, step_on
from core.storage import briefs, changes, freelancers, providers, questions, selections
from pages._parts import go, toasts
from pages._parts.attempt import attempt
from pages._parts.choose_words import name_of, title_of
from pages._parts.person import Person


def start(person: Person, brief_id: UUID | None = None) -> None:
    """A new round, named after its brief if it has one."""
    brief = briefs.find(person.notebook, brief_id) if brief_id else None
    new = Selection(
        id=uuid4(),
        created_at=person.stamp().now,
        brief_id=brief_id,
        title=brief.title if brief else "",
    )
    if attempt(person, lambda stamp: selections.add(person.notebook, new, stamp)):
        go.turn_to(person, selection=new.id, step=Step.PEOPLE)


def remove_round(person: Person, selection: Selection) -> None:
    """Remove a round with its freelancers and scores; the history can bring it back."""
    if attempt(person, lambda stamp: selections.remove(person.notebook, selection.id, stamp)):
        go.turn_to(person)
        toasts.say(
            person.text("choose.round.removed", title=title_of(person, selection)),
            icon=":material/undo:",
        )


def link_brief(person: Person, selection: Selection, brief_id: UUID | None) -> None:
    """Which brief the round is for; the round without a title takes the brief's."""
    changed: dict[str, object] = {"brief_id": brief_id}
    brief = briefs.find(person.notebook, brief_id) if brief_id else None
    if brief and not selection.title.strip():
        changed["title"] = brief.title
    attempt(
        person,
        lambda stamp: selections.revise(person.notebook, selection.id, stamp, **changed),
    )


def add_freelancer(person: Person, selection: Selection) -> None:
    """Someone without a name yet, opened; one that is still blank is taken again."""
    known = freelancers.list_for_selection(person.notebook, selection.id)
    new = Freelancer(
        id=uuid4(),
        created_at=person.stamp().now,
        selection_id=selection.id,
        currency=person.preferences.home_currency,
    )
    blank = next(
        (one for one in known if one == replace(new, id=one.id, created_at=one.created_at)), None
    )
    if blank is None and not attempt(
        person, lambda stamp: freelancers.add(person.notebook, new, stamp)
    ):
        return
    shown = new if blank is None else blank
    go.turn_to(person, selection=selection.id, step=Step.PEOPLE, freelancer=shown.id)


def remove_freelancer(person: Person, freelancer: Freelancer) -> None:
    """Take someone off the round; the history can bring them back."""
    if attempt(person, lambda stamp: freelancers.remove(person.notebook, freelancer.id, stamp)):
        go.turn_to(person, selection=freelancer.selection_id, step=Step.PEOPLE)
        toasts.say(
            person.text("choose.person.removed", name=name_of(person, freelancer)),
            icon=":material/undo:",
        )


def move_on(person: Person, freelancer: Freelancer) -> None:
    """One stage on, dated today."""
    _revise(person, freelancer, **step_on(freelancer, person.today))


def move_back(person: Person, freelancer: Freelancer) -> None:
    """The last stage, or a no, taken back."""
    _revise(person, freelancer, **step_back(freelancer))


def hold_interview(person: Person, freelancer: Freelancer, number: int) -> None:
    """The interview was held today."""
    _revise(person, freelancer, **interview_held(number, person.today))


def decline(person: Person, freelancer: Freelancer, by: DeclinedBy) -> None:
    """A no, mine or theirs, dated today."""
    _revise(person, freelancer, declined_on=person.today, declined_by=by, next_on=None)


def tell(person: Person, freelancer: Freelancer) -> None:
    """The polite no was sent today; it is a no from now on, if it was none yet."""
    day: date = freelancer.declined_on or person.today
    _revise(
        person,
        freelancer,
        told_on=person.today,
        declined_on=day,
        declined_by=freelancer.declined_by or DeclinedBy.ME,
        next_on=None,
    )


def choose(person: Person, selection: Selection, freelancer: Freelancer) -> None:
    """Choose someone: with the provider in Costs and the round's decision, all in one step."""

    def work(stamp: Stamp) -> None:
        round_now = selections.get(person.notebook, selection.id)
        known = freelancers.list_for_selection(person.notebook, selection.id)
        now = freelancers.get(person.notebook, freelancer.id)
        provider = (
            providers.find(person.notebook, now.provider_id) if now.provider_id else None
        ) or provider_from(
            now, round_now.title, id=uuid4(), created_at=stamp.now, from_on=person.today
        )
        made: list[Record] = choice(round_now, known, now, provider, person.today)
        changes.add_all(person.notebook, made, stamp)

    if attempt(person, work):
        toasts.say(
            person.text("choose.chosen.told", name=name_of(person, freelancer)),
            icon=":material/celebration:",
        )


def take_back(person: Person, selection: Selection, chosen: Freelancer) -> None:
    """No choice for now; the provider stays in Costs."""

    def work(stamp: Stamp) -> None:
        now = freelancers.get(person.notebook, chosen.id)
        round_now = selections.get(person.notebook, selection.id)
        undone: list[Record] = [replace(round_now, decided_on=None), replace(now, chosen_on=None)]
        changes.add_all(person.notebook, undone, stamp)

    attempt(person, work)


def add_question(person: Person, selection: Selection, interview: int) -> None:
    """A question of the person's own, still blank; one that is blank already serves."""
    known = questions.list_for_selection(person.notebook, selection.id)
    if any(one.interview == interview and not one.words.strip() for one in known):
        return
    new = Question(
        id=uuid4(),
        created_at=person.stamp().now,
        selection_id=selection.id,
        interview=interview,
    )
    attempt(person, lambda stamp: questions.add(person.notebook, new, stamp))


def remove_question(person: Person, question: Question) -> None:
    """Take an own question off the guide; what was replied to it stays in the notebook."""
    if attempt(person, lambda stamp: questions.remove(person.notebook, question.id, stamp)):
        toasts.say(person.text("choose.question.removed"), icon=":material/undo:")


def _revise(person: Person, freelancer: Freelancer, **fields: object) -> None:
    if fields:
        attempt(
            person,
            lambda stamp: freelancers.revise(person.notebook, freelancer.id, stamp, **fields),
        )
