"""A door that was opened to a provider, and the day it was closed again."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from core.model.checks import check_key, check_text
from core.model.errors import InvalidValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One access of a provider: an account, a shared folder, a password that was passed on."""

    id: UUID
    created_at: datetime
    provider_id: UUID
    kind: str = ""
    """A key of the typical accesses, or the id of the guardrail it comes from; else empty."""
    what: str = ""
    granted_on: date | None = None
    revoked_on: date | None = None

    def __post_init__(self) -> None:
        check_text("error.text_too_long", self.what)
        check_key("error.key", self.kind)
        if self.granted_on and self.revoked_on and self.revoked_on < self.granted_on:
            raise InvalidValue(
                "access.error.revoked_before_granted",
                granted=self.granted_on,
                revoked=self.revoked_on,
            )
