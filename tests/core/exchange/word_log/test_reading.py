"""What Word files hold besides plain paragraphs: noted changes, tables, links, boxes, styles."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from docx.document import Document as Opened
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor

from core.exchange.word_log.colours import ANSWER, OWNER, PLAIN
from core.exchange.word_log.lines import Run
from core.exchange.word_log.reading import read_lines
from tests.core.exchange.importing.uploads import repacked
from tests.core.exchange.word_log.papers import (
    LAYOUT,
    PICTURES,
    RED,
    TITLES,
    add,
    edited,
    line_of,
    plan_of,
    space_of,
    told,
    written,
)

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def runs_of(body: str) -> list[tuple[Run, ...]]:
    """The runs of each line of a document with this body."""
    data = edited(written(), lambda document: None)
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    changed = repacked(data, {"word/document.xml": document.encode()})
    return [line.runs for line in read_lines("a.docx", changed)]


def texts_of(body: str) -> list[str]:
    return ["".join(run.text for run in runs) for runs in runs_of(body)]


def p(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def r(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def test_what_was_put_in_counts_and_what_was_taken_out_does_not() -> None:
    taken_out = '<w:del w:id="1"><w:r><w:delText>hier</w:delText></w:r></w:del>'
    put_in = f'<w:ins w:id="2">{r("demain")}</w:ins>'
    moved = f"<w:moveFrom>{r('ici')}</w:moveFrom><w:moveTo>{r(' là')}</w:moveTo>"
    assert texts_of(p(r("Fait "), taken_out, put_in, moved)) == ["Fait demain là"]


def test_noted_changes_in_a_log_are_read_as_accepted() -> None:
    def change(document: Opened) -> None:
        space = space_of(document, LAYOUT)
        for name, tag in (("Fait", "ins"), ("rien", "del")):
            text = "t" if tag == "ins" else "delText"
            space._p.append(
                parse_xml(
                    f'<w:{tag} {nsdecls("w")} w:id="7" w:author="Rado"><w:r><w:rPr>'
                    f"{colour(ANSWER)}</w:rPr><w:{text}>{name}</w:{text}></w:r></w:{tag}>"
                )
            )

    assert told(plan_of(edited(written(), change))) == [(LAYOUT.id, "Fait")]


def test_a_table_pasted_in_is_read_row_by_row() -> None:
    def paste(document: Opened) -> None:
        table = document.add_table(rows=2, cols=2)
        for place, words in enumerate(("Image", "Poids", "plage", "180 ko")):
            cell = table.cell(place // 2, place % 2)
            add(cell.paragraphs[0], words)
        space_of(document, LAYOUT)._p.addnext(table._tbl)

    assert told(plan_of(edited(written(), paste))) == [(LAYOUT.id, "Image | Poids\nplage | 180 ko")]


def test_a_log_put_into_a_table_is_read_cell_by_cell() -> None:
    def move(document: Opened) -> None:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0)._tc.append(line_of(document, TITLES)._p)
        add(table.cell(0, 1).paragraphs[0], "Fait")
        add(table.cell(0, 1).add_paragraph(), "et relu")

    assert told(plan_of(edited(written(), move))) == [(TITLES.id, "Fait\net relu")]


def test_a_box_of_one_cell_is_no_table() -> None:
    def paste(document: Opened) -> None:
        cell = document.add_table(rows=1, cols=1).cell(0, 0)
        add(cell.paragraphs[0], "un")
        add(cell.add_paragraph(), "deux")

    assert told(plan_of(edited(written(), paste))) == [(TITLES.id, "un\ndeux")]


def test_a_link_is_in_the_colour_of_the_sentence_it_stands_in() -> None:
    link = f"<w:hyperlink>{r('exemple.org', colour('0563C1'))}</w:hyperlink>"
    [runs] = runs_of(p(r("Voici ", colour(RED)), link, r(" !", colour(RED))))
    assert runs == (Run("Voici exemple.org !", RED),)
    [alone] = runs_of(p(link))
    assert alone == (Run("exemple.org", PLAIN),)


@pytest.mark.parametrize("black", ["auto", "000000", "nonsense", ""])
def test_black_is_no_colour(black: str) -> None:
    assert runs_of(p(r("Fait", colour(black)))) == [(Run("Fait", PLAIN),)]


def test_a_colour_can_come_from_a_style_or_from_one_it_builds_on() -> None:
    def style(document: Opened) -> None:
        answers = document.styles.add_style("Answers", 1)
        answers.font.color.rgb = RGBColor.from_string(RED)
        more = document.styles.add_style("More", 1)
        more.base_style = answers
        document.add_paragraph("Fait", style="More")

    last = read_lines("a.docx", edited(written(), style))[-1]
    assert last.runs == (Run("Fait", RED),)


def test_styles_that_build_on_each_other_in_a_ring_end() -> None:
    ring = (
        f'<w:styles xmlns:w="{W}">'
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    )
    body = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Fait</w:t></w:r></w:p>'
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    data = repacked(
        written(), {"word/styles.xml": ring.encode(), "word/document.xml": document.encode()}
    )
    assert [line.text for line in read_lines("a.docx", data)] == ["Fait"]


def test_text_in_boxes_is_read_once() -> None:
    box = f"<w:txbxContent>{p(r('dans un cadre'))}</w:txbxContent>"
    doubled = (
        '<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>'
        f"{box}</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert texts_of(p(r("avant"), doubled)) == ["avant", "dans un cadre"]
    assert texts_of(p(f"<w:r><w:pict>{box}</w:pict></w:r>")) == ["dans un cadre"]


def test_a_comment_is_an_answer_to_what_it_is_about() -> None:
    def comment(document: Opened) -> None:
        line = line_of(document, PICTURES)
        document.add_comment(line.runs, "Sous quel format ?", author="Rado")
        document.add_comment(document.paragraphs[0].runs, "Bonjour")

    plan = plan_of(edited(written(), comment))
    assert told(plan) == [(None, "Bonjour"), (PICTURES.id, "Sous quel format ?")]
    assert plan.changed == ()


def test_comments_on_comments_in_a_ring_end() -> None:
    mark = '<w:r><w:commentReference w:id="0"/></w:r>'
    comments = f'<w:comments xmlns:w="{W}"><w:comment w:id="0">{p(mark)}</w:comment></w:comments>'
    data = edited(written(), lambda document: document.add_comment(document.paragraphs[0].runs))
    changed = repacked(data, {"word/comments.xml": comments.encode()})
    assert plan_of(changed).found == ()


def test_fields_controls_breaks_and_tabs_read_as_one_sees_them() -> None:
    field = '<w:r><w:instrText>DATE</w:instrText></w:r><w:fldSimple w:instr="X">'
    control = f"<w:sdt><w:sdtContent>{r('cadre')}</w:sdtContent></w:sdt>"
    signs = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r>"
    assert texts_of(p(field, r("hier "), "</w:fldSimple>", control, signs)) == ["hier cadrea\tb\n-"]
    whole = f"<w:sdt><w:sdtContent>{p(r('en bloc'))}</w:sdtContent></w:sdt>"
    assert texts_of(whole) == ["en bloc"]


def test_a_file_of_the_strict_kind_in_another_place_is_read() -> None:
    def rename(old: bytes) -> bytes:
        return old.replace(W.encode(), STRICT.encode())

    saved = BytesIO()
    with ZipFile(BytesIO(written())) as before, ZipFile(saved, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "_rels/.rels":
                content = content.replace(b"word/document.xml", b"/word/document2.xml")
            new = name.replace("word/document.xml", "word/document2.xml")
            new = new.replace("word/_rels/document.xml", "word/_rels/document2.xml")
            after.writestr(new, rename(content) if name.startswith("word/") else content)
    plan = plan_of(saved.getvalue())
    assert (plan.found, plan.requests) == ((), 3)


def test_headings_are_told_from_paragraphs_and_the_owners_colour_is_read() -> None:
    lines = read_lines("a.docx", written())
    assert [line.text for line in lines if line.is_heading] == [
        "Main courante · Rado",
        "2\u00a0juillet 2026",
        "1er\u00a0juillet 2026",
    ]
    [line] = [line for line in lines if PICTURES.words in line.text]
    assert line.runs[-1] == Run(PICTURES.words, OWNER)


def test_a_document_made_elsewhere_is_read_too() -> None:
    document = Document()
    document.add_paragraph("Bonjour")
    saved = BytesIO()
    document.save(saved)
    assert [line.text for line in read_lines("a.docx", saved.getvalue())] == ["Bonjour"]
