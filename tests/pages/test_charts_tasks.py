"""The picture of the hours: one bar a task, named above it, the rest told apart by its outline."""

from decimal import Decimal

from pages._parts.charts import HAIRLINE, INK, SERIES
from pages._parts.charts_tasks import HoursBar, hours_by_task

BARS = [
    HoursBar(name="Régler <b>les couleurs</b>", words="10 h", hours=Decimal(10)),
    HoursBar(name="Tout le reste", words="26,5 h", hours=Decimal("26.5"), is_rest=True),
]


def test_every_bar_has_its_hours_and_its_name_above_it() -> None:
    figure = hours_by_task(BARS)
    (bars,) = figure.data
    assert list(bars.x) == [10.0, 26.5]
    names = [note.text for note in figure.layout.annotations]
    assert names[1] == "<b>26,5 h</b>  Tout le reste"


def test_a_persons_words_bring_no_mark_up_of_theirs() -> None:
    first = hours_by_task(BARS).layout.annotations[0].text
    assert "&lt;b&gt;les couleurs" in first


def test_the_rest_is_told_apart_by_more_than_its_colour() -> None:
    (bars,) = hours_by_task(BARS).data
    assert list(bars.marker.color) == [SERIES[0], HAIRLINE]
    assert list(bars.marker.line.color) == [SERIES[0], INK]


def test_longer_lists_make_a_taller_picture() -> None:
    assert hours_by_task(BARS * 4).layout.height == 4 * hours_by_task(BARS).layout.height
