"""Whether a request plainly comes from the machine the app runs on."""

import re
from collections.abc import Mapping
from ipaddress import ip_address

_FORWARDING_FAMILIES = ("forwarded", "x-forwarded", "x-original", "x-envoy", "x-amzn", "cf-")
_FORWARDING_HEADERS = frozenset(
    {
        "via",
        "x-real-ip",
        "x-client-ip",
        "x-cluster-client-ip",
        "x-host",
        "x-proxyuser-ip",
        "true-client-ip",
        "fastly-client-ip",
        "fly-client-ip",
    }
)
_PORT = re.compile(r"(:[0-9]{1,5})?")


def is_plainly_local(peer: str | None, headers: Mapping[str, str]) -> bool:
    """Whether peer, Host and headers all say that the owner sits at this very machine.

    `peer` is None for a loopback peer, as Streamlit reports it. A proxy on this machine has
    a loopback peer too, so a Host of another name or any forwarding header refuses.
    """
    names = {name.lower(): value for name, value in headers.items()}
    return (
        (peer is None or _is_loopback(peer))
        and _is_local_host(names.get("host", ""))
        and not any(_is_forwarding(name) for name in names)
    )


def _is_forwarding(header: str) -> bool:
    return header in _FORWARDING_HEADERS or header.startswith(_FORWARDING_FAMILIES)


def _is_local_host(host: str) -> bool:
    name = host.strip().lower()
    if name.startswith("["):
        name, bracket, port = name[1:].partition("]")
        return bracket == "]" and _is_port(port) and _is_loopback(name)
    name, colon, port = name.partition(":")
    return _is_port(colon + port) and (name == "localhost" or _is_loopback(name))


def _is_port(rest: str) -> bool:
    return _PORT.fullmatch(rest) is not None


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
