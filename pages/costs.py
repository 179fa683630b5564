"""Costs: who is paid, what each month cost, and what it brought."""

from core.storage import month_outputs, providers, rate_overrides
from pages._parts import costs_imports, costs_months, costs_own_rates, costs_provider, go, imports
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    known = providers.list_all(person.notebook)
    costs_provider.say_removed(person, known)

    if imports.is_shown():
        imports.draw(person, known)
    elif not known:
        costs_provider.invite(person)
        imports.link(person, None)
    else:
        provider = costs_provider.choose(person, known)
        records = month_outputs.list_for_provider(person.notebook, provider.id)
        overrides = rate_overrides.list_all(person.notebook)

        costs_provider.who(person, provider, records)
        shown = costs_months.table(person, provider, records, overrides)
        if provider.currency != person.preferences.home_currency:
            costs_own_rates.draw(person, provider, shown, overrides)
        costs_imports.rows(person, provider)
        imports.link(person, provider)
        costs_months.own_hour(person)
        costs_provider.remove(person, provider, records)

    go.next_step(person, stands_back=not known or imports.is_shown())


show("costs", _draw)
