"""Compare: what two providers cost and deliver, side by side, and what one unit comes to."""

from core.storage import figures, providers
from pages._parts import (
    compare_cards,
    compare_choice,
    compare_empty,
    compare_figures,
    compare_notes,
    compare_parts,
    compare_period,
    compare_views,
    go,
)
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    known = providers.list_all(person.notebook)
    spans = figures.list_spans(person.notebook)
    preset = compare_figures.preset(known, spans)
    stands_back = preset is None

    if preset is None:
        compare_empty.too_few_providers(person, known)
    else:
        a, b = compare_choice.sides(person, known, preset)
        period = compare_period.asked()
        pair = compare_figures.read(person, a, b, left_out=compare_parts.left_out(), period=period)
        if pair.comparison.has_months:
            compare_cards.headline(person, pair)
            stands_back = compare_views.draw(person, pair, known, spans)
        else:
            stands_back = period.is_whole
            if period.is_whole:
                compare_empty.side_without_months(person, pair)
            else:
                compare_period.none_left(person)
            compare_notes.draw(person, pair)
            compare_choice.settings(person, pair, spans)

    go.next_step(person, stands_back=stands_back)


show("compare", _draw)
