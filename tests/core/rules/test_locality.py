"""Only a request that plainly comes from this machine may see the owner's notebook."""

import pytest

from core.rules.locality import is_plainly_local


@pytest.mark.parametrize(
    "host", ["localhost:8501", "localhost", "LOCALHOST:1", "127.0.0.1:8501", "127.5.5.5", "[::1]:8"]
)
def test_the_owner_at_this_machine_is_local(host: str) -> None:
    assert is_plainly_local(None, {"Host": host})
    assert is_plainly_local("127.0.0.1", {"host": host})


@pytest.mark.parametrize(
    "host",
    [
        "",
        "example.org",
        "localhost.example.org:8501",
        "127.0.0.1.example.org",
        "192.168.1.5:8501",
        "[2001:db8::1]:8501",
        "[::1]evil.org",
        "[::1",
        "0.0.0.0:8501",
        "evil.org:localhost",
        "localhost:8501@evil.org",
        "localhost:evil.org",
        "localhost:8501, evil.org",
        "localhost:8501:8501",
        "localhost:",
        "localhost:-1",
        "localhost:\u0668\u0665",
        "localhost.",
        "127.0.0.1:8501/evil.org",
        "127.1:8501",
        "2130706433",
        "[::1]:evil.org",
        "[::1%25eth0]x:1",
        "[::1%25eth0]x]:8501",
        "[localhost]:8501",
        "::1",
    ],
)
def test_another_host_name_is_not_local(host: str) -> None:
    assert not is_plainly_local(None, {"Host": host})


@pytest.mark.parametrize("peer", ["192.168.1.7", "10.0.0.1", "2001:db8::1", "", "nonsense"])
def test_another_machine_is_not_local(peer: str) -> None:
    assert not is_plainly_local(peer, {"Host": "localhost:8501"})


@pytest.mark.parametrize(
    "header",
    [
        "X-Forwarded-For",
        "X-Forwarded-Port",
        "X-FORWARDED-User",
        "X-Original-URL",
        "X-Original-Forwarded-For",
        "X-Envoy-External-Address",
        "X-Amzn-Trace-Id",
        "forwarded",
        "Forwarded-For",
        "Via",
        "X-Real-IP",
        "X-Client-IP",
        "X-Cluster-Client-IP",
        "X-Host",
        "X-ProxyUser-Ip",
        "True-Client-IP",
        "Fastly-Client-IP",
        "Fly-Client-IP",
        "CF-Connecting-IP",
    ],
)
def test_a_proxy_on_this_machine_is_not_local(header: str) -> None:
    assert not is_plainly_local(None, {"Host": "localhost:8501", header: "anything"})
    assert not is_plainly_local("127.0.0.1", {"Host": "localhost:8501", header: "127.0.0.1"})


def test_a_request_without_headers_is_not_local() -> None:
    assert not is_plainly_local(None, {})
