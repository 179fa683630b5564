"""Which records point at which, and what happens to them when their target goes.

Held here and not by foreign keys: DuckDB refuses to update a referenced parent.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.errors import NotFound
from core.model.records import Record
from core.storage import rows
from core.storage.cursor import Cursor
from core.storage.values import kind_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A field of one kind of record that holds the id of another."""

    kind: str
    field: str
    target: str
    is_owned: bool
    """Whether the record goes with its target; otherwise its field is cleared."""


REFERENCES = (
    Reference(kind="risk_point", field="scenario_id", target="scenario", is_owned=True),
    Reference(kind="fear", field="risk_point_id", target="risk_point", is_owned=False),
    Reference(kind="fear_rating", field="fear_id", target="fear", is_owned=True),
    Reference(kind="candidate", field="scenario_id", target="scenario", is_owned=False),
    Reference(kind="own_task", field="goal_id", target="goal", is_owned=False),
    Reference(kind="own_task", field="candidate_id", target="candidate", is_owned=False),
    Reference(kind="brief", field="candidate_id", target="candidate", is_owned=False),
    Reference(kind="milestone", field="brief_id", target="brief", is_owned=True),
    Reference(kind="brief_version", field="brief_id", target="brief", is_owned=True),
    Reference(kind="provider_month", field="provider_id", target="provider", is_owned=True),
    Reference(kind="selection", field="brief_id", target="brief", is_owned=False),
    Reference(kind="criterion", field="selection_id", target="selection", is_owned=True),
    Reference(kind="reopening", field="selection_id", target="selection", is_owned=True),
    Reference(kind="freelancer", field="selection_id", target="selection", is_owned=True),
    Reference(kind="freelancer", field="provider_id", target="provider", is_owned=False),
    Reference(kind="question", field="selection_id", target="selection", is_owned=True),
    Reference(kind="reply", field="freelancer_id", target="freelancer", is_owned=True),
    Reference(kind="score", field="freelancer_id", target="freelancer", is_owned=True),
    Reference(kind="score", field="criterion_id", target="criterion", is_owned=True),
    Reference(kind="log_entry", field="provider_id", target="provider", is_owned=True),
    Reference(kind="log_entry", field="entry_id", target="log_entry", is_owned=True),
    Reference(kind="log_entry", field="procedure_id", target="procedure", is_owned=False),
    Reference(kind="call", field="provider_id", target="provider", is_owned=True),
    Reference(kind="call_rhythm", field="provider_id", target="provider", is_owned=True),
    Reference(kind="handover", field="provider_id", target="provider", is_owned=True),
    Reference(kind="handover_step", field="handover_id", target="handover", is_owned=True),
    Reference(kind="instruction", field="handover_id", target="handover", is_owned=True),
    Reference(kind="access", field="provider_id", target="provider", is_owned=True),
    Reference(kind="imported_line", field="provider_id", target="provider", is_owned=True),
    Reference(kind="switch_plan", field="from_id", target="provider", is_owned=True),
    Reference(kind="switch_plan", field="to_id", target="provider", is_owned=True),
    Reference(kind="prediction", field="fear_id", target="fear", is_owned=False),
    Reference(kind="prediction", field="scenario_id", target="scenario", is_owned=False),
    Reference(kind="scenario_outcome", field="scenario_id", target="scenario", is_owned=True),
    Reference(kind="guardrail_check", field="risk_point_id", target="risk_point", is_owned=True),
    Reference(kind="delegation", field="provider_id", target="provider", is_owned=False),
    Reference(kind="delegation_move", field="delegation_id", target="delegation", is_owned=True),
    Reference(kind="tripwire_note", field="provider_id", target="provider", is_owned=True),
)


def references_from(kind: str) -> tuple[Reference, ...]:
    """The references that this kind of record holds."""
    return tuple(reference for reference in REFERENCES if reference.kind == kind)


def references_to(kind: str) -> tuple[Reference, ...]:
    """The references that point at this kind of record."""
    return tuple(reference for reference in REFERENCES if reference.target == kind)


def check_targets(cursor: Cursor, records: Sequence[Record]) -> None:
    """Raise NotFound if one of the records points at one that is not there."""
    for reference in REFERENCES:
        targets = {
            getattr(record, reference.field)
            for record in records
            if kind_of(record) == reference.kind
        } - {None}
        if len(rows.load_many(cursor, reference.target, list(targets))) < len(targets):
            raise NotFound("notebook.error.gone")
