"""A notebook's months and log written as tables and as a ledger, for other tools to add up."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final
from uuid import UUID

from core.model.provider import ProviderMonth
from core.storage import provider_months, providers
from core.storage.notebook import Notebook

_ACCEPTED: Final = """
SELECT provider_id, accepted_on, CAST(coalesce(weight, 1) AS DECIMAL(18, 4))
FROM log_entry
WHERE state = 'accepted'
"""


def tables(notebook: Notebook, folder: Path) -> list[Path]:
    """The months, and the accepted requests of the log, as CSV."""
    months, log = folder / "months.csv", folder / "log.csv"
    with months.open("w", encoding="utf-8") as file:
        file.write("provider,month,amount,platform_fee,units_accepted\n")
        for one in provider_months.list_all(notebook):
            file.write(f"{one.provider_id},{one.month},{one.amount},{one.platform_fee or 0},")
            file.write(f"{'' if one.units_accepted is None else one.units_accepted}\n")
    with log.open("w", encoding="utf-8") as file:
        file.write("provider,accepted_on,units\n")
        for provider, day, units in notebook.read(_ACCEPTED):
            file.write(f"{provider},{day},{units}\n")
    return [months, log]


def ledger(notebook: Notebook, folder: Path) -> Path:
    """The same as transactions in plain-text accounting: money spent, units received."""
    path = folder / "ledger.beancount"
    with path.open("w", encoding="utf-8") as file:
        file.write("2000-01-01 open Assets:Bank\n2000-01-01 open Equity:Work\n")
        currencies = {one.id: one.currency for one in providers.list_all(notebook)}
        for provider in currencies:
            file.write(f"2000-01-01 open Expenses:P-{provider}\n")
            file.write(f"2000-01-01 open Assets:Output:P-{provider}\n")
        months = provider_months.list_all(notebook)
        for one in months:
            file.write(_spent(one, currencies[one.provider_id]))
        typed = {(one.provider_id, one.month) for one in months if one.units_accepted is not None}
        file.writelines(
            _brought(one.provider_id, one.month, one.units_accepted)
            for one in months
            if one.units_accepted is not None
        )
        file.writelines(
            _brought(provider, day, units)
            for provider, day, units in notebook.read(_ACCEPTED)
            if (provider, day.replace(day=1)) not in typed
        )
    return path


def _spent(month: ProviderMonth, currency: str) -> str:
    account = f"Expenses:P-{month.provider_id}"
    amounts = (one for one in (month.amount, month.platform_fee) if one is not None)
    postings = "".join(f"  {account}  {amount} {currency}\n" for amount in amounts)
    return f'{month.month} * "Pay"\n{postings}  Assets:Bank\n'


def _brought(provider: UUID, day: date, units: Decimal) -> str:
    return f'{day} * "Work"\n  Assets:Output:P-{provider}  {units} UNIT\n  Equity:Work\n'
