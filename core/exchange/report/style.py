"""How a report looks on a screen and on A4: no table, row or picture is cut."""

from base64 import b64encode
from collections.abc import Mapping
from typing import Final

_STYLE: Final = """
@page{size:A4 portrait;margin:18mm 18mm 20mm;@bottom-right{content:%(page)s counter(page)
%(of)s counter(pages);font:9pt Figtree,Helvetica,Arial,sans-serif;color:#574f45}
@bottom-left{content:%(title)s;font:9pt Figtree,Helvetica,Arial,sans-serif;color:#574f45}}
@page:first{@bottom-right{content:""}@bottom-left{content:""}}
*{box-sizing:border-box;-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{background:#fff;color:#18120d;font:10.5pt/1.5 Figtree,Helvetica,Arial,sans-serif;
overflow-wrap:anywhere}
body{margin:0}
h1,h2,h3,h4{font-family:Fraunces,Georgia,serif;font-weight:600;line-height:1.2;margin:0;
break-after:avoid;text-wrap:balance}
h1{font-size:32pt;margin:6mm 0 3mm}
h2{font-size:20pt;margin:0 0 2mm}
h3{font-size:13.5pt;margin:6mm 0 2mm}
h4{font-size:11pt;margin:4mm 0 1.5mm}
p,ul,dl,table,figure,.row{margin:0 0 3.5mm}
p{orphans:3;widows:3}
small{font-size:.88em;color:#574f45}
.lead{font-size:11.5pt;color:#574f45}
.quiet,figcaption{font-size:9pt;color:#574f45}
.cover{min-height:240mm;display:flex;flex-direction:column}
.band{height:3mm;background:#1f6b5e;border-radius:1.5mm}
.kicker{margin:46mm 0 0;font-weight:600;color:#1f6b5e;letter-spacing:.04em}
.subtitle{font-size:12pt;color:#574f45;margin-bottom:10mm}
.contents{margin-top:8mm}
.contents h2{font-size:13.5pt}
.contents ol{margin:0;padding:0;list-style:none}
.contents li{padding:1mm 0;border-bottom:.3mm solid #e9e0d0}
.contents a{color:inherit;text-decoration:none}
.foot{margin:auto 0 0;padding-top:6mm;font-size:9pt;color:#574f45}
main{break-before:page}
section{margin-bottom:11mm}
section>header{break-inside:avoid;break-after:avoid;
border-top:.8mm solid #1f6b5e;padding-top:3mm;margin-bottom:5mm}
.number{color:#1f6b5e;font-weight:600;margin:0}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(38mm,1fr));gap:4mm}
.cards{grid-template-columns:repeat(auto-fit,minmax(52mm,1fr))}
.cards,.figures,figure,tr,dl>div,li{break-inside:avoid}
.figures>div{border-top:.4mm solid #d9cdb8;padding-top:1.5mm}
.figures b{display:block;font:600 20pt/1.15 Fraunces,Georgia,serif}
.figures span{font-size:9pt;color:#574f45}
.card{border:.3mm solid #d9cdb8;border-top:1.2mm solid #9e8d73;border-radius:1.5mm;
padding:2.5mm 3.5mm;background:#fbf7f0}
.card.worst{border-top:1.2mm dashed #b5481d}
.card.best{border-top:1.2mm solid #2a9a86}
.card h4{margin:0 0 1mm}
.card p:last-child{margin:0}
.small~dl>div{grid-template-columns:30mm 1fr}
.kept{break-inside:avoid}
.group{display:flow-root;border-left:.6mm solid #d9cdb8;padding-left:4mm;margin:0 0 6mm}
.group>h3{margin-top:0}
ul{padding-left:5mm}
dl>div{display:grid;grid-template-columns:42mm 1fr;gap:4mm;padding:1mm 0;
border-bottom:.2mm solid #e9e0d0}
dt{color:#574f45}
dd{margin:0}
table{width:100%%;border-collapse:collapse;font-size:9.5pt;line-height:1.35}
thead{display:table-header-group}
th{overflow-wrap:normal;text-align:start;
vertical-align:bottom;font-weight:600;border-bottom:.4mm solid #9e8d73;
padding:1mm 2mm 1mm 0}
td{vertical-align:top;border-bottom:.2mm solid #e9e0d0;padding:1.2mm 2mm 1.2mm 0}
th.n,td.n{text-align:right;padding:1mm 0 1mm 3mm;overflow-wrap:normal}
tr.total td{font-weight:600;border-top:.4mm solid #9e8d73;border-bottom:0}
figure>b{display:block;font:600 11.5pt/1.3 Fraunces,Georgia,serif;margin-bottom:1.5mm}
svg{display:block;width:100%%;height:auto;margin-bottom:1.5mm}
figure.small{float:right;width:72mm;margin:0 0 3mm 5mm}
@media screen{html{background:#efe8dc}body{max-width:210mm;margin:0 auto;background:#fff}
.cover,section{padding:14mm clamp(5mm,6vw,18mm)}.cover{min-height:0}.kicker{margin-top:14mm}}
@media screen and (max-width:600px){dl>div{grid-template-columns:1fr;gap:0}h1{font-size:26pt}
.cards{grid-template-columns:1fr}figure{overflow-x:auto}
figure:not(.small) svg{min-width:560px}figure.small{float:none;width:100%%;margin:0 0 3mm}}
"""
_LATIN: Final = (
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
    "U+2000-202E,U+2030-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
)
_LATIN_EXTENDED: Final = (
    "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,"
    "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF"
)
_RANGES: Final = {"latin": _LATIN, "latin-ext": _LATIN_EXTENDED, "narrow": "U+202F"}
FACES: Final = (
    ("Figtree", "latin", "figtree-latin-wght-normal.woff2"),
    ("Figtree", "latin-ext", "figtree-latin-ext-wght-normal.woff2"),
    ("Fraunces", "latin", "fraunces-latin-wght-normal.woff2"),
    ("Fraunces", "latin-ext", "fraunces-latin-ext-wght-normal.woff2"),
    ("Figtree", "narrow", "narrow-space.woff2"),
    ("Fraunces", "narrow", "narrow-space.woff2"),
)
"""Family, letters and file of each font; the last has but the narrow space of French numbers."""


def style(title: str, page: tuple[str, str], fonts: Mapping[str, bytes]) -> str:
    """The style sheet; `fonts` are WOFF2 files by name, and what is not there falls back."""
    written = _STYLE % {"title": _quoted(title), "page": _quoted(page[0]), "of": _quoted(page[1])}
    faces = (_face(*one, fonts[one[2]]) for one in FACES if one[2] in fonts)
    return "".join([*faces, written.replace("\n", " ")])


def _face(family: str, letters: str, _name: str, data: bytes) -> str:
    source = b64encode(data).decode("ascii")
    return (
        f"@font-face{{font-family:{family};font-weight:100 900;unicode-range:{_RANGES[letters]};"
        f"src:url(data:font/woff2;base64,{source}) format('woff2')}}"
    )


def _quoted(words: str) -> str:
    """Words as a string of CSS, all but plain letters by their numbers."""
    letters = (one if one.isascii() and one.isalnum() else f"\\{ord(one):x} " for one in words)
    return f'"{"".join(letters)}"'
