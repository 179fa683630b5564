"""Imports: facts beside what is typed, each import one step, no movement twice."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.errors import InvalidValue, NotFound
from core.model.import_batch import ImportBatch, ImportedLine
from core.model.imported import Figure
from core.model.log_entry import EntryState
from core.model.provider import Provider, ProviderMonth
from core.storage import (
    changes,
    figures,
    import_batches,
    imported_lines,
    imported_sums,
    log_entries,
    month_outputs,
    overview,
    provider_months,
    providers,
    search,
)
from core.storage.imported_sums import ImportedMonth
from core.storage.notebook import Notebook
from tests.core.storage import making

JULY, AUGUST = date(2016, 7, 1), date(2016, 8, 1)


def brought(
    notebook: Notebook,
    provider: Provider,
    *days: tuple[date, str],
    marks: str = "",
    **values: object,
) -> ImportBatch:
    """One import with a line for each day; `marks` tells its fingerprints from another's."""
    batch = making.import_batch()
    lines = [
        making.imported_line(
            batch, provider.id, day, value, fingerprint=f"{marks}{number}", **values
        )
        for number, (day, value) in enumerate(days)
    ]
    return import_batches.add(notebook, batch, lines, making.stamp())


def a_provider(notebook: Notebook) -> Provider:
    return providers.add(notebook, making.provider(name="Hanta"), making.stamp())


def counted(notebook: Notebook, provider: Provider) -> dict[date, ProviderMonth]:
    return {one.month: one for one in month_outputs.list_for_provider(notebook, provider.id)}


def take_back(notebook: Notebook, batch: ImportBatch) -> UUID:
    step = import_batches.step_of(notebook, batch.id)
    assert step is not None
    undone = making.stamp()
    changes.undo(notebook, step, undone)
    return undone.step


def test_lines_add_up_by_month_and_figure_refunds_taken_off(notebook: Notebook) -> None:
    provider, other = a_provider(notebook), a_provider(notebook)
    batch = making.import_batch()

    def line(
        day: date, value: str, figure: Figure = Figure.AMOUNT, to: Provider = provider
    ) -> ImportedLine:
        return making.imported_line(batch, to.id, day, value, figure=figure)

    import_batches.add(
        notebook,
        batch,
        [
            line(date(2016, 7, 1), "80.10"),
            line(date(2016, 7, 31), "19.90"),
            line(date(2016, 8, 3), "-25"),
            line(date(2016, 7, 9), "2.4", Figure.PLATFORM_FEE),
            line(date(2016, 7, 9), "0.333333", Figure.MANAGING_HOURS),
            line(date(2016, 7, 10), "0.333333", Figure.MANAGING_HOURS),
            line(date(2016, 7, 11), "0.333334", Figure.MANAGING_HOURS),
            line(date(2016, 7, 11), "1000", to=other),
        ],
        making.stamp(),
    )
    assert imported_sums.imported(notebook, provider.id) == {
        JULY: ImportedMonth(
            amount=Decimal(100), platform_fee=Decimal("2.4"), managing_hours=Decimal(1)
        ),
        AUGUST: ImportedMonth(amount=Decimal(-25)),
    }
    months = counted(notebook, provider)
    assert (months[JULY].amount, months[AUGUST].amount) == (Decimal(100), Decimal(-25))
    assert months[JULY].managing_hours == 1
    assert counted(notebook, other)[JULY].amount == Decimal(1000)


def test_what_is_typed_stands_and_gives_way_once_it_is_emptied(notebook: Notebook) -> None:
    provider = a_provider(notebook)
    provider_months.save(
        notebook, provider.id, JULY, making.stamp(), amount=Decimal(300), note="corrigé"
    )
    brought(notebook, provider, (date(2016, 7, 9), "280"))
    assert counted(notebook, provider)[JULY].amount == Decimal(300)
    provider_months.save(notebook, provider.id, JULY, making.stamp(), amount=None)
    july = counted(notebook, provider)[JULY]
    assert (july.amount, july.note) == (Decimal(280), "corrigé")


def test_a_month_from_a_file_with_an_output_from_the_log_is_complete(notebook: Notebook) -> None:
    provider = a_provider(notebook)
    brought(notebook, provider, (date(2016, 7, 9), "80"), (date(2016, 8, 9), "80"))
    assert overview.path_facts(notebook).providers_with_figures == 0
    entry = making.log_entry(
        provider.id, day=JULY, state=EntryState.ACCEPTED, accepted_on=date(2016, 7, 20)
    )
    log_entries.add(notebook, entry, making.stamp())
    assert overview.path_facts(notebook).providers_with_figures == 1
    (span,) = figures.list_spans(notebook)
    assert (span.first, span.last) == (JULY, JULY)


def test_an_import_is_one_line_of_history_taken_back_and_brought_again(notebook: Notebook) -> None:
    provider = a_provider(notebook)
    before = notebook.revision()
    batch = brought(notebook, provider, *[(date(2016, 7, 1), "1")] * 700)
    assert notebook.revision() == before + 1
    standing = counted(notebook, provider)
    assert standing[JULY].amount == Decimal(700)

    undone = take_back(notebook, batch)
    assert counted(notebook, provider) == {}
    assert imported_lines.months(notebook, provider.id) == []
    changes.undo(notebook, undone, making.stamp())
    assert counted(notebook, provider) == standing


