"""The report as one web page that needs nothing else: open it, and print it on A4."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from core.exchange.job_post_text import without_controls
from core.exchange.report.blocks import (
    Block,
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
from core.exchange.report.inline import inline
from core.exchange.report.style import style

_EITHER_WAY: Final = ' dir="auto"'
"""A person's words run from left to right or from right to left as they were written."""


def page(report: Report, fonts: Mapping[str, bytes]) -> bytes:
    """The whole document; without a font it is set in one of the reader's own."""
    title = without_controls(report.title)
    return (
        f'<!doctype html><html lang="{escape(report.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
        "style-src 'unsafe-inline';font-src data:\">"
        f"<title>{escape(title)}</title><style>{style(title, report.page, fonts)}</style></head>"
        f"<body>{_cover(report)}<main>"
        f"{''.join(_section(one, at) for at, one in enumerate(report.sections, start=1))}"
        "</main></body></html>"
    ).encode()


def _cover(report: Report) -> str:
    lines = "".join(
        f'<li><a href="#part-{at}"><b>{at}</b>&ensp;{inline(one.title)}</a></li>'
        for at, one in enumerate(report.sections, start=1)
    )
    contents = (
        f'<nav class="contents"><h2>{inline(report.contents)}</h2><ol>{lines}</ol></nav>'
        if len(report.sections) > 1
        else ""
    )
    return (
        '<header class="cover"><div class="band"></div>'
        f'<p class="kicker">{inline(report.kicker)}</p>'
        f'<h1 dir="auto">{escape(without_controls(report.title))}</h1>'
        f'<p class="subtitle">{inline(report.subtitle)}</p>'
        f"{_numbers(report.numbers)}{contents}"
        f'<p class="foot">{inline(report.foot)}</p></header>'
    )


def _section(section: Section, at: int) -> str:
    lead = f'<p class="lead">{inline(section.lead)}</p>' if section.lead else ""
    return (
        f'<section id="part-{at}"><header><p class="number">{at}</p>'
        f'<h2 dir="auto">{inline(section.title)}</h2>{lead}</header>'
        f"{_blocks(section.blocks)}</section>"
    )


def _blocks(blocks: Sequence[Block]) -> str:
    return "".join(map(_block, blocks))


def _block(block: Block) -> str:
    match block:
        case Text():
            if block.tone is Tone.HEADING:
                return f"<h4{_EITHER_WAY}>{inline(block.words)}</h4>"
            tone = "" if block.tone is Tone.USUAL else _class(block.tone)
            return f"<p{_EITHER_WAY}{tone}>{inline(block.words)}</p>"
        case Bullets():
            items = (f"<li{_EITHER_WAY}>{inline(one)}</li>" for one in block.items)
            return f"<ul>{''.join(items)}</ul>"
        case Facts():
            return f"<dl>{''.join(_fact(*one) for one in block.rows)}</dl>"
        case Sides():
            return f'<div class="row cards">{"".join(map(_card, block.cards))}</div>'
        case Numbers():
            return _numbers(block.figures)
        case Table():
            return _table(block)
        case Figure():
            return _figure(block)
        case Group():
            title = f"<h3{_EITHER_WAY}>{inline(block.title)}</h3>"
            kept = " kept" if block.is_kept else ""
            return f"<div{_class(f'group{kept}')}>{title}{_blocks(block.blocks)}</div>"


def _fact(name: str, words: str) -> str:
    return f'<div><dt>{inline(name)}</dt><dd dir="auto">{inline(words)}</dd></div>'


def _card(card: Card) -> str:
    return (
        f'<div class="card {card.tone}"><h4>{inline(card.title)}</h4>'
        f'<p dir="auto">{inline(card.words)}</p></div>'
    )


def _numbers(figures: Sequence[Number]) -> str:
    if not figures:
        return ""
    cells = "".join(
        f"<div><b>{inline(one.value)}</b><span>{inline(one.words)}</span></div>" for one in figures
    )
    return f'<div class="row figures">{cells}</div>'


def _table(table: Table) -> str:
    last = len(table.rows) - 1 if table.has_total else None
    rows = "".join(
        f"<tr{_class('total') if at == last else ''}>{_cells(table, 'td', row)}</tr>"
        for at, row in enumerate(table.rows)
    )
    head = f"<thead><tr>{_cells(table, 'th', table.head)}</tr></thead>"
    return f"<table>{head}<tbody>{rows}</tbody></table>"


def _cells(table: Table, tag: str, row: Sequence[str]) -> str:
    first = len(row) if table.figures_from is None else table.figures_from
    return "".join(
        f"<{tag}{_class('n') if at >= first else _EITHER_WAY}>{inline(one)}</{tag}>"
        for at, one in enumerate(row)
    )


def _figure(figure: Figure) -> str:
    return (
        f"<figure{_class('small') if figure.is_small else ''}>"
        f"<b{_EITHER_WAY}>{inline(figure.title)}</b>{figure.picture}"
        f"<figcaption{_EITHER_WAY}>{inline(figure.words)}</figcaption></figure>"
    )


def _class(name: str) -> str:
    return f' class="{name}"'
