"""What an exercise offers its brief."""

from functools import partial

import pytest

from core.model.preferences import Language
from core.model.risk_point import RiskPoint
from core.rules.brief_offers import holds, offers, with_line
from core.samples.exercise import risk_points, scenario
from core.samples.telling import Telling
from core.texts.catalogue import text
from tests.core.exchange.posts import NOW
from tests.core.storage import making

FRENCH = Telling(language=Language.FRENCH, now=NOW)


def offered(column: str, *points: RiskPoint, language: Language = Language.FRENCH) -> list[str]:
    known = points or risk_points(FRENCH)
    return offers(column, scenario(FRENCH), known, language, partial(text, language))


def point(kind: str = "", **values: str) -> RiskPoint:
    return making.risk_point(making.new_id(), kind=kind, **values)


def test_guardrails_are_offered_where_they_fit() -> None:
    assert FRENCH.words("risk.loss.prevention") in offered("limits")
    assert FRENCH.words("risk.quality.prevention") not in offered("limits")
    assert FRENCH.words("risk.quality.prevention") in offered("acceptance")
    assert offered("failure") == [
        "Si un article s’écarte de ma page de consignes, alors je le renvoie sous deux jours avec"
        " une remarque précise, et il attend pour paraître."
    ]


@pytest.mark.parametrize(
    ("kind", "columns"),
    [
        ("", {"limits", "acceptance", "failure"}),
        ("quality.sample", {"acceptance", "failure"}),
        ("reputation", {"limits", "acceptance", "failure"}),
        ("access.revoke", {"limits"}),
        ("money", {"limits"}),
    ],
)
def test_what_a_risk_is_about_says_where_its_guardrail_is_offered(
    kind: str, columns: set[str]
) -> None:
    one = point(kind, prevention="Un plan.", guardrail_if="un lien meurt", guardrail_then="j’écris")
    assert {
        column for column in ("limits", "acceptance", "failure") if offered(column, one)
    } == columns


def test_a_line_said_twice_is_offered_once_and_a_blank_one_never() -> None:
    lines = [point(prevention=one) for one in ("Une copie.", " ", " Une copie. ", "Deux.")]
    assert offered("limits", *lines) == ["Une copie.", "Deux."]
    plan = {"guardrail_if": "il tarde", "guardrail_then": "j’appelle"}
    assert offered("failure", point(**plan), point(**plan)) == ["S’il tarde, alors j’appelle."]


def test_a_plan_elides_before_il_in_french_alone() -> None:
    late = point(guardrail_if="Il tarde", guardrail_then="j’appelle")
    assert offered("failure", late) == ["S’il tarde, alors j’appelle."]
    late = point(guardrail_if="it is late", guardrail_then="I call")
    assert offered("failure", late, language=Language.ENGLISH) == ["If it is late, then I call."]


def test_half_a_plan_is_not_offered_and_keeps_no_other_back() -> None:
    halves = [point(guardrail_if="un lien meurt"), point(guardrail_then="j’écris")]
    whole = point(guardrail_if="un lien meurt", guardrail_then="j’écris")
    assert offered("failure", *halves, whole) == ["Si un lien meurt, alors j’écris."]


def test_the_best_case_is_what_success_brings() -> None:
    assert offered("success_us") == [FRENCH.words("scenario.best").strip()]
    blank = making.scenario(best=" \n")
    assert offers("success_us", blank, [], Language.FRENCH, str) == []
    padded = making.scenario(best=" Mes soirées. ")
    assert offers("success_us", padded, [], Language.FRENCH, str) == ["Mes soirées."]


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
