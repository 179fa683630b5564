"""The signs by which a language shows what a brief should not hold, or holds too loosely."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What a text shows; the words about it are `brief.hint.<value>`."""

    SECRET = "secret"
    SANCTION = "sanction"
    METHOD = "method"
    TASTE = "taste"
    ACTIVITY = "activity"
    VAGUE = "vague"
    UNCOUNTED = "uncounted"


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefLexicon:
    """What to look for in one language, in text without accents and with straight apostrophes.

    `hollow` phrases look like a sign and are none ("no penalty"); they are taken out first.
    """

    hollow: re.Pattern[str]
    secrets: re.Pattern[str]
    sanctions: re.Pattern[str]
    methods: re.Pattern[str]
    tastes: re.Pattern[str]
    activities: re.Pattern[str]
    """What a result begins with when it names a doing instead of a thing done."""
    vague: re.Pattern[str]


SHARED_SECRETS = re.compile(
    r"https?://[^\s/:@]+:[^\s/@]+@\S+"
    r"|\b(?:sk|pk|ghp|gho|xox[bp])[-_][\w-]{12,}"
    r"|\bAKIA[0-9A-Z]{12,}"
    r"|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"
    r"|\b\d{4}(?:[ -]?\d{4}){3}\b"
)
"""An address with a password in it, a service's key, a bank account, a card: in any language."""
