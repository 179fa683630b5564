"""Colours as eyes see them: contrast, distance, and how the colour-blind see them."""

import math
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

Triple: TypeAlias = tuple[float, float, float]
Matrix: TypeAlias = tuple[Triple, Triple, Triple]

VISIONS: Final[Mapping[str, Matrix]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""On linear RGB, severity 1.0. Source: Machado, Oliveira, Fernandes (2009), "A
physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6):1291,
with the matrices that its authors publish beside it."""

_TO_XYZ: Final[Matrix] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Final[Triple] = (0.95047, 1.0, 1.08883)
_FAR: Final = 25.0**7


def seen(colour: str, vision: str) -> Triple:
    """A colour written #rrggbb as linear RGB in [0, 1], seen by one kind of eye."""
    written = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    straight = [
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in written
    ]
    red, green, blue = (min(1.0, max(0.0, one)) for one in _times(VISIONS[vision], straight))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    light, dark = sorted(_times(_TO_XYZ, seen(each, "full"))[1] for each in (one, other))[::-1]
    return (light + 0.05) / (dark + 0.05)


def lab(linear: Sequence[float]) -> Triple:
    """Linear RGB as CIELAB, white point D65."""
    x, y, z = (
        _root(one / white) for one, white in zip(_times(_TO_XYZ, linear), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: Triple, other: Triple) -> float:
    """CIEDE2000 between two CIELAB colours; 1 is about what an eye just tells apart.

    Source: Sharma, Wu, Dalal (2005), Color Research and Application 30(1):21.
    """
    (light_1, a_1, b_1), (light_2, a_2, b_2) = one, other
    grey = _far((math.hypot(a_1, b_1) + math.hypot(a_2, b_2)) / 2)
    a_1, a_2 = (a * (1 + 0.5 * (1 - grey)) for a in (a_1, a_2))
    chroma_1, chroma_2 = math.hypot(a_1, b_1), math.hypot(a_2, b_2)
    hue_1, hue_2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a_1, b_1), (a_2, b_2)))
    turn = (hue_2 - hue_1 + 180) % 360 - 180 if chroma_1 * chroma_2 else 0.0
    light, chroma = (light_1 + light_2) / 2, (chroma_1 + chroma_2) / 2
    hue = hue_1 + turn / 2 if chroma_1 * chroma_2 else hue_1 + hue_2
    waves = (
        (1, 0, 0), (-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63),
    )  # fmt: skip
    tone = sum(share * _cos(times * hue + shift) for share, times, shift in waves)
    by_light = (light_2 - light_1) / (
        1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    )
    by_chroma = (chroma_2 - chroma_1) / (1 + 0.045 * chroma)
    by_hue = 2 * math.sqrt(chroma_1 * chroma_2) * math.sin(math.radians(turn / 2))
    by_hue /= 1 + 0.015 * chroma * tone
    bend = 60 * math.exp(-((((hue % 360) - 275) / 25) ** 2))
    twist = -math.sin(math.radians(bend)) * 2 * _far(chroma)
    return math.sqrt(by_light**2 + by_chroma**2 + by_hue**2 + twist * by_chroma * by_hue)


def _times(matrix: Matrix, values: Sequence[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix]


def _root(share: float) -> float:
    return share ** (1 / 3) if share > (6 / 29) ** 3 else share / (3 * (6 / 29) ** 2) + 4 / 29


def _far(chroma: float) -> float:
    return math.sqrt(chroma**7 / (chroma**7 + _FAR))


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
