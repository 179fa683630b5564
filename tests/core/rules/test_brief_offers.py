"""What an exercise offers its brief."""

from functools import partial

import pytest

from core.model.preferences import Language
from core.rules.brief_offers import holds, offers, with_line
from core.samples.exercise import risk_points, scenario
from core.samples.telling import Telling
from core.texts.catalogue import text
from tests.core.exchange.posts import NOW

FRENCH = Telling(language=Language.FRENCH, now=NOW)


def offered(column: str) -> list[str]:
    say = partial(text, Language.FRENCH)
    return offers(column, scenario(FRENCH), risk_points(FRENCH), Language.FRENCH, say)


def test_guardrails_are_offered_where_they_fit() -> None:
    assert FRENCH.words("risk.loss.prevention") in offered("limits")
    assert FRENCH.words("risk.quality.prevention") not in offered("limits")
    assert FRENCH.words("risk.quality.prevention") in offered("acceptance")
    assert offered("failure") == [
        "Si un article s’écarte de ma page de consignes, alors je le renvoie sous deux jours avec"
        " une remarque précise, et il attend pour paraître."
    ]


def test_the_best_case_is_what_success_brings() -> None:
    assert offered("success_us") == [FRENCH.words("scenario.best").strip()]


def test_other_fields_take_nothing_over() -> None:
    assert offered("title") == []


@pytest.mark.parametrize(
    ("written", "after"), [("", "une"), ("  ", "une"), ("a", "a\nune"), ("a\n\n", "a\nune")]
)
def test_a_line_goes_to_the_end(written: str, after: str) -> None:
    assert with_line(written, "une") == after
    assert holds(after, "une")


def test_a_line_is_known_again_however_it_is_spaced() -> None:
    assert holds("a\nDeux  mots \nb", "Deux mots")
    assert not holds("a", "Deux mots")
