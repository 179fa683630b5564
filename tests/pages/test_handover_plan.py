"""The handover month on its screen: plan it, ask, close the doors, and what remains."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from core.model.access import Access
from core.model.candidate import Answer
from core.model.handover import HandoverStep, Instruction
from core.model.preferences import Language
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.rules.handover_plan import TYPICAL_ACCESSES, usual_steps
from core.storage import (
    accesses,
    changes,
    handover_steps,
    handovers,
    instructions,
    providers,
)
from core.storage.notebook import Notebook
from core.texts.catalogue import plural
from tests.pages.conftest import OpenScreen
from tests.pages.handovers import HANDOVER, LANGUAGES, NOW, RADO, TODAY, WRITTEN, at, say, words

PROMISING = Scenario(id=UUID(int=10), created_at=NOW, currency="EUR")
PROMISE = RiskPoint(
    id=UUID(int=11),
    created_at=NOW,
    scenario_id=PROMISING.id,
    kind="access.narrow_role",
    guardrail_then="alors j’ouvre un compte étroit",
)


def test_the_plan_is_made_in_one_click_and_one_step(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("handover", RADO, WRITTEN, **at("plan"))
    screen.button(key="handover.plan.make").click().run()
    assert not screen.exception
    made = handover_steps.list_for_handover(own_notebook, HANDOVER.id)
    assert len(made) == 5
    start_on = handovers.get(own_notebook, HANDOVER.id).start_on
    assert start_on is not None
    assert (start_on.weekday(), start_on > TODAY) == (0, True)
    assert len({line.step for line in changes.list_recent(own_notebook, limit=6)}) == 1
    screen.button(key="handover.plan.end").click().run()
    assert providers.get(own_notebook, RADO.id).to_on == made[-1].due_on


def test_a_step_is_ticked_with_today_and_unticked_again(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    step = HandoverStep(id=UUID(int=3), created_at=NOW, handover_id=HANDOVER.id, what="Dire")
    screen = open_screen("handover", RADO, WRITTEN, step, **at("plan"))
    key = f"handover_step.done_on.{step.id}"
    screen.checkbox(key=key).set_value(True).run()
    assert handover_steps.get(own_notebook, step.id).done_on is not None
    assert say("handover.plan.cheer") in words(screen)
    screen.checkbox(key=key).set_value(False).run()
    assert handover_steps.get(own_notebook, step.id).done_on is None


def test_a_late_step_says_so_and_the_plan_can_be_moved(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    long_ago = TODAY - timedelta(days=60)
    plan = usual_steps(HANDOVER, long_ago, say)
    later = replace(WRITTEN, start_on=TODAY)
    screen = open_screen("handover", RADO, later, *plan, **at("plan"))
    late = say("handover.plan.late", day=plan[0].due_on)
    assert any(late in box.label for box in screen.checkbox)
    screen.button(key="handover.plan.move").click().run()
    moved = handover_steps.list_for_handover(own_notebook, HANDOVER.id)
    assert all(step.due_on is not None and step.due_on >= TODAY for step in moved)


def test_a_line_is_opened_dated_by_hand_and_removed(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    step = HandoverStep(id=UUID(int=3), created_at=NOW, handover_id=HANDOVER.id, what="Dire")
    screen = open_screen("handover", RADO, WRITTEN, step, **at("plan"))
    screen.button(key=f"handover_step.edit.{step.id}").click().run()
    day = TODAY + timedelta(days=3)
    screen.date_input(key=f"handover_step.due_on.{step.id}").set_value(day).run()
    assert handover_steps.get(own_notebook, step.id).due_on == day
    screen.date_input(key=f"handover_step.done_on.{step.id}").set_value(TODAY).run()
    screen.button(key=f"handover_step.close.{step.id}").click().run()
    assert screen.checkbox(key=f"handover_step.done_on.{step.id}").value is True
    screen.button(key=f"handover_step.edit.{step.id}").click().run()
    screen.button(key=f"handover_step.remove.{step.id}").click().run()
    assert not screen.exception
    assert handover_steps.list_all(own_notebook) == []
    assert changes.can_undo(own_notebook, changes.list_recent(own_notebook, limit=1)[0].step)


def test_instructions_are_asked_for_and_received(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("handover", RADO, WRITTEN, **at("plan"))
    screen.button(key="instruction.typical.traps").click().run()
    (asked,) = instructions.list_for_handover(own_notebook, HANDOVER.id)
    assert (asked.kind, asked.what) == ("traps", say("instruction.typical.traps"))
    assert "instruction.typical.traps" not in {button.key for button in screen.button}
    screen.checkbox(key=f"instruction.received_on.{asked.id}").set_value(True).run()
    assert instructions.get(own_notebook, asked.id).received_on is not None
    title = plural(Language.FRENCH, "handover.instructions.count", 1, total=1)
    assert title in [expander.label for expander in screen.expander]


def test_ones_own_instruction_opens_to_be_written(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("handover", RADO, WRITTEN, **at("plan"))
    screen.button(key="handover.instructions.add").click().run()
    (asked,) = instructions.list_all(own_notebook)
    assert str(asked.id) in screen.query_params["item"]
    assert f"instruction.close.{asked.id}" in {button.key for button in screen.button}


def test_who_briefs_the_next_one_is_saved(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("handover", RADO, WRITTEN, **at("plan"))
    screen.segmented_control(key=f"handover.briefs_next.{HANDOVER.id}").set_value(Answer.YES).run()
    assert handovers.get(own_notebook, HANDOVER.id).briefs_next is Answer.YES


def test_typical_doors_and_those_of_ones_guardrails_are_one_click(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    backup = replace(PROMISE, id=UUID(int=12), kind="access.backup_restore")
    screen = open_screen("handover", RADO, WRITTEN, PROMISING, PROMISE, backup, **at("access"))
    assert {button.key for button in screen.button} >= {
        f"access.typical.{key}" for key in TYPICAL_ACCESSES
    }
    assert f"access.guardrail.{backup.id}" not in {button.key for button in screen.button}
    screen.button(key="access.typical.site").click().run()
    promised = screen.button(key=f"access.guardrail.{PROMISE.id}")
    assert promised.label == say("now.access.add", what="J’ouvre un compte étroit")
    promised.click().run()
    assert not screen.exception
    kept = accesses.list_for_provider(own_notebook, RADO.id)
    assert [door.what for door in kept] == [
        say("access.typical.site"),
        "J’ouvre un compte étroit",
    ]
    assert f"access.guardrail.{PROMISE.id}" not in {button.key for button in screen.button}


def test_closing_the_last_door_is_told(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    door = Access(id=UUID(int=5), created_at=NOW, provider_id=RADO.id, what="Blog")
    screen = open_screen("handover", RADO, WRITTEN, door, **at("access"))
    assert say("handover.access.closed") not in words(screen)
    screen.checkbox(key=f"access.revoked_on.{door.id}").set_value(True).run()
    assert accesses.get(own_notebook, door.id).revoked_on is not None
    assert say("handover.access.closed") in words(screen)


def test_when_all_doors_are_closed_only_a_forgotten_one_is_asked_for(
    open_screen: OpenScreen,
) -> None:
    door = Access(
        id=UUID(int=5), created_at=NOW, provider_id=RADO.id, what="Blog", revoked_on=TODAY
    )
    screen = open_screen("handover", RADO, WRITTEN, door, PROMISING, PROMISE, **at("access"))
    assert say("handover.access.more") not in words(screen)
    assert say("now.access.forgotten") in [one.label for one in screen.expander]
    keys = {one.key for one in screen.button}
    assert not keys & {"access.typical.site", f"access.guardrail.{PROMISE.id}"}
    fold = f"handover.access.forgotten.{HANDOVER.id}"
    screen = open_screen("handover", unfolded=fold, **at("access"))
    screen.button(key="access.typical.site").click().run()
    assert not screen.exception
    assert say("handover.access.more") in words(screen)


def test_a_door_closed_before_it_was_opened_is_refused_in_words(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    door = Access(
        id=UUID(int=5), created_at=NOW, provider_id=RADO.id, what="Blog", granted_on=TODAY
    )
    screen = open_screen("handover", RADO, WRITTEN, door, item=door.id, **at("access"))
    day = TODAY - timedelta(days=1)
    screen.date_input(key=f"access.revoked_on.{door.id}").set_value(day).run()
    told = say("access.error.revoked_before_granted", granted=TODAY, revoked=day)
    assert told in words(screen)
    assert accesses.get(own_notebook, door.id).revoked_on is None


def test_a_last_day_before_the_first_is_refused_in_words(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    begun = replace(RADO, from_on=TODAY)
    screen = open_screen("handover", begun, WRITTEN, **at("plan"))
    day = TODAY - timedelta(days=1)
    screen.date_input(key=f"provider.to_on.{RADO.id}").set_value(day).run()
    assert say("provider.error.to_before_from", start=TODAY, end=day) in words(screen)
    assert providers.get(own_notebook, RADO.id).to_on is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_all_is_done_one_is_cheered_and_led_on(
    open_screen: OpenScreen, language: Language
) -> None:
    done = date(2026, 1, 5)
    step = HandoverStep(id=UUID(int=3), created_at=NOW, handover_id=HANDOVER.id, done_on=done)
    asked = Instruction(id=UUID(int=4), created_at=NOW, handover_id=HANDOVER.id)
    door = Access(id=UUID(int=5), created_at=NOW, provider_id=RADO.id, revoked_on=done)
    screen = open_screen(
        "handover", RADO, WRITTEN, step, asked, door, language=language, **at("after")
    )
    assert not screen.exception
    assert say("handover.over.cheer", language) in words(screen)
    assert say("handover.again.text", language) in words(screen)
    assert screen.button(key="next_step.do").label == say("handover.onward.choose", language)


def test_a_review_left_is_dated(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("handover", RADO, WRITTEN, **at("after"))
    screen.checkbox(key=f"handover.reviewed_on.{HANDOVER.id}").set_value(True).run()
    saved = handovers.get(own_notebook, HANDOVER.id)
    assert saved.reviewed_on is not None
    assert say("handover.after.cheer") in words(screen)


def test_the_last_step_is_reached_and_not_passed_by(open_screen: OpenScreen) -> None:
    screen = open_screen("handover", RADO, WRITTEN, **at("access"))
    screen.button(key="next_step.after").click().run()
    assert say("handover.again.text") in words(screen)
    screen.button(key="next_step.back").click().run()
    assert say("handover.access.title") in words(screen)
