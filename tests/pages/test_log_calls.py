"""The log screen: calls in a rhythm, procedures written once."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from core.model.call import Call
from core.storage import call_rhythms, calls, log_entries, procedures
from core.storage.notebook import Notebook
from core.texts.catalogue import plural
from core.texts.formats import day as written
from core.texts.formats import day_of_week
from tests.pages.conftest import OpenScreen
from tests.pages.logs import (
    ASKED,
    DELIVERED,
    FRENCH,
    LAYOUT,
    NOW,
    QUESTION,
    RADO,
    TODAY,
    in_address,
    say,
    shown,
)

LONG_AT_WORK = replace(RADO, from_on=TODAY - timedelta(days=20))
HELD = Call(
    id=UUID(int=40),
    created_at=NOW,
    provider_id=RADO.id,
    held_on=TODAY - timedelta(days=10),
    notes="Tout va",
)
"""The last call: the one a week later was missed."""


def test_a_call_held_today_is_one_click_and_opens_its_notes(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("log", RADO, ASKED)
    assert say("log.trust") in shown(screen)
    screen.button(key="log.call.held").click().run()
    (call,) = calls.list_all(own_notebook)
    assert (call.provider_id, call.held_on) == (RADO.id, TODAY)
    assert in_address(screen, "call") == str(call.id)
    next_one = TODAY + timedelta(days=7)
    assert say("call.next.on", day=day_of_week(FRENCH, next_one)) in shown(screen)


def test_a_missed_call_is_said_kindly_moves_on_and_can_be_noted_as_held(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    missed = written(FRENCH, TODAY - timedelta(days=3))
    following = say("call.next.on", day=day_of_week(FRENCH, TODAY + timedelta(days=4)))
    over_the_requests = open_screen("log", LONG_AT_WORK, ASKED, HELD)
    line = f"{say('now.call.missed', day=missed)} {following}."
    assert f":material/call: {line}" in [one.value for one in over_the_requests.markdown]
    assert over_the_requests.button(key="log.call.held_as_planned").label == say(
        "call.held.as_planned", day=missed
    )
    screen = open_screen("log", part="calls")
    told = shown(screen)
    assert say("call.missed", day=missed) in told
    assert following in told
    assert "Tout va" in told
    screen.button(key="log.call.held_as_planned").click().run()
    noted = [call.held_on for call in calls.list_all(own_notebook)]
    assert sorted(noted) == [TODAY - timedelta(days=10), TODAY - timedelta(days=3)]


def test_a_missed_call_is_noted_as_held_from_over_the_requests(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("log", LONG_AT_WORK, ASKED, HELD)
    screen.button(key="log.call.held_as_planned").click().run()
    assert not screen.exception
    noted = [call.held_on for call in calls.list_all(own_notebook)]
    assert sorted(noted) == [TODAY - timedelta(days=10), TODAY - timedelta(days=3)]


def test_the_rhythm_and_the_next_day_can_be_chosen(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    rhythm = call_rhythms.of_provider(own_notebook, RADO.id, NOW)
    fold = f"log.rhythm.{rhythm.id}"
    screen = open_screen("log", RADO, ASKED, part="calls", unfolded=fold)
    screen.selectbox(key=f"call_rhythm.days_at_first.{rhythm.id}").set_value(15).run()
    next_on = TODAY + timedelta(days=2)
    screen.date_input(key=f"call_rhythm.next_on.{rhythm.id}").set_value(next_on).run()
    stored = call_rhythms.get(own_notebook, rhythm.id)
    assert (stored.days_at_first, stored.next_on) == (15, next_on)
    assert say("call.next.on", day=day_of_week(FRENCH, next_on)) in shown(screen)
    screen.button(key="log.call.held").click().run()
    assert call_rhythms.get(own_notebook, rhythm.id).next_on is None


def test_the_log_says_what_there_is_to_talk_about(open_screen: OpenScreen) -> None:
    told = shown(open_screen("log", RADO, ASKED, DELIVERED, QUESTION, part="calls"))
    assert plural(FRENCH, "call.agenda.questions", 1) in told
    assert plural(FRENCH, "call.agenda.delivered", 1) in told


def test_a_request_becomes_a_procedure_and_another_follows_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    fold = f"log.form.{ASKED.id}"
    screen = open_screen("log", RADO, ASKED, LAYOUT, entry=ASKED.id, unfolded=fold)
    screen.selectbox(key=f"log_entry.procedure_id.{ASKED.id}").set_value(str(LAYOUT.id)).run()
    assert log_entries.get(own_notebook, ASKED.id).procedure_id == LAYOUT.id
    screen.selectbox(key=f"log_entry.procedure_id.{ASKED.id}").set_value("").run()
    screen.button(key=f"log.procedure.write.{ASKED.id}").click().run()
    made = procedures.get(own_notebook, UUID(in_address(screen, "procedure")))
    assert made.title == "Mettre en page # l’article"
    assert log_entries.get(own_notebook, ASKED.id).procedure_id == made.id
    assert plural(FRENCH, "procedure.uses", 1) in shown(screen)


def test_a_removed_procedure_leaves_its_requests(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    follows = replace(ASKED, procedure_id=LAYOUT.id)
    screen = open_screen("log", RADO, LAYOUT, follows, part="procedures", procedure=LAYOUT.id)
    screen.button(key=f"log.procedure.remove.{LAYOUT.id}").click().run()
    assert procedures.list_all(own_notebook) == []
    assert log_entries.get(own_notebook, ASKED.id).procedure_id is None
