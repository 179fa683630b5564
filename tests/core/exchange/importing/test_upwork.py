"""Upwork's movements: each payment to a freelancer counts once, and no other money does."""

import pytest

from core.exchange.importing.lines import Reading
from core.exchange.importing.upwork_types import Kind, kind_of
from tests.core.exchange.importing.uploads import csv_table, guessed, read, told

HEADER = (
    "Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,ExchangeRate,"
    "Currency,Balance"
)


def report(*movements: tuple[str, str, str, str, str]) -> Reading:
    """A report of (day, type, description, freelancer, amount)."""
    rows = [
        f'"{day}",{number},{kind},"{words}",,{who},,,,{amount},1.0,USD,0.00'
        for number, (day, kind, words, who, amount) in enumerate(movements, start=1)
    ]
    return read(csv_table(HEADER, *rows))


def counted(reading: Reading) -> list[tuple[str, str, str, str]]:
    return [line[:4] for line in told(reading.lines)]


@pytest.mark.parametrize(
    ("kind", "words", "expected"),
    [
        ("Hourly", "4:30 hrs", Kind.PAID),
        ("Bonus", "", Kind.PAID),
        ("Miscellaneous", "", Kind.PAID),
        ("Expense", "", Kind.PAID),
        ("Salary", "", Kind.PAID),
        ("Fixed Price", "Milestone 1", Kind.FIXED_PRICE),
        ("Fixed-price", "Milestone 1", Kind.FIXED_PRICE),
        ("Fixed Price", "A page on fundraising, escrow and release notes", Kind.FIXED_PRICE),
        ("Fixed Price", "Funded milestone 1", Kind.FUNDING),
        ("Fixed Price", "Moved into escrow", Kind.FUNDING),
        ("Fixed Price", "Paid from escrow", Kind.PAID),
        ("Fixed Price", "Milestone released", Kind.PAID),
        ("Payment", "Visa ending 4242", Kind.OWN_MONEY),
        ("Payment", "Payment from escrow", Kind.FROM_ESCROW),
        ("Withdrawal", "", Kind.OWN_MONEY),
        ("Service Fee", "", Kind.PLATFORM_FEE),
        ("Processing Fee", "", Kind.PLATFORM_FEE),
        ("Marketplace Fee", "", Kind.PLATFORM_FEE),
        ("Contract Initiation Fee", "", Kind.PLATFORM_FEE),
        ("Membership", "", Kind.PLATFORM_FEE),
        ("Currency Conversion Fee", "", Kind.EXCHANGE_FEE),
        ("VAT", "", Kind.TAX),
        ("WHT", "", Kind.TAX),
        ("Withholding Tax", "", Kind.TAX),
        ("Refund", "for one page", Kind.REFUND),
        ("Refund", "of the processing fee", Kind.PLATFORM_FEE),
        ("Refund", "Escrow returned to client", Kind.ESCROW_RETURNED),
        ("Escrow Refund", "", Kind.ESCROW_RETURNED),
        ("Chargeback", "", Kind.UNKNOWN),
        ("", "", Kind.UNKNOWN),
    ],
)
def test_a_movement_is_what_its_type_and_words_say(kind: str, words: str, expected: Kind) -> None:
    assert kind_of(kind, words) is expected


def test_escrow_filled_in_one_month_and_released_in_the_next_counts_in_the_next() -> None:
    reading = report(
        ("Oct 2, 2020", "Fixed Price", "Milestone 1", "Hanta", "-100.00"),
        ("Oct 2, 2020", "Payment", "Payment from escrow", "Hanta", "100.00"),
        ("Sep 25, 2020", "Processing Fee", "", "", "-3.00"),
        ("Sep 25, 2020", "Fixed Price", "Milestone 1", "Hanta", "-100.00"),
        ("Sep 25, 2020", "Payment", "Visa", "", "103.00"),
    )
    assert counted(reading) == [
        ("2020-10-02", "Hanta", "amount", "100"),
        ("2020-09-25", "Hanta", "platform_fee", "3"),
    ]


def test_what_still_lies_in_escrow_is_not_spent() -> None:
    reading = report(
        ("Sep 25, 2020", "Processing Fee", "", "", "-3.00"),
        ("Sep 25, 2020", "Fixed Price", "Milestone 1", "Hanta", "-100.00"),
        ("Sep 25, 2020", "Payment", "Visa", "", "103.00"),
    )
    assert counted(reading) == [("2020-09-25", "Hanta", "platform_fee", "3")]


def test_escrow_without_a_word_about_it_is_told_by_the_fee_and_the_later_debit() -> None:
    reading = report(
        ("Oct 2, 2020", "Fixed Price", "Milestone 1", "Hanta", "-100.00"),
        ("Sep 25, 2020", "Processing Fee", "", "", "-3.00"),
        ("Sep 25, 2020", "Fixed Price", "Milestone 1", "Hanta", "-100.00"),
    )
    assert counted(reading)[0] == ("2020-10-02", "Hanta", "amount", "100")
    assert len(reading.lines) == 2


