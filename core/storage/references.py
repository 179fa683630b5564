"""Which records point at which, and what happens to them when their target goes.

Held here and not by foreign keys: DuckDB refuses to update a referenced parent.
"""

from dataclasses import dataclass


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
    Reference(kind="candidate", field="scenario_id", target="scenario", is_owned=False),
    Reference(kind="provider_month", field="provider_id", target="provider", is_owned=True),
)


def references_from(kind: str) -> tuple[Reference, ...]:
    """The references that this kind of record holds."""
    return tuple(reference for reference in REFERENCES if reference.kind == kind)


def references_to(kind: str) -> tuple[Reference, ...]:
    """The references that point at this kind of record."""
    return tuple(reference for reference in REFERENCES if reference.target == kind)
