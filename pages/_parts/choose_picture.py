"""The picture of the points, its words and its figures."""

from collections.abc import Sequence
from decimal import Decimal

from core.model.interview import HIGHEST_POINTS, LOWEST_POINTS
from core.numbers.scorecard import Card
from core.rules.choosing import Round
from pages._parts import charts, charts_choose, choose_words
from pages._parts.charts_choose import MARKS, Row
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person


def draw(person: Person, of: Round, cards: Sequence[Card], title: str) -> None:
    """Draw everyone's points under the finding, then say them and offer the figures."""
    people = {one.id: one for one in of.freelancers}
    shown = [people[one.freelancer_id] for one in cards]
    names = [charts.label(choose_words.bare_name(person, one)) for one in shown]
    scale = range(LOWEST_POINTS, HIGHEST_POINTS + 1)
    ticks = [person.text(f"score.points.{points}") for points in scale]
    words = [
        person.text(
            "choose.picture.line",
            mark=MARKS[place % len(MARKS)],
            name=choose_words.name_of(person, shown[place]),
            points=choose_words.points(person, one.total),
        )
        for place, one in enumerate(cards)
    ]
    charts.show(
        person,
        "choose.picture",
        charts_choose.dots(_total(person, cards), _rows(person, of, cards), names, ticks),
        title=title,
        words="  \n".join([person.text("choose.picture.key"), *words]),
        figures=_figures(person, of, cards),
    )


def _total(person: Person, cards: Sequence[Card]) -> Row:
    return Row(
        name=f"<b>{person.text('choose.table.total')}</b>",
        points=[None if one.total is None else float(one.total) for one in cards],
        words=[choose_words.points(person, one.total) for one in cards],
    )


def _rows(person: Person, of: Round, cards: Sequence[Card]) -> list[Row]:
    return [
        Row(
            name=person.text(
                "choose.picture.row",
                name=charts.label(
                    criterion.name or person.text("choose.criterion.nameless"), longest=32
                ),
                weight=criterion.weight,
            ),
            points=[
                float(one.points[criterion.id]) if criterion.id in one.points else None
                for one in cards
            ],
            words=[choose_words.points(person, one.points.get(criterion.id)) for one in cards],
        )
        for criterion in of.criteria
    ]


def _figures(person: Person, of: Round, cards: Sequence[Card]) -> Figures:
    """Every single score, so that the sums can be done again."""
    people = {one.id: choose_words.bare_name(person, one) for one in of.freelancers}
    shown = {one.freelancer_id for one in cards}
    criteria = {one.id: one for one in of.criteria}
    rows: list[list[Cell]] = [
        [
            people[one.freelancer_id],
            criteria[one.criterion_id].name,
            criteria[one.criterion_id].weight,
            choose_words.occasion(person, one.interview),
            one.points,
        ]
        for one in of.scores
        if one.freelancer_id in shown and one.criterion_id in criteria and one.points is not None
    ]
    for card in cards:
        if card.total is not None:
            total = Decimal(card.total.numerator) / Decimal(card.total.denominator)
            said = person.text("choose.table.total")
            rows.append([people[card.freelancer_id], said, None, "", round(total, 4)])
    columns = ("freelancer", "criterion", "weight", "occasion", "points")
    return Figures(header=[person.text(f"choose.figures.{one}") for one in columns], rows=rows)