def test_figures_typed_since_do_not_stand_in_the_way_of_taking_an_import_back(
    notebook: Notebook,
) -> None:
    new = making.provider(name="Hanta")
    batch = making.import_batch()
    stamp = making.stamp()
    import_batches.add(
        notebook,
        batch,
        [making.imported_line(batch, new.id, JULY, "80")],
        stamp,
        new_providers=[new],
        providers_step=making.new_id(),
    )
    provider_months.save(notebook, new.id, JULY, making.stamp(), amount=Decimal(85))
    providers.revise(notebook, new.id, making.stamp(), name="Hanta R.")
    brought(notebook, new, (date(2016, 8, 9), "80"), marks="later")
    take_back(notebook, batch)
    months = counted(notebook, new)
    assert (months[JULY].amount, months[AUGUST].amount) == (Decimal(85), Decimal(80))
    assert providers.get(notebook, new.id).name == "Hanta R."


def test_the_same_lines_again_change_nothing_and_say_so(notebook: Notebook) -> None:
    provider = a_provider(notebook)
    lines = ((date(2016, 7, 9), "80"), (date(2016, 7, 10), "20"))
    brought(notebook, provider, *lines)
    revision = notebook.revision()
    with pytest.raises(InvalidValue) as refused:
        brought(notebook, provider, *lines)
    assert refused.value.key == "import.error.nothing_new"
    assert notebook.revision() == revision
    assert imported_lines.months(notebook, provider.id) == [(JULY, 2)]

    third = brought(notebook, provider, *lines, (date(2016, 8, 1), "5"))
    assert (third.lines, third.already_here) == (1, 2)
    assert {month: one.amount for month, one in counted(notebook, provider).items()} == {
        JULY: Decimal(100),
        AUGUST: Decimal(5),
    }


def test_lines_that_were_taken_back_can_be_imported_again_but_never_count_twice(
    notebook: Notebook,
) -> None:
    provider = a_provider(notebook)
    first = brought(notebook, provider, (date(2016, 7, 9), "80"))
    undone = take_back(notebook, first)
    again = brought(notebook, provider, (date(2016, 7, 9), "80"))
    assert again.lines == 1
    with pytest.raises(InvalidValue) as refused:
        changes.undo(notebook, undone, making.stamp())
    assert refused.value.key == "import.error.doubles"
    assert counted(notebook, provider)[JULY].amount == Decimal(80)
    take_back(notebook, again)
    changes.undo(notebook, undone, making.stamp())
    assert counted(notebook, provider)[JULY].amount == Decimal(80)


def test_lines_go_with_their_provider_and_come_back_unless_they_would_count_twice(
    notebook: Notebook,
) -> None:
    provider = a_provider(notebook)
    batch = brought(notebook, provider, (date(2016, 7, 9), "80"))
    (line,) = imported_lines.list_all(notebook)
    removal = making.stamp()
    providers.remove(notebook, provider.id, removal)
    assert imported_lines.list_all(notebook) == []
    changes.undo(notebook, removal.step, making.stamp())
    assert imported_lines.list_all(notebook) == [line]
    take_back(notebook, batch)

    removal = making.stamp()
    providers.remove(notebook, provider.id, removal)
    other = a_provider(notebook)
    brought(notebook, other, (date(2016, 7, 9), "80"))
    changes.undo(notebook, removal.step, making.stamp())
    assert counted(notebook, provider) == {}


@pytest.mark.parametrize(
    ("figure", "values", "key"),
    [
        (Figure.MANAGING_HOURS, ("700", "45"), "import.error.month_hours"),
        (Figure.AMOUNT, ("99999999", "2"), "import.error.month_amount"),
    ],
)
def test_more_than_a_month_can_hold_is_refused_and_nothing_is_stored(
    notebook: Notebook, figure: Figure, values: tuple[str, str], key: str
) -> None:
    provider = a_provider(notebook)
    brought(notebook, provider, (JULY, values[0]), marks="a", figure=figure)
    revision = notebook.revision()
    with pytest.raises(InvalidValue) as refused:
        brought(notebook, provider, (JULY, values[1]), marks="b", figure=figure)
    assert refused.value.key == key
    assert notebook.revision() == revision
    assert len(imported_lines.list_all(notebook)) == 1


def test_a_provider_who_is_gone_takes_no_lines(notebook: Notebook) -> None:
    with pytest.raises(NotFound):
        brought(notebook, making.provider(), (JULY, "80"))
    assert imported_lines.list_all(notebook) == []
    assert import_batches.list_all(notebook) == []


def test_a_later_file_finds_how_the_newest_one_with_its_columns_was_read(
    notebook: Notebook,
) -> None:
    provider = a_provider(notebook)
    assert import_batches.find_like(notebook, "abc") is None
    brought(notebook, provider, (JULY, "80"), marks="a")
    newest = brought(notebook, provider, (JULY, "80"), marks="b")
    assert import_batches.find_like(notebook, "abc") == newest
    assert import_batches.find_like(notebook, "other") is None
    assert import_batches.list_newest(notebook, 1) == [newest]


def test_words_of_lines_are_found_while_they_count(notebook: Notebook) -> None:
    provider = a_provider(notebook)
    batch = brought(notebook, provider, (JULY, "80"), text="Six fiches produit")
    assert [one.kind for one in search.find(notebook, "fiches")] == ["imported_line"]
    take_back(notebook, batch)
    assert search.find(notebook, "fiches") == []


def test_the_lines_of_a_month_come_by_day_and_row_so_many_at_most(notebook: Notebook) -> None:
    provider = a_provider(notebook)
    brought(notebook, provider, *((date(2016, 7, day), str(day)) for day in (20, 3, 11)))
    found = imported_lines.list_for_month(notebook, provider.id, JULY, 2)
    assert [line.day.day for line in found] == [3, 11]
    assert imported_lines.list_for_month(notebook, provider.id, AUGUST, 2) == []
