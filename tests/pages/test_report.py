"""The report: all of a notebook or one delegation, in either language, and nothing private."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.fear import Fear
from core.model.freelancer import Freelancer
from core.model.handover import Handover
from core.model.prediction import Prediction
from core.model.preferences import Language
from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.model.records import Record
from core.model.scenario import Scenario
from core.model.selection import Selection
from core.samples.exercise import SCENARIO_ID
from core.samples.figures import AGENCY_ID, REMOTE_ID
from core.texts.catalogue import plural, text
from pages._parts import report, report_scope
from pages._parts.report_scope import Scope
from tests.core.exchange.report.reading import KNOWN, read
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.exercises import STANDING, WHOLE
from tests.pages.reports import reader_of, reader_of_example, whole, written
from tests.pages.test_review import words

FRENCH = Language.FRENCH
NOW = a_stamp().now
CHAPTERS = [
    "hours.title",
    "fears.title",
    "hand_over.title",
    "work.title",
    "costs.title",
    "happened.title",
    "parting.title",
    "onward.title",
]


def provider(at: int, name: str) -> Provider:
    return Provider(id=UUID(int=at), created_at=NOW + timedelta(seconds=at), name=name, unit="lot")


def months(of: Provider, first: date, count: int, amount: int = 100) -> list[Record]:
    made = []
    for at in range(count):
        whole_month = first.year * 12 + first.month - 1 + at
        month = date(whole_month // 12, whole_month % 12 + 1, 1)
        made.append(
            ProviderMonth(
                id=provider_month_id(of.id, month),
                created_at=NOW,
                provider_id=of.id,
                month=month,
                amount=Decimal(amount),
                units_accepted=Decimal(4),
            )
        )
    return [of, *made]


@pytest.mark.parametrize("language", list(Language))
def test_the_screen_lists_the_chapters_and_offers_the_file(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("review", language=language, part="report", notebook="example")
    assert not screen.exception
    said = words(screen)
    for chapter in CHAPTERS:
        assert text(language, f"report.{chapter}") in said
    assert plural(language, "report.holds", 9) in said
    (button,) = screen.get("download_button")
    assert button.proto.label == text(language, "report.download")


@pytest.mark.parametrize("language", list(Language))
def test_without_anything_noted_there_is_no_report_but_a_way_to_begin(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("review", language=language, part="report")
    assert not screen.exception
    assert text(language, "report.screen.empty") in words(screen)
    assert screen.get("download_button") == []


def test_an_exercise_in_which_nothing_is_written_asks_for_words(open_screen: OpenScreen) -> None:
    blank = Scenario(id=UUID(int=1), created_at=NOW)
    screen = open_screen("review", blank, part="report", report="one")
    assert not screen.exception
    assert text(FRENCH, "report.one.nothing") in words(screen)


def test_one_delegation_begins_with_the_provider_that_its_exercise_led_to(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("review", part="report", notebook="example")
    screen.button_group(key="report.reach").set_value("one").run()
    assert not screen.exception
    assert screen.query_params["report"] == "one"
    assert screen.selectbox(key="report.scenario").value == str(SCENARIO_ID)
    assert screen.selectbox(key="report.provider").value == str(REMOTE_ID)
    assert text(FRENCH, "report.parting.title") not in words(screen)
    screen.selectbox(key="report.provider").set_value(str(AGENCY_ID)).run()
    assert text(FRENCH, "report.parting.title") in words(screen)
    screen.selectbox(key="report.scenario").set_value("none").run()
    assert not screen.exception
    assert "provider" not in screen.query_params
    assert text(FRENCH, "report.fears.title") not in words(screen)


def test_the_language_of_the_file_is_not_the_screens(open_screen: OpenScreen) -> None:
    screen = open_screen("review", part="report", notebook="example", language="fr")
    screen.button_group(key="report.language").set_value(Language.ENGLISH).run()
    assert not screen.exception
    assert screen.query_params["language"] == "en"
    assert text(FRENCH, "report.hours.title") in words(screen)


@pytest.mark.parametrize("language", list(Language))
def test_the_whole_example_is_told_without_a_mark_left_over(language: Language) -> None:
    found = written(reader_of_example(language))
    assert found.unclosed == []
    assert set(found.tags) <= KNOWN
    for mark in ("**", ":small", ":material", "badge", "\\", "{", "None"):
        assert mark not in found.text
    assert found.tags.count("section") == 9
    assert found.tags.count("svg") >= 14
    assert all(value for _, name, value in found.attributes if name == "aria-label")


def test_the_figures_are_those_of_the_screens() -> None:
    made = whole(reader_of_example(FRENCH))
    assert [one.value for one in made.numbers] == [
        text(FRENCH, "report.of", part=10, whole=12),
        text(FRENCH, "report.of", part=4, whole=6),
        text(FRENCH, "report.times", count="3,3"),
        text(FRENCH, "report.times", count="13,1"),
    ]
    # 36 units for 1200 €; 80 or 100 $ at the rate of each month for 180 units.
    said = written(reader_of_example(FRENCH)).text
    assert "1\u202f200\u00a0€ pour 36\u00a0unités" in said
    assert "456,47\u00a0€ pour 180\u00a0unités" in said
    assert "2,54\u00a0€" in said


def test_what_is_empty_is_left_out() -> None:
    fear = Fear(id=UUID(int=5), created_at=NOW, what="Que tout casse")
    made = whole(reader_of(fear))
    assert [one.title for one in made.sections] == [text(FRENCH, "report.fears.title")]
    assert made.numbers == []


def test_an_exercise_that_was_put_away_is_not_told() -> None:
    put_away = replace(WHOLE, archived_at=NOW)
    assert whole(reader_of(put_away, STANDING)).sections == []


def test_only_who_was_chosen_is_named_and_no_parting_message() -> None:
    someone = provider(3, "Rado")
    choice = Selection(id=UUID(int=4), created_at=NOW, title="Un choix", reason="La plus claire")
    met = [
        Freelancer(
            id=UUID(int=at),
            created_at=NOW,
            selection_id=choice.id,
            name=name,
            chosen_on=chosen_on,
            notes="Une note sur elle",
        )
        for at, name, chosen_on in ((5, "Fara", date(2026, 1, 5)), (6, "Inconnue", None))
    ]
    parting = Handover(
        id=UUID(int=7),
        created_at=NOW,
        provider_id=someone.id,
        feeling="Je suis triste de vous dire cela",
        remains="Un bon souvenir",
    )
    said = written(reader_of(someone, choice, *met, parting)).text
    assert "Fara" in said
    assert "La plus claire" in said
    assert "Un bon souvenir" in said
    for private in ("Inconnue", "Une note sur elle", "Je suis triste"):
        assert private not in said


def scope_of(
    *records: Record, scenario: Scenario | None, of: Provider | None
) -> tuple[Scope, list[str]]:
    """One delegation of these records, and everything that its report says."""
    person = reader_of(*records)
    known = report_scope.links(person)
    scope = report_scope.one_delegation(person, known, scenario, of)
    return scope, read(report.written(person, scope).decode()).words


def test_one_delegation_takes_the_fears_and_predictions_tied_to_its_exercise() -> None:
    tied = Fear(id=UUID(int=21), created_at=NOW, what="Tout perdre", risk_point_id=STANDING.id)
    other = Fear(id=UUID(int=22), created_at=NOW, what="Autre chose")
    said = [
        Prediction(id=UUID(int=31), created_at=NOW, what="Il efface", fear_id=tied.id),
        Prediction(id=UUID(int=32), created_at=NOW, what="En retard", scenario_id=WHOLE.id),
        Prediction(id=UUID(int=33), created_at=NOW, what="Sans lien"),
    ]
    scope, _ = scope_of(WHOLE, STANDING, tied, other, *said, scenario=WHOLE, of=None)
    assert [one.what for one in scope.fears] == ["Tout perdre"]
    assert [one.what for one in scope.predictions] == ["Il efface", "En retard"]


def test_one_delegation_is_compared_with_who_was_there_before() -> None:
    names = ("Première", "Deuxième", "Troisième")
    first, second, third = (provider(at, name) for at, name in enumerate(names, start=1))
    records = [
        *months(first, date(2025, 1, 1), 4, 400),
        *months(second, date(2025, 5, 1), 4, 200),
        *months(third, date(2025, 9, 1), 4, 100),
    ]
    _, said = scope_of(*records, scenario=None, of=second)
    assert "Première" in said
    assert "Troisième" not in said


def test_a_provider_with_nobody_before_is_told_alone() -> None:
    first, second = provider(1, "Première"), provider(2, "Deuxième")
    records = [*months(first, date(2025, 1, 1), 4), *months(second, date(2025, 5, 1), 4)]
    _, said = scope_of(*records, scenario=None, of=first)
    assert "Deuxième" not in said


def test_an_exercise_that_led_to_nobody_is_compared_with_nothing() -> None:
    first, second = provider(1, "Première"), provider(2, "Deuxième")
    records = [*months(first, date(2025, 1, 1), 4), *months(second, date(2025, 5, 1), 4)]
    _, said = scope_of(WHOLE, *records, scenario=WHOLE, of=None)
    assert "Première" not in said
    assert text(FRENCH, "report.number.unit.same") not in said


@pytest.mark.parametrize(
    ("unit", "count", "is_on_cover"), [("lot", 4, True), ("lot", 3, False), ("heure", 4, False)]
)
def test_ratios_stand_on_the_cover_only_where_no_note_must_limit_them(
    unit: str, count: int, is_on_cover: bool
) -> None:
    first, second = provider(1, "Première"), replace(provider(2, "Deuxième"), unit=unit)
    records = [
        *months(first, date(2025, 1, 1), 4, 400),
        *months(second, date(2025, 5, 1), count, 200),
    ]
    made = whole(reader_of(*records))
    assert (text(FRENCH, "report.number.unit.better") in [one.words for one in made.numbers]) is (
        is_on_cover
    )


def test_years_of_months_are_summed_and_the_newest_shown() -> None:
    one = provider(1, "Première")
    made = whole(reader_of(*months(one, date(2015, 1, 1), 120)))
    said = written(reader_of()).text
    assert text(FRENCH, "report.costs.newest", count=24, total=120) in said
    assert "480" in said
    assert "janv. 2015" in said
    assert made.title == text(FRENCH, "report.title")
