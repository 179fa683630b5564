"""Words found whatever their case and accents, and the lines around them."""

from typing import Final

ACCENTED: Final = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’"
PLAIN: Final = "aaaaaaceeeeiiiinooooouuuuyy'"
_PLAINLY: Final = str.maketrans(ACCENTED, PLAIN)
_AROUND: Final = 60


def folded(words: str) -> str:
    """The words in small letters without accents, character by character."""
    return "".join(_small(character) for character in words).translate(_PLAINLY)


def excerpt(words: str, wanted: str) -> tuple[str, str, str]:
    """The part of a text around the first wanted word found in it: before, the word, after.

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
    begin = max(0, place - _AROUND)
    end = place + length
    before = ("…" if begin else "") + line[begin:place]
    return before, line[place:end], _shortened(line[end:], _AROUND)


def _shortened(words: str, most: int) -> str:
    return words if len(words) <= most else words[:most].rstrip() + "…"


def _small(character: str) -> str:
    # One for one: "İ" has two small letters, and places must stay what they are.
    small = character.lower()
    return small if len(small) == 1 else character
