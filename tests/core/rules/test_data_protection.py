"""Where personal data may go, beside the lists of the European Union."""

import pytest

from core.rules.data_protection import ADEQUATE, EEA, FRANCE, Ground, ground


def test_the_lists_have_the_known_lengths_and_share_no_country() -> None:
    """26 other member states, Iceland, Liechtenstein, Norway; 15 recognised beside the States."""
    assert len(EEA) == 29
    assert len(ADEQUATE) == 15
    assert not FRANCE & EEA
    assert not ADEQUATE & (FRANCE | EEA | {"US"})


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("FR", Ground.INSIDE),
        ("RE", Ground.INSIDE),
        ("PT", Ground.INSIDE),
        ("NO", Ground.INSIDE),
        ("CH", Ground.ADEQUATE),
        ("GB", Ground.ADEQUATE),
        ("BR", Ground.ADEQUATE),
        ("US", Ground.STATES),
        ("MG", Ground.OUTSIDE),
        ("MA", Ground.OUTSIDE),
        ("", Ground.UNKNOWN),
    ],
)
def test_a_country_asks_for_what_its_list_says(country: str, expected: Ground) -> None:
    assert ground(country) is expected
