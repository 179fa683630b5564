"""The year's sheet: whole without anything else, well-formed, and nobody's words become marks."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from core.exchange.year_poster import HEIGHT, WIDTH, Bar, Figure, Line, Poster, page, svg

FONTS = {"Figtree": b"not really a font"}
POSTER = Poster(
    language="fr",
    title="L’année 2026",
    kicker="Une année",
    year="2026",
    banner=Figure(value="5 544 €", words="économisés face à\nAgence"),
    figures=[Figure(value=str(at), words=f"quoi {at}") for at in range(4)],
    chart_title="L’unité",
    bars=[Bar(month="J"), *(Bar(month="F", height=at / 11, value=str(at)) for at in range(1, 12))],
    lines=[Line(name="Agence", words="4 mois", colour="#b5481d")],
    foot=["En avant.", "Le 9 janvier"],
)


def words(picture: str) -> list[str]:
    root = ElementTree.fromstring(picture)
    return ["".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text")]


def test_every_word_of_the_sheet_is_on_it() -> None:
    shown = words(svg(POSTER, FONTS))
    for line in ("2026", "5 544 €", "Agence", "économisés face à", "quoi 3", "En avant.", "11"):
        assert line in shown


def test_all_of_it_lies_on_the_sheet_and_can_be_read_on_a_phone() -> None:
    for text in ElementTree.fromstring(svg(POSTER, FONTS)).iter("{http://www.w3.org/2000/svg}text"):
        assert 0 <= float(text.attrib["x"]) <= WIDTH
        assert 0 <= float(text.attrib["y"]) <= HEIGHT
        assert float(text.attrib["font-size"]) >= 11


def test_a_long_line_is_written_smaller_not_over_the_edge() -> None:
    long = replace(POSTER, foot=["Une phrase qui ne tiendrait jamais sur une seule ligne " * 2])
    sizes = [
        float(text.attrib["font-size"])
        for text in ElementTree.fromstring(svg(long, FONTS)).iter()
        if "jamais" in (text.text or "")
    ]
    assert sizes
    assert sizes[0] < 8


def test_on_a_screen_a_foot_is_broken_where_it_says_so_and_the_sheet_grows() -> None:
    poster = replace(POSTER, foot=["En avant.", "Le 9 janvier.\nTaux"])
    assert words(svg(poster, FONTS))[-2:] == ["En avant.", "Le 9 janvier. Taux"]
    on_screen = svg(poster, FONTS, is_on_screen=True)
    assert words(on_screen)[-3:] == ["En avant.", "Le 9 janvier.", "Taux"]
    assert _height(on_screen) > _height(svg(poster, FONTS)) == HEIGHT


def test_many_providers_leave_the_foot_alone() -> None:
    foot = ["En avant.", "Unités", "Le 9 janvier"]
    four = [Line(name=f"Agence {at}", words="4 mois", colour="#b5481d") for at in range(4)]
    texts = ElementTree.fromstring(svg(replace(POSTER, lines=four, foot=foot), FONTS)).iter(
        "{http://www.w3.org/2000/svg}text"
    )
    at = {text.text: float(text.attrib["y"]) for text in texts}
    assert at["En avant."] - at["Agence 3"] >= 16


@pytest.mark.parametrize("name", ["<script>", "A & B", "« ' \" »", "x\x00\x1by"])
def test_what_a_person_wrote_stays_words(name: str) -> None:
    poster = replace(POSTER, lines=[Line(name=name, words="", colour="#b5481d")])
    plain = name.replace("\x00", "").replace("\x1b", "")
    assert plain in words(svg(poster, FONTS))


def test_without_anything_saved_there_is_no_banner() -> None:
    assert "économisés face à" not in words(svg(replace(POSTER, banner=None), FONTS))


def test_the_page_prints_on_a4_and_asks_nobody_for_anything() -> None:
    whole = page(POSTER, FONTS).decode()
    assert "@page{size:A4 portrait" in whole
    assert whole.startswith("<!doctype html>")
    addresses = [part for part in whole.split('"') if part.startswith(("http:", "https:", "//"))]
    assert addresses == ["http://www.w3.org/2000/svg"]
    assert "data:font/woff2;base64," in whole


def _height(picture: str) -> int:
    return int(ElementTree.fromstring(picture).attrib["viewBox"].split()[-1])
