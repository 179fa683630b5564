"""The colours of a log on paper: who writes in which, and what a colour is called."""

import colorsys

from core.model.log_entry import Author

OWNER = "1F3F8F"
ANSWER = "C2500B"
QUIET = "666666"
"""What the app itself says: days, states, names."""
PLAIN = ""
"""Text in no colour of its own, black on most screens."""
KNOWN = (OWNER, ANSWER, QUIET)

_GREY_BELOW = 0.15
_DARK_BELOW = 0.12
_LIGHT_ABOVE = 0.95
_BROWN_BELOW = 0.6
_HUES = (
    (15, "red"),
    (45, "orange"),
    (70, "yellow"),
    (165, "green"),
    (200, "turquoise"),
    (255, "blue"),
    (290, "violet"),
    (345, "pink"),
    (361, "red"),
)


def colour_of(author: Author) -> str:
    """The colour in which this author's lines are written."""
    return OWNER if author is Author.ME else ANSWER


def name_of(colour: str) -> str:
    """The everyday name of a colour given as six hexadecimal digits: the end of a text key."""
    if colour == PLAIN:
        return "plain"
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, saturation, value = colorsys.rgb_to_hsv(red, green, blue)
    if value <= _DARK_BELOW:
        return "plain"
    if saturation < _GREY_BELOW:
        return "white" if value > _LIGHT_ABOVE else "grey"
    name = next(name for end, name in _HUES if hue * 360 < end)
    return "brown" if name == "orange" and value < _BROWN_BELOW else name