def test_two_months_of_the_same_price_stay_two() -> None:
    months = ("Sep", "Oct")
    reading = report(
        *(
            movement
            for month in months
            for movement in (
                (f"{month} 28, 2020", "Fixed Price", "Pages", "Hanta", "-80.00"),
                (f"{month} 2, 2020", "Fixed Price", "Pages", "Hanta", "-80.00"),
                (f"{month} 2, 2020", "Processing Fee", "", "", "-2.40"),
            )
        )
    )
    amounts = [line for line in counted(reading) if line[2] == "amount"]
    assert amounts == [
        ("2020-09-28", "Hanta", "amount", "80"),
        ("2020-10-28", "Hanta", "amount", "80"),
    ]


def test_a_report_of_payments_only_loses_none() -> None:
    reading = report(
        ("Oct 2, 2020", "Fixed Price", "Pages", "Hanta", "-80.00"),
        ("Sep 2, 2020", "Fixed Price", "Pages", "Hanta", "-80.00"),
    )
    assert len(reading.lines) == 2
    assert reading.skipped == ()


def test_more_than_was_in_escrow_counts_whole() -> None:
    reading = report(
        ("Oct 2, 2020", "Fixed Price", "Milestone 1 and more", "Hanta", "-13.00"),
        ("Oct 2, 2020", "Payment", "Payment from escrow", "Hanta", "10.00"),
        ("Oct 2, 2020", "Payment", "Visa", "", "3.09"),
        ("Oct 2, 2020", "Processing Fee", "", "", "-0.09"),
    )
    assert counted(reading) == [
        ("2020-10-02", "Hanta", "amount", "13"),
        ("2020-10-02", "Hanta", "platform_fee", "0.09"),
    ]


def test_one_release_frees_the_debit_of_its_own_freelancer() -> None:
    reading = report(
        ("Oct 2, 2020", "Fixed Price", "Pages", "Mira", "-100.00"),
        ("Oct 2, 2020", "Fixed Price", "Pages", "Hanta", "-100.00"),
        ("Oct 2, 2020", "Payment", "Payment from escrow", "Hanta", "100.00"),
    )
    assert counted(reading) == [("2020-10-02", "Hanta", "amount", "100")]


def test_a_fee_that_names_nobody_stays_so_when_two_were_paid_that_day() -> None:
    reading = report(
        ("Oct 5, 2020", "Hourly", "", "Hanta", "-60.00"),
        ("Oct 5, 2020", "Hourly", "", "Mira", "-30.00"),
        ("Oct 5, 2020", "Processing Fee", "", "", "-2.70"),
    )
    assert counted(reading)[-1] == ("2020-10-05", "", "platform_fee", "2.7")


@pytest.mark.parametrize("amount", ["13.33", "-13.33"])
def test_a_refund_is_negative_whichever_sign_it_has(amount: str) -> None:
    reading = report(
        ("Oct 5, 2020", "Hourly", "", "Hanta", "-60.00"),
        ("Oct 9, 2020", "Refund", "one page", "Hanta", amount),
    )
    assert counted(reading)[1] == ("2020-10-09", "Hanta", "amount", "-13.33")


def test_a_report_with_spending_above_zero_is_read_by_its_payments() -> None:
    reading = report(
        ("Oct 5, 2020", "Hourly", "", "Hanta", "60.00"),
        ("Oct 5, 2020", "Payment", "Visa", "", "-61.80"),
        ("Oct 5, 2020", "Processing Fee", "", "", "1.80"),
    )
    assert counted(reading) == [
        ("2020-10-05", "Hanta", "amount", "60"),
        ("2020-10-05", "Hanta", "platform_fee", "1.8"),
    ]


@pytest.mark.parametrize(("rate", "is_asked"), [("1.0", False), ("", False), ("0.92", True)])
def test_a_rate_beside_the_amount_leaves_its_currency_to_the_person(
    rate: str, is_asked: bool
) -> None:
    row = f'"Oct 5, 2020",1,Hourly,,,Hanta,,,,-60.00,{rate},EUR,0.00'
    mapping = guessed(csv_table(HEADER, row))
    assert mapping.fixed_currency == "USD"
    assert ("fixed_currency" in mapping.unsure) is is_asked


def test_an_unknown_movement_is_named() -> None:
    [skipped] = report(("Oct 5, 2020", "Chargeback", "", "", "-60.00")).skipped
    assert skipped.reason == "import.skip.upwork_unknown"
    assert skipped.values == {"type": "Chargeback"}


def test_a_day_with_thousands_of_movements_is_read_all_the_same() -> None:
    movement = ("Oct 5, 2020", "Fixed Price", "Pages", "Hanta", "-1.00")
    fee = ("Oct 5, 2020", "Processing Fee", "", "", "-0.03")
    assert len(report(*[movement, fee] * 3_000).lines) == 6_000
