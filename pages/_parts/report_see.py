"""The first chapters of a report: where the hours go, and the fears."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from core.exchange.report import pictures_fears, pictures_review
from core.exchange.report.blocks import (
    Block,
    Bullets,
    Facts,
    Figure,
    Group,
    Number,
    Numbers,
    Section,
    Text,
    Tone,
)
from core.exchange.report.pictures_fears import Row, Spot
from core.exchange.report.pictures_review import TaskBar
from core.model.fear import Fear, FearRating, Whose
from core.model.one_line import cut_short, one_line
from core.model.own_task import OwnTask
from core.model.prediction import Prediction
from core.numbers.own_hours import cost_a_year, own_hours, unmoving_share
from core.rules.fear_course import course_of
from core.storage import fear_ratings, goals, own_tasks
from pages._parts import fear_words, review_words, tasks_words
from pages._parts.person import Person
from pages._parts.report_scope import Scope

_MOST_TASKS: Final = 16
_LONGEST: Final = 60


def hours(person: Person) -> Section | None:
    """The goals, the tasks one does oneself, and the hours that move no goal."""
    meant = [one for one in goals.list_all(person.notebook) if one.what.strip()]
    tasks = [one for one in own_tasks.list_all(person.notebook) if one.what.strip()]
    if not meant and not tasks:
        return None
    blocks: list[Block] = []
    if meant:
        blocks.append(Text(words=person.text("report.hours.goals"), tone=Tone.HEADING))
        blocks.append(Bullets(items=[tasks_words.goal_name(person, one) for one in meant]))
    timed = [one for one in tasks if one.hours_a_month]
    if timed:
        blocks += _timed(person, timed)
    untimed = [tasks_words.task_name(person, one) for one in tasks if not one.hours_a_month]
    if untimed:
        blocks.append(Text(words=person.text("report.hours.untimed"), tone=Tone.HEADING))
        blocks.append(Bullets(items=untimed))
    return Section(
        title=person.text("report.hours.title"),
        lead=person.text("report.hours.lead"),
        blocks=blocks,
    )


def _timed(person: Person, timed: Sequence[OwnTask]) -> list[Block]:
    summed = own_hours(timed)
    share = person.percent(float(unmoving_share(summed) or 0))
    ordered = sorted(timed, key=lambda one: (not one.moves_no_goal, -(one.hours_a_month or 0)))
    said = [
        person.text("report.hours.said", unmoving=summed.unmoving, total=summed.total, share=share)
    ]
    if len(ordered) > _MOST_TASKS:
        said.append(person.text("report.hours.more", count=len(ordered) - _MOST_TASKS))
    words = " ".join(said)
    return [
        Figure(
            title=person.plural("report.hours.finding", summed.unmoving, total=summed.total),
            picture=pictures_review.hours(
                [_task_bar(person, one) for one in ordered[:_MOST_TASKS]], words=words
            ),
            words=f"{words} {person.text('report.hours.key')}",
        ),
        Numbers(figures=_cost(person, summed.unmoving, share)),
    ]


def _task_bar(person: Person, task: OwnTask) -> TaskBar:
    count = task.hours_a_month or Decimal(0)
    return TaskBar(
        name=short(tasks_words.bare_name(person, task)),
        hours=float(count),
        words=tasks_words.hours(person, count),
        is_strong=task.moves_no_goal,
    )


def _cost(person: Person, unmoving: Decimal, share: str) -> list[Number]:
    figures = [Number(value=share, words=person.text("report.hours.share"))]
    value, home = person.preferences.hour_value, person.preferences.home_currency
    if value and unmoving:
        cost = person.plain(person.money(cost_a_year(unmoving, value), home, 0))
        each = person.plain(person.money(value, home))
        figures.append(Number(value=cost, words=person.text("report.hours.year", value=each)))
    return figures


def fears(person: Person, scope: Scope) -> Section | None:
    """Every fear: how it moved, what is founded in it, what it announced."""
    told = [one for one in scope.fears if one.is_resistance or one.what.strip()]
    if not told:
        return None
    ratings = fear_ratings.by_fear(person.notebook)
    blocks: list[Block] = []
    moved = [(one, ratings[one.id]) for one in told if len(ratings.get(one.id, ())) > 1]
    if len(moved) > 1:
        blocks.append(_moves(person, moved))
    blocks += [_fear(person, scope, one, ratings.get(one.id, [])) for one in told]
    return Section(
        title=person.text("report.fears.title"),
        lead=person.text("report.fears.lead"),
        blocks=blocks,
    )


def _moves(person: Person, moved: Sequence[tuple[Fear, list[FearRating]]]) -> Figure:
    ordered = sorted(moved, key=lambda one: one[1][-1].intensity - one[1][0].intensity)
    weaker = sum(found[-1].intensity < found[0].intensity for _, found in moved)
    words = person.text("report.fears.key")
    return Figure(
        title=person.plural("report.fears.finding", weaker, total=len(moved)),
        picture=pictures_fears.moves(
            [
                Row(
                    name=short(fear_words.name(person, fear)),
                    first=found[0].intensity,
                    newest=found[-1].intensity,
                )
                for fear, found in ordered
            ],
            ends=(person.text("review.fears.none"), person.text("review.fears.most")),
            words=words,
        ),
        words=words,
    )


def _fear(person: Person, scope: Scope, fear: Fear, ratings: list[FearRating]) -> Group:
    blocks: list[Block] = []
    if fear.whose is not Whose.MINE:
        blocks.append(Text(words=fear_words.whose(person, fear), tone=Tone.QUIET))
    is_cut = fear_words.heading(person, fear) != fear_words.title(person, fear)
    if (fear.is_resistance or is_cut) and fear.what.strip():
        blocks.append(Text(words=person.plain(fear.what.strip())))
    course = course_of(ratings)
    if course is not None:
        days = (person.day(course.first.rated_on), person.day(course.last.rated_on))
        spots = [Spot(day=one.rated_on, intensity=one.intensity) for one in ratings]
        finding = fear_words.finding(person, course)
        blocks.append(
            Figure(
                title=finding,
                picture=pictures_fears.course(spots, days=days, words=finding),
                words=person.text("report.fears.scale"),
                is_small=True,
            )
        )
    elif ratings:
        blocks.append(Text(words=fear_words.rating(person, ratings[-1]), tone=Tone.QUIET))
    blocks += _parted(person, fear, [one for one in scope.predictions if one.fear_id == fear.id])
    return Group(title=fear_words.heading(person, fear), blocks=blocks)


def _parted(person: Person, fear: Fear, made: Sequence[Prediction]) -> list[Block]:
    """What is founded, what can be tested, what will be done about it, and what came of it."""
    announced = {one.what.strip() for one in made}
    answers = {
        "founded": fear.founded,
        "testable": "" if fear.testable.strip() in announced else fear.testable,
        "response": fear.response if fear.whose is Whose.FREELANCER else "",
    }
    rows = [
        (person.text(f"report.fears.{name}"), person.plain(words.strip()))
        for name, words in answers.items()
        if words.strip()
    ]
    spoken = [one for one in made if one.what.strip()]
    rows += [(person.text("report.fears.prediction"), predicted(person, one)) for one in spoken]
    return [Facts(rows=rows)] if rows else []


def predicted(person: Person, one: Prediction) -> str:
    """A prediction, what was said of it and what became of it, in two lines."""
    parts = []
    if one.chance is not None:
        parts.append(person.text("report.said", chance=person.percent(one.chance)))
    parts.append(came(person, one))
    line = " · ".join(parts)
    return f"{review_words.title(person, one)}  \n:small[{line}]"


def came(person: Person, one: Prediction) -> str:
    """What became of a prediction, and when that was seen or will be."""
    if one.outcome is not None:
        outcome = person.text(f"review.outcome.{'yes' if one.outcome else 'no'}")
        return _dated(person, outcome, one.resolved_on)
    if one.check_on is None:
        return person.text("report.open")
    return person.text("report.open_until", day=one.check_on)


def _dated(person: Person, words: str, day: date | None) -> str:
    return words if day is None else person.text("report.dated", what=words, day=day)


def short(words: str, longest: int = _LONGEST) -> str:
    """A person's words in one line of a picture, as typed."""
    return cut_short(one_line(words), longest)
