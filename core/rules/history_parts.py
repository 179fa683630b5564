"""The parts of the method that a history is looked through by: a screen and what it holds."""

from collections.abc import Mapping
from typing import Final

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "tasks": ("goal", "own_task"),
    "fears": ("fear", "fear_rating"),
    "scenarios": ("scenario", "risk_point"),
    "first_task": ("candidate",),
    "brief": ("brief", "milestone", "brief_version"),
    "choose": (
        "selection",
        "criterion",
        "reopening",
        "freelancer",
        "question",
        "reply",
        "score",
    ),
    "log": ("log_entry", "procedure", "call", "call_rhythm"),
    "handover": ("handover", "handover_step", "instruction", "access"),
    "costs": (
        "provider",
        "provider_month",
        "import_batch",
        "imported_line",
        "rate_override",
        "tripwire_note",
    ),
    "compare": ("switch_plan", "minimum_wage"),
    "review": (
        "prediction",
        "scenario_outcome",
        "guardrail_check",
        "delegation",
        "delegation_move",
    ),
    "notebook": ("preferences",),
}
"""For each screen, in the order of the path, the kinds of records that are written there."""
