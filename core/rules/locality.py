"""Whether a request plainly comes from the machine the app runs on."""

from collections.abc import Mapping
from ipaddress import ip_address

_FORWARDING_HEADERS = frozenset(
    {
        "forwarded",
        "via",
        "x-forwarded-for",
        "x-forwarded-host",
        "x-forwarded-proto",
        "x-forwarded-server",
        "x-real-ip",
        "x-client-ip",
        "x-cluster-client-ip",
        "x-original-host",
        "true-client-ip",
        "cf-connecting-ip",
        "fastly-client-ip",
        "fly-client-ip",
    }
)


def is_plainly_local(peer: str | None, headers: Mapping[str, str]) -> bool:
    """Whether peer, Host and headers all say that the owner sits at this very machine.

    `peer` is None for a loopback peer, as Streamlit reports it. A proxy on this machine has
    a loopback peer too, so a Host of another name or any forwarding header refuses.
    """
    names = {name.lower(): value for name, value in headers.items()}
    return (
        (peer is None or _is_loopback(peer))
        and _is_local_host(names.get("host", ""))
        and not _FORWARDING_HEADERS & names.keys()
    )


def _is_local_host(host: str) -> bool:
    name = host.strip().lower()
    if name.startswith("["):
        name, bracket, port = name[1:].partition("]")
        if not bracket or (port and not port.startswith(":")):
            return False
        return _is_loopback(name)
    name = name.partition(":")[0]
    return name == "localhost" or _is_loopback(name)


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
