"""What stands in a log on paper: how to answer, then every request under its day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from core.exchange.word_log.codes import codes_of
from core.exchange.word_log.colours import ANSWER, OWNER, QUIET, colour_of
from core.model.log_entry import Author, EntryState, LogEntry
from core.model.one_line import one_line
from core.model.preferences import Language
from core.model.provider import Provider
from core.texts import formats
from core.texts.catalogue import text

ARROW = "↳"
HOW = ("requests", "answers", "codes", "back")
_HOW_COLOURS = {"requests": OWNER, "answers": ANSWER}


class PieceKind(StrEnum):
    """What a paragraph of the paper is."""

    TITLE = "title"
    HOW = "how"
    DAY = "day"
    REQUEST = "request"
    DETAILS = "details"
    REPLY = "reply"
    SPACE = "space"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One paragraph: what leads it in, in quiet letters, then words in their writer's colour."""

    kind: PieceKind
    words: str = ""
    lead: str = ""
    code: str = ""
    colour: str = QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole log in the language of those who answer."""

    language: Language
    title: str
    pieces: tuple[Piece, ...]


def log_paper(
    provider: Provider,
    requests: Sequence[LogEntry],
    replies: Mapping[UUID, Sequence[LogEntry]],
    language: Language,
) -> Paper:
    """The newest day first, as on the screen; within a day in the order of asking."""
    title = title_of(provider, language)
    pieces = [Piece(kind=PieceKind.TITLE, words=title)]
    pieces += [
        Piece(kind=PieceKind.HOW, words=how(language, one), colour=_HOW_COLOURS.get(one, QUIET))
        for one in HOW
    ]
    shown = [*requests, *(reply for request in requests for reply in replies.get(request.id, ()))]
    codes = codes_of(one.id for one in shown)
    ordered = sorted(requests, key=lambda one: (-one.day.toordinal(), one.created_at, one.id))
    for day, of_day in groupby(ordered, key=lambda one: one.day):
        pieces.append(Piece(kind=PieceKind.DAY, words=formats.day(language, day)))
        for number, request in enumerate(of_day, start=1):
            under = replies.get(request.id, ())
            pieces += _request(provider, request, under, codes, number, language)
    return Paper(language=language, title=title, pieces=tuple(pieces))


def title_of(provider: Provider, language: Language) -> str:
    """What the paper is called."""
    return text(language, "word_log.title", name=name_of(provider, language))


def name_of(provider: Provider, language: Language) -> str:
    """The provider's name, in one line."""
    return one_line(provider.name) or text(language, "log.unnamed")


def how(language: Language, part: str) -> str:
    """One of the sentences (`HOW`) that tell how to answer."""
    return text(language, f"word_log.how.{part}", arrow=ARROW)


def details_of(request: LogEntry, state: EntryState, language: Language) -> str:
    """How a request stands in this state, until when it is wanted, and where its files are."""
    parts = [text(language, f"log_entry.state.{state}")]
    if request.due_on is not None:
        parts.append(text(language, "word_log.due", day=request.due_on))
    if files := one_line(request.files):
        parts.append(text(language, "word_log.files", files=files))
    told = " · ".join(parts)
    return told[:1].upper() + told[1:]


def lead_of(provider: Provider, reply: LogEntry, language: Language) -> str:
    """Who wrote a line under a request, and when."""
    if reply.author is Author.ME:
        return text(language, "word_log.from_me", day=reply.day)
    name = name_of(provider, language)
    return text(language, "word_log.from_provider", name=name, day=reply.day)


def _request(
    provider: Provider,
    request: LogEntry,
    replies: Sequence[LogEntry],
    codes: Mapping[UUID, str],
    number: int,
    language: Language,
) -> Iterator[Piece]:
    yield Piece(
        kind=PieceKind.REQUEST,
        words=request.words,
        lead=f"{number}.",
        code=codes[request.id],
        colour=OWNER,
    )
    if request.state is not None:
        yield Piece(kind=PieceKind.DETAILS, words=details_of(request, request.state, language))
    for reply in replies:
        yield Piece(
            kind=PieceKind.REPLY,
            words=reply.words,
            lead=lead_of(provider, reply, language),
            code=codes[reply.id],
            colour=colour_of(reply.author),
        )
    if request.state is not EntryState.ACCEPTED:
        yield Piece(kind=PieceKind.SPACE, words=ARROW, colour=ANSWER)
