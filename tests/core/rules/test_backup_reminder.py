"""The reminder of a backup: not at once, not without need, not again and again."""

from datetime import date, timedelta

from core.rules.backup_reminder import is_backup_due

TODAY = date(2026, 11, 25)


def due(began: int, changed: int, backed_up: int | None = None) -> bool:
    """Each so many days ago."""
    return is_backup_due(
        TODAY,
        began_on=TODAY - timedelta(days=began),
        changed_on=TODAY - timedelta(days=changed),
        backed_up_on=None if backed_up is None else TODAY - timedelta(days=backed_up),
    )


def test_an_empty_or_a_new_notebook_is_left_in_peace() -> None:
    assert not is_backup_due(TODAY, began_on=None, changed_on=None, backed_up_on=None)
    assert not due(began=13, changed=0)


def test_after_two_weeks_without_any_backup_it_is_said() -> None:
    assert due(began=14, changed=10)


def test_a_backup_counts_for_thirty_days() -> None:
    assert not due(began=90, changed=0, backed_up=29)
    assert due(began=90, changed=0, backed_up=30)


def test_nothing_new_needs_no_new_backup() -> None:
    assert not due(began=900, changed=400, backed_up=400)
    assert not due(began=900, changed=401, backed_up=400)
