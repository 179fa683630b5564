"""Pictures with a line of words beneath, one fading into the next: an animated GIF."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tests.server import ROOT

FONTS = ROOT / "static" / "fonts"
WIDTH, HEIGHT = 1000, 625
BAND = 60
PAPER, INK, GREEN, WHITE = "#fbf7f0", "#18120d", "#1f6b5e", "#ffffff"
COLOURS = 128
FADES = (1 / 3, 2 / 3)
FADE_MS = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One still of the film, and how long it stands."""

    picture: Image.Image
    seconds: float
    is_faded_into: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    picture: Image.Image
    milliseconds: int


def captioned(png: bytes, words: str) -> Image.Image:
    """A picture of the window with its words in a band beneath."""
    frame = Image.new("RGB", (WIDTH, HEIGHT + BAND), GREEN)
    frame.paste(Image.open(BytesIO(png)).convert("RGB"), (0, 0))
    font = _font("figtree-latin-wght-normal.woff2", 23, weight=600)
    ImageDraw.Draw(frame).text((WIDTH / 2, HEIGHT + BAND / 2), words, WHITE, font, anchor="mm")
    return frame


def card(title: str, *lines: str) -> Image.Image:
    """A picture of words alone, for the beginning and the end."""
    frame = Image.new("RGB", (WIDTH, HEIGHT + BAND), PAPER)
    pen = ImageDraw.Draw(frame)
    pen.rectangle((0, HEIGHT, WIDTH, HEIGHT + BAND), GREEN)
    middle, y = WIDTH / 2, HEIGHT / 2 - 30
    # The headings' font holds the one weight that they have.
    title_font = ImageFont.truetype(FONTS / "fraunces-latin-wght-normal.woff2", 72)
    pen.text((middle, y), title, GREEN, title_font, anchor="mm")
    font = _font("figtree-latin-wght-normal.woff2", 28, weight=500)
    for number, line in enumerate(lines):
        pen.text((middle, y + 84 + 42 * number), line, INK, font, anchor="mm")
    return frame


def save(shots: Sequence[Shot], path: Path) -> None:
    """Write the film, which begins again at its end."""
    palette = _palette(shots)
    frames = list(_faded(shots))
    first, *others = (
        frame.picture.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames
    )
    first.save(
        path,
        save_all=True,
        append_images=others,
        duration=[frame.milliseconds for frame in frames],
        loop=0,
        optimize=True,
    )


def _faded(shots: Sequence[Shot]) -> Iterator[_Frame]:
    for shot, following in pairwise([*shots, shots[0]]):
        yield _Frame(picture=shot.picture, milliseconds=round(1000 * shot.seconds))
        if following.is_faded_into:
            for share in FADES:
                between = Image.blend(shot.picture, following.picture, share)
                yield _Frame(picture=between, milliseconds=FADE_MS)


def _palette(shots: Sequence[Shot]) -> Image.Image:
    """One set of colours for the whole film, so that what stands still does not flicker."""
    sheet = Image.new("RGB", (WIDTH, (HEIGHT + BAND) * len(shots)))
    for number, shot in enumerate(shots):
        sheet.paste(shot.picture, (0, (HEIGHT + BAND) * number))
    return sheet.quantize(COLOURS, dither=Image.Dither.NONE)


def _font(name: str, size: int, *, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(FONTS / name, size)
    font.set_variation_by_axes([weight])
    return font
