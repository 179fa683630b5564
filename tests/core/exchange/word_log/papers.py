"""A short log, the file made of it, and hands that answer in it as people do."""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import pairwise
from uuid import UUID

from docx import Document
from docx.document import Document as Opened
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph

from core.exchange.word_log.colours import ANSWER, OWNER, QUIET
from core.exchange.word_log.known import Known
from core.exchange.word_log.matching import match
from core.exchange.word_log.paper import ARROW, log_paper
from core.exchange.word_log.plan import Plan
from core.exchange.word_log.reading import read_lines
from core.exchange.word_log.writing import as_word
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.preferences import Language
from core.model.provider import Provider

RED = "FF0000"
NOW = datetime(2026, 7, 1, 9, tzinfo=UTC).replace(tzinfo=None)
RADO = Provider(id=UUID(int=1), created_at=NOW, name="Rado")
AUTHORS: Mapping[str, Author | None] = {
    OWNER: Author.ME,
    ANSWER: Author.PROVIDER,
    QUIET: Author.PROVIDER,
}


def request(number: int, words: str, day: int = 1) -> LogEntry:
    return LogEntry(
        id=UUID(int=0xA0000 + number),
        created_at=NOW.replace(minute=number),
        provider_id=RADO.id,
        day=date(2026, 7, day),
        words=words,
        state=EntryState.ASKED,
    )


def reply(number: int, to: LogEntry, words: str, author: Author = Author.PROVIDER) -> LogEntry:
    return LogEntry(
        id=UUID(int=0xB0000 + number),
        created_at=NOW.replace(hour=10, minute=number),
        provider_id=RADO.id,
        day=date(2026, 7, 2),
        kind=EntryKind.ANSWER,
        author=author,
        words=words,
        entry_id=to.id,
    )


LAYOUT = request(1, "Mettre en page l’article de lundi", day=2)
PICTURES = request(2, "Choisir trois images : « été », pas plus de 200 ko…")
TITLES = request(3, "Corriger les titres")
REQUESTS = (LAYOUT, PICTURES, TITLES)
HERE = reply(1, PICTURES, "Les images sont là")


def under(*replies: LogEntry) -> dict[UUID, list[LogEntry]]:
    found: dict[UUID, list[LogEntry]] = {}
    for one in replies:
        if one.entry_id is not None:
            found.setdefault(one.entry_id, []).append(one)
    return found


def written(
    requests: Sequence[LogEntry] = REQUESTS,
    replies: Sequence[LogEntry] = (HERE,),
    language: Language = Language.FRENCH,
) -> bytes:
    return as_word(log_paper(RADO, requests, under(*replies), language))


def edited(data: bytes, edit: Callable[[Opened], object]) -> bytes:
    document = Document(BytesIO(data))
    edit(document)
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def line_of(document: Opened, entry: LogEntry) -> Paragraph:
    """The paragraph that carries the entry's code."""
    return next(one for one in document.paragraphs if f"[{entry.id.hex[-5:]}]" in one.text)


def following(document: Opened, entry: LogEntry) -> Paragraph:
    """The paragraph under the one that carries the entry's code."""
    everything = document.paragraphs
    code = f"[{entry.id.hex[-5:]}]"
    return next(after for one, after in pairwise(everything) if code in one.text)


def space_of(document: Opened, entry: LogEntry) -> Paragraph:
    """The arrow under a request."""
    after = document.paragraphs
    start = next(place for place, one in enumerate(after) if f"[{entry.id.hex[-5:]}]" in one.text)
    return next(one for one in after[start:] if one.text.startswith(ARROW))


def add(paragraph: Paragraph, words: str, colour: str = ANSWER) -> None:
    run = paragraph.add_run(words)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)


def add_after(paragraph: Paragraph, words: str, colour: str = ANSWER) -> Paragraph:
    """A paragraph of its own under this one."""
    element = deepcopy(paragraph._p)
    paragraph._p.addnext(element)
    new = Paragraph(element, paragraph._parent)
    new.text = ""
    add(new, words, colour)
    return new


def plan_of(
    data: bytes,
    requests: Sequence[LogEntry] = REQUESTS,
    replies: Sequence[LogEntry] = (HERE,),
    *,
    former: Mapping[UUID, Sequence[str]] | None = None,
    authors: Mapping[str, Author | None] | None = None,
) -> Plan:
    known = Known(RADO, requests, under(*replies), former or {})
    return match(known, read_lines("log.docx", data), authors or AUTHORS)


def told(plan: Plan) -> list[tuple[UUID | None, str]]:
    return [(one.request_id, one.words) for one in plan.found]


def in_many_ways(document: Opened) -> None:
    """Answer as people do who share one file: in two colours, a table, noted changes."""
    add(line_of(document, TITLES), " : les ", ANSWER)
    add(line_of(document, TITLES), "deux premiers", RED)
    add_after(space_of(document, TITLES), "תודה, à bientôt", ANSWER)
    last = add_after(space_of(document, PICTURES), "Lesquelles, « plage » ou “montagne” ?", RED)
    table = document.add_table(rows=2, cols=2)
    for place, words in enumerate(("Image", "Poids", "plage 🏖️", "180 ko")):
        add(table.cell(place // 2, place % 2).paragraphs[0], words)
    last._p.addnext(table._tbl)
    space = space_of(document, LAYOUT)
    add(space, "C’est fait ")
    for tag, text, words in (("del", "delText", "hier"), ("ins", "t", "ce matin")):
        space._p.append(
            parse_xml(
                f'<w:{tag} {nsdecls("w")} w:id="7" w:author="Rado" w:date="2026-07-03T09:00:00Z">'
                f'<w:r><w:rPr><w:color w:val="{ANSWER}"/></w:rPr><w:{text}>{words}</w:{text}></w:r>'
                f"</w:{tag}>"
            )
        )


def answer_first(data: bytes, words: str) -> bytes:
    """Answer after the first arrow of any log."""

    def answer(document: Opened) -> None:
        add(next(one for one in document.paragraphs if one.text.startswith(ARROW)), words)

    return edited(data, answer)
