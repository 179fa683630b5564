"""When a decision asks to be looked at again."""

from datetime import date

from core.rules.look_again import NEXT_LOOK


def test_the_next_look_is_a_quarter_later_on_the_same_weekday() -> None:
    later = date(2026, 11, 26) + NEXT_LOOK
    assert later == date(2027, 2, 25)
    assert later.isoweekday() == 4
