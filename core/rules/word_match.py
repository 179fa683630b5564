"""Words found whatever their case and accents, and the lines around them."""

from typing import Final

ACCENTED: Final = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’"
PLAIN: Final = "aaaaaaceeeeiiiinooooouuuuyy'"
_PLAINLY: Final = str.maketrans(ACCENTED, PLAIN)
_AROUND: Final = 60
_STOPS: Final = " .,;:·"
"""What no cut leaves beside its mark."""


def folded(words: str) -> str:
    """The words in small letters without accents, character by character."""
    return "".join(_small(character) for character in words).translate(_PLAINLY)


def excerpt(words: str, wanted: str) -> tuple[str, str, str]:
    """The part of a text around the first wanted word found in it: before, the word, after.

    It begins and ends between words, where there is room between them.
    The beginning of the text, and nothing found, where it holds none of the wanted words.
    """
    line = " ".join(words.split())
    flat = folded(line)
    places = [
        (place, len(word))
        for word in (folded(one) for one in wanted.split())
        if (place := flat.find(word)) >= 0
    ]
    if not places:
        return _shortened(line, 2 * _AROUND), "", ""
    place, length = min(places)
    begin = _start_of_word(line, max(0, place - _AROUND), place)
    end = place + length
    before = "…" + line[begin:place].lstrip(_STOPS) if begin else line[:place]
    return before, line[place:end], _shortened(line[end:], _AROUND)


def _start_of_word(line: str, begin: int, place: int) -> int:
    """Where the first whole word after `begin` starts; `begin` itself where none does."""
    return line.find(" ", begin, place) + 1 or begin if begin else 0


def _shortened(words: str, most: int) -> str:
    if len(words) <= most:
        return words
    end = words.rfind(" ", 0, most + 1)
    return words[: end if end > 0 else most].rstrip(_STOPS) + "…"


def _small(character: str) -> str:
    # One for one: "İ" has two small letters, and places must stay what they are.
    small = character.lower()
    return small if len(small) == 1 else character
