"""The course of a measure in words: a month that stands out, and why; the fact to speak of."""

from collections.abc import Sequence
from decimal import Decimal

from core.model.one_line import one_line
from core.model.preferences import Language
from core.model.provider import Provider
from core.numbers.month_series import Measure
from core.numbers.talk_signs import Course, Reason, Sign
from core.texts import catalogue, formats
from pages._parts.person import Person


def sign_told(person: Person, course: Course, sign: Sign, provider: Provider) -> str:
    """A month that is worth a talk, with the reasons, safe inside Markdown."""
    return _told(person, course, sign, provider, "sign")


def good_told(person: Person, course: Course, sign: Sign, provider: Provider) -> str:
    """A month that stands out for the better, with the reasons, safe inside Markdown."""
    return _told(person, course, sign, provider, "good")


def trend_told(person: Person, sign: Sign) -> str:
    """How much the sign may weigh: one month, or several that go one way."""
    return person.text("course.one_month" if sign.is_one_month else "course.several_months")


def value_told(language: Language, measure: Measure, value: Decimal) -> str:
    """A value of a measure: units with at most one decimal, or a share in percent."""
    if measure.is_share:
        return formats.percent(language, value * 100)
    short = round(value, 1)
    return formats.number(language, short, 0 if short == round(short) else 1)


def facts(language: Language, signs: Sequence[tuple[Course, Sign]], provider: Provider) -> str:
    """What happened as plain facts to open a talk with, one line a sign, in that language."""
    return "\n".join(_fact(language, course, sign, provider) for course, sign in signs)


def _fact(language: Language, course: Course, sign: Sign, provider: Provider) -> str:
    measure, point = course.measure, sign.point
    values: dict[str, object] = {
        "month": formats.month(language, point.month),
        "now": value_told(language, measure, point.value),
        "before": value_told(language, measure, sign.before),
        "unit": one_line(provider.unit) or catalogue.text(language, "course.unit"),
    }
    if point.part is not None and point.whole is not None:
        values |= {
            "part": value_told(language, Measure.OUTPUT, point.part),
            "whole": value_told(language, Measure.OUTPUT, point.whole),
        }
    return catalogue.text(language, f"course.fact.{measure}", **values)


def _told(person: Person, course: Course, sign: Sign, provider: Provider, side: str) -> str:
    measure = course.measure
    said = person.text(
        f"course.{side}.{measure}",
        month=person.month(sign.point.month),
        now=value_told(person.language, measure, sign.point.value),
        unit=person.plain(provider.unit.strip()) or person.text("course.unit"),
    )
    # One month far outside moves the average too: that tells nothing of a drop that lasts.
    is_far = Reason.OUTSIDE in sign.reasons
    reasons = [
        _reason(person, course, sign, reason, side)
        for reason in sign.reasons
        if not (is_far and reason is Reason.AVERAGE)
    ]
    return " ".join([said, *reasons])


def _reason(person: Person, course: Course, sign: Sign, reason: Reason, side: str) -> str:
    before = value_told(person.language, course.measure, sign.before)
    if reason is Reason.QUARTER or course.limits is None:
        return person.plural("course.reason.quarter", sign.months_before, before=before)
    bound = course.limits.low if side == "sign" else course.limits.high
    return person.text(
        f"course.reason.{side}.{reason}",
        bound=value_told(person.language, course.measure, bound),
        before=before,
    )
