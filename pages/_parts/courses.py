"""How a provider's months go: every measure read and judged, for the screens that tell of it."""

from collections.abc import Mapping, Sequence

from core.model.provider import Provider, ProviderMonth
from core.numbers.month_series import Measure, whole_months
from core.numbers.talk_signs import Course, Sign, course
from core.rules.month_span import months_apart
from core.storage import delays
from pages._parts.person import Person


def read(
    person: Person, provider: Provider, records: Sequence[ProviderMonth]
) -> dict[Measure, Course]:
    """The course of each measure over the provider's months as they count."""
    due = delays.by_month(person.notebook, provider.id, person.today)
    found = whole_months(records, due, person.today)
    return {measure: course(measure, points) for measure, points in found.items()}


def newest_signs(courses: Mapping[Measure, Course]) -> list[tuple[Course, Sign]]:
    """The courses whose newest month is worth a talk, with its sign."""
    return [(one, sign) for one in _lately(courses) if (sign := one.newest_sign) is not None]


def newest_good(courses: Mapping[Measure, Course]) -> list[tuple[Course, Sign]]:
    """The courses whose newest month stands out for the better."""
    return [(one, news) for one in _lately(courses) if (news := one.newest_good) is not None]


def _lately(courses: Mapping[Measure, Course]) -> list[Course]:
    """Those that go on: what was no longer noted while another was is no news.

    A month apart they may be, since Costs is filled in after the log.
    """
    known = [one for one in courses.values() if one.points]
    newest = max((one.points[-1].month for one in known), default=None)
    return [
        one
        for one in known
        if newest is not None and months_apart(one.points[-1].month, newest) <= 1
    ]
