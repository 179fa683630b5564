"""The log screen: begin, read by day, move on, answer, call, write down."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.log_entry import EntryState, LogEntry
from core.model.preferences import Language
from core.model.provider import ProviderMonth, provider_month_id
from core.storage import changes, log_entries
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from core.texts.formats import day as written
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.logs import (
    ACCEPTED,
    ASKED,
    DELIVERED,
    FRENCH,
    LATE_ANSWER,
    NOW,
    QUESTION,
    RADO,
    TODAY,
    days,
    in_address,
    say,
    shown,
)


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_log_says_what_it_is_for(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen("log", language=language)
    assert text(language, "log.empty.title") in [each.value for each in screen.header]
    assert text(language, "log.empty.text") in shown(screen)


def test_open_requests_stand_under_their_day_the_newest_first(open_screen: OpenScreen) -> None:
    screen = open_screen("log", RADO, ASKED, DELIVERED, ACCEPTED, QUESTION)
    assert days(screen) == [written(FRENCH, ASKED.day), written(FRENCH, DELIVERED.day)]
    told = shown(screen)
    assert "**Vous** · Mettre en page \\# l’article" in told
    assert ":violet[" in told
    assert "**Rado \\*le\\* bon** demande" in told
    assert "Corriger les titres" not in told
    assert say("log.weight_of", units="3", unit="article") in told


@pytest.mark.parametrize(
    ("show", "words"),
    [
        ("accepted", ["Corriger les titres"]),
        ("delivered", ["Choisir les images"]),
        ("all", ["Mettre en page", "Choisir les images", "Corriger les titres"]),
        ("nonsense", ["Mettre en page", "Choisir les images"]),
    ],
)
def test_the_address_says_which_requests_are_shown(
    open_screen: OpenScreen, show: str, words: list[str]
) -> None:
    screen = open_screen("log", RADO, ASKED, DELIVERED, ACCEPTED, show=show)
    told = " ".join(one.value for one in screen.markdown if say("next.title") not in one.value)
    everything = ("Mettre en page", "Choisir les images", "Corriger les titres")
    assert [each for each in everything if each in told] == words


def test_a_month_can_be_looked_for(open_screen: OpenScreen) -> None:
    month = f"{ACCEPTED.day:%Y-%m}"
    screen = open_screen("log", RADO, ASKED, ACCEPTED, show="all", month=month)
    assert days(screen) == [written(FRENCH, ACCEPTED.day)]
    screen.selectbox(key=f"log.month.{RADO.id}").set_value("").run()
    assert "month" not in screen.query_params
    assert len(days(screen)) == 2


def test_choosing_a_state_puts_it_in_the_address(open_screen: OpenScreen) -> None:
    screen = open_screen("log", RADO, ASKED, DELIVERED, ACCEPTED)
    screen.pills(key=f"log.show.{RADO.id}").set_value("accepted").run()
    assert in_address(screen, "show") == "accepted"
    assert days(screen) == [written(FRENCH, ACCEPTED.day)]


def test_only_a_page_of_a_long_log_is_read_and_more_is_one_click_away(
    open_screen: OpenScreen,
) -> None:
    many = [
        replace(ASKED, id=UUID(int=1000 + number), words=f"Demande n° {number}")
        for number in range(30)
    ]
    screen = open_screen("log", RADO, *many)
    assert shown(screen).count("Demande n°") == 12
    screen.button(key="log.more").click().run()
    assert shown(screen).count("Demande n°") == 30
    assert "log.more" not in [button.key for button in screen.button]


def test_one_click_moves_a_request_on_and_dates_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("log", RADO, DELIVERED)
    screen.button(key=f"log.move.accepted.{DELIVERED.id}").click().run()
    stored = log_entries.get(own_notebook, DELIVERED.id)
    assert (stored.state, stored.accepted_on) == (EntryState.ACCEPTED, TODAY)
    told = shown(screen)
    assert say("log.requests.all_done") in told
    assert "3 × article" in told


def test_a_request_that_is_gone_is_said_and_not_moved(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("log", RADO, ASKED)
    log_entries.remove(own_notebook, ASKED.id, a_stamp())
    screen.button(key=f"log.move.delivered.{ASKED.id}").click().run()
    assert not screen.exception
    assert [toast.value for toast in screen.toast] == [say("notebook.error.gone")]


def test_one_request_is_open_at_a_time(open_screen: OpenScreen) -> None:
    screen = open_screen("log", RADO, ASKED, DELIVERED, QUESTION, entry=ASKED.id)
    keys = [button.key for button in screen.button]
    assert f"log.change.{QUESTION.id}" in keys
    screen.button(key=f"log.open.{DELIVERED.id}").click().run()
    assert in_address(screen, "entry") == str(DELIVERED.id)
    assert [each.key for each in screen.date_input] == [f"log_entry.due_on.{DELIVERED.id}"]


def test_an_open_request_is_closed_at_its_foot(open_screen: OpenScreen) -> None:
    fold = f"log.form.{DELIVERED.id}"
    screen = open_screen("log", RADO, DELIVERED, entry=DELIVERED.id, unfolded=fold)
    keys = [button.key for button in screen.button]
    close = keys.index(f"log.open.{DELIVERED.id}")
    assert keys[close - 1] == f"log.remove.{DELIVERED.id}"
    screen.button(key=f"log.open.{DELIVERED.id}").click().run()
    assert screen.button(key=f"log.open.{DELIVERED.id}").label == say("log.entry.open")


@pytest.mark.parametrize("opened", [ACCEPTED, LATE_ANSWER])
def test_a_link_opens_a_request_that_the_filter_would_hide(
    open_screen: OpenScreen, opened: LogEntry
) -> None:
    screen = open_screen("log", RADO, ASKED, ACCEPTED, LATE_ANSWER, entry=opened.id)
    assert [each.key for each in screen.date_input][-1] == f"log_entry.due_on.{ACCEPTED.id}"
    assert "Corriger les titres" in shown(screen)


def test_the_entry_of_another_log_is_not_opened(open_screen: OpenScreen) -> None:
    other = replace(RADO, id=UUID(int=2), created_at=NOW + timedelta(days=1), name="Hanta")
    theirs = replace(DELIVERED, provider_id=other.id)
    screen = open_screen("log", RADO, other, ASKED, theirs, provider=other.id, entry=ASKED.id)
    assert say("frame.record_gone") in [each.value for each in screen.info]


def test_after_a_question_it_is_mine_to_answer(open_screen: OpenScreen) -> None:
    screen = open_screen("log", RADO, ASKED, QUESTION, entry=ASKED.id)
    assert screen.pills(key=f"log.reply.sort.{ASKED.id}").value == "i_answer"


def test_the_state_and_its_days_can_be_put_right(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    fold = f"log.form.{DELIVERED.id}"
    screen = open_screen("log", RADO, DELIVERED, entry=DELIVERED.id, show="all", unfolded=fold)
    screen.pills(key=f"log.state.{DELIVERED.id}").set_value(EntryState.ACCEPTED).run()
    earlier = TODAY - timedelta(days=40)
    screen.date_input(key=f"log_entry.accepted_on.{DELIVERED.id}").set_value(earlier).run()
    stored = log_entries.get(own_notebook, DELIVERED.id)
    assert (stored.state, stored.accepted_on) == (EntryState.ACCEPTED, earlier)
    screen.date_input(key=f"log_entry.day.{DELIVERED.id}").set_value(None).run()
    assert not screen.exception
    assert log_entries.get(own_notebook, DELIVERED.id).day == DELIVERED.day


def test_a_removed_request_comes_back_with_its_lines(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    fold = f"log.form.{ASKED.id}"
    screen = open_screen("log", RADO, ASKED, QUESTION, entry=ASKED.id, unfolded=fold)
    screen.button(key=f"log.remove.{ASKED.id}").click().run()
    assert log_entries.list_all(own_notebook) == []
    assert say("log.requests.none") in shown(screen)
    step = changes.list_recent(own_notebook, limit=1)[0].step
    changes.undo(own_notebook, step, a_stamp())
    assert len(log_entries.list_all(own_notebook)) == 2


def test_a_line_can_be_changed_and_removed(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("log", RADO, ASKED, QUESTION, entry=ASKED.id)
    screen.button(key=f"log.change.{QUESTION.id}").click().run()
    assert in_address(screen, "entry") == str(QUESTION.id)
    screen.button(key=f"log.remove.{QUESTION.id}").click().run()
    assert log_entries.list_all(own_notebook) == [ASKED]
    assert in_address(screen, "entry") == str(ASKED.id)


def test_a_late_request_says_so_in_words(open_screen: OpenScreen) -> None:
    late = replace(ASKED, due_on=TODAY - timedelta(days=2))
    assert plural(FRENCH, "log.late", 2) in shown(open_screen("log", RADO, late))


def test_who_has_left_is_late_no_more(open_screen: OpenScreen) -> None:
    late = replace(ASKED, due_on=TODAY - timedelta(days=2))
    gone = replace(RADO, to_on=TODAY - timedelta(days=1))
    told = shown(open_screen("log", gone, late))
    assert plural(FRENCH, "log.late", 2) not in told
    assert say("log.trust") not in told


@pytest.mark.parametrize(
    "query",
    [
        {"provider": "nobody"},
        {"entry": "nothing"},
        {"part": "calls", "call": "x"},
        {"part": "procedures", "procedure": "x"},
        {"month": "1999-13"},
        {"shown": "-5"},
    ],
)
def test_a_stale_address_shows_the_log_all_the_same(
    open_screen: OpenScreen, query: dict[str, str]
) -> None:
    screen = open_screen("log", RADO, ASKED, **query)
    assert not screen.exception


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("part", ["requests", "calls", "procedures"])
def test_the_example_has_a_log(open_screen: OpenScreen, language: Language, part: str) -> None:
    screen = open_screen("log", language=language, notebook="example", part=part, show="all")
    assert not screen.exception
    expected = {
        "requests": "**Hanta",
        "calls": ":material/handshake:",
        "procedures": ":material/checklist:",
    }
    assert expected[part] in shown(screen)


def test_a_month_of_the_log_alone_stands_in_costs(open_screen: OpenScreen) -> None:
    accepted = replace(ACCEPTED, accepted_on=date(2026, 2, 10), weight=Decimal(12))
    screen = open_screen("costs", replace(RADO, from_on=None), accepted)
    assert say("costs.total.output_of", unit="article") in [each.label for each in screen.metric]
    assert "12" in [each.value for each in screen.metric]


@pytest.mark.parametrize(
    ("typed", "said_moved", "said_output"),
    [
        (None, "log.moved.accepted", say("log.output.counted")),
        (Decimal(3), "log.moved.accepted_apart", say("log.output.counted")),
        (Decimal(7), "log.moved.accepted_apart", say("log.output.typed", typed="7")),
    ],
)
def test_the_log_does_not_claim_to_count_where_costs_keeps_a_typed_output(
    open_screen: OpenScreen, typed: Decimal | None, said_moved: str, said_output: str
) -> None:
    month = TODAY.replace(day=1)
    figures = ProviderMonth(
        id=provider_month_id(RADO.id, month),
        created_at=NOW,
        provider_id=RADO.id,
        month=month,
        units_accepted=typed,
    )
    screen = open_screen("log", RADO, DELIVERED, figures)
    screen.button(key=f"log.move.accepted.{DELIVERED.id}").click().run()
    assert say(said_moved) in [each.value for each in screen.toast]
    assert any(each.value.endswith(said_output) for each in screen.caption)


def test_after_their_question_to_answer_is_the_strong_act_and_to_move_on_the_quiet_one(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("log", RADO, ASKED, DELIVERED, QUESTION)
    answer = screen.button(key=f"log.open.{ASKED.id}")
    assert (answer.label, answer.proto.type) == (say("now.log.question.do"), "primary")
    assert screen.button(key=f"log.move.delivered.{ASKED.id}").proto.type == "tertiary"
    assert screen.button(key=f"log.move.accepted.{DELIVERED.id}").proto.type == "secondary"
    answer.click().run()
    assert not screen.exception
    assert in_address(screen, "entry") == str(ASKED.id)
    assert screen.button(key=f"log.move.delivered.{ASKED.id}").proto.type == "tertiary"
