"""The first mapping for a table: right where the file proves it, unsure where it does not."""

from dataclasses import replace

import pytest

from core.exchange.importing.guessing import with_conventions
from core.exchange.importing.mapping import DayOrder, DecimalMark, Sign
from core.exchange.importing.sources import Source
from core.model.preferences import Language
from tests.core.exchange.importing.uploads import csv_table, guessed, sample_table

NAMED = ("day", "amount", "refund", "fee", "currency", "hours", "reference")


def headings(name: str) -> dict[str, str | tuple[str, ...]]:
    """What the guess for a sample takes each heading for."""
    table = sample_table(name)
    mapping = guessed(table)
    single = {
        one: table.header[place] for one in NAMED if (place := getattr(mapping, one)) is not None
    }
    return single | {"who": tuple(table.header[place] for place in mapping.who)}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "upwork.csv",
            {
                "day": "Date",
                "amount": "Amount $",
                "reference": "Transaction ID",
                "who": ("Freelancer",),
            },
        ),
        (
            "upwork_old.csv",
            {"day": "Date", "amount": "Amount", "reference": "Ref ID", "who": ("Freelancer",)},
        ),
        ("toggl.csv", {"day": "Start date", "hours": "Duration", "who": ("User",)}),
        ("clockify.csv", {"day": "Start Date", "hours": "Duration (h)", "who": ("User",)}),
        (
            "harvest.csv",
            {
                "day": "Date",
                "hours": "Hours",
                "currency": "Currency",
                "who": ("First Name", "Last Name"),
            },
        ),
        ("kimai.csv", {"day": "Date", "hours": "Durée", "who": ("Utilisateur",)}),
        (
            "bank.csv",
            {"day": "Date opération", "amount": "Débit", "refund": "Crédit", "who": ("Libellé",)},
        ),
        (
            "table.tsv",
            {
                "day": "Month",
                "amount": "Paid",
                "fee": "Fee",
                "hours": "Hours",
                "who": ("Provider",),
            },
        ),
    ],
)
def test_the_columns_of_the_samples_are_guessed(
    name: str, expected: dict[str, str | tuple[str, ...]]
) -> None:
    assert headings(name) == expected


def test_a_day_and_an_amount_are_found_without_a_word_for_them() -> None:
    mapping = guessed(csv_table("Quand;Quoi;Combien", "03/09/2026;fiches;80,00"))
    assert (mapping.day, mapping.amount) == (0, 2)


def test_first_and_last_name_go_together() -> None:
    table = csv_table("Date;Nom;Prénom;Montant", "03/09/2026;Rakoto;Hanta;80,00")
    assert guessed(table).who == (2, 1)


def test_a_heading_alone_does_not_make_a_column_an_amount() -> None:
    table = csv_table("Date;Montant;Payé", "2026-09-03;en attente;80", "2026-09-04;soldé;90")
    assert guessed(table).amount == 2


def test_a_number_that_all_rows_share_is_no_reference() -> None:
    rows = [f"2026-09-0{day};FR76 118;80" for day in range(1, 6)]
    assert guessed(csv_table("Date;Numéro de compte;Montant", *rows)).reference is None
    assert guessed(csv_table("Date;Facture;Montant", "2026-09-03;F-1;80")).reference == 1


def test_the_order_of_days_is_proved_by_one_row_of_the_column() -> None:
    table = csv_table("Date;Montant", "03/04/2026;80", "04/25/2026;80")
    mapping = guessed(table)
    assert mapping.day_order is DayOrder.MONTH_FIRST
    assert "day_order" not in mapping.unsure


def test_an_order_of_days_that_nothing_proves_is_asked() -> None:
    mapping = guessed(csv_table("Date;Montant", "03/04/2026;80"), Language.ENGLISH)
    assert mapping.day_order is DayOrder.DAY_FIRST
    assert "day_order" in mapping.unsure


@pytest.mark.parametrize(
    ("language", "mark"),
    [(Language.FRENCH, DecimalMark.COMMA), (Language.ENGLISH, DecimalMark.POINT)],
)
def test_a_decimal_mark_that_nothing_proves_follows_the_language_and_is_asked(
    language: Language, mark: DecimalMark
) -> None:
    mapping = guessed(csv_table("Date;Montant", "2026-09-03;1,234"), language)
    assert mapping.decimal_mark is mark
    assert "decimal_mark" in mapping.unsure


@pytest.mark.parametrize(
    ("amounts", "sign", "is_asked"),
    [
        (["80", "90"], Sign.SPENT_IS_POSITIVE, False),
        (["-80", "-90"], Sign.SPENT_IS_NEGATIVE, False),
        (["-80", "-90", "2450"], Sign.SPENT_IS_NEGATIVE, True),
        (["80", "90", "-10"], Sign.SPENT_IS_POSITIVE, True),
    ],
)
def test_most_amounts_are_payments(amounts: list[str], sign: Sign, is_asked: bool) -> None:
    mapping = guessed(csv_table("Date;Montant", *(f"2026-09-03;{one}" for one in amounts)))
    assert mapping.sign is sign
    assert ("sign" in mapping.unsure) is is_asked


@pytest.mark.parametrize(
    ("heading", "cell", "currency"),
    [
        ("Montant (EUR)", "80", "EUR"),
        ("Montant €", "80", "EUR"),
        ("Montant", "80 €", "EUR"),
        ("Montant", "$80", "USD"),
        ("Montant", "80", ""),
        ("Montant dû", "80", ""),
    ],
)
def test_the_currency_is_read_where_it_stands(heading: str, cell: str, currency: str) -> None:
    mapping = guessed(csv_table(f"Date;{heading}", f"2026-09-03;{cell}"))
    assert mapping.fixed_currency == currency
    assert ("fixed_currency" in mapping.unsure) is (not currency)


def test_a_column_of_currencies_needs_no_other() -> None:
    mapping = guessed(csv_table("Date;Montant;Devise", "2026-09-03;80;USD"))
    assert mapping.currency == 2
    assert mapping.unsure == ()


def test_amounts_of_a_time_tracker_are_left_out_until_chosen() -> None:
    table = sample_table("harvest.csv")
    mapping = guessed(table)
    assert mapping.amount is None
    chosen = replace(mapping, amount=table.header.index("Cost Amount"))
    again = with_conventions(table, Source.HARVEST, chosen, language=Language.FRENCH)
    assert again.amount == chosen.amount
    assert again.unsure == ()


def test_upwork_payments_tell_their_sign_and_not_the_money_put_in() -> None:
    mapping = guessed(sample_table("upwork_old.csv"))
    assert mapping.sign is Sign.SPENT_IS_NEGATIVE
    assert mapping.unsure == ()
