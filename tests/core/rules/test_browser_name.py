"""A browser's key names a notebook, and the name tells nothing of the key."""

import hashlib

import pytest

from core.rules.browser_name import browser_notebook_name

KEY = "0f" * 32


def test_the_name_is_a_hash_of_the_key() -> None:
    expected = hashlib.sha256(f"passer-la-main browser 1 {KEY}".encode()).hexdigest()
    assert browser_notebook_name(KEY) == f"browser-{expected}"
    assert KEY not in str(browser_notebook_name(KEY))


@pytest.mark.parametrize(
    "forged", ["", "mine", "../mine", KEY[:-1], KEY + "0", KEY.upper(), f"{KEY}\n", "é" * 64]
)
def test_what_is_no_key_names_nothing(forged: str) -> None:
    assert browser_notebook_name(forged) is None
