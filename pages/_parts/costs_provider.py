"""Costs: the providers, one of them chosen, who they are, and how one is removed."""

from collections.abc import Sequence
from typing import Final
from uuid import uuid4

import streamlit as st

from core.model.provider import Provider, ProviderKind, ProviderMonth
from core.storage import imported_lines, log_entries, providers
from core.texts import formats
from core.texts.choices import country_codes, currency_codes
from pages._parts import autosave, chooser, current, go, picture
from pages._parts.attempt import attempt
from pages._parts.folding import folded
from pages._parts.person import Person

NEW: Final = "new"
"""The word of the address that keeps the questions about a new provider open."""


def invite(person: Person) -> None:
    """What to note and why, while there is no provider yet."""
    with st.container(key="costs.empty", border=True), picture.beside("costs"):
        st.header(person.text("costs.empty.title"), anchor=False)
        st.markdown(person.text("costs.empty.text"))
        _add_button(person, person.text("costs.empty.do"), "primary")


def choose(person: Person, known: Sequence[Provider]) -> Provider:
    """The provider to show: the one in the address, else the one added last."""
    provider = current.record(person, "provider", known) or known[-1]
    names = {str(one.id): name_of(person, one) for one in known}
    with st.container(horizontal=True, vertical_alignment="bottom", key="costs.providers"):
        chooser.draw(
            person,
            "costs.choose",
            "provider",
            names,
            shown=provider.id,
            label=person.text("costs.choose"),
        )
        _add_button(person, person.text("costs.add"), "tertiary")
    return provider


def name_of(person: Person, provider: Provider) -> str:
    """The provider's name, safe inside Markdown."""
    return person.plain(provider.name.strip()) or person.text("costs.unnamed")


def who(person: Person, provider: Provider, records: Sequence[ProviderMonth]) -> None:
    """The provider in one line, and all that can be said about them."""
    is_new = current.word("step", [NEW], "") == NEW
    st.header(name_of(person, provider), anchor=False)
    if is_new:
        with st.container(border=True, key="costs.who"):
            st.markdown(f"**{person.text('costs.who.title_new')}**")
            _questions(person, provider)
        return
    st.caption(_in_one_line(person, provider, records))
    title = person.text("costs.who.title")
    with folded(title, key=f"costs.who.{provider.id}") as is_open:
        if is_open:
            _questions(person, provider)


def remove(person: Person, provider: Provider, records: Sequence[ProviderMonth]) -> None:
    """Remove the provider, once that is confirmed."""
    with st.popover(person.text("costs.remove.title"), type="tertiary", icon=":material/delete:"):
        st.markdown(
            person.plural("costs.remove.text", len(records), name=name_of(person, provider))
        )
        if asked := log_entries.tally(person.notebook, provider.id, person.today).total:
            st.markdown(person.plural("costs.remove.log", asked))
        if brought := imported_lines.count(person.notebook, provider.id):
            st.markdown(person.plural("costs.remove.files", brought))
        st.button(
            person.text("costs.remove.do"),
            key=f"costs.remove.{provider.id}",
            on_click=_remove,
            args=(person, provider),
        )


def _remove(person: Person, provider: Provider) -> None:
    if attempt(person, lambda stamp: providers.remove(person.notebook, provider.id, stamp)):
        go.turn_to(person, removed=provider.id)


def say_removed(person: Person, known: Sequence[Provider]) -> None:
    """Say that a provider was just removed, and where to bring them back."""
    removed = st.query_params.get("removed")
    if removed and all(str(one.id) != removed for one in known):
        with st.container(key="costs.removed"):
            st.success(person.text("costs.removed"), icon=":material/check:")
            go.link(person, "notebook", label=person.text("costs.removed.link"))


def _add_button(person: Person, label: str, kind: str) -> None:
    is_primary = kind == "primary"
    st.button(
        label,
        key="costs.add",
        type="primary" if is_primary else "tertiary",
        icon=":material/add:",
        on_click=_add,
        args=(person,),
    )


def _add(person: Person) -> None:
    new = Provider(
        id=uuid4(), created_at=person.stamp().now, currency=person.preferences.home_currency
    )
    if attempt(person, lambda stamp: providers.add(person.notebook, new, stamp)):
        go.turn_to(person, provider=new.id, step=NEW)


def _questions(person: Person, provider: Provider) -> None:
    left, right = st.columns(2)
    with left:
        autosave.text_line(person, "provider.name", provider, refresh=True)
        autosave.choice(
            person,
            "provider.kind",
            provider,
            options=list(ProviderKind),
            option_key="provider.kind",
        )
        autosave.choice(
            person,
            "provider.currency",
            provider,
            options=_with(currency_codes(person.language), provider.currency),
            kind="select",
            option_key="currency",
        )
        autosave.choice(
            person,
            "provider.country",
            provider,
            options=_with(country_codes(person.language), provider.country),
            kind="select",
            option_key="country",
        )
    with right:
        autosave.text_line(person, "provider.work", provider)
        autosave.text_line(person, "provider.unit", provider, refresh=True)
        autosave.text_line(person, "provider.platform", provider)
        since, until = st.columns(2)
        with since:
            autosave.day(person, "provider.from_on", provider)
        with until:
            autosave.day(person, "provider.to_on", provider)


def _with(codes: Sequence[str], own: str) -> list[str]:
    """A code that is no longer in use stays on offer to who has it."""
    return [*codes, own] if own and own not in codes else list(codes)


def _in_one_line(person: Person, provider: Provider, records: Sequence[ProviderMonth]) -> str:
    parts = [person.text(f"provider.kind.{provider.kind}")]
    if provider.country:
        parts.append(formats.country_name(person.language, provider.country))
    if provider.platform.strip():
        parts.append(person.plain(provider.platform.strip()))
    if period := _period(person, provider):
        parts.append(period)
    if provider.unit.strip():
        unit = person.plain(provider.unit.strip())
        parts.append(person.text("costs.who.counted", unit=unit))
    if records:
        parts.append(person.plural("costs.who.months", len(records)))
    return " · ".join(parts)


def _period(person: Person, provider: Provider) -> str:
    first = person.month(provider.from_on) if provider.from_on else ""
    last = person.month(provider.to_on) if provider.to_on else ""
    if first and last:
        return person.text("costs.who.between", first=first, last=last)
    if first:
        return person.text("costs.who.since", month=first)
    return person.text("costs.who.until", month=last) if last else ""
