"""The choices that belong to the whole notebook: one record, with defaults until saved."""

from datetime import UTC, datetime
from typing import Any

from core.model.preferences import PREFERENCES_ID, Preferences
from core.model.stamp import Stamp
from core.storage import rows
from core.storage.cursor import Cursor
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Preferences, "preferences")
_UNSAVED = Preferences(created_at=datetime.fromtimestamp(0, UTC).replace(tzinfo=None))


def get(notebook: Notebook) -> Preferences:
    """The choices made, or the defaults."""
    return TABLE.find(notebook, PREFERENCES_ID) or _UNSAVED


def revise(notebook: Notebook, stamp: Stamp, **changes: Any) -> Preferences:
    """Change some choices.

    A new home currency empties the value of an hour and the income wanted, which were said
    in the old one: thirty euros are not thirty yen. Taking the step back brings all back.

    The first time, the defaults are stored without a history line: nobody chose them, and
    each choice can then be taken back by itself.
    """

    def work(cursor: Cursor) -> Preferences:
        found = rows.load(cursor, "preferences", PREFERENCES_ID)
        if isinstance(found, Preferences):
            return TABLE.save(cursor, found, stamp, _with_amounts(found, changes))
        defaults = Preferences(created_at=stamp.now)
        rows.insert(cursor, "preferences", [defaults])
        return TABLE.save(cursor, defaults, stamp, changes)

    return notebook.write(work)


def _with_amounts(found: Preferences, changes: dict[str, Any]) -> dict[str, Any]:
    moves = changes.get("home_currency", found.home_currency) != found.home_currency
    return {"hour_value": None, "income_wanted": None, **changes} if moves else changes
