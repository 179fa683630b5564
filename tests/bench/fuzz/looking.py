"""All that screens read out of a notebook, read once: what was let in must hurt nobody later."""

from contextlib import suppress
from datetime import date
from typing import Final

from core.exchange import job_post
from core.exchange.archive.restoring import backup
from core.exchange.archive.snapshots import Snapshots
from core.exchange.importing import mapping, people, placing
from core.model.errors import AppError, InvalidValue
from core.model.preferences import Language
from core.model.stamp import Stamp
from core.rules.timeline import acts_of_steps
from core.storage import (
    brief_versions,
    call_courses,
    changes,
    coming,
    due,
    figures,
    history,
    import_batches,
    imported_lines,
    judgements,
    month_outputs,
    overview,
    providers,
    search,
)
from core.storage.history import Wanted
from core.storage.notebook import Notebook

_TODAY: Final = date(2026, 11, 25)
_MOST_STEPS: Final = 30


def at_everything(notebook: Notebook, stamp: Stamp) -> None:
    """Read it all, and take the newest step back. Raises AppError where no step can be."""
    figures.list_spans(notebook)
    month_outputs.list_by_provider(notebook)
    overview.path_facts(notebook)
    overview.newest_months(notebook)
    overview.first_and_newest_change(notebook)
    due.list_all(notebook, stamp.now, _TODAY)
    coming.read(notebook, stamp.now, _TODAY)
    call_courses.list_all(notebook, stamp.now)
    judgements.read(notebook)
    search.find(notebook, "la")
    _at_kept_json(notebook)
    backup(notebook, stamp.now)
    Snapshots().take(notebook, stamp.now)
    _at_the_history(notebook, stamp)


def _at_kept_json(notebook: Notebook) -> None:
    for batch in import_batches.list_all(notebook):
        people.from_json(batch.people)
        with suppress(InvalidValue):
            mapping.from_json(batch.mapping)
    for line in imported_lines.list_all(notebook):
        placing.cells_of(line)
    for version in brief_versions.list_all(notebook):
        job_post.read_again(version.post_fr, Language.FRENCH)
        job_post.read_again(version.post_en, Language.ENGLISH)
    for provider in providers.list_all(notebook):
        imported_lines.months(notebook, provider.id)


def _at_the_history(notebook: Notebook, stamp: Stamp) -> None:
    history.months(notebook, 60)
    history.steps_taken_back(notebook)
    history.newest_steps(notebook, Wanted(words="la 80"), _MOST_STEPS)
    steps = history.newest_steps(notebook, Wanted(), _MOST_STEPS)
    acts_of_steps(steps)
    for step in steps:
        history.changes_of(notebook, step.main.step, _MOST_STEPS)
        changes.can_undo(notebook, step.main.step)
    for step in steps[:1]:
        with suppress(AppError):
            changes.undo(notebook, step.main.step, stamp)
