"""The notebook of an account beside the one this browser holds: which of the two goes on.

The account goes on with one; the other is never lost. It stays where it is, in the browser,
or is kept with the account (`core.exchange.archive.restoring.take_over`).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from core.storage import overview
from core.storage.notebook import Notebook

_NEWEST: Final = """
SELECT step, changed_at FROM change WHERE record <> 'preferences' ORDER BY seq DESC LIMIT 1
"""


class Choice(StrEnum):
    """What there is to decide about the two."""

    NOTHING = "nothing"
    BRING = "bring"
    """The account is empty: it may take what the browser holds."""
    CHOOSE = "choose"
    """Both hold something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What tells two notebooks apart at a glance."""

    scenarios: int
    providers: int
    changed_at: datetime | None
    """UTC, naive."""


def choice(account: Notebook, browser: Notebook) -> Choice:
    """What to decide; nothing where the browser holds nothing that the account has not."""
    if overview.path_facts(browser).is_empty or _has_taken(account, browser):
        return Choice.NOTHING
    return Choice.BRING if overview.path_facts(account).is_empty else Choice.CHOOSE


def contents(notebook: Notebook) -> Contents:
    """A notebook at a glance."""
    facts = overview.path_facts(notebook)
    newest = notebook.read(_NEWEST)
    return Contents(
        scenarios=facts.scenarios,
        providers=facts.providers,
        changed_at=newest[0][1] if newest else None,
    )


def _has_taken(account: Notebook, browser: Notebook) -> bool:
    """Whether the newest of the browser's changes is in the account's history."""
    newest = browser.read(_NEWEST)
    if not newest:
        return True
    return bool(account.read("SELECT 1 FROM change WHERE step = ? LIMIT 1", [newest[0][0]]))
