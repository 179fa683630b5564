"""Where a provider stands for the GDPR: what a transfer of personal data there needs."""

from enum import StrEnum
from typing import Final

_EEA: Final = """
AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK
"""
_ADEQUATE: Final = "AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UY"
FRANCE: Final = frozenset({"FR", "BL", "GF", "GP", "MF", "MQ", "PM", "RE", "YT"})
"""France and its territories that share its law of work and of personal data."""
EEA: Final = frozenset(_EEA.split())
"""The other countries of the European Economic Area."""
ADEQUATE: Final = frozenset(_ADEQUATE.split())
"""Recognised by the European Commission (GDPR, article 45), as of November 2026.

Brazil is the newest: decision (EU) 2026/179 of 26 January 2026.
"""
STATES: Final = "US"


class Ground(StrEnum):
    """What personal data needs to go to a country."""

    INSIDE = "inside"
    """Within the European Economic Area: no transfer."""
    ADEQUATE = "adequate"
    STATES = "states"
    """The United States: only firms certified under the Data Privacy Framework."""
    OUTSIDE = "outside"
    """Anywhere else: appropriate safeguards, such as the standard clauses (article 46)."""
    UNKNOWN = "unknown"


def ground(country: str) -> Ground:
    """What a country (ISO 3166-1 alpha-2, empty for none chosen) asks for."""
    if not country:
        return Ground.UNKNOWN
    if country in FRANCE | EEA:
        return Ground.INSIDE
    if country == STATES:
        return Ground.STATES
    return Ground.ADEQUATE if country in ADEQUATE else Ground.OUTSIDE
