"""Which notebook belongs to a browser: a name from which its key cannot be worked out."""

import re
from hashlib import sha256

_DOMAIN = "passer-la-main browser 1"
_KEY = re.compile(r"[0-9a-f]{64}")


def browser_notebook_name(key: str) -> str | None:
    """The notebook's name for a browser's random key of 256 bits, written as 64 hex digits.

    None for anything else, which no browser of ours has sent.
    """
    if not _KEY.fullmatch(key):
        return None
    return f"browser-{sha256(f'{_DOMAIN} {key}'.encode()).hexdigest()}"
