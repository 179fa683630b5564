"""Two providers with their months, and what a comparison of them shows."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from streamlit.testing.v1 import AppTest

from core.model.provider import Provider, ProviderMonth, provider_month_id
from tests.pages.conftest import a_stamp

NOW = a_stamp().now


def provider(number: int, name: str, **fields: str) -> Provider:
    values: dict[str, str] = {"unit": "article", "work": "Articles", **fields}
    made = NOW + timedelta(minutes=number)
    return Provider(id=UUID(int=number), created_at=made, name=name, **values)  # type: ignore[arg-type]


def month(
    who: Provider,
    first: date,
    amount: int | None,
    units: int | None,
    hours: int | None = None,
) -> ProviderMonth:
    def exact(value: int | None) -> Decimal | None:
        return None if value is None else Decimal(value)

    return ProviderMonth(
        id=provider_month_id(who.id, first),
        created_at=NOW,
        provider_id=who.id,
        month=first,
        amount=exact(amount),
        units_accepted=exact(units),
        managing_hours=exact(hours),
    )


AGENCY = provider(1, "Agence")
MIORA = provider(2, "Miora")
AGENCY_YEAR = [month(AGENCY, date(2025, at, 1), 300, 10, hours=4) for at in range(1, 7)]
MIORA_YEAR = [month(MIORA, date(2025, at, 1), 100, 30, hours=10) for at in range(7, 13)]
UNEVEN = [
    replace(one, units_accepted=Decimal(units))
    for one, units in zip(MIORA_YEAR, (30, 25, 33, 20, 31, 28), strict=True)
]


def figures(screen: AppTest) -> list[str]:
    """The three headline figures, each the first number of its metric."""
    return [one.value.split(" ")[0] for one in screen.metric]


def address(screen: AppTest, name: str) -> str:
    """What the address says under a name: AppTest gives a list, or what a callback wrote."""
    value = screen.query_params[name]
    return value if isinstance(value, str) else value[0]


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader]
    return "\n".join(one.value for one in shown).replace("\u00a0", " ").replace("\\", "")


def said(screen: AppTest) -> str:
    """The same words, with every space a plain one."""
    return words(screen).replace("\u202f", " ")
