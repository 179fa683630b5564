"""Lines go to the providers they count for, and the months they make are told beforehand."""

import json
from datetime import date
from decimal import Decimal

import pytest

from core.exchange.importing import placing
from core.exchange.importing.lines import Line
from core.exchange.importing.people import OUT, Choice, Role
from core.exchange.importing.placing import Effect, Placed
from core.model.imported import Figure
from tests.core.storage import making

JULY, AUGUST = date(2016, 7, 1), date(2016, 8, 1)
HANTA = making.provider(name="Hanta", currency="USD")
CURRENCIES = {HANTA.id: "USD"}
PAID = Choice(role=Role.PROVIDER, provider_id=HANTA.id)
MINE = Choice(role=Role.MINE, provider_id=HANTA.id)


def line(value: str = "80", currency: str = "USD", **values: object) -> Line:
    given: dict[str, object] = {
        "row": 2,
        "day": date(2016, 7, 9),
        "who": "Hanta",
        "figure": Figure.AMOUNT,
        "reference": "",
        "text": "",
        "original": (("Amount", "80"), ("", "")),
        "fingerprint": "a",
        **values,
    }
    return Line(value=Decimal(value), currency=currency, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "choice", "reason"),
    [
        (line(), OUT, "import.skip.left_out"),
        (line(currency="EUR"), PAID, "import.skip.other_currency"),
        (line(currency=""), PAID, "import.skip.no_currency"),
        (line(), MINE, "import.skip.mine_costs_nothing"),
    ],
)
def test_a_line_that_cannot_count_is_left_out_with_the_reason(
    one: Line, choice: Choice, reason: str
) -> None:
    placed, left = placing.place([one], {"Hanta": choice}, CURRENCIES)
    assert placed == []
    assert [(skipped.row, skipped.reason) for skipped in left] == [(2, reason)]


def test_money_in_the_providers_currency_and_hours_of_anyone_count() -> None:
    hours = line("1.5", "", figure=Figure.MANAGING_HOURS)
    assert placing.place([line(), hours], {"Hanta": PAID}, CURRENCIES) == (
        [Placed(line=line(), provider_id=HANTA.id), Placed(line=hours, provider_id=HANTA.id)],
        [],
    )
    assert placing.place([hours], {"Hanta": MINE}, CURRENCIES)[1] == []


def test_a_name_is_paid_in_what_most_of_its_lines_say() -> None:
    lines = [line(currency=code) for code in ("EUR", "USD", "USD", "")]
    assert placing.currency_of(lines, "Hanta") == "USD"
    assert placing.currency_of(lines, "Jonas") == ""


def test_new_lines_add_to_what_files_said_and_leave_what_is_typed() -> None:
    placed = [
        Placed(line=one, provider_id=HANTA.id)
        for one in (
            line("80"),
            line("-20"),
            line("5", day=date(2016, 8, 2)),
            line("2.4", figure=Figure.PLATFORM_FEE),
        )
    ]
    typed = making.provider_month(HANTA.id, JULY, amount=Decimal(300))
    counted = making.provider_month(
        HANTA.id, JULY, amount=Decimal(300), platform_fee=Decimal("1.1")
    )
    key = (HANTA.id, JULY)

    def effect(month: date, figure: Figure, *told: str | None, is_typed: bool = False) -> Effect:
        added, before, after = (None if one is None else Decimal(one) for one in told)
        assert added is not None
        assert after is not None
        return Effect(
            provider_id=HANTA.id,
            month=month,
            figure=figure,
            added=added,
            before=before,
            after=after,
            is_typed=is_typed,
        )

    assert placing.effects(placed, {key: counted}, {key: typed}) == [
        effect(AUGUST, Figure.AMOUNT, "5", None, "5"),
        effect(JULY, Figure.AMOUNT, "60", "300", "300", is_typed=True),
        effect(JULY, Figure.PLATFORM_FEE, "2.4", "1.1", "3.5"),
    ]


def test_a_kept_line_holds_its_row_within_bounds() -> None:
    long = line(
        who="w" * 900,
        text="t\0\ud800" + "é" * 900,
        original=tuple((f"h{number}", '"c' * 30_000) for number in range(200)),
    )
    batch = making.import_batch()
    record = placing.to_record(Placed(line=long, provider_id=HANTA.id), batch)
    assert len(record.who) == len(record.text) == placing.LONGEST_WORDS
    assert record.text.startswith("t?é")
    cells = placing.cells_of(record)
    assert cells[0] == ("h0", '"c' * 149 + '"…')
    assert len(record.original) <= 20_000


def test_cells_come_back_as_the_file_had_them_but_for_the_empty_ones() -> None:
    original = (("Montant", '=1+"é"'), ("Vide", ""), ("", "sans titre"))
    record = placing.to_record(
        Placed(line=line(original=original), provider_id=HANTA.id), making.import_batch()
    )
    assert json.loads(record.original) == [["Montant", '=1+"é"'], ["", "sans titre"]]
    assert placing.cells_of(record) == [("Montant", '=1+"é"'), ("", "sans titre")]
