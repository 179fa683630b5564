"""A file that LibreOffice saved in its own format and as Word again reads as it did before.

`python -m tests.bench.word_files` makes the file anew where LibreOffice is installed.
"""

from pathlib import Path

from core.exchange.word_log.colours import ANSWER
from core.model.log_entry import EntryKind
from tests.core.exchange.word_log.papers import (
    LAYOUT,
    PICTURES,
    RED,
    TITLES,
    edited,
    in_many_ways,
    plan_of,
    told,
    written,
)

SAVED = Path(__file__).parent / "files/through_libreoffice.docx"
ANSWERS = [
    (LAYOUT.id, "C’est fait ce matin"),
    (
        PICTURES.id,
        "Lesquelles, « plage » ou “montagne” ?\nImage | Poids\nplage 🏖️ | 180 ko",
    ),
    (TITLES.id, "les deux premiers"),
    (TITLES.id, "תודה, à bientôt"),
]


def test_answers_given_in_many_ways_are_read() -> None:
    plan = plan_of(edited(written(), in_many_ways))
    assert told(plan) == ANSWERS
    assert [one.kind for one in plan.found] == [EntryKind.ANSWER] * 4
    assert [one.colour for one in plan.found] == [ANSWER, RED, ANSWER, ANSWER]
    assert [one.colour for one in plan.unknown] == [RED]
    assert (plan.changed, plan.requests, plan.here) == ((), 3, 1)


def test_after_libreoffice_they_are_read_the_same() -> None:
    assert plan_of(SAVED.read_bytes()) == plan_of(edited(written(), in_many_ways))
