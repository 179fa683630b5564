"""A first mapping for a table, from the words in its header and the shapes of its values."""

from core.exchange.importing.mapping import Mapping
from core.exchange.importing.raw_table import RawTable
from core.model.preferences import Language


def guess(table: RawTable, *, language: Language) -> Mapping:
    """The likeliest mapping; what the values leave open follows `language` and is `unsure`.

    For a recognised source it is that source's; amounts of a time tracker are left out
    (they would count the same work twice), and can be chosen by hand.
    """
    return Mapping()
