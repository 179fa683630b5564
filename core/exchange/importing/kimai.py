"""Kimai's export of timesheets: the columns vary with version, choice and language.

Told by "Activity" beside a date and a duration, in English or French. Inferred from its
export templates (November 2026); a title block may stand above the headings.
"""

from collections.abc import Sequence

from core.exchange.importing.columns import column, columns
from core.exchange.importing.mapping import Mapping

_DURATIONS = ("duration", "duree")
_DAYS = ("date", "begin", "debut")
_ACTIVITIES = ("activity", "activite")
HEADINGS = tuple(
    frozenset({day, duration, activity})
    for day in _DAYS
    for duration in _DURATIONS
    for activity in _ACTIVITIES
)


def columns_of(header: Sequence[str]) -> Mapping:
    """What each column is; rates and prices are left out."""
    return Mapping(
        day=column(header, *_DAYS),
        who=columns(header, "name", "nom")
        or columns(header, "user", "utilisateur")
        or columns(header, "username", "nom d utilisateur"),
        hours=column(header, *_DURATIONS),
        currency=column(header, "currency", "devise"),
        text=columns(header, "project", "projet", *_ACTIVITIES, "description", "from", "de", "in"),
        reference=column(header, "id"),
    )
