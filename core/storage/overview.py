"""What a notebook holds at a glance: counts for the path, the newest figures."""

from datetime import datetime
from typing import Final

from core.model.provider import Provider, ProviderMonth
from core.rules.path import PathFacts
from core.storage import month_outputs, providers
from core.storage.notebook import Notebook

_SETTLED: Final = """
way = 'stays' OR (
    id IN (SELECT handover_id FROM handover_step)
    AND id NOT IN (SELECT handover_id FROM handover_step WHERE done_on IS NULL)
    AND provider_id NOT IN (SELECT provider_id FROM access WHERE revoked_on IS NULL)
    AND (has_no_access OR provider_id IN (SELECT provider_id FROM access)))
"""
"""What `core.rules.handover_progress.is_settled` says, for SQL."""
_COUNTS: Final = {
    "goals": "SELECT count(*) FROM goal",
    "own_tasks": "SELECT count(hours_a_month) FROM own_task",
    "fear_ratings": "SELECT count(*) FROM fear_rating",
    "scenarios": "SELECT count(*) FROM scenario WHERE archived_at IS NULL",
    "scenarios_decided": "SELECT count(decision) FROM scenario WHERE archived_at IS NULL",
    "candidates": "SELECT count(*) FROM candidate",
    "candidates_chosen": "SELECT count(chosen_on) FROM candidate",
    "briefs": "SELECT count(*) FROM brief",
    "briefs_finished": "SELECT count(*) FROM brief_version",
    "selections": "SELECT count(*) FROM selection",
    "freelancers_chosen": "SELECT count(chosen_on) FROM freelancer",
    "providers": "SELECT count(*) FROM provider",
    "log_entries": "SELECT count(*) FROM log_entry",
    "handovers_closed": f"SELECT count(*) FROM handover WHERE {_SETTLED}",
    "predictions": "SELECT count(*) FROM prediction",
    "predictions_resolved": "SELECT count(outcome) FROM prediction",
}
"""How each fact of the path is counted."""
_FILLED: Final = f"""
SELECT count(*) AS providers, count(*) FILTER (WHERE months >= 4) AS with_four_months
FROM (SELECT count(*) AS months FROM ({month_outputs.FILLED}) AS months_with_figures
      GROUP BY provider_id) AS filled
"""
_PATH_FACTS: Final = f"SELECT {', '.join(f'({sql}) AS {name}' for name, sql in _COUNTS.items())}"


def path_facts(notebook: Notebook) -> PathFacts:
    """The counts that say where the person stands on the path."""
    with notebook.reading() as reader:
        (counts,) = reader.run(_PATH_FACTS)
        ((with_figures, with_four_months),) = reader.run(_FILLED)
    return PathFacts(
        **dict(zip(_COUNTS, counts, strict=True)),
        providers_with_figures=with_figures,
        providers_with_four_months=with_four_months,
    )


def newest_months(notebook: Notebook, limit: int = 4) -> list[tuple[Provider, ProviderMonth]]:
    """For each provider the newest month that has a cost and an output, newest first."""
    return [
        (providers.get(notebook, month.provider_id), month)
        for month in month_outputs.list_newest(notebook, limit)
    ]


def first_and_newest_change(notebook: Notebook) -> tuple[datetime | None, datetime | None]:
    """When the history begins and when it ends (naive UTC); choices alone do not count."""
    ((first, newest),) = notebook.read(
        "SELECT min(changed_at) AS first, max(changed_at) AS newest FROM change"
        " WHERE record <> 'preferences'"
    )
    return first, newest
