"""The seven parts of the review, one of them shown: in the address and at hand."""

from enum import StrEnum

from pages._parts import chooser, current
from pages._parts.person import Person


class Part(StrEnum):
    """What the review looks at."""

    PREDICTIONS = "predictions"
    FEARS = "fears"
    SCENARIOS = "scenarios"
    GUARDRAILS = "guardrails"
    DELEGATION = "delegation"
    NEXT = "next"
    REPORT = "report"


def shown() -> Part:
    """The part that the address names, else the predictions."""
    return Part(current.word("part", list(Part), Part.PREDICTIONS))


def draw(person: Person, part: Part, due: int) -> None:
    """A way to each part; how many predictions wait for an answer is said on every one."""

    def named(one: Part) -> str:
        name = person.text(f"review.part.{one}")
        return f"{name} · {due}" if one is Part.PREDICTIONS and due else name

    chooser.draw(
        person,
        "review.part",
        "part",
        {one.value: named(one) for one in Part},
        shown=part,
        label=person.text("review.parts.label"),
        is_label_seen=False,
    )
