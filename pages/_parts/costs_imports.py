"""Costs: the rows of files behind a provider's months, and typed figures that stand over them."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import streamlit as st

from core.exchange.importing.placing import cells_of
from core.model.import_batch import ImportedLine
from core.model.imported import Figure
from core.model.provider import Provider
from core.storage import import_batches, imported_lines, imported_sums, provider_months
from pages._parts import imports_preview
from pages._parts.attempt import attempt
from pages._parts.folding import folded
from pages._parts.person import Person

_MOST_LINES: Final = 60


def corrected(person: Person, provider: Provider, months: Sequence[date]) -> None:
    """A line for each typed figure that differs from what files say, and the way back to it."""
    imported = imported_sums.imported(person.notebook, provider.id)
    if not imported:
        return
    for record in provider_months.list_for_provider(person.notebook, provider.id):
        if record.month not in months or record.month not in imported:
            continue
        for kind in Figure:
            typed, said = getattr(record, kind), getattr(imported[record.month], kind)
            if typed is not None and said is not None and typed != said:
                _correction(person, provider, record.month, kind, (typed, said))


def rows(person: Person, provider: Provider) -> None:
    """The rows that files brought for a provider, a month at a time, folded."""
    months = imported_lines.months(person.notebook, provider.id)
    if not months:
        return
    total = sum(count for _, count in months)
    with folded(
        person.plural("costs.files.title", total), key=f"costs.files.{provider.id}"
    ) as is_open:
        if not is_open:
            return
        st.caption(person.text("costs.files.how"))
        counts = {f"{month:%Y-%m-%d}": count for month, count in months}
        key = f"costs.files.month.{provider.id}"
        chosen = st.selectbox(
            person.text("costs.files.month"),
            list(counts),
            format_func=lambda month: person.plural(
                "costs.files.month.one",
                counts[month],
                month=person.month(date.fromisoformat(month)),
            ),
            key=key,
        )
        _month(person, provider, date.fromisoformat(chosen), counts[chosen])


def _month(person: Person, provider: Provider, month: date, count: int) -> None:
    found = imported_lines.list_for_month(person.notebook, provider.id, month, _MOST_LINES)
    names = {
        one: batch.file_name if (batch := import_batches.find(person.notebook, one)) else ""
        for one in {line.batch for line in found}
    }
    with st.container(key=f"costs.files.rows.{provider.id}", gap="xsmall"):
        for line in found:
            _row(person, provider, line, names[line.batch])
    if count > len(found):
        st.caption(person.plural("costs.files.first", len(found), total=count))


def _row(person: Person, provider: Provider, line: ImportedLine, file_name: str) -> None:
    value = imports_preview.figure(person, provider, line.figure, line.value)
    said = [
        person.day(line.day),
        f"**{value}**",
        person.text(f"import.figure.{line.figure}"),
        *(person.plain(words) for words in (line.who, line.text) if words),
    ]
    whence = person.text(
        "costs.files.whence", file=person.plain(file_name), row=str(line.row_number)
    )
    cells = " · ".join(
        person.plain(f"{heading} : {cell}" if heading else cell) for heading, cell in cells_of(line)
    )
    st.markdown(" · ".join(said))
    st.caption(f"{whence}  \n{cells}")


def _correction(
    person: Person,
    provider: Provider,
    month: date,
    kind: Figure,
    values: tuple[Decimal, Decimal],
) -> None:
    typed, said = (imports_preview.figure(person, provider, kind, each) for each in values)
    name = person.month(month)
    with st.container(
        horizontal=True,
        vertical_alignment="center",
        key=f"costs.files.{provider.id}.{month}.{kind}",
    ):
        words = person.text(
            "costs.files.differs",
            month=name[:1].upper() + name[1:],
            figure=person.text(f"import.figure.{kind}"),
            typed=person.plain(typed),
            said=person.plain(said),
        )
        st.markdown(f":material/edit_note: {words}", width="content")
        st.button(
            person.text("costs.files.use", said=person.plain(said)),
            key=f"costs.files.use.{provider.id}.{month}.{kind}",
            type="tertiary",
            icon=":material/undo:",
            on_click=_use_file,
            args=(person, provider, month, kind),
        )


def _use_file(person: Person, provider: Provider, month: date, kind: Figure) -> None:
    attempt(
        person,
        lambda stamp: provider_months.save(
            person.notebook, provider.id, month, stamp, **{kind.value: None}
        ),
    )
