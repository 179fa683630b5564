"""The table of each kind of record, by its name."""

from typing import Any

from core.storage import (
    accesses,
    brief_versions,
    briefs,
    call_rhythms,
    calls,
    candidates,
    criteria,
    delegation_moves,
    delegations,
    fear_ratings,
    fears,
    freelancers,
    goals,
    guardrail_checks,
    handover_steps,
    handovers,
    import_batches,
    imported_lines,
    instructions,
    log_entries,
    milestones,
    minimum_wages,
    own_tasks,
    predictions,
    preferences,
    procedures,
    provider_months,
    providers,
    questions,
    rate_overrides,
    reopenings,
    replies,
    risk_points,
    scenario_outcomes,
    scenarios,
    scores,
    selections,
    switch_plans,
)
from core.storage.table import Table

_TABLES: dict[str, Table[Any]] = {
    module.TABLE.kind: module.TABLE
    for module in (
        preferences,
        scenarios,
        risk_points,
        fears,
        fear_ratings,
        candidates,
        goals,
        own_tasks,
        briefs,
        milestones,
        brief_versions,
        providers,
        provider_months,
        selections,
        criteria,
        reopenings,
        freelancers,
        questions,
        replies,
        scores,
        procedures,
        log_entries,
        calls,
        call_rhythms,
        handovers,
        handover_steps,
        instructions,
        accesses,
        import_batches,
        imported_lines,
        rate_overrides,
        switch_plans,
        minimum_wages,
        predictions,
        scenario_outcomes,
        guardrail_checks,
        delegations,
        delegation_moves,
    )
}


def table_of(kind: str) -> Table[Any]:
    """The table of this kind of record. Raises KeyError for an unknown kind."""
    return _TABLES[kind]
