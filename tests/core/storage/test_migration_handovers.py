"""From a notebook without handovers to one that keeps them, and what goes with them."""

from datetime import date
from pathlib import Path

import pytest

from core.model.errors import InvalidValue
from core.model.handover import StepKind, Tone, Way
from core.model.preferences import Language
from core.storage import accesses, handover_steps, handovers, instructions, providers
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.core.storage import earlier, making

JUNE = date(2026, 6, 3)


def test_a_notebook_without_handovers_keeps_its_rows_and_takes_some(tmp_path: Path) -> None:
    agency = making.provider(name="before")
    folder = earlier.leave(tmp_path, 7, agency)

    engine = Engine(folder)
    notebook = engine.open("mine")
    handover = making.handover(
        agency.id,
        way=Way.TALK,
        bored_by_routine=True,
        fact="Six sur dix",
        tone=Tone.SOBER,
        message_language=Language.ENGLISH,
        start_on=JUNE,
    )
    step = making.handover_step(handover.id, kind=StepKind.TELL, due_on=JUNE)
    asked = making.instruction(handover.id, kind="files", received_on=JUNE)
    door = making.access(agency.id, what="Blog", granted_on=date(2026, 3, 1), revoked_on=JUNE)
    handovers.add(notebook, handover, making.stamp())
    handover_steps.add(notebook, step, making.stamp())
    instructions.add(notebook, asked, making.stamp())
    accesses.add(notebook, door, making.stamp())
    assert providers.list_all(notebook) == [agency]
    assert handovers.list_for_provider(notebook, agency.id) == [handover]
    assert handover_steps.list_for_handover(notebook, handover.id) == [step]
    assert instructions.list_for_handover(notebook, handover.id) == [asked]
    assert accesses.list_for_provider(notebook, agency.id) == [door]
    engine.close()


def test_a_handover_takes_its_plan_along_and_a_provider_takes_all(notebook: Notebook) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    handover = handovers.add(notebook, making.handover(agency.id), making.stamp())
    handover_steps.add(notebook, making.handover_step(handover.id), making.stamp())
    instructions.add(notebook, making.instruction(handover.id), making.stamp())
    door = accesses.add(notebook, making.access(agency.id), making.stamp())
    handovers.remove(notebook, handover.id, making.stamp())
    assert handover_steps.list_all(notebook) == []
    assert instructions.list_all(notebook) == []
    assert accesses.list_all(notebook) == [door]
    handovers.add(notebook, making.handover(agency.id), making.stamp())
    providers.remove(notebook, agency.id, making.stamp())
    assert (handovers.list_all(notebook), accesses.list_all(notebook)) == ([], [])


def test_a_door_cannot_be_closed_before_it_was_opened(notebook: Notebook) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    door = accesses.add(notebook, making.access(agency.id, granted_on=JUNE), making.stamp())
    with pytest.raises(InvalidValue) as refused:
        accesses.revise(notebook, door.id, making.stamp(), revoked_on=date(2026, 6, 2))
    assert refused.value.key == "access.error.revoked_before_granted"
    assert accesses.get(notebook, door.id).revoked_on is None


def test_steps_are_listed_by_the_day_that_is_shown(notebook: Notebook) -> None:
    agency = providers.add(notebook, making.provider(), making.stamp())
    handover = handovers.add(notebook, making.handover(agency.id), making.stamp())
    days = [None, date(2026, 6, 10), JUNE, date(2026, 5, 1)]
    made = [
        handover_steps.add(notebook, making.handover_step(handover.id, due_on=day), making.stamp())
        for day in days
    ]
    handover_steps.revise(notebook, made[3].id, making.stamp(), done_on=date(2026, 6, 12))
    listed = handover_steps.list_for_handover(notebook, handover.id)
    assert [step.due_on for step in listed] == [days[2], days[1], days[3], None]
