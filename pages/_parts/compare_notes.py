"""What to bear in mind when reading a comparison: said plainly, and only where it applies."""

from collections.abc import Iterator, Sequence
from datetime import date

import streamlit as st

from core.numbers.likeness import Likeness, likeness
from core.numbers.priced_months import PricedMonth
from core.numbers.seasons import are_seasons_apart, calendar_runs
from core.texts import formats
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import safe_name
from pages._parts.person import Person

_MOST_MONTHS_NAMED = 3


def draw(person: Person, pair: Pair) -> None:
    """All that limits this comparison, as a short list; nothing if nothing does."""
    notes = told(person, pair)
    if notes:
        with st.container(key="compare.notes", border=True, gap="xsmall"):
            st.markdown(f":material/info: **{person.text('compare.notes.title')}**")
            st.markdown("\n".join(f"- {one}" for one in notes))


def told(person: Person, pair: Pair) -> list[str]:
    """All that limits this comparison, a sentence each, safe inside Markdown."""
    notes = [*_between(person, pair)]
    for party in (pair.a, pair.b):
        notes += _about(person, pair, party)
    return notes


def _between(person: Person, pair: Pair) -> Iterator[str]:
    a, b = pair.a.provider, pair.b.provider
    units = likeness(a.unit, b.unit)
    if units is Likeness.DIFFERENT:
        yield person.text("compare.unit.different", a=person.plain(a.unit), b=person.plain(b.unit))
    elif units is Likeness.UNKNOWN:
        yield person.text("compare.unit.unknown")
    if likeness(a.work, b.work) is Likeness.DIFFERENT:
        yield person.text("compare.work.different", a=person.plain(a.work), b=person.plain(b.work))
    yield from _seasons(person, pair)


def _seasons(person: Person, pair: Pair) -> Iterator[str]:
    a, b = ([one.month for one in party.counted] for party in (pair.a, pair.b))
    if are_seasons_apart(a, b):
        yield person.text(
            "compare.seasons",
            a_name=safe_name(person, pair.a.provider),
            a=_calendar(person, a),
            b_name=safe_name(person, pair.b.provider),
            b=_calendar(person, b),
        )


def _calendar(person: Person, months: Sequence[date]) -> str:
    names = [
        tuple(formats.month_name(person.language, one) for one in run)
        for run in calendar_runs(months)
    ]
    return ", ".join(
        first if first == last else person.text("compare.seasons.run", first=first, last=last)
        for first, last in names
    )


def _about(person: Person, pair: Pair, party: Party) -> Iterator[str]:
    name = safe_name(person, party.provider)
    if party.side.months and party.side.is_short:
        yield person.plural("compare.short", len(party.side.months), name=name)
    no_rate = [one for one in party.months if one.has_no_rate]
    half = [one for one in party.months if not one.figures.is_complete and not one.has_no_rate]
    if half:
        yield person.plural("compare.half", len(half), name=name, months=_listed(person, half))
    if no_rate:
        yield person.plural(
            "compare.no_rate",
            len(no_rate),
            name=name,
            months=_listed(person, no_rate),
            currency=party.provider.currency,
            home=pair.home_currency,
        )
    yield from _substitutes(person, name, party)
    without_hours = [one for one in party.counted if one.hours is None]
    if pair.counts_hours and pair.has_hours and without_hours:
        yield person.plural("compare.hours_missing", len(without_hours), name=name)


def _substitutes(person: Person, name: str, party: Party) -> Iterator[str]:
    by_used: dict[date, list[PricedMonth]] = {}
    for one in party.counted:
        if one.rate is not None and one.rate.is_substitute:
            by_used.setdefault(one.rate.month_used, []).append(one)
    for used, months in by_used.items():
        yield person.text(
            "compare.substitute",
            name=name,
            months=_listed(person, months),
            used=person.month(used),
        )


def _listed(person: Person, months: Sequence[PricedMonth]) -> str:
    named = [person.month(one.month) for one in months]
    if len(named) == 1:
        return named[0]
    if len(named) > _MOST_MONTHS_NAMED:
        count = len(named) - _MOST_MONTHS_NAMED + 1
        named = [*named[: _MOST_MONTHS_NAMED - 1], person.text("compare.more_months", count=count)]
    return person.text("compare.and", first=", ".join(named[:-1]), last=named[-1])
