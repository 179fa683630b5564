"""Compare: a provider whose newest month is worth a talk, in one line that leads to its months."""

from pages._parts import courses, go
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_name
from pages._parts.person import Person


def draw(person: Person, pair: Pair) -> None:
    """A link for each of the two with a sign, whatever months are compared; else nothing."""
    for party in (pair.a, pair.b):
        found = courses.read(person, party.provider, party.records)
        signs = courses.newest_signs(found)
        if not signs:
            continue
        names = [person.text(f"course.measure.{course.measure}") for course, _ in signs]
        months = sorted({sign.point.month for _, sign in signs})
        go.link(
            person,
            "costs",
            label=person.text(
                "course.compare.sign",
                name=safe_name(person, party.provider),
                month=person.month(months[-1]),
                measures=", ".join(name[:1].lower() + name[1:] for name in names),
            ),
            icon=":material/forum:",
            provider=party.provider.id,
            part="course",
        )
