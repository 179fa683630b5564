"""How a provider's months go: every measure read and judged, for the screens that tell of it."""

from collections.abc import Mapping, Sequence

from core.model.provider import Provider, ProviderMonth
from core.numbers.month_series import Measure, whole_months
from core.numbers.talk_signs import Course, Sign, course
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
    """The courses whose newest whole month is worth a talk, with its sign."""
    return [(one, sign) for one in courses.values() if (sign := one.newest_sign) is not None]
