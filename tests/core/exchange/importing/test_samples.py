"""What the samples of each source give, counted by hand."""

from dataclasses import replace

from core.exchange.importing.lines import Reading
from core.exchange.importing.reading import read_lines
from core.exchange.importing.sources import Source
from core.model.imported import Figure
from tests.core.exchange.importing.uploads import guessed, read_sample, sample_table, told

HANTA, CLAIRE = "Hanta Rakoto", "Claire Courtois"


def reasons(reading: Reading) -> dict[int, str]:
    return {one.row: one.reason.removeprefix("import.skip.") for one in reading.skipped}


def test_toggl_gives_each_stretch_of_work() -> None:
    reading = read_sample("toggl.csv")
    assert told(reading.lines) == [
        ("2026-09-02", CLAIRE, "managing_hours", "1.5", ""),
        ("2026-09-09", CLAIRE, "managing_hours", "0.333333", ""),
        ("2026-09-10", HANTA, "managing_hours", "4", ""),
        ("2026-09-10", HANTA, "managing_hours", "4", ""),
    ]
    assert reading.names == (CLAIRE, HANTA)
    assert reading.skipped == ()


def test_whose_hours_they_are_is_said_by_name() -> None:
    table = sample_table("toggl.csv")
    mine = guessed(table)
    whose = {HANTA: Figure.HOURS_WORKED}
    before = read_lines(table, Source.TOGGL, mine)
    after = read_lines(table, Source.TOGGL, mine, hours_of=whose)
    assert [one.figure for one in after.lines] == [
        Figure.MANAGING_HOURS,
        Figure.MANAGING_HOURS,
        Figure.HOURS_WORKED,
        Figure.HOURS_WORKED,
    ]
    marks = [[one.fingerprint for one in reading.lines] for reading in (before, after)]
    assert marks[0] == marks[1]


def test_clockify_days_with_the_month_first_are_read() -> None:
    assert told(read_sample("clockify.csv").lines) == [
        ("2026-09-02", CLAIRE, "managing_hours", "1.5", ""),
        ("2026-09-25", HANTA, "managing_hours", "3.333333", ""),
    ]


def test_harvest_puts_first_and_last_name_together() -> None:
    reading = read_sample("harvest.csv")
    assert told(reading.lines) == [
        ("2026-09-02", CLAIRE, "managing_hours", "1.5", ""),
        ("2026-09-10", HANTA, "managing_hours", "8", ""),
    ]
    assert reading.lines[0].text == "Fiches produit · Relecture · Fiches 1 à 6\ndeux à reprendre"


def test_an_amount_chosen_by_hand_counts_beside_the_hours() -> None:
    table = sample_table("harvest.csv")
    chosen = replace(guessed(table), amount=table.header.index("Cost Amount"))
    reading = read_lines(table, Source.HARVEST, chosen)
    assert told(reading.lines)[1:] == [
        ("2026-09-10", HANTA, "amount", "120", "EUR"),
        ("2026-09-10", HANTA, "managing_hours", "8", ""),
    ]
    assert reading.skipped == ()


def test_kimai_is_read_under_its_title_and_its_total_is_left_out() -> None:
    reading = read_sample("kimai.csv")
    assert told(reading.lines) == [
        ("2026-09-02", CLAIRE, "managing_hours", "1.5", ""),
        ("2026-09-25", HANTA, "managing_hours", "3.333333", ""),
    ]
    assert reasons(reading) == {7: "no_day"}


def test_a_bank_statement_tells_money_out_from_money_that_came_back() -> None:
    reading = read_sample("bank.csv")
    assert told(reading.lines) == [
        ("2026-09-03", "VIR SEPA AGENCE LUMEN FACTURE", "amount", "1300", ""),
        ("2026-09-15", "VIR SEPA CLIENT BOUTIQUE ROSE", "amount", "-2450.5", ""),
        ("2026-09-28", "CB UPWORK GLOBAL", "amount", "93.4", ""),
        ("2026-09-30", "AVOIR AGENCE LUMEN", "amount", "-50", ""),
    ]
    assert reasons(reading) == {10: "bad_day"}


def test_the_row_of_the_file_stays_behind_each_line() -> None:
    line = read_sample("bank.csv").lines[0]
    assert (line.row, line.text) == (6, "VIR SEPA AGENCE LUMEN FACTURE 118")
    assert line.original == (
        ("Date opération", "03/09/2026"),
        ("Date valeur", "03/09/2026"),
        ("Libellé", "VIR SEPA AGENCE LUMEN FACTURE 118"),
        ("Débit", "1 300,00"),
        ("Crédit", ""),
    )


def test_a_table_by_month_gives_money_fee_and_hours() -> None:
    assert told(read_sample("table.tsv").lines)[3:] == [
        ("2026-08-01", HANTA, "amount", "1080", "USD"),
        ("2026-08-01", HANTA, "platform_fee", "32.4", "USD"),
        ("2026-08-01", HANTA, "managing_hours", "34.5", ""),
    ]


def test_older_upwork_counts_each_milestone_once_when_it_is_paid() -> None:
    reading = read_sample("upwork_old.csv")
    assert told(reading.lines) == [
        ("2016-09-30", HANTA, "amount", "80", "USD"),
        ("2016-09-02", HANTA, "platform_fee", "2.4", "USD"),
        ("2016-08-31", HANTA, "amount", "-13.33", "USD"),
        ("2016-08-29", HANTA, "amount", "80", "USD"),
        ("2016-08-01", HANTA, "platform_fee", "2.4", "USD"),
    ]
    assert reasons(reading) == {
        3: "upwork_own_money",
        5: "upwork_funding",
        6: "upwork_own_money",
        9: "upwork_own_money",
        11: "upwork_funding",
        12: "upwork_own_money",
    }


def test_older_upwork_with_local_amounts_is_read_in_dollars() -> None:
    assert told(read_sample("upwork_old_local.csv").lines) == [
        ("2019-12-09", "Mira Novak", "amount", "67.5", "USD"),
        ("2019-12-09", "Mira Novak", "platform_fee", "2.03", "USD"),
        ("2019-12-20", "Mira Novak", "amount", "25", "USD"),
    ]


def test_local_amounts_can_be_chosen_instead() -> None:
    table = sample_table("upwork.csv")
    chosen = replace(guessed(table), amount=table.header.index("Amount in local currency"))
    reading = read_lines(table, Source.UPWORK, chosen)
    assert told(reading.lines)[0] == ("2026-09-25", HANTA, "amount", "85.11", "EUR")


def test_newer_upwork_is_read() -> None:
    reading = read_sample("upwork.csv")
    assert told(reading.lines) == [
        ("2026-09-25", HANTA, "amount", "100", "USD"),
        ("2026-09-03", HANTA, "platform_fee", "4.95", "USD"),
        ("2026-09-03", HANTA, "platform_fee", "5", "USD"),
        ("2026-09-14", "Jonas Weber", "amount", "108", "USD"),
    ]
    assert reasons(reading) == {
        3: "upwork_own_money",
        6: "upwork_funding",
        7: "upwork_own_money",
        9: "upwork_tax",
        10: "upwork_unknown",
    }
