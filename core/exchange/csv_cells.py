"""Words made safe for a spreadsheet that opens a CSV: none of them may start a formula."""

import re

_STARTS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_STARTS_OUT_OF_SIGHT = ("\t", "\r", "\n")
_AFTER_A_SEMICOLON = re.compile(r"(;[\s\"]*)(?=[=+\-@＝＋－＠])")


def safe_cell(words: str) -> str:
    """`words`, with an apostrophe wherever a spreadsheet could take them for a formula.

    French spreadsheets part cells at semicolons even where the file has commas, so that a
    formula can hide behind one. For words only: a number is written as a number.
    """
    words = _AFTER_A_SEMICOLON.sub(r"\1'", words)
    is_formula = words.lstrip().startswith(_STARTS_A_FORMULA)
    return f"'{words}" if is_formula or words.startswith(_STARTS_OUT_OF_SIGHT) else words
