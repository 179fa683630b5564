"""Compare counts the months that the person asks for."""

from datetime import date

import pytest

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.pages.comparing import (
    AGENCY,
    AGENCY_YEAR,
    MIORA,
    MIORA_YEAR,
    address,
    figures,
    month,
    words,
)
from tests.pages.conftest import OpenScreen

BUSY = [month(MIORA, date(2026, at, 1), 100, 60) for at in range(1, 5)]
RECORDS = (AGENCY, MIORA, *AGENCY_YEAR, *MIORA_YEAR, *BUSY)


def test_only_the_months_of_the_period_count(open_screen: OpenScreen) -> None:
    assert figures(open_screen("compare", *RECORDS))[1] == "4,20"
    until = open_screen("compare", until="2025-12")
    assert figures(until)[1] == "3,00"
    both = open_screen("compare", since="2025-04", until="2026-01")
    assert "avril 2025 à juin 2025 (3 mois)" in words(both)
    assert "juillet 2025 à janvier 2026 (7 mois)" in words(both)


def test_a_period_is_picked_and_opened_again(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", *RECORDS, unfolded="compare.settings")
    screen.selectbox(key="compare.until").select("2025-12").run()
    assert address(screen, "until") == "2025-12"
    assert figures(screen)[1] == "3,00"
    screen.selectbox(key="compare.until").select("").run()
    assert "until" not in screen.query_params
    assert figures(screen)[1] == "4,20"


def test_the_end_chosen_last_is_the_one_meant(open_screen: OpenScreen) -> None:
    screen = open_screen("compare", *RECORDS, unfolded="compare.settings", until="2025-08")
    screen.selectbox(key="compare.since").select("2025-06").run()
    assert address(screen, "until") == "2025-08"
    screen.selectbox(key="compare.since").select("2025-09").run()
    assert address(screen, "since") == "2025-09"
    assert "until" not in screen.query_params


def test_a_period_that_leaves_one_side_without_months_says_so_and_leads_back(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("compare", *RECORDS, since="2025-07")
    assert [one.value for one in screen.info] == [text(Language.FRENCH, "compare.period.nothing")]
    screen.button(key="compare.period.all").click().run()
    assert figures(screen)[1] == "4,20"


@pytest.mark.parametrize("written", ["2025-13", "x", "2025", "2025-06-01", "'; DROP"])
def test_an_end_that_is_no_month_is_ignored(open_screen: OpenScreen, written: str) -> None:
    screen = open_screen("compare", *RECORDS, since=written, until=written)
    assert not screen.exception
    assert figures(screen)[1] == "4,20"


def test_a_period_that_ends_before_it_begins_is_ignored(open_screen: OpenScreen) -> None:
    assert figures(open_screen("compare", *RECORDS, since="2026-01", until="2025-01"))[1] == "4,20"
