"""From a notebook without choosing rounds to one that keeps them with all that belongs to them."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from core.model.freelancer import DeclinedBy, Freelancer, PricePer
from core.model.interview import Question, Reply, Score, reply_id, score_id
from core.model.provider import Provider
from core.model.records import Record
from core.model.selection import Criterion, Reopening, Selection
from core.storage import (
    briefs,
    changes,
    criteria,
    freelancers,
    providers,
    questions,
    reopenings,
    replies,
    scores,
    selections,
)
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.core.storage import earlier, making

DAY = date(2026, 3, 2)


def a_round(provider: Provider | None = None) -> list[Record]:
    """A round with one record of each kind, parents first."""
    selection = Selection(
        id=making.new_id(), created_at=making.now(), title="Mise en page", decided_on=DAY
    )
    freelancer = Freelancer(
        id=making.new_id(),
        created_at=making.now(),
        selection_id=selection.id,
        provider_id=provider.id if provider else None,
        name="Hanta",
        link="https://example.com/hanta",
        price=Decimal("12.5"),
        currency="USD",
        price_per=PricePer.FIXED,
        invited_on=DAY,
        interview_3_on=DAY,
        declined_on=DAY,
        declined_by=DeclinedBy.THEM,
        next_on=DAY,
    )
    criterion = Criterion(
        id=making.new_id(), created_at=making.now(), selection_id=selection.id, weight=5
    )
    question = Question(
        id=making.new_id(), created_at=making.now(), selection_id=selection.id, interview=2
    )
    return [
        selection,
        criterion,
        Reopening(
            id=making.new_id(),
            created_at=making.now(),
            selection_id=selection.id,
            opened_on=DAY,
            reason="Le travail a changé",
        ),
        freelancer,
        question,
        Reply(
            id=reply_id(freelancer.id, str(question.id)),
            created_at=making.now(),
            freelancer_id=freelancer.id,
            question=str(question.id),
            asked_on=DAY,
        ),
        Score(
            id=score_id(freelancer.id, criterion.id, 2),
            created_at=making.now(),
            freelancer_id=freelancer.id,
            criterion_id=criterion.id,
            interview=2,
            points=5,
        ),
    ]


def stored(notebook: Notebook) -> list[Record]:
    modules = (selections, criteria, reopenings, freelancers, questions, replies, scores)
    return [record for module in modules for record in module.list_all(notebook)]


def test_a_notebook_without_choosing_rounds_keeps_its_rows_and_takes_some(tmp_path: Path) -> None:
    brief, provider = making.brief(title="Dix fiches"), making.provider(name="Hanta")
    folder = earlier.leave(tmp_path, 5, brief, provider)

    engine = Engine(folder)
    notebook = engine.open("mine")
    records = a_round(provider)
    changes.add_all(notebook, records, making.stamp())
    assert briefs.list_all(notebook) == [brief]
    assert stored(notebook) == records
    engine.close()
    assert stored(Engine(tmp_path / "notebooks").open("mine")) == records


def test_what_belongs_to_a_round_goes_with_it_and_comes_back_with_it(notebook: Notebook) -> None:
    records = a_round()
    changes.add_all(notebook, records, making.stamp())
    selections.remove(notebook, records[0].id, making.stamp())
    assert stored(notebook) == []
    changes.undo(notebook, making.last_step(notebook), making.stamp())
    assert stored(notebook) == records


def test_a_provider_or_a_brief_that_goes_leaves_the_round_standing(notebook: Notebook) -> None:
    provider = providers.add(notebook, making.provider(), making.stamp())
    brief = briefs.add(notebook, making.brief(), making.stamp())
    records = a_round(provider)
    changes.add_all(notebook, records, making.stamp())
    selections.revise(notebook, records[0].id, making.stamp(), brief_id=brief.id)
    providers.remove(notebook, provider.id, making.stamp())
    briefs.remove(notebook, brief.id, making.stamp())
    (kept,) = freelancers.list_all(notebook)
    assert kept.provider_id is None
    assert selections.get(notebook, records[0].id).brief_id is None


def test_a_criterion_takes_its_scores_with_it(notebook: Notebook) -> None:
    records = a_round()
    changes.add_all(notebook, records, making.stamp())
    criteria.remove(notebook, records[1].id, making.stamp())
    assert scores.list_all(notebook) == []
    assert replies.list_all(notebook) != []
