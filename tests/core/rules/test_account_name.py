"""The notebook of an account: always the same, nobody else's, and it names no one."""

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rules.account_name import account_notebook_name

GOOGLE = "https://accounts.google.com"
an_issuer = st.from_regex(r"(https://|http://)?[a-z0-9.]{1,8}(/[a-z0-9]{1,4})?/?", fullmatch=True)


def test_the_name_is_the_hash_of_domain_issuer_and_subject() -> None:
    whole = b'["passer-la-main account 1", "accounts.google.com", "1234567890"]'
    assert account_notebook_name(GOOGLE, "1234567890") == (
        f"account-{hashlib.sha256(whole).hexdigest()}"
    )


@pytest.mark.parametrize("issuer", ["accounts.google.com", "https://accounts.google.com/"])
def test_the_two_ways_in_which_google_writes_itself_are_one_account(issuer: str) -> None:
    assert account_notebook_name(issuer, "7") == account_notebook_name(GOOGLE, "7")


def test_a_service_without_encryption_is_not_taken_for_the_one_with() -> None:
    assert account_notebook_name("http://id.example.org", "7") != account_notebook_name(
        "https://id.example.org", "7"
    )


@pytest.mark.parametrize("issuer", ["https://id.example.org/X", "https://id.example.org/x"])
def test_nothing_but_a_slash_is_taken_from_the_end_of_a_service(issuer: str) -> None:
    assert account_notebook_name(issuer, "7") != account_notebook_name(issuer[:-1], "7")


@given(
    st.tuples(an_issuer, st.text(min_size=1)),
    st.tuples(an_issuer, st.text(min_size=1)),
)
def test_two_people_never_share_a_name(one: tuple[str, str], other: tuple[str, str]) -> None:
    def plain(pair: tuple[str, str]) -> tuple[str, str]:
        return pair[0].strip().removeprefix("https://").rstrip("/"), pair[1]

    is_same = account_notebook_name(*one) == account_notebook_name(*other)
    assert is_same == (plain(one) == plain(other))


@given(st.sampled_from(["a", "ab", "abc"]), st.sampled_from(["bc", "c", "abc"]))
def test_letters_do_not_slip_from_issuer_to_subject(issuer: str, subject: str) -> None:
    moved = (issuer + subject[:1], subject[1:] or "x")
    assert account_notebook_name(issuer, subject) != account_notebook_name(*moved)


@given(an_issuer, st.text(min_size=1))
def test_it_is_a_name_that_the_storage_takes(issuer: str, subject: str) -> None:
    assert re.fullmatch(r"account-[0-9a-f]{64}", account_notebook_name(issuer, subject) or "")


@pytest.mark.parametrize(
    ("issuer", "subject"), [("", "7"), (" https:// ", "7"), (GOOGLE, ""), ("", "")]
)
def test_nobody_has_no_notebook(issuer: str, subject: str) -> None:
    assert account_notebook_name(issuer, subject) is None
