"""Only a plain web address becomes a link."""

import pytest

from core.rules.profile_link import shown_link


@pytest.mark.parametrize(
    "address",
    [
        "https://www.upwork.com/freelancers/~01ab",
        "http://example.org/profil?lang=fr#notes",
        "  https://example.org  ",
    ],
)
def test_a_web_address_is_shown_as_a_link(address: str) -> None:
    assert shown_link(address) == address.strip()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Hanta sur Upwork",
        "www.upwork.com/hanta",
        "javascript:alert(1)",
        "data:text/html,<b>x</b>",
        "file:///etc/passwd",
        "ftp://example.org",
        "//example.org",
        "https://",
        "https://nowhere",
        "https://good.example.org@bad.example.com/",
        "https://exam ple.org",
        "https://example.org/\u202egnp.exe",
        "https://[::1",
    ],
)
def test_anything_else_stays_text(written: str) -> None:
    assert shown_link(written) is None
