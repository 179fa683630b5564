"""A month in one line: what a phone shows of it until someone opens it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from core.model.provider import ProviderMonth
from pages._parts.person import Person


def of_months(
    person: Person, noted: Iterable[ProviderMonth], months: Sequence[date], currency: str
) -> Mapping[date, str]:
    """The line of each month that can be folded, given the months as they count.

    Open stay the current month, the newest with a figure and the one to fill after it; all of
    them while there is no figure yet.
    """
    by_month = {record.month: record for record in noted}
    if not by_month:
        return {}
    newest = max(by_month)
    following = min((month for month in months if month > newest), default=newest)
    kept_open = {newest, following, person.today.replace(day=1)}
    return {
        month: _line(person, by_month.get(month), currency)
        for month in months
        if month not in kept_open
    }


def _line(person: Person, record: ProviderMonth | None, currency: str) -> str:
    if record is None:
        return person.text("autosave.months.line.nothing")
    parts = []
    if record.amount is not None:
        parts.append(person.money(record.amount, currency))
    if record.units_accepted is not None:
        parts.append(person.plural("autosave.months.line.accepted", record.units_accepted))
    return " · ".join(parts) or person.text("autosave.months.line.other")
