"""Is it still going well? Costs says it in a sentence, prepares a talk, and shows the months."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.handover import Handover, Way
from core.model.log_entry import EntryState, LogEntry
from core.model.preferences import Language
from core.numbers.month_series import Measure
from core.rules.month_span import months_later
from core.samples.figures import AGENCY_ID, REMOTE_ID
from core.storage import handovers
from core.storage.notebook import Notebook
from core.texts import formats
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen
from tests.pages.courses import NEWEST, NOW, RADO, THIS_MONTH, months

LANGUAGES = list(Language)
FRENCH = Language.FRENCH
UNFOLDED = f"costs.course.{RADO.id}"
PREPARE = f"course.talk.prepare.{RADO.id}"
TALK = Handover(id=UUID(int=9), created_at=NOW, provider_id=RADO.id, way=Way.TALK)


def say(key: str, language: Language = FRENCH, **values: object) -> str:
    return text(language, key, **values)


def month(language: Language = FRENCH) -> str:
    return formats.month(language, NEWEST)


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.subheader]
    return "\n".join(element.value for element in shown)


def drop(language: Language = FRENCH) -> str:
    """What is said of six after ten, ten, ten."""
    said = say("course.sign.output", language, month=month(language), now="6", unit="article")
    return f"{said} {plural(language, 'course.reason.quarter', 3, before='10')}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drop_is_told_as_one_month_with_a_talk(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("costs", RADO, *months(10, 10, 10, 6), language=language)
    assert not screen.exception
    assert drop(language) in words(screen)
    assert say("course.one_month", language) in words(screen)
    assert say("course.talk", language) in words(screen)
    assert screen.button(key=PREPARE).label == say("course.talk.prepare", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_speaks_for_the_agencys_fourth_month_and_for_no_other(
    open_screen: OpenScreen, language: Language
) -> None:
    agency = open_screen("costs", language=language, notebook="example", provider=AGENCY_ID)
    june = formats.month(language, date(2016, 6, 1))
    unit = text(language, "example.unit")
    sign = say("course.sign.output", language, month=june, now="6", unit=unit)
    assert sign in words(agency)
    assert say("course.talk.gone", language, day=date(2016, 6, 30)) in words(agency)
    remote = open_screen("costs", language=language, notebook="example", provider=REMOTE_ID)
    december = formats.month(language, date(2016, 12, 1))
    assert say("course.calm", language, month=december) in words(remote)
    assert say("course.basis.still", language) in words(remote)


def test_calm_months_say_so_and_suggest_nothing(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", RADO, *months(10, 10, 9))
    assert say("course.calm", month=month()) in words(screen)
    assert say("course.talk") not in words(screen)


def test_one_month_alone_or_none_asks_nothing(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", RADO, *months(10))
    assert say("course.title") not in words(screen)


def test_more_than_usual_is_good_news(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", RADO, *months(8, 8, 12), unfolded=UNFOLDED)
    assert not screen.exception
    assert say("course.good.output", month=month(), now="12", unit="article") in words(screen)
    assert say("course.talk") not in words(screen)
    measure = say("course.measure.output")
    assert say("course.finding.good", measure=measure, month=month(), now="12") in words(screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_six_months_on_the_limits_and_their_months_are_told(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen(
        "costs", RADO, *months(10, 12, 10, 12, 10, 4), language=language, unfolded=UNFOLDED
    )
    assert not screen.exception
    told = words(screen)
    decimal = "," if language is FRENCH else "."
    assert say("course.reason.sign.outside", language, bound=f"5{decimal}5") in told
    assert (
        say(
            "course.basis.limits",
            language,
            count=5,
            first=formats.month(language, months_later(NEWEST, -5)),
            last=formats.month(language, months_later(NEWEST, -1)),
            newest=month(language),
            range="2",
            most=f"6{decimal}5",
        )
        in told
    )
    assert say("course.average.how", language) in told
    assert len(screen.get("plotly_chart")) == 2
    labels = [one.proto.label for one in screen.get("download_button")]
    assert labels.count(say("course.chart.csv", language)) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_series_that_never_moved_says_that_it_has_no_width(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen(
        "costs", RADO, *months(30, 30, 30, 30, 30, 30), language=language, unfolded=UNFOLDED
    )
    measure = say("course.measure.output", language)
    still = plural(language, "course.still", 5, measure=measure, value="30")
    assert words(screen).count(still) == 1
    assert words(screen).count(say("course.basis.still", language)) == 2
    assert say("course.calm", language, month=month(language)) in words(screen)
    assert len(screen.get("plotly_chart")) == 1


def test_a_first_change_is_told_without_an_alarm(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", RADO, *months(*[30] * 6, 12), unfolded=UNFOLDED)
    assert not screen.exception
    told = plural(
        FRENCH,
        "course.first_move",
        6,
        measure=say("course.measure.output"),
        month=month(),
        value="30",
        now="12",
    )
    assert told in words(screen)
    assert say("course.talk") not in words(screen)


def test_several_months_that_go_one_way_are_told_as_such(open_screen: OpenScreen) -> None:
    swinging = [12, 8] * 5
    screen = open_screen("costs", RADO, *months(*swinging, *[9] * 8))
    assert say("course.several_months") in words(screen)


def test_each_measure_is_one_click(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", RADO, *months(10, 10, 6, redo=2), unfolded=UNFOLDED)
    key = f"costs.course.measure.{RADO.id}"
    assert say("course.how.output") in words(screen)
    screen.pills(key=key).set_value(Measure.ACCEPTANCE.value).run()
    assert not screen.exception
    assert say("course.how.acceptance") in words(screen)
    assert say("course.how.output") not in words(screen)


def test_late_deliveries_of_the_log_are_followed(open_screen: OpenScreen) -> None:
    def request(number: int, back: int, late: int) -> LogEntry:
        due = months_later(NEWEST, -back) + timedelta(days=9)
        return LogEntry(
            id=UUID(int=100 + number),
            created_at=NOW,
            provider_id=RADO.id,
            day=due,
            due_on=due,
            delivered_on=due + timedelta(days=late),
            state=EntryState.DELIVERED,
        )

    entries = [request(1, 1, 0), request(2, 1, 0), request(3, 0, 0), request(4, 0, 3)]
    screen = open_screen("costs", RADO, *entries)
    assert say("course.sign.on_time", month=month(), now="50\u00a0%") in words(screen)


def test_what_is_no_longer_noted_is_no_news(open_screen: OpenScreen) -> None:
    shares = [
        replace(one, units_to_redo=Decimal(redo))
        for one, redo in zip(months(9, 9, 9, 9, 9), (1, 9), strict=False)
    ]
    rest = months(9, 9, 9, 9, 9)[2:]
    screen = open_screen("costs", RADO, *shares, *rest)
    assert say("course.calm", month=month()) in words(screen)
    assert say("course.talk") not in words(screen)


def test_the_talk_opens_in_handover_with_its_fact_suggested(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("costs", RADO, *months(10, 10, 10, 6))
    screen.button(key=PREPARE).click().run()
    assert not screen.exception
    (made,) = handovers.list_all(own_notebook)
    fact = say("course.fact.output", month=month(), now="6", before="10", unit="article")
    assert (made.provider_id, made.way, made.fact) == (RADO.id, Way.TALK, fact)
    assert made.recognition == made.request == ""
    assert say("handover.message.title") in words(screen)


def test_the_fact_is_in_the_language_of_the_message(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    english = replace(TALK, message_language=Language.ENGLISH, need="Calm.")
    screen = open_screen("costs", RADO, english, *months(10, 10, 10, 6), language="fr")
    screen.button(key=PREPARE).click().run()
    (kept,) = handovers.list_all(own_notebook)
    month_name = month(Language.ENGLISH)
    assert kept.fact == say(
        "course.fact.output",
        Language.ENGLISH,
        month=month_name,
        now="6",
        before="10",
        unit="article",
    )
    assert (kept.need, kept.way) == ("Calm.", Way.TALK)


def test_a_fact_that_is_written_stays(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    written = replace(TALK, way=Way.PART, fact="Mes mots.")
    screen = open_screen("costs", RADO, written, *months(10, 10, 10, 6))
    screen.button(key=PREPARE).click().run()
    assert not screen.exception
    assert handovers.list_all(own_notebook) == [written]
    assert say("handover.message.title") in words(screen)


def test_who_stayed_after_a_talk_gets_a_new_one(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    settled = replace(TALK, way=Way.STAYS)
    screen = open_screen("costs", RADO, settled, *months(10, 10, 10, 6))
    screen.button(key=PREPARE).click().run()
    first, second = handovers.list_all(own_notebook)
    assert (first.fact, second.way) == ("", Way.TALK)
    assert second.fact


def test_nobody_is_told_to_talk_to_who_has_left(open_screen: OpenScreen) -> None:
    gone = replace(RADO, to_on=THIS_MONTH - timedelta(days=1))
    screen = open_screen("costs", gone, *months(10, 10, 10, 6))
    assert say("course.talk") not in words(screen)
    assert say("course.talk.gone", day=gone.to_on) in words(screen)
    links = [one.proto.label for one in screen.get("page_link")]
    assert say("course.talk.look") not in links
    told = open_screen("costs", TALK, opened=True)
    assert say("course.talk.look") in [one.proto.label for one in told.get("page_link")]
    assert PREPARE not in {one.key for one in told.button}


def test_the_link_from_elsewhere_opens_the_months(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", RADO, *months(10, 10, 10, 6), provider=RADO.id, part="course")
    assert say("course.basis.few") in words(screen)
    closed = open_screen("costs", opened=False, provider=RADO.id)
    assert say("course.basis.few") not in words(closed)
