"""A fear in words: its name, whose it is, how it moved."""

from collections.abc import Sequence
from datetime import date
from textwrap import shorten

from core.model.fear import Fear, FearRating, Whose
from core.model.one_line import one_line
from core.model.prediction import Prediction
from core.rules.fear_course import Change, Course, Span, course_of
from pages._parts import due_words
from pages._parts.person import Person

_LONGEST_HEADING = 90


def name(person: Person, fear: Fear) -> str:
    """What the fear is called, as typed; a resistance has its own name."""
    if fear.is_resistance:
        return person.text(f"fear.kind.{fear.kind}")
    return one_line(fear.what) or person.text("fear.nameless")


def title(person: Person, fear: Fear) -> str:
    """The fear's name, safe inside Markdown."""
    return person.plain(name(person, fear))


def heading(person: Person, fear: Fear) -> str:
    """The same, cut short where a whole story was written."""
    return person.plain(shorten(name(person, fear), _LONGEST_HEADING, placeholder="…"))


def kindly(person: Person, fear: Fear) -> str:
    """A kind word on this sort of fear."""
    if fear.is_resistance:
        return person.text(f"fear.kind.{fear.kind}.kindly")
    return person.text(f"fear.whose.{fear.whose}.kindly")


def whose(person: Person, fear: Fear) -> str:
    """Whose fear it is, and who said it, safe inside Markdown."""
    who = one_line(fear.who)
    if fear.whose is Whose.OTHER and who:
        return person.text("fear.said_by", who=person.plain(who))
    return person.text(f"fear.whose.{fear.whose}")


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
    """Where a fear stands, and when it was last rated."""
    if not ratings:
        return person.text("fear.state.unrated")
    last = ratings[-1]
    course = course_of(ratings)
    told = (
        person.text("fear.state.once", last=last.intensity)
        if course is None
        else finding(person, course)
    )
    if course is not None and course.change is Change.ROSE:
        told = f"{told}. {person.text('fear.state.rose')}"
    when = person.text("fear.state.last", day=last.rated_on)
    return f"{told}  \n:small[{when}]"


def outcome(person: Person, prediction: Prediction) -> str:
    """What became of a prediction whose outcome is known."""
    return person.text(f"fear.prediction.{'came_true' if prediction.outcome else 'did_not'}")


def event(person: Person, day: date, prediction: Prediction) -> str:
    """What a prediction became on a day, safe inside Markdown."""
    what = due_words.short(person, prediction.what)
    return person.text("fear.course.event", day=day, outcome=outcome(person, prediction), what=what)


def event_word(person: Person, prediction: Prediction) -> str:
    """The same in two words, beside its day in the picture."""
    return person.text("fear.course.outcome", outcome=outcome(person, prediction))


def rating(person: Person, one: FearRating) -> str:
    """One rating: its day and its strength."""
    return person.text("fear.rating.line", day=one.rated_on, intensity=one.intensity)
