"""Figures as people type them, read exactly or refused: never ten or a thousand times off."""

import re
from decimal import ROUND_HALF_UP, Decimal

from core.model.errors import InvalidValue
from core.model.preferences import Language
from core.texts import formats

_DECIMAL_SIGN = {Language.FRENCH: ",", Language.ENGLISH: "."}
_PLAIN_OR_GROUPED = re.compile(r"[0-9]+|[0-9]{1,3}(?:([ '])[0-9]{3})(?:\1[0-9]{3})*")
_LOOKS_LIKE_A_FIRST_GROUP = re.compile(r"[1-9][0-9]{0,2}(?:[ '][0-9]{3})*")
_GROUP = 3


def read_numeral(figures: str, *, language: Language, decimals: int) -> Decimal:
    """The number that `figures` (ASCII digits, spaces, ' , and .) write.

    Both languages read either decimal sign; what could be read two ways is refused with
    both readings. Raises InvalidValue.
    """
    signs = [character for character in figures if character in ",."]
    if not signs:
        return Decimal(_whole(figures))
    whole, _, fraction = figures.rpartition(signs[-1])
    if len(set(signs)) == 1 and len(signs) > 1:
        return Decimal(_grouped_by(signs[0], figures))
    if len(signs) > 1:
        return _decimal(_grouped_by(signs[0], whole), fraction, decimals)
    if len(fraction) == _GROUP and _LOOKS_LIKE_A_FIRST_GROUP.fullmatch(whole):
        if not fraction.isdigit():
            raise InvalidValue("amount.error.unreadable")
        if signs[0] != _DECIMAL_SIGN[language]:
            if language is Language.ENGLISH and whole.isdigit():
                return Decimal(whole + fraction)
            raise _ambiguous(language, whole, fraction, decimals)
        if decimals < _GROUP:
            raise _ambiguous(language, whole, fraction, decimals)
    return _decimal(_whole(whole) if whole else "0", fraction, decimals)


def _whole(figures: str) -> str:
    if not _PLAIN_OR_GROUPED.fullmatch(figures):
        raise InvalidValue("amount.error.unreadable")
    return re.sub("[ ']", "", figures)


def _grouped_by(sign: str, figures: str) -> str:
    first, *others = figures.split(sign)
    if not (0 < len(first) <= _GROUP and all(len(group) == _GROUP for group in others)):
        raise InvalidValue("amount.error.unreadable")
    return _whole("".join((first, *others)))


def _decimal(whole: str, fraction: str, decimals: int) -> Decimal:
    if fraction and not fraction.isdigit():
        raise InvalidValue("amount.error.unreadable")
    meant = fraction.rstrip("0")
    if len(meant) > decimals:
        raise InvalidValue("amount.error.decimals", decimals=decimals)
    return Decimal(f"{whole}.{meant}" if meant else whole)


def _ambiguous(language: Language, whole: str, fraction: str, decimals: int) -> InvalidValue:
    whole = _whole(whole)
    shown = min(decimals, _GROUP)
    small = Decimal(f"{whole}.{fraction}").quantize(Decimal(1).scaleb(-shown), ROUND_HALF_UP)
    large = whole + fraction
    return InvalidValue(
        "amount.error.ambiguous",
        small=formats.number(language, small, shown),
        large=formats.number(language, Decimal(large)),
        type_large=large,
    )
