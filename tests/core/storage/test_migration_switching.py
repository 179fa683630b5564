"""From a notebook without hours freed and changes of provider to one that keeps them."""

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from core.model.brief import Brief
from core.model.errors import InvalidValue
from core.model.freelancer import Freelancer
from core.model.selection import Selection
from core.storage import (
    briefs,
    candidates,
    freed_hours,
    freelancers,
    own_tasks,
    providers,
    selections,
    switch_plans,
)
from core.storage.engine import Engine
from core.storage.migrate import MIGRATIONS
from core.storage.notebook import Notebook
from tests.core.storage import making

FIRST_NEW = 10
PROVIDER = """
INSERT INTO provider (id, created_at, name, kind, country, currency, platform, work, unit)
VALUES ('00000000-0000-0000-0000-00000000abcd', TIMESTAMP '2026-01-05 08:00:00',
        'before', 'agency', 'FR', 'EUR', '', '', '')
"""


def test_a_notebook_from_before_keeps_its_providers_and_takes_a_plan(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    for path in sorted(MIGRATIONS.glob("*.sql")):
        if int(path.name[:4]) < FIRST_NEW:
            shutil.copy(path, earlier)
    old = Engine(tmp_path / "notebooks", migrations=earlier)
    old.open("mine").write(lambda cursor: cursor.run(PROVIDER))
    old.close()

    engine = Engine(tmp_path / "notebooks")
    notebook = engine.open("mine")
    (agency,) = providers.list_all(notebook)
    assert (agency.name, agency.hours_freed) == ("before", None)
    remote = providers.add(notebook, making.provider(hours_freed=Decimal("2.5")), making.stamp())
    assert providers.get(notebook, remote.id).hours_freed == Decimal("2.5")
    plan = switch_plans.between(notebook, agency.id, remote.id, "CHF", making.now())
    assert switch_plans.list_all(notebook) == []
    switch_plans.add(notebook, plan, making.stamp())
    switch_plans.revise(notebook, plan.id, making.stamp(), own_hours=Decimal(12))
    kept = switch_plans.between(notebook, agency.id, remote.id, "EUR", making.now())
    assert kept.currency == "CHF"
    assert kept.own_hours == 12
    assert kept.overlap_months == 1
    engine.close()


def test_each_direction_has_a_plan_of_its_own_and_goes_with_either_provider(
    notebook: Notebook,
) -> None:
    a = providers.add(notebook, making.provider(), making.stamp())
    b = providers.add(notebook, making.provider(), making.stamp())
    for one, other in ((a, b), (b, a)):
        plan = switch_plans.between(notebook, one.id, other.id, "EUR", making.now())
        switch_plans.add(notebook, plan, making.stamp())
    assert len(switch_plans.list_all(notebook)) == 2
    providers.remove(notebook, b.id, making.stamp())
    assert switch_plans.list_all(notebook) == []


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("overlap_months", Decimal(37), "switch_plan.error.months"),
        ("learning_months", Decimal(-1), "switch_plan.error.months"),
        ("own_hours", Decimal(2001), "switch_plan.error.hours"),
        ("other_cost", Decimal(-1), "error.amount_out_of_range"),
        ("currency", "eur", "switch_plan.error.currency"),
    ],
)
def test_a_plan_refuses_what_cannot_be(
    notebook: Notebook, field: str, value: object, key: str
) -> None:
    a = providers.add(notebook, making.provider(), making.stamp())
    b = providers.add(notebook, making.provider(), making.stamp())
    plan = switch_plans.between(notebook, a.id, b.id, "EUR", making.now())
    switch_plans.add(notebook, plan, making.stamp())
    with pytest.raises(InvalidValue) as refused:
        switch_plans.revise(notebook, plan.id, making.stamp(), **{field: value})
    assert refused.value.key == key


def test_a_provider_frees_no_more_hours_than_a_month_has() -> None:
    with pytest.raises(InvalidValue) as refused:
        making.provider(hours_freed=Decimal(745))
    assert refused.value.key == "provider_month.error.hours"


def test_the_hours_of_the_tasks_that_a_provider_was_chosen_for_add_up(notebook: Notebook) -> None:
    remote = providers.add(notebook, making.provider(), making.stamp())
    other = providers.add(notebook, making.provider(), making.stamp())
    candidate = candidates.add(notebook, making.candidate(), making.stamp())
    post = Brief(id=making.new_id(), created_at=making.now(), candidate_id=candidate.id)
    briefs.add(notebook, post, making.stamp())
    for number in (1, 2):
        hours = Decimal(number * 3)
        task = making.own_task(hours_a_month=hours, candidate_id=candidate.id)
        own_tasks.add(notebook, task, making.stamp())
    own_tasks.add(notebook, making.own_task(hours_a_month=Decimal(50)), making.stamp())
    for _ in range(2):
        made = Selection(id=making.new_id(), created_at=making.now(), brief_id=post.id)
        selections.add(notebook, made, making.stamp())
        chosen = Freelancer(
            id=making.new_id(),
            created_at=making.now(),
            selection_id=made.id,
            provider_id=remote.id,
        )
        freelancers.add(notebook, chosen, making.stamp())
    assert freed_hours.handed_over(notebook, remote.id) == 9
    assert freed_hours.handed_over(notebook, other.id) is None
