"""Whether the address of a profile may be shown as a link."""

from urllib.parse import urlsplit

_SCHEMES = ("http", "https")


def shown_link(written: str) -> str | None:
    """The address, if it is a plain web address; None for anything else, which stays text."""
    address = written.strip()
    if any(sign.isspace() or not sign.isprintable() for sign in address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    # A name before an @ can pass for another site's address.
    is_plain = parts.scheme in _SCHEMES and "." in host and "@" not in parts.netloc
    return address if is_plain else None
