"""The example's two providers and their months: the figures of the method's own case."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from core.model.provider import Provider, ProviderKind, ProviderMonth, provider_month_id
from core.model.rate import RateOverride, rate_override_id
from core.model.switch_plan import SwitchPlan, switch_plan_id
from core.model.tripwire_note import Tripwire, TripwireNote, tripwire_note_id
from core.samples.telling import Telling, id_of

AGENCY_ID, REMOTE_ID = id_of("agency"), id_of("remote")
# Euros, accepted articles and articles to redo a month, from March 2016.
AGENCY_MONTHS = ((300, 10, 1), (300, 10, 0), (300, 10, 1), (300, 6, 4))
# Dollars, accepted articles and articles to redo a month, from July 2016.
REMOTE_MONTHS = ((80, 30, 3), (80, 30, 2), (80, 30, 1), (80, 30, 0), (80, 30, 1), (100, 30, 0))


def providers(telling: Telling) -> list[Provider]:
    """The local agency, then the remote freelancer."""
    words = telling.words
    return [
        Provider(
            id=AGENCY_ID,
            created_at=telling.now,
            name=words("agency.name"),
            kind=ProviderKind.AGENCY,
            country="FR",
            currency="EUR",
            from_on=date(2016, 3, 1),
            to_on=date(2016, 6, 30),
            work=words("agency.work"),
            unit=words("unit"),
        ),
        Provider(
            id=REMOTE_ID,
            created_at=telling.now,
            name=words("remote.name"),
            kind=ProviderKind.FREELANCER,
            country="MG",
            currency="USD",
            from_on=date(2016, 7, 4),
            platform="Upwork",
            work=words("remote.work"),
            unit=words("unit"),
            hours_freed=Decimal(9),
        ),
    ]


def switch_plan(telling: Telling) -> SwitchPlan:
    """From the agency to the freelancer: a month paid to both, and evenings to explain."""
    return SwitchPlan(
        id=switch_plan_id(AGENCY_ID, REMOTE_ID),
        created_at=telling.now,
        from_id=AGENCY_ID,
        to_id=REMOTE_ID,
        overlap_months=Decimal(1),
        own_hours=Decimal(12),
        other_cost=Decimal(60),
        learning_months=Decimal(1),
    )


def tripwire_note(telling: Telling) -> TripwireNote:
    """The freelancer's rights to what she makes: settled in writing with the first job."""
    return TripwireNote(
        id=tripwire_note_id(REMOTE_ID, Tripwire.RIGHTS),
        created_at=telling.now,
        provider_id=REMOTE_ID,
        tripwire=Tripwire.RIGHTS,
        dealt_on=date(2016, 7, 4),
        note=telling.words("tripwire.rights.note"),
    )


def ariary_rate(telling: Telling) -> RateOverride:
    """What a euro was worth in ariary, which the European Central Bank does not publish."""
    month = date(2016, 12, 1)
    return RateOverride(
        id=rate_override_id("EUR", "MGA", month),
        created_at=telling.now,
        home_currency="EUR",
        currency="MGA",
        month=month,
        rate=Decimal(3_350),
        note=telling.words("rate.note"),
    )


def months(telling: Telling) -> list[ProviderMonth]:
    """Ten months, without fees or managing hours: the case tells of none."""
    words = telling.words
    agency_notes = {date(2016, 6, 1): words("agency.note")}
    remote_notes = {
        date(2016, 7, 1): words("remote.note_first"),
        date(2016, 12, 1): words("remote.note_raise"),
    }
    return [
        *(
            _month(telling, AGENCY_ID, date(2016, number, 1), *figures, agency_notes)
            for number, figures in enumerate(AGENCY_MONTHS, start=3)
        ),
        *(
            _month(telling, REMOTE_ID, date(2016, number, 1), *figures, remote_notes)
            for number, figures in enumerate(REMOTE_MONTHS, start=7)
        ),
    ]


def _month(
    telling: Telling,
    provider: UUID,
    month: date,
    amount: int,
    units: int,
    to_redo: int,
    notes: dict[date, str],
) -> ProviderMonth:
    return ProviderMonth(
        id=provider_month_id(provider, month),
        created_at=telling.now,
        provider_id=provider,
        month=month,
        amount=Decimal(amount),
        units_accepted=Decimal(units),
        units_to_redo=Decimal(to_redo),
        note=notes.get(month, ""),
    )
