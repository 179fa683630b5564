"""Codes for a second device: once, for ten minutes, however somebody types them."""

from datetime import datetime, timedelta

from core.rules.one_time_codes import ALPHABET, OneTimeCodes, spelled

NOW = datetime.fromisoformat("2026-11-25T10:00:00")
CODE = "ABCD-2345-WXYZ"


def codes() -> OneTimeCodes:
    found = OneTimeCodes()
    found.add(CODE, "key", NOW)
    return found


def test_a_code_works_once() -> None:
    found = codes()
    assert found.take(CODE, NOW) == "key"
    assert found.take(CODE, NOW) is None


def test_it_may_be_typed_in_small_letters_and_without_dashes() -> None:
    assert codes().take(" abcd 2345wxyz", NOW) == "key"


def test_its_time_is_over_after_ten_minutes() -> None:
    ended = NOW + timedelta(minutes=10)
    assert codes().take(CODE, ended - timedelta(seconds=1)) == "key"
    assert codes().take(CODE, ended) is None


def test_another_code_opens_nothing() -> None:
    found = codes()
    assert found.take("ABCD-2345-WXYA", NOW) is None
    assert found.take("", NOW) is None
    assert found.take(CODE, NOW) == "key"


def test_a_new_code_replaces_the_one_before() -> None:
    found = codes()
    found.add("2222-2222-2222", "key", NOW)
    assert found.take(CODE, NOW) is None
    assert found.take("2222-2222-2222", NOW) == "key"


def test_a_code_holds_59_bits_in_groups_of_four() -> None:
    picked = iter("23456789ABCD")
    assert spelled(lambda _: next(picked)) == "2345-6789-ABCD"
    assert spelled(lambda letters: letters[-1]) == "-".join(["ZZZZ"] * 3)
    assert len(set(ALPHABET)) == len(ALPHABET)
    assert len(ALPHABET) ** 12 > 2**58
    assert not set("01ILOU") & set(ALPHABET)
