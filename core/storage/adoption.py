"""The notebook of an account beside the one this browser holds: which of the two goes on.

The account goes on with one; the other is never lost. It stays where it is, in the browser,
or is put aside in one of the account's drawers, notebooks that no screen opens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from core.model.errors import AppError
from core.storage import overview, whole
from core.storage.notebook import Notebook

_NEWEST: Final = """
SELECT step, changed_at FROM change WHERE record <> 'preferences' ORDER BY seq DESC LIMIT 1
"""


class NoDrawer(AppError):
    """Everything that was ever put aside for this account is still wanted."""


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


def take(account: Notebook, source: Notebook, drawers: Sequence[Notebook]) -> None:
    """Let the account go on with a copy of what `source` holds.

    What the account held is put into a free drawer first, so that a crash in between loses
    neither. Raises NoDrawer, and changes nothing, where too many drawers are in use.
    """
    mine = whole.read(account)
    if not mine.is_blank:
        whole.replace(_free_drawer(account, source, drawers), mine)
    whole.replace(account, whole.read(source))


def in_use(account: Notebook, drawers: Sequence[Notebook]) -> list[Notebook]:
    """The drawers that hold something which the account has not."""
    return [drawer for drawer in drawers if not _has_taken(account, drawer)]


def _free_drawer(account: Notebook, source: Notebook, drawers: Sequence[Notebook]) -> Notebook:
    used = in_use(account, drawers)
    free = [drawer for drawer in drawers if drawer not in (source, *used)]
    # Something new must leave one free, for taking back what was put aside needs one.
    if len(free) < (1 if source in drawers else 2):
        raise NoDrawer("adoption.error.no_drawer")
    return free[0]


def _has_taken(account: Notebook, browser: Notebook) -> bool:
    """Whether the newest of the browser's changes is in the account's history."""
    newest = browser.read(_NEWEST)
    if not newest:
        return True
    return bool(account.read("SELECT 1 FROM change WHERE step = ? LIMIT 1", [newest[0][0]]))
