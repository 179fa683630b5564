"""Bringing figures from a file: seen before it is kept, kept once, and taken back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from core.model.provider import ProviderMonth, provider_month_id
from core.storage import (
    import_batches,
    providers,
)
from core.storage.notebook import Notebook
from tests.pages.conftest import OpenScreen
from tests.pages.importing import (
    HANTA,
    JULY,
    SEPTEMBER,
    bring_in,
    choose,
    counted,
    give,
    months,
    said,
    shown,
)
from tests.pages.logs import NOW


def test_an_upwork_report_becomes_months_counted_once_and_is_taken_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = give(open_screen("costs", view="files"), "upwork.csv")
    assert not screen.exception
    told = shown(screen)
    assert counted("import.counts.new", 4) in told
    assert "Hanta Rakoto (nouveau prestataire)" in told
    assert providers.list_all(own_notebook) == []

    bring_in(screen)
    made = {one.name: one for one in providers.list_all(own_notebook)}
    assert {name: (one.currency, one.platform) for name, one in made.items()} == {
        "Hanta Rakoto": ("USD", "Upwork"),
        "Jonas Weber": ("USD", "Upwork"),
    }
    september = months(own_notebook, made["Hanta Rakoto"])[SEPTEMBER]
    assert (september.amount, september.platform_fee) == (Decimal(100), Decimal("9.95"))
    assert months(own_notebook, made["Jonas Weber"])[SEPTEMBER].amount == Decimal(108)
    assert counted("import.done", 4, file="upwork.csv") in shown(screen)

    (batch,) = import_batches.list_all(own_notebook)
    screen.button(key=f"import.undo.{batch.id}").click().run()
    assert said("import.taken_back") in shown(screen)
    assert months(own_notebook, made["Hanta Rakoto"]) == {}
    assert import_batches.list_all(own_notebook) == []


def test_the_same_file_again_changes_nothing_and_says_so(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    bring_in(give(open_screen("costs", view="files"), "upwork.csv"))
    revision = own_notebook.revision()
    screen = give(open_screen("costs", view="files", opened=False), "upwork.csv")
    assert counted("import.counts.all_here", 4) in shown(screen)
    assert said("import.recognised.remembered") in shown(screen)
    assert "import.do" not in [button.key for button in screen.button]
    assert own_notebook.revision() == revision


HOURS = {
    "toggl.csv": (Decimal("1.8333"), Decimal(8)),
    "clockify.csv": (Decimal("1.5"), Decimal("3.3333")),
    "harvest.csv": (Decimal("1.5"), Decimal(8)),
    "kimai.csv": (Decimal("1.5"), Decimal("3.3333")),
}


@pytest.mark.parametrize(("name", "hours"), HOURS.items())
def test_hours_of_mine_manage_and_hours_of_the_provider_are_worked(
    open_screen: OpenScreen,
    own_notebook: Notebook,
    name: str,
    hours: tuple[Decimal, Decimal],
) -> None:
    # The provider's name is in the file; the other one can only be the person's own.
    bring_in(give(open_screen("costs", HANTA, view="files"), name))
    september = months(own_notebook, HANTA)[SEPTEMBER]
    assert (september.managing_hours, september.hours_worked) == hours


def test_a_bank_statement_waits_for_a_currency_and_for_who_is_who(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    agency = replace(HANTA, name="Lumen", currency="EUR")
    screen = give(open_screen("costs", agency, view="files"), "bank.csv")
    assert said("import.unsure.title") in shown(screen)
    assert said("import.counts.nothing") in shown(screen)
    choose(screen, said("import.fixed_currency.label"), "EUR")
    told = shown(screen)
    assert "Lumen" in told
    bring_in(screen)
    assert months(own_notebook, agency)[SEPTEMBER].amount == Decimal(1250)


def test_an_older_upwork_report_takes_a_refund_off(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    bring_in(give(open_screen("costs", HANTA, view="files"), "upwork_old.csv"))
    found = months(own_notebook, HANTA)
    assert found[date(2016, 8, 1)].amount == Decimal("66.67")
    assert found[date(2016, 9, 1)].amount == Decimal(80)


def test_a_table_of_any_kind_brings_money_fees_and_hours(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    bring_in(give(open_screen("costs", HANTA, view="files"), "table.tsv"))
    july = months(own_notebook, HANTA)[JULY]
    assert (july.amount, july.platform_fee) == (Decimal(80), Decimal("2.4"))
    assert july.hours_worked == Decimal(30)


def test_what_is_typed_stands_and_the_preview_says_so(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    typed = ProviderMonth(
        id=provider_month_id(HANTA.id, JULY),
        created_at=NOW,
        provider_id=HANTA.id,
        month=JULY,
        amount=Decimal(75),
    )
    screen = give(open_screen("costs", HANTA, typed, view="files"), "table.tsv")
    assert said("import.preview.typed", added="80\xa0$") in shown(screen)
    bring_in(screen)
    assert months(own_notebook, HANTA)[JULY].amount == Decimal(75)

    costs = open_screen("costs", provider=HANTA.id, opened=False)
    use = f"costs.files.use.{HANTA.id}.{JULY}.amount"
    costs.button(key=use).click().run()
    assert months(own_notebook, HANTA)[JULY].amount == Decimal(80)
    assert use not in [button.key for button in costs.button]


def test_a_line_in_another_currency_is_left_out_with_the_reason(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    euros = replace(HANTA, currency="EUR")
    screen = give(
        open_screen("costs", euros, view="files", unfolded="import.left_out"), "table.tsv"
    )
    assert "montant en USD, alors que ce prestataire est payé en EUR" in shown(screen)
    bring_in(screen)
    july = months(own_notebook, euros)[JULY]
    assert (july.amount, july.hours_worked) == (None, Decimal(30))


def test_a_name_can_be_left_out_and_is_remembered_so(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = give(open_screen("costs", view="files"), "upwork.csv")
    choose(screen, "Jonas Weber", "out")
    bring_in(screen)
    assert [one.name for one in providers.list_all(own_notebook)] == ["Hanta Rakoto"]
    again = give(open_screen("costs", view="files"), "upwork.csv")
    box = next(box for box in again.selectbox if box.label == "Jonas Weber")
    assert box.value == "out"


def test_a_file_without_any_column_guessed_asks_for_them(open_screen: OpenScreen) -> None:
    data = b"Alpha;Beta\nun;deux\ntrois;quatre\n"
    screen = give(open_screen("costs", view="files"), "notes.csv", data)
    assert said("import.columns.incomplete") in shown(screen)
    assert not screen.exception


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("vide.csv", b""),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("longue.csv", b"Date,Montant\n" + b"x" * 200_000),
        ("large.csv", b",".join(b"c%d" % n for n in range(100_000)) + b"\n1\n"),
        ("page.csv", b"<html><body>Date</body></html>"),
        ("archive.xlsx", b"PK\x03\x04" + bytes(500)),
        ("titres.csv", b"Date,Montant\n"),
    ],
)
def test_a_hostile_file_gets_a_message_and_changes_nothing(
    open_screen: OpenScreen, own_notebook: Notebook, name: str, data: bytes
) -> None:
    screen = open_screen("costs", HANTA, view="files")
    revision = own_notebook.revision()
    give(screen, name, data)
    assert not screen.exception
    assert len(screen.error) == 1
    assert name in screen.error[0].value.replace("\\", "")
    assert own_notebook.revision() == revision


def test_words_of_a_file_are_shown_as_plain_words(open_screen: OpenScreen) -> None:
    data = b'Date,Nom,Montant\n2026-07-01,"**Gras** [x](http://e.example)",10 EUR\n'
    screen = give(open_screen("costs", view="files"), "*a*.csv", data)
    assert not screen.exception
    written = [part.value for part in screen.markdown if "Gras" in part.value]
    assert written
    assert all(r"\*\*Gras\*\* \[x\]" in words for words in written)
