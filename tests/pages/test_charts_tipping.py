"""The picture of what would turn a comparison round: a name once, each figure by its bar."""

from itertools import pairwise

from pages._parts.charts_tipping import Reach, tipping


def _reach(name: str, words: str, factor: float = 2.0) -> Reach:
    return Reach(name=name, words=words, factor=factor, reading="…", colour="#123456")


def test_a_name_stands_once_above_its_figures_with_room_of_its_own() -> None:
    long = "Agence web de ma ville, à distance"
    reaches = [
        _reach(long, "Travail"),
        _reach(long, "Prix"),
        _reach("Hanta", "Travail"),
        _reach("", "Votre heure"),
    ]
    figure = tipping(reaches, today="aujourd’hui", write=str)
    words = [one.text for one in figure.layout.annotations]
    for name in (long, "Hanta"):
        assert sum(name in one for one in words) == 1
    assert len(words) == len(reaches) + 2
    rows = [bar.y[0] for bar in figure.data]
    gaps = [round(above - below, 6) for above, below in pairwise(rows)]
    assert gaps[0] == gaps[2] < gaps[1]
    low, high = figure.layout.yaxis.range
    assert low < min(rows) < max(rows) < high


def test_words_stand_on_the_side_of_their_bar_from_today_outwards() -> None:
    reaches = [_reach("", "Prix", factor=4), _reach("", "Travail", factor=0.25)]
    more, less = tipping(reaches, today="aujourd’hui", write=str).layout.annotations
    assert (more.x, more.xanchor, less.x, less.xanchor) == (0, "left", 0, "right")


def test_words_too_long_for_half_a_phone_go_on_from_their_arrow_with_room_for_it() -> None:
    short, long = "Prix\u00a0: 9\u00a0→\u00a010", "Prix\u00a0: 1234,56 €\u00a0→\u00a012345,67 €"
    reaches = [_reach("Hanta", short), _reach("Hanta", long), _reach("Hanta", short)]
    figure = tipping(reaches, today="aujourd’hui", write=str)
    assert "Prix\u00a0: 1234,56 €<br>→\u00a012345,67 €" in [
        one.text for one in figure.layout.annotations
    ]
    first, second, third = (bar.y[0] for bar in figure.data)
    assert first - second > second - third
