"""A history is looked through in SQL: by kind, by time, by sort of change, by words and names."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from core.model.change import ChangeKind
from core.model.records import RECORD_TYPES
from core.rules.history_parts import PARTS
from core.storage import changes, history, provider_months, providers, risk_points, scenarios
from core.storage.history import Wanted
from core.storage.notebook import Notebook
from tests.core.storage import making


def found(notebook: Notebook, most: int = 50, **wanted: object) -> list[tuple[str, str, int]]:
    """(kind of record, field, size) of each step found, newest first."""
    steps = history.newest_steps(notebook, Wanted(**wanted), most)  # type: ignore[arg-type]
    return [(step.main.record, step.main.field, step.size) for step in steps]


def test_all_steps_come_newest_first_each_once(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    scenarios.revise(notebook, record.id, making.stamp(), title="a", worst="b")
    scenarios.revise(notebook, record.id, making.stamp(), best="c")
    whole = [("scenario", "best", 1), ("scenario", "title", 2), ("scenario", "", 1)]
    assert found(notebook) == whole
    assert found(notebook, 2) == whole[:2]


def test_kind_time_and_sort_must_hold_together(notebook: Notebook) -> None:
    early = making.stamp()
    scene = scenarios.add(notebook, making.scenario(), early)
    risk_points.add(notebook, making.risk_point(scene.id), making.stamp())
    late = making.stamp()
    scenarios.remove(notebook, scene.id, late)
    assert found(notebook, kinds=("risk_point",)) == [("risk_point", "", 2), ("risk_point", "", 1)]
    assert found(notebook, kinds=("risk_point",), change=ChangeKind.REMOVE) == [
        ("risk_point", "", 2)
    ]
    assert found(notebook, until=early.now) == []
    assert found(notebook, until=early.now + timedelta(microseconds=1)) == [("scenario", "", 1)]
    assert found(notebook, since=late.now) == [("scenario", "", 2)]
    assert found(notebook, kinds=("goal",)) == []


def test_words_are_found_before_and_after_whatever_their_case_and_accents(
    notebook: Notebook,
) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    scenarios.revise(notebook, record.id, making.stamp(), worst="Ils ferment à Noël, l’hiver")
    scenarios.revise(notebook, record.id, making.stamp(), worst="Rien")
    for words in ("NOEL", "noël ferment", "l'hiver", "ferm"):
        assert found(notebook, words=words) == [("scenario", "worst", 1)] * 2
    assert found(notebook, words="noel rien") == [("scenario", "worst", 1)]
    assert found(notebook, words="noel lundi") == []


def test_a_record_is_found_by_its_name_and_by_that_of_its_owner(notebook: Notebook) -> None:
    seller = providers.add(notebook, making.provider(name="Hanta"), making.stamp())
    other = providers.add(notebook, making.provider(name="Agence"), making.stamp())
    month = date(2026, 2, 1)
    provider_months.save(notebook, seller.id, month, making.stamp(), amount=Decimal(80))
    provider_months.save(notebook, other.id, month, making.stamp(), amount=Decimal(300))
    provider_months.save(notebook, seller.id, month, making.stamp(), amount=Decimal("92.5"))
    assert found(notebook, words="hanta") == [
        ("provider_month", "amount", 1),
        ("provider_month", "", 1),
        ("provider", "", 1),
    ]
    assert found(notebook, words="hanta 80") == [
        ("provider_month", "amount", 1),
        ("provider_month", "", 1),
    ]
    assert found(notebook, words="92,5") == [("provider_month", "amount", 1)]
    assert found(notebook, words="9") == []


def test_a_removed_record_is_found_by_what_it_held(notebook: Notebook) -> None:
    scene = scenarios.add(notebook, making.scenario(title='Le "blog"\nd’été'), making.stamp())
    scenarios.remove(notebook, scene.id, making.stamp())
    for words in ("blog", '"blog"', "ete"):
        assert found(notebook, words=words) == [("scenario", "", 1)] * 2


@pytest.mark.parametrize("words", ["title", "worst", "currency", "EUR", "null", "created_at"])
def test_names_of_fields_and_codes_are_not_words(notebook: Notebook, words: str) -> None:
    scene = scenarios.add(notebook, making.scenario(title="blog"), making.stamp())
    scenarios.remove(notebook, scene.id, making.stamp())
    assert found(notebook, words=words) == []


@pytest.mark.parametrize("words", ["(", "[", "*", "\\", "'", "?", "a|b", "$", "^", ".", "{2}"])
def test_signs_are_only_signs(notebook: Notebook, words: str) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    scenarios.revise(notebook, record.id, making.stamp(), worst="casse")
    assert found(notebook, words=words) == []
    scenarios.revise(notebook, record.id, making.stamp(), best=f"un {words} ici")
    assert found(notebook, words=words) == [("scenario", "best", 1)]


def test_steps_far_back_are_found_where_the_newest_do_not_hold_it(notebook: Notebook) -> None:
    scenarios.add(notebook, making.scenario(title="rare"), making.stamp())
    for most in (20_001, 200_001):
        fill(notebook, most)
        assert found(notebook, words="rare") == [("scenario", "", 1)]
        assert found(notebook, 2) == [("scenario", "worst", most), ("scenario", "", 1)]
        notebook.write(lambda cursor: cursor.run("DELETE FROM change WHERE seq > 1"))


def fill(notebook: Notebook, many: int) -> None:
    """Make so many changes in one step, of a record that is nowhere."""
    values = [making.new_id(), making.now(), making.new_id(), many]
    notebook.write(
        lambda cursor: cursor.run(
            "INSERT INTO change SELECT n + 1, ?, ?, 'revise', 'scenario', ?, 'worst', 'a', 'b',"
            " NULL FROM generate_series(1, ?) AS numbers(n)",
            values,
        )
    )


def test_undos_chain_and_the_last_one_counts(notebook: Notebook) -> None:
    record = scenarios.add(notebook, making.scenario(), making.stamp())
    revision, undo, redo = making.stamp(), making.stamp(), making.stamp()
    scenarios.revise(notebook, record.id, revision, title="new")
    assert history.steps_taken_back(notebook) == set()
    changes.undo(notebook, revision.step, undo)
    assert history.steps_taken_back(notebook) == {revision.step}
    changes.undo(notebook, undo.step, redo)
    assert history.steps_taken_back(notebook) == {undo.step}


def test_months_are_those_of_the_persons_clock(notebook: Notebook) -> None:
    scenarios.add(notebook, making.scenario(), making.stamp())
    assert history.months(notebook, 0) == [date(2026, 1, 1)]
    assert history.months(notebook, -60 * 24 * 20) == [date(2025, 12, 1)]


def test_every_kind_of_record_belongs_to_one_part() -> None:
    listed = [kind for kinds in PARTS.values() for kind in kinds]
    assert sorted(listed) == sorted(RECORD_TYPES), "add new kinds to core/rules/history_parts.py"
