"""What a choice makes: a provider in Costs, and the round's records as they stand then."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from core.model.freelancer import Freelancer
from core.model.provider import Provider, ProviderKind
from core.model.records import Record
from core.model.selection import Selection


def provider_from(
    freelancer: Freelancer,
    work: str,
    *,
    id: UUID,  # noqa: A002 - the field's own name
    created_at: datetime,
    from_on: date,
) -> Provider:
    """The freelancer as a provider, with what is known already, at work from that day on."""
    return Provider(
        id=id,
        created_at=created_at,
        name=freelancer.name.strip(),
        kind=ProviderKind.FREELANCER,
        country=freelancer.country,
        currency=freelancer.currency,
        platform=freelancer.platform.strip(),
        work=work.strip(),
        from_on=from_on,
    )


def choice(
    selection: Selection,
    freelancers: Sequence[Freelancer],
    chosen: Freelancer,
    provider: Provider,
    today: date,
) -> list[Record]:
    """All that a choice stores, together: one chosen, whoever was chosen before no longer.

    The provider of a former choice stays, with its months.
    """
    former = [
        replace(one, chosen_on=None)
        for one in freelancers
        if one.chosen_on is not None and one.id != chosen.id
    ]
    now = replace(
        chosen,
        chosen_on=today,
        declined_on=None,
        declined_by=None,
        told_on=None,
        provider_id=provider.id,
    )
    return [provider, replace(selection, decided_on=today), *former, now]
