"""Headings compared as people do: without case, accents, marks or doubled spaces."""

import re
import unicodedata

_BETWEEN = re.compile(r"[^0-9a-z$€£]+")


def plain_heading(heading: str) -> str:
    """ "Date de l’opération " → "date de l operation"; "Amount (EUR)" → "amount eur"."""
    spread = unicodedata.normalize("NFKD", heading)
    bare = "".join(one for one in spread if not unicodedata.combining(one)).casefold()
    return _BETWEEN.sub(" ", bare).strip()
