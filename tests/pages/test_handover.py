"""The handover screen: begin, read the signs, say it kindly."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.handover import Handover, HandoverStep, StepKind, Tone, Way
from core.model.log_entry import EntryState, LogEntry
from core.model.preferences import Language
from core.model.provider import Provider, ProviderMonth, provider_month_id
from core.storage import (
    handovers,
)
from core.storage.notebook import Notebook
from core.texts.catalogue import plural
from tests.pages.conftest import OpenScreen
from tests.pages.copyables import copyables
from tests.pages.handovers import HANDOVER, LANGUAGES, NOW, RADO, TODAY, WRITTEN, at, say, words

SENT = HandoverStep(
    id=UUID(int=3),
    created_at=NOW,
    handover_id=HANDOVER.id,
    kind=StepKind.TELL,
    done_on=TODAY,
)


def months(*units: int) -> list[ProviderMonth]:
    """One month for each number of units, the last of them the month before this one."""
    first = TODAY.replace(day=1)
    made = []
    for count in reversed(units):
        first = (first - timedelta(days=1)).replace(day=1)
        made.append(
            ProviderMonth(
                id=provider_month_id(RADO.id, first),
                created_at=NOW,
                provider_id=RADO.id,
                month=first,
                units_accepted=Decimal(count),
            )
        )
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_provider_the_screen_teaches_and_leads_to_costs(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("handover", language=language)
    assert not screen.exception
    assert say("handover.empty.text", language) in words(screen)
    assert screen.button(key="handover.empty.do").label == say("handover.empty.do", language)


def test_beginning_opens_the_signs_and_writes_in_the_persons_language(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("handover", RADO, *months(10, 10, 6), language="en")
    assert plural(Language.ENGLISH, "handover.begin.signs", 1) in words(screen)
    screen.button(key=f"handover.begin.{RADO.id}").click().run()
    assert not screen.exception
    (made,) = handovers.list_all(own_notebook)
    assert (made.provider_id, made.message_language, made.way) == (RADO.id, Language.ENGLISH, None)
    assert say("handover.signs.title", Language.ENGLISH) in words(screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drop_in_costs_is_told_as_one_month_and_no_trend(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen(
        "handover", RADO, HANDOVER, *months(10, 10, 10, 6), language=language, **at("signs")
    )
    assert not screen.exception
    said = say("course.sign.output", language, month="{month}", now="6", unit="article")
    told = f"{said} {plural(language, 'course.reason.quarter', 3, before='10')}"
    assert told.split("{month}")[1] in words(screen)
    assert say("handover.figures.no_trend", language) in words(screen)
    assert say("handover.signs.talk_first", language) in words(screen)


def test_months_that_go_one_way_are_told_as_more_than_one_month(open_screen: OpenScreen) -> None:
    swinging = [12, 8] * 5
    screen = open_screen("handover", RADO, HANDOVER, *months(*swinging, *[9] * 8), **at("signs"))
    assert say("course.several_months") in words(screen)
    assert say("handover.figures.no_trend") not in words(screen)


def test_a_higher_price_is_told_and_is_no_sign_of_the_work(open_screen: OpenScreen) -> None:
    newest, earlier = months(10, 10)
    paid = [replace(newest, amount=Decimal(100)), replace(earlier, amount=Decimal(80))]
    screen = open_screen("handover", RADO, HANDOVER, *paid, **at("signs"))
    told = plural(
        Language.FRENCH,
        "handover.cost_up",
        1,
        month="{month}",
        now="100\u00a0€",
        before="80\u00a0€",
    )
    assert told.split("{month}")[1] in words(screen)
    begin = open_screen("handover", opened=False)
    assert plural(Language.FRENCH, "handover.begin.signs", 1) not in words(begin)


def test_late_deliveries_of_the_log_are_told(open_screen: OpenScreen) -> None:
    day = TODAY - timedelta(days=10)
    late = LogEntry(
        id=UUID(int=30),
        created_at=NOW,
        provider_id=RADO.id,
        day=day,
        due_on=day,
        state=EntryState.ASKED,
    )
    screen = open_screen("handover", RADO, HANDOVER, late, **at("signs"))
    assert plural(Language.FRENCH, "handover.log.late", 1, total=1) in words(screen)


@pytest.mark.parametrize(("units", "key"), [((), "too_few"), ((10, 10, 9), "calm")])
def test_calm_or_missing_figures_say_so(
    open_screen: OpenScreen, units: tuple[int, ...], key: str
) -> None:
    screen = open_screen("handover", RADO, HANDOVER, *months(*units), **at("signs"))
    assert say(f"handover.figures.{key}") in words(screen)
    assert say("handover.figures.no_trend") not in words(screen)


def test_ones_own_signs_and_the_way_are_saved(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("handover", RADO, replace(HANDOVER, way=None), **at("signs"))
    assert say("handover.signs.gap") in words(screen)
    screen.checkbox(key=f"handover.hard_to_say.{HANDOVER.id}").set_value(True).run()
    screen.button_group(key=f"handover.way.{HANDOVER.id}").set_value(Way.TALK).run()
    saved = handovers.get(own_notebook, HANDOVER.id)
    assert (saved.hard_to_say, saved.prefers_new, saved.way) == (True, False, Way.TALK)
    assert say("handover.way.talk.means") in words(screen)
    assert say("handover.signs.cheer") in words(screen)


def test_who_stays_has_two_steps_and_is_told(open_screen: OpenScreen) -> None:
    screen = open_screen("handover", RADO, replace(WRITTEN, way=Way.STAYS), **at("access"))
    assert not screen.exception
    assert say("handover.stays.told") in words(screen)
    assert say("handover.message.title") in words(screen)
    assert screen.button(key="next_step.do").label == say("handover.onward.review")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", list(Tone))
def test_the_finished_message_is_there_in_tone_and_language_whatever_the_screens(
    open_screen: OpenScreen, tone: Tone, language: Language
) -> None:
    written = replace(WRITTEN, tone=tone, message_language=language)
    screen = open_screen("handover", RADO, written, language="fr", **at("message"))
    assert not screen.exception
    (told,) = copyables(screen)
    assert say(f"handover.frame.{tone}.close", language) in told
    assert told.index("Merci pour mars.") < told.index("Six articles sur dix.")
    assert (say("handover.finished.frame_only") in words(screen)) is (language is Language.ENGLISH)


def test_tone_and_language_are_one_click(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("handover", RADO, WRITTEN, **at("message"))
    screen.segmented_control(key=f"handover.tone.{HANDOVER.id}").set_value(Tone.SOBER).run()
    screen.segmented_control(key=f"handover.message_language.{HANDOVER.id}").set_value(
        Language.ENGLISH
    ).run()
    assert say("handover.frame.sober.regards", Language.ENGLISH) in copyables(screen)[0]
    saved = handovers.get(own_notebook, HANDOVER.id)
    assert (saved.tone, saved.message_language) == (Tone.SOBER, Language.ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_blame_is_pointed_out_with_an_idea_and_blocks_nothing(
    open_screen: OpenScreen, language: Language
) -> None:
    harsh = replace(WRITTEN, fact="Vous êtes toujours en retard.", feeling="I feel betrayed.")
    screen = open_screen("handover", RADO, harsh, language=language, **at("message"))
    shown = words(screen)
    for kind in ("absolute", "false_feeling"):
        assert say(f"handover.blame.{kind}.idea", language) in shown
    assert say("handover.blame.quoted", language, words="Vous êtes toujours") in shown
    assert "Vous êtes toujours en retard." in copyables(screen)[0]
    assert not screen.button(key="next_step.plan").disabled


def test_calm_words_are_left_alone_and_what_is_missing_is_named(open_screen: OpenScreen) -> None:
    screen = open_screen("handover", RADO, replace(WRITTEN, need=""), **at("message"))
    assert "blame" not in "".join(str(one) for one in screen.markdown)
    assert say("handover.message.gap.need") in words(screen)


def test_a_message_that_waits_says_until_when(open_screen: OpenScreen) -> None:
    tomorrow = TODAY + timedelta(days=1)
    screen = open_screen("handover", RADO, replace(WRITTEN, sleep_until=tomorrow), **at("message"))
    assert say("handover.finished.waits", day=tomorrow) in words(screen)


def test_several_handovers_are_kept_and_one_can_be_removed(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    other = Provider(id=UUID(int=20), created_at=NOW, name="Hanta")
    stays = Handover(id=UUID(int=21), created_at=NOW, provider_id=other.id, way=Way.STAYS)
    screen = open_screen("handover", RADO, other, HANDOVER, stays)
    keys = {button.key for button in screen.button}
    assert {f"handover.open.{HANDOVER.id}", f"handover.open.{stays.id}"} <= keys
    assert f"handover.begin.{RADO.id}" not in keys
    assert f"handover.begin.{other.id}" in keys
    screen.button(key=f"handover.remove.{HANDOVER.id}").click().run()
    assert not screen.exception
    assert handovers.list_all(own_notebook) == [stays]


def test_the_address_of_a_provider_opens_their_handover(open_screen: OpenScreen) -> None:
    screen = open_screen("handover", RADO, HANDOVER, provider=RADO.id)
    assert not screen.exception
    assert say("handover.message.title") in words(screen)


def test_a_handover_that_is_gone_is_said_kindly(open_screen: OpenScreen) -> None:
    screen = open_screen("handover", RADO, handover=UUID(int=99))
    assert not screen.exception
    assert say("frame.record_gone") in words(screen)


def test_a_talk_first_leads_to_the_call_and_asks_what_was_decided(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("handover", RADO, replace(WRITTEN, way=Way.TALK), **at("message"))
    assert screen.button(key="next_step.do").label == say("handover.onward.log")
    assert say("handover.talked") in words(screen)
    screen.button_group(key=f"handover.way.{HANDOVER.id}").set_value(Way.STAYS).run()
    assert not screen.exception
    assert handovers.get(own_notebook, HANDOVER.id).way is Way.STAYS
    assert say("handover.stays.told") in words(screen)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("Six articles sur dix.", "handover.message.cheer"),
        ("Vous ne répondez jamais.", "handover.message.blames"),
    ],
)
def test_nobody_is_told_that_all_is_kind_while_words_may_hurt(
    open_screen: OpenScreen, fact: str, said: str
) -> None:
    screen = open_screen("handover", RADO, replace(WRITTEN, fact=fact), **at("message"))
    told = words(screen)
    assert [
        key for key in ("handover.message.cheer", "handover.message.blames") if say(key) in told
    ] == [said]


def test_a_message_that_was_slept_on_or_sent_is_not_put_off(open_screen: OpenScreen) -> None:
    slept_on = replace(WRITTEN, sleep_until=TODAY)
    told = words(open_screen("handover", RADO, slept_on, **at("message")))
    assert say("now.message.ready") in told
    assert say("handover.pause") in told
    assert say("handover.message.cheer") not in told
    screen = open_screen("handover", SENT, **at("message"))
    told = words(screen)
    assert say("now.message.sent") in told
    assert say("now.message.ready") not in told
    assert say("handover.pause") not in told
    assert not any("sleep_until" in str(field.key) for field in screen.date_input)


def test_a_message_sent_before_its_night_was_over_waits_no_more(open_screen: OpenScreen) -> None:
    tomorrow = TODAY + timedelta(days=1)
    waiting = replace(WRITTEN, sleep_until=tomorrow)
    told = words(open_screen("handover", RADO, waiting, SENT, **at("message")))
    assert say("handover.finished.waits", day=tomorrow) not in told
