"""The picture of what would turn a comparison round: a name once, above its own figures."""

from itertools import pairwise

from pages._parts.charts_tipping import Reach, tipping


def _reach(name: str, words: str) -> Reach:
    return Reach(name=name, words=words, factor=2.0, reading="× 2", colour="#123456")


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
    assert [long in one for one in words] == [True, False, False, False]
    assert ["Hanta" in one for one in words] == [False, False, True, False]
    assert ["<br>" in one for one in words] == [True, False, True, False]
    rows = [bar.y[0] for bar in figure.data]
    gaps = [round(above - below, 6) for above, below in pairwise(rows)]
    assert gaps[0] == gaps[2] < gaps[1]
    low, high = figure.layout.yaxis.range
    assert low < min(rows) < max(rows) < high
