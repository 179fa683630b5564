"""Bringing figures from a file: what the months will be, before anything is stored."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import streamlit as st

from core.exchange.importing.lines import Skipped
from core.exchange.importing.placing import Effect
from core.exchange.importing.sources import Source
from core.model.imported import Figure
from core.model.provider import Provider
from pages._parts import imports_plan
from pages._parts.folding import folded
from pages._parts.imports_file import Opened
from pages._parts.imports_plan import Plan
from pages._parts.person import Person

_MOST_SHOWN: Final = 24
_MOST_ROWS: Final = 12
_MOST_REASONS: Final = 40


def recognised(person: Person, opened: Opened) -> None:
    """Where the file comes from, how many rows it has, and whether it is read as before."""
    rows = person.plural("import.recognised.rows", len(opened.table.rows))
    with st.container(key="import.recognised"):
        if opened.source is Source.TABLE:
            words = person.text("import.recognised.table", rows=rows)
        else:
            program = person.text(f"import.source.{opened.source}")
            words = person.text("import.recognised.program", program=program, rows=rows)
        st.success(words, icon=":material/check:")
        if opened.is_remembered:
            st.caption(person.text("import.recognised.remembered"))


def draw(person: Person, plan: Plan) -> None:
    """The months before and after, the rows left out, and the button that stores the import."""
    st.subheader(person.text("import.preview.title"), anchor=False)
    with st.container(key="import.counts"):
        st.markdown(_counts(person, plan))
    if plan.alike:
        with st.container(key="import.alike"):
            st.warning(person.plural("import.alike", plan.alike), icon=":material/content_copy:")
    if plan.new:
        for provider in plan.providers.values():
            told = [one for one in plan.effects if one.provider_id == provider.id]
            if told:
                _months(person, provider, told, is_new=provider in plan.added)
    _left_out(person, plan.left_out)
    if plan.new:
        st.button(
            person.plural("import.do", len(plan.new)),
            key="import.do",
            type="primary",
            icon=":material/download_done:",
            on_click=imports_plan.carry_out,
            args=(person, plan),
        )
        st.caption(person.text("import.do.safe"))


def figure(person: Person, provider: Provider, kind: Figure, value: Decimal | None) -> str:
    """A figure of a month as it is read; a dash for none."""
    if value is None:
        return "–"
    if kind.is_hours:
        return person.text("import.hours", hours=person.number(value))
    return person.money(value, provider.currency)


def _counts(person: Person, plan: Plan) -> str:
    if not plan.lines:
        return person.text("import.counts.nothing")
    if not plan.new:
        return person.plural("import.counts.all_here", plan.already_here)
    told = [person.plural("import.counts.new", len(plan.new))]
    if plan.already_here:
        told.append(person.plural("import.counts.here", plan.already_here))
    if plan.left_out:
        told.append(person.plural("import.counts.left_out", len(plan.left_out)))
    return " · ".join(told)


def _months(person: Person, provider: Provider, told: Sequence[Effect], *, is_new: bool) -> None:
    name = person.plain(provider.name.strip()) or person.text("costs.unnamed")
    title = person.text("import.preview.new_provider", name=name) if is_new else name
    st.markdown(f"**{title}**")
    _table(person, provider, told[:_MOST_SHOWN])
    if len(told) > _MOST_SHOWN:
        with folded(
            person.plural("import.preview.older", len(told) - _MOST_SHOWN),
            key=f"import.older.{provider.id}",
        ) as is_open:
            if is_open:
                _table(person, provider, told[_MOST_SHOWN:])


def _table(person: Person, provider: Provider, told: Sequence[Effect]) -> None:
    names = ("month", "figure", "before", "after")
    heads = [person.text(f"import.preview.{name}") for name in names]
    lines = [
        [
            person.month(one.month),
            person.text(f"import.figure.{one.figure}"),
            figure(person, provider, one.figure, one.before),
            _after(person, provider, one),
        ]
        for one in told
    ]
    rows = [heads, ["---", "---", "--:", "--:"], *lines]
    st.markdown("\n".join(f"| {' | '.join(row)} |".replace("$", r"\$") for row in rows))


def _after(person: Person, provider: Provider, one: Effect) -> str:
    after = figure(person, provider, one.figure, one.after)
    if not one.is_typed:
        return f"**{after}**"
    added = figure(person, provider, one.figure, one.added)
    return f"**{after}** :small[{person.text('import.preview.typed', added=added)}]"


def _left_out(person: Person, left: Sequence[Skipped]) -> None:
    if not left:
        return
    with folded(
        person.plural("import.left_out.title", len(left)), key="import.left_out"
    ) as is_open:
        if not is_open:
            return
        reasons: dict[str, list[int]] = {}
        for one in left:
            values = {
                key: person.plain(value) if isinstance(value, str) else value
                for key, value in one.values.items()
            }
            reasons.setdefault(person.text(one.reason, **values), []).append(one.row)
        said = [
            f"- {reason} {_rows(person, rows)}"
            for reason, rows in list(reasons.items())[:_MOST_REASONS]
        ]
        st.markdown("\n".join(said))
        if len(reasons) > _MOST_REASONS:
            st.caption(person.plural("import.left_out.more", len(reasons) - _MOST_REASONS))


def _rows(person: Person, rows: Sequence[int]) -> str:
    numbers = ", ".join(str(row) for row in rows[:_MOST_ROWS])
    more = "…" if len(rows) > _MOST_ROWS else ""
    return f":small[{person.plural('import.left_out.rows', len(rows), numbers=numbers + more)}]"
