"""When somebody whose notebook is on one machine only should be reminded of a backup."""

from datetime import date, timedelta

SETTLED_AFTER = timedelta(days=14)
"""A notebook younger than this holds little to lose, and its person is still arriving."""
OLD_AFTER = timedelta(days=30)


def is_backup_due(
    today: date, *, began_on: date | None, changed_on: date | None, backed_up_on: date | None
) -> bool:
    """Whether there is something to lose that no backup of the last month holds.

    `began_on` and `changed_on` are the days of the oldest and the newest change.
    """
    if began_on is None or changed_on is None or today - began_on < SETTLED_AFTER:
        return False
    if backed_up_on is None:
        return True
    return changed_on > backed_up_on and today - backed_up_on >= OLD_AFTER
