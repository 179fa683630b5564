"""The page of a report: whole by itself, and nobody's words become marks or styles."""

from dataclasses import replace

import pytest

from core.exchange.report.blocks import (
    Bullets,
    Card,
    Facts,
    Figure,
    Group,
    Number,
    Numbers,
    Report,
    Section,
    Sides,
    Table,
    Text,
    Tone,
)
from core.exchange.report.canvas import Canvas
from core.exchange.report.page import page
from core.exchange.report.style import FACES
from core.texts.plain import plain
from tests.core.exchange.report.reading import KNOWN, read

HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"onload="alert(1)',
    "a & b < c",
    "**not bold** :small[not small] [not](http://a.link)",
    "שלום עולם مرحبا",
    "👩‍💻 🧑🏽‍🤝‍🧑🏻",
    "x" * 10_000,
]


def report_of(words: str) -> Report:
    """A report that says the same words wherever it says anything."""
    safe = plain(words)
    sheet = Canvas(40)
    sheet.text(0, 20, words)
    return Report(
        language="fr",
        kicker=safe,
        title=words,
        subtitle=safe,
        numbers=[Number(value=safe, words=safe)],
        contents=safe,
        sections=[
            Section(title=safe, lead=safe, blocks=[Text(words=safe)]),
            Section(
                title=safe,
                lead="",
                blocks=[
                    *(Text(words=safe, tone=tone) for tone in Tone),
                    Bullets(items=[safe]),
                    Facts(rows=[(safe, safe)]),
                    Sides(cards=[Card(title=safe, words=safe, tone=Tone.WORST)]),
                    Numbers(figures=[Number(value=safe, words=safe)]),
                    Table(head=[safe], rows=[[safe], [safe]], has_total=True),
                    Group(
                        title=safe,
                        blocks=[Figure(title=safe, picture=sheet.svg(words), words=safe)],
                    ),
                ],
            ),
        ],
        foot=safe,
        page=("Page ", " / "),
    )


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: words[:12])
def test_what_a_person_wrote_stays_words(words: str) -> None:
    html = page(report_of(words), {}).decode()
    found = read(html)
    assert found.unclosed == []
    assert set(found.tags) <= KNOWN
    assert html.count("</style>") == 1
    assert {name for _, name, _ in found.attributes if name.startswith("on")} == set()
    cover, first_chapter, second_chapter = 10, 3, 15 + len(Tone)
    assert found.text.count(words) == cover + first_chapter + second_chapter


def test_the_title_at_the_foot_of_each_page_cannot_leave_its_string() -> None:
    html = page(replace(report_of("a"), title='"}@import url(//x);é'), {}).decode()
    style = html.partition("<style>")[2].partition("</style>")[0]
    assert "import url" not in style
    assert r'content:"\22 \7d \40 import\20 url\28 \2f \2f x\29 \3b \e9 "' in style


def test_the_page_asks_nobody_for_anything_and_prints_on_a4_with_its_number() -> None:
    html = page(report_of("mots"), {FACES[0][2]: b"not really a font"}).decode()
    assert html.startswith('<!doctype html><html lang="fr">')
    assert "size:A4 portrait" in html
    assert "counter(page)" in html
    assert "default-src 'none'" in html
    assert [tag for tag, name, _ in read(html).attributes if name in ("src", "srcset")] == []
    links = [value for _, name, value in read(html).attributes if name == "href"]
    assert links == ["#part-1", "#part-2"]
    assert html.count("@font-face") == 1
    assert "url(data:font/woff2;base64," in html


def test_columns_of_figures_are_told_from_columns_of_words() -> None:
    table = Table(head=["a", "b"], rows=[["c", "1"], ["d", "2"]], figures_from=1, has_total=True)
    report = replace(report_of("x"), sections=[Section(title="t", lead="", blocks=[table])])
    html = page(report, {}).decode()
    assert '<tr class="total"><td dir="auto">d</td><td class="n">2</td></tr>' in html
    assert '<thead><tr><th dir="auto">a</th><th class="n">b</th></tr></thead>' in html
    # A single chapter needs no table of contents.
    assert "<nav" not in html


def test_a_report_without_figures_has_no_empty_row() -> None:
    html = page(replace(report_of("x"), numbers=[], sections=[]), {}).decode()
    assert 'class="row' not in html
