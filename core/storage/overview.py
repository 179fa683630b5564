"""What a notebook holds at a glance: counts for the path, the newest figures."""

from core.model.provider import Provider, ProviderMonth
from core.rules.path import PathFacts
from core.storage import month_outputs, providers
from core.storage.notebook import Notebook

_PATH_FACTS = f"""
SELECT s.scenarios, s.decided, c.candidates, c.chosen, p.providers, f.providers, f.long_enough
FROM
    (SELECT count(*) AS scenarios, count(decision) AS decided
     FROM scenario WHERE archived_at IS NULL) AS s,
    (SELECT count(*) AS candidates, count(chosen_on) AS chosen FROM candidate) AS c,
    (SELECT count(*) AS providers FROM provider) AS p,
    (SELECT count(*) AS providers, count(*) FILTER (WHERE months >= 4) AS long_enough
     FROM (SELECT count(*) AS months FROM ({month_outputs.MONTHS}) AS counted
           WHERE amount IS NOT NULL AND units_accepted IS NOT NULL
           GROUP BY provider_id) AS filled) AS f
"""
"""Each table once: every screen asks this."""


def path_facts(notebook: Notebook) -> PathFacts:
    """The counts that say where the person stands on the path."""
    (counts,) = notebook.read(_PATH_FACTS)
    names = (
        "scenarios",
        "scenarios_decided",
        "candidates",
        "candidates_chosen",
        "providers",
        "providers_with_figures",
        "providers_with_four_months",
    )
    return PathFacts(**dict(zip(names, counts, strict=True)))


def newest_months(notebook: Notebook, limit: int = 4) -> list[tuple[Provider, ProviderMonth]]:
    """For each provider the newest month that has a cost and an output, newest first."""
    return [
        (providers.get(notebook, month.provider_id), month)
        for month in month_outputs.list_newest(notebook, limit)
    ]
