"""Costs: the months of one measure as pictures, each with its finding, its words, its figures."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from core.model.provider import Provider
from core.numbers.talk_signs import Course, Sign, Stage, mean_before
from core.numbers.xmr import moving_ranges
from core.storage import providers
from core.texts import formats
from pages._parts import charts, charts_course, course_words
from pages._parts.charts_course import Level, Mark, Picture
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person

_MOST_TOLD: Final = 3
_DIGITS: Final = 4


def draw(person: Person, provider: Provider, course: Course) -> None:
    """The months, and from six on within their limits, the average that follows them below."""
    figures = _figures(person, course)
    colour = charts.provider_colours(providers.list_all(person.notebook))[provider.id]
    charts.show(
        person,
        "course.chart",
        _months_picture(person, course, colour),
        title=_finding(person, course),
        words="  \n".join(_words(person, provider, course)),
        method=person.text("course.chart.method") if course.limits else None,
        figures=figures,
    )
    if course.stage is Stage.LIMITS:
        charts.show(
            person,
            "course.average",
            _average_picture(person, course, colour),
            title=_average_finding(person, course),
            words=person.text("course.average.how"),
            method=person.text("course.average.method"),
            figures=figures,
        )


def still_told(person: Person, course: Course) -> str:
    """A series that never moved before its newest month, safe inside Markdown."""
    first, newest = course.points[0], course.points[-1]
    key = "course.still" if course.first_move is None else "course.first_move"
    return person.plural(
        key,
        len(course.points) - 1,
        measure=person.text(f"course.measure.{course.measure}"),
        month=person.month(newest.month),
        value=_written(person, course, first.value),
        now=_written(person, course, newest.value),
    )


def _written(person: Person, course: Course, value: Decimal) -> str:
    return course_words.value_told(person.language, course.measure, value)


def _months_picture(person: Person, course: Course, colour: str) -> Picture:
    month = partial(formats.month_short, person.language)
    marks = _marks(person, course)
    if course.limits is None:
        write = partial(_written, person, course)
        mean = _mean_before(person, course)
        return charts_course.bars(marks, mean, colour=colour, write=write, month=month)
    limits = course.limits
    levels = _levels(person, course, [limits.low], [limits.high])
    return charts_course.line(marks, levels, colour=colour, month=month)


def _mean_before(person: Person, course: Course) -> Level | None:
    """The mean before the month that stands out, else before the newest; none once it is still."""
    if course.stage is not Stage.FEW:
        return None
    before = mean_before(course.points, len(course.points) - 1)
    if course.signs:
        before = course.signs[-1].before
    words = person.text("course.chart.mean_before", value=_written(person, course, before))
    return Level(values=[before], words=words, is_limit=False)


def _average_picture(person: Person, course: Course, colour: str) -> Picture:
    marks = [
        Mark(
            month=point.month,
            value=average.value,
            label=_written(person, course, average.value),
            words=_hover(person, course, point.month, average.value),
            stands_out=_side(average.value, average.low, average.high),
        )
        for point, average in zip(course.points, course.averages, strict=True)
    ]
    lows, highs = ([getattr(one, side) for one in course.averages] for side in ("low", "high"))
    month = partial(formats.month_short, person.language)
    levels = _levels(person, course, lows, highs)
    return charts_course.line(marks, levels, colour=colour, month=month)


def _levels(
    person: Person, course: Course, lows: Sequence[Decimal], highs: Sequence[Decimal]
) -> list[Level]:
    if course.limits is None:
        return []
    heights = {"low": lows, "high": highs, "centre": [course.limits.centre]}
    return [
        Level(
            values=values,
            words=person.text(f"course.chart.{name}", value=_written(person, course, values[-1])),
            is_limit=name != "centre",
        )
        for name, values in heights.items()
    ]


def _hover(person: Person, course: Course, month: date, value: Decimal) -> str:
    return f"{person.month(month)}<br>{_written(person, course, value)}"


def _side(value: Decimal, low: Decimal, high: Decimal) -> str:
    if value < low:
        return "worse"
    return "better" if value > high else ""


def _marks(person: Person, course: Course) -> list[Mark]:
    worse = {one.point.month for one in course.signs}
    better = {one.point.month for one in course.good_news}
    sides = dict.fromkeys(better, "better") | dict.fromkeys(worse, "worse")
    return [
        Mark(
            month=point.month,
            value=point.value,
            label=_written(person, course, point.value),
            words=_hover(person, course, point.month, point.value),
            stands_out=sides.get(point.month, ""),
        )
        for point in course.points
    ]


def _finding(person: Person, course: Course) -> str:
    newest = course.points[-1]
    state = "calm"
    if course.stage is Stage.STILL:
        state = "still" if course.first_move is None else "first_move"
    elif course.newest_sign is not None:
        state = "sign"
    elif course.newest_good is not None:
        state = "good"
    return person.text(
        f"course.finding.{state}",
        month=person.month(newest.month),
        measure=person.text(f"course.measure.{course.measure}"),
        now=_written(person, course, newest.value),
    )


def _average_finding(person: Person, course: Course) -> str:
    last, newest = course.averages[-1], course.points[-1]
    side = _side(last.value, last.low, last.high) or "calm"
    return person.text(f"course.average.{side}", month=person.month(newest.month))


def _words(person: Person, provider: Provider, course: Course) -> list[str]:
    told = [
        course_words.sign_told(person, course, sign, provider)
        for sign in course.signs[-_MOST_TOLD:]
    ]
    more = len(course.signs) - len(told)
    if more:
        told.append(person.plural("course.more_signs", more))
    told.append(_basis(person, course))
    told.append(person.text(f"course.how.{course.measure}"))
    return told


def _basis(person: Person, course: Course) -> str:
    first, last = course.points[0].month, course.points[-2].month
    between = {"first": person.month(first), "last": person.month(last)}
    if course.limits is None:
        return person.text(f"course.basis.{course.stage}")
    return person.text(
        "course.basis.limits",
        count=len(course.points) - 1,
        **between,
        newest=person.month(course.points[-1].month),
        range=_range(person, course, course.limits.mean_range),
        most=_range(person, course, course.limits.range_limit),
    )


def _range(person: Person, course: Course, value: Decimal) -> str:
    if course.measure.is_share:
        return person.text("course.points", value=person.number(value * 100, 0))
    return _written(person, course, value)


def _figures(person: Person, course: Course) -> Figures:
    worse = {one.point.month: one for one in course.signs}
    better = {one.point.month: one for one in course.good_news}
    ranges: list[Decimal | None] = [None, *moving_ranges([one.value for one in course.points])]
    names = ["month", "value", "part", "whole", "range", "centre", "low", "high"]
    names += ["ewma", "ewma_low", "ewma_high", "sign"]
    rows: list[Sequence[Cell]] = []
    for place, (point, moved) in enumerate(zip(course.points, ranges, strict=True)):
        limits = course.limits
        bounds = (limits.centre, limits.low, limits.high) if limits else (None, None, None)
        average = course.averages[place] if course.averages else None
        averages = (average.value, average.low, average.high) if average else (None, None, None)
        rows.append(
            [
                point.month,
                _short(point.value),
                point.part,
                point.whole,
                *(_short(one) for one in (moved, *bounds, *averages)),
                "; ".join(
                    told
                    for side, signs in (("worse", worse), ("better", better))
                    if (told := _reasons(person, side, signs.get(point.month)))
                ),
            ]
        )
    return Figures(header=[person.text(f"course.csv.{name}") for name in names], rows=rows)


def _short(value: Decimal | None) -> Decimal | None:
    return None if value is None else round(value, _DIGITS)


def _reasons(person: Person, side: str, sign: Sign | None) -> str:
    if sign is None:
        return ""
    reasons = ", ".join(person.text(f"course.csv.{reason}") for reason in sign.reasons)
    return f"{person.text(f'course.csv.{side}')}: {reasons}"
