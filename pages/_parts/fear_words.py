"""A fear in words: its name, whose it is, how it moved."""

from collections.abc import Sequence

from core.model.fear import Fear, FearRating, Whose
from core.rules.fear_course import Course, Span, course_of
from pages._parts.person import Person


def name(person: Person, fear: Fear) -> str:
    """What the fear is called, as typed; a resistance has its own name."""
    if fear.is_resistance:
        return person.text(f"fear.kind.{fear.kind}")
    return " ".join(fear.what.split()) or person.text("fear.nameless")


def title(person: Person, fear: Fear) -> str:
    """The fear's name, safe inside Markdown."""
    return person.plain(name(person, fear))


def kindly(person: Person, fear: Fear) -> str:
    """A kind word on this sort of fear."""
    if fear.is_resistance:
        return person.text(f"fear.kind.{fear.kind}.kindly")
    return person.text(f"fear.whose.{fear.whose}.kindly")


def whose(person: Person, fear: Fear) -> str:
    """Whose fear it is, and who said it, safe inside Markdown."""
    who = " ".join(fear.who.split())
    if fear.whose is Whose.OTHER and who:
        return person.text("fear.whose.badge.other_who", who=person.plain(who))
    return person.text(f"fear.whose.badge.{fear.whose}")


def span(person: Person, time: Span) -> str:
    """A stretch of time: "3 months"."""
    return person.plural(f"fear.span.{time.unit}", time.count)


def finding(person: Person, course: Course) -> str:
    """From what to what, in how long."""
    time = span(person, course.span)
    if course.first.intensity == course.last.intensity:
        return person.text("fear.course.still", last=course.last.intensity, span=time)
    return person.text(
        "fear.course.from_to",
        first=course.first.intensity,
        last=course.last.intensity,
        span=time,
    )


def state(person: Person, ratings: Sequence[FearRating]) -> str:
    """Where a fear stands, in one line."""
    if not ratings:
        return person.text("fear.state.unrated")
    last = ratings[-1]
    course = course_of(ratings)
    if course is None:
        return person.text("fear.state.once", last=last.intensity, day=last.rated_on)
    return person.text("fear.state.moved", finding=finding(person, course), day=last.rated_on)
