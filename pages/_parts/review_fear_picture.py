"""The picture of the fears that moved, its finding, its words and its figures."""

from collections.abc import Sequence

from core.model.fear import Fear
from core.storage.fear_moves import FearMove
from pages._parts import charts, charts_fear_moves, fear_words
from pages._parts.charts_fear_moves import FearRow
from pages._parts.figures_csv import Figures
from pages._parts.person import Person


def draw(person: Person, named: Sequence[tuple[Fear, FearMove]]) -> None:
    """A row a fear."""
    weaker = sum(move.newest < move.first for _, move in named)
    names = ("fear", "first_on", "first", "newest_on", "newest")
    charts.show(
        person,
        "review.fears",
        charts_fear_moves.fears(
            [
                FearRow(
                    name=fear_words.name(person, fear),
                    before=move.first,
                    after=move.newest,
                    words=_days(person, move),
                )
                for fear, move in named
            ],
            ends=(person.text("review.fears.none"), person.text("review.fears.most")),
        ),
        leads=True,
        title=person.plural("review.fears.title", weaker, total=len(named)),
        words="  \n".join(
            [person.text("review.fears.key"), *(_line(person, fear, move) for fear, move in named)]
        ),
        figures=Figures(
            header=[person.text(f"review.fears.csv.{name}") for name in names],
            rows=[
                [
                    fear_words.name(person, fear),
                    move.first_on,
                    move.first,
                    move.newest_on,
                    move.newest,
                ]
                for fear, move in named
            ],
        ),
    )


def _line(person: Person, fear: Fear, move: FearMove) -> str:
    return person.text(
        "review.fears.line_still" if move.newest == move.first else "review.fears.line",
        fear=fear_words.title(person, fear),
        first=move.first,
        newest=move.newest,
        day=move.first_on,
    )


def _days(person: Person, move: FearMove) -> str:
    return person.text(
        "review.fears.days",
        first=move.first,
        first_on=move.first_on,
        newest=move.newest,
        newest_on=move.newest_on,
    )
