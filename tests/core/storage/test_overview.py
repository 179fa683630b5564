"""The counts of the path say what the rules of each screen say."""

from datetime import date

import pytest

from core.model.handover import Handover, Way
from core.rules.handover_progress import Whole, is_settled
from core.storage import accesses, changes, handover_steps, handovers, overview
from core.storage.notebook import Notebook
from tests.core.storage import making

DONE = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("way", "steps", "doors", "has_no_access", "is_closed"),
    [
        (None, [], [], False, False),
        (Way.STAYS, [], [], False, True),
        (Way.PART, [], [], True, False),
        (Way.PART, [DONE, None], [DONE], False, False),
        (Way.PART, [DONE, DONE], [], False, False),
        (Way.PART, [DONE, DONE], [], True, True),
        (Way.PART, [DONE, DONE], [DONE, None], False, False),
        (Way.PART, [DONE, DONE], [DONE, None], True, False),
        (Way.PART, [DONE, DONE], [DONE, DONE], False, True),
        (None, [DONE], [DONE], False, True),
    ],
)
def test_a_handover_is_closed_once_nothing_waits_any_more(
    notebook: Notebook,
    way: Way | None,
    steps: list[date | None],
    doors: list[date | None],
    has_no_access: bool,
    is_closed: bool,
) -> None:
    provider = making.provider(name="Agence")
    parting = making.handover(provider.id, way=way, has_no_access=has_no_access)
    planned = [making.handover_step(parting.id, done_on=day) for day in steps]
    opened = [making.access(provider.id, revoked_on=day) for day in doors]
    changes.add_all(notebook, [provider, parting, *planned, *opened], making.stamp())
    assert overview.path_facts(notebook).handovers_closed == int(is_closed)
    assert is_settled(_whole(notebook, parting)) == is_closed


def test_the_doors_of_somebody_else_do_not_count(notebook: Notebook) -> None:
    left, other = making.provider(name="Agence"), making.provider(name="Hanta")
    parting = making.handover(left.id, has_no_access=True)
    step = making.handover_step(parting.id, done_on=DONE)
    door = making.access(other.id)
    changes.add_all(notebook, [left, other, parting, step, door], making.stamp())
    assert overview.path_facts(notebook).handovers_closed == 1


def _whole(notebook: Notebook, parting: Handover) -> Whole:
    return Whole(
        handover=handovers.get(notebook, parting.id),
        steps=handover_steps.list_for_handover(notebook, parting.id),
        accesses=accesses.list_for_provider(notebook, parting.provider_id),
    )
