"""What a file brings that the notebook does not hold yet, and where it belongs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from core.exchange.word_log.colours import KNOWN, PLAIN
from core.exchange.word_log.identify import Identifier
from core.exchange.word_log.ids import free, used
from core.exchange.word_log.known import Known
from core.exchange.word_log.likeness import Comparer, bare
from core.exchange.word_log.lines import Line, Run, text_of
from core.exchange.word_log.marks import Seen, Text
from core.exchange.word_log.pieces import author_of, without_arrow
from core.exchange.word_log.plan import Changed, Found, Plan, Unknown
from core.model.checks import LONGEST_TEXT
from core.model.log_entry import Author, EntryKind, LogEntry

_LONGEST_EXCERPT = 80
_ASKS = ("?", "？", "؟")
_CLOSING = " \u00a0\u202f\"'»”’)…!."


@dataclass(slots=True)
class _Block:
    """Lines of one author that stand together."""

    request_id: UUID | None
    author: Author
    colour: str
    place: int
    lines: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        return "\n".join(self.lines)


class _Reader:
    """Collects blocks and changed lines while going through a file."""

    def __init__(self, known: Known, authors: Mapping[str, Author | None]) -> None:
        self.known = known
        self.authors = authors
        self.comparer = Comparer()
        self.seen: dict[UUID, LogEntry] = {}
        self.changed: list[Changed] = []
        self.blocks: list[_Block] = []
        self.excerpts: dict[str, str] = {}
        self._request_id: UUID | None = None
        self._is_going_on = False

    def read(self, lines: Sequence[Line]) -> None:
        bare_lines = [without_arrow(line) for line in lines]
        identifier = Identifier(self.known, bare_lines, self.comparer)
        for line, given in zip(bare_lines, lines, strict=True):
            # What stands after an arrow answers anew, whatever was typed above it.
            self._is_going_on = self._is_going_on and line is given
            for mark in identifier.marks(line):
                if isinstance(mark, Text):
                    self._take(mark, line)
                    continue
                self._is_going_on = False
                self._request_id = None
                if isinstance(mark, Seen):
                    self._request_id = mark.entry.entry_id or mark.entry.id
                    self.seen[mark.entry.id] = mark.entry
                    if mark.changed_to is not None:
                        self.changed.append(
                            Changed(entry=mark.entry, words=mark.changed_to, place=line.place)
                        )

    def _take(self, mark: Text, line: Line) -> None:
        self._note_colours(mark.runs)
        author = author_of(mark.runs, self.authors)
        if author is None:
            return
        runs = [run for run in mark.runs if self.authors.get(run.colour, author) is not None]
        request_id = self._request_id
        if mark.cites is not None:
            request_id = mark.cites.entry_id or mark.cites.id
        for words in _lines_in(text_of(runs)):
            last = self.blocks[-1] if self.blocks and self._is_going_on else None
            if (
                last is None
                or (last.author, last.request_id) != (author, request_id)
                or len(last.words) + len(words) >= LONGEST_TEXT
            ):
                colour = next((one.colour for one in runs if one.text.strip()), PLAIN)
                last = _Block(request_id, author, colour, line.place)
                self.blocks.append(last)
            last.lines.append(words)
            self._is_going_on = mark.cites is None

    def _note_colours(self, runs: Sequence[Run]) -> None:
        for run in runs:
            if run.text.strip() and run.colour not in KNOWN:
                excerpt = self.excerpts.get(run.colour, "")
                if len(excerpt) < _LONGEST_EXCERPT:
                    joined = f"{excerpt} {' '.join(run.text.split())}".strip()
                    self.excerpts[run.colour] = joined[:_LONGEST_EXCERPT]


def match(known: Known, lines: Sequence[Line], authors: Mapping[str, Author | None]) -> Plan:
    """Tell what is new, changed or here already.

    `authors` says who writes in a colour, None for nobody who counts; a colour that it does
    not name is the provider's until somebody has said so.
    """
    reader = _Reader(known, authors)
    reader.read(lines)
    taken = set(reader.seen)
    pending = [rest for block in reader.blocks for rest in _not_here(known, block, taken)]
    here = len(taken) - len(reader.seen)
    fresh = [block for block in pending if not _is_here_elsewhere(known, block, taken)]
    here += len(pending) - len(fresh)
    found: list[Found] = []
    changed = list(reader.changed)
    ids = set(known.entries)
    for block in fresh:
        one = _found(known, block, ids)
        ids.add(one.id)
        like = _changed_reply(known, block, taken, reader.comparer)
        if like is None:
            found.append(one)
        else:
            taken.add(like.id)
            changed.append(Changed(entry=like, words=block.words, place=block.place, beside=one))
    return Plan(
        found=tuple(found),
        changed=tuple(sorted(changed, key=lambda one: one.place)),
        unknown=tuple(Unknown(colour=one, excerpt=reader.excerpts[one]) for one in reader.excerpts),
        requests=sum(one.kind is EntryKind.REQUEST for one in reader.seen.values()),
        here=here + sum(one.kind is not EntryKind.REQUEST for one in reader.seen.values()),
    )


def _lines_in(words: str) -> Iterator[str]:
    """Lines that hold something, none longer than a notebook's field may be."""
    for line in words.split("\n"):
        rest = line.strip()
        while rest:
            yield rest[: LONGEST_TEXT - 1]
            rest = rest[LONGEST_TEXT - 1 :].strip()


def _not_here(known: Known, block: _Block, taken: set[UUID]) -> list[_Block]:
    """The parts of a block that no line under its request says yet."""
    replies = known.replies.get(block.request_id, ()) if block.request_id else ()
    letters = [bare(line) for line in block.lines]
    rest: list[_Block] = []
    place = 0
    is_going_on = False
    while place < len(letters):
        reply, length = _said_here(known, replies, letters[place:], taken)
        if reply is not None:
            taken.add(reply.id)
            place += length
            is_going_on = False
            continue
        if not is_going_on:
            rest.append(_Block(block.request_id, block.author, block.colour, block.place))
            is_going_on = True
        rest[-1].lines.append(block.lines[place])
        place += 1
    return rest


def _said_here(
    known: Known, replies: Sequence[LogEntry], letters: Sequence[str], taken: set[UUID]
) -> tuple[LogEntry | None, int]:
    """The line, longest first, with which these lines begin."""
    best: LogEntry | None = None
    length = 0
    for reply in replies:
        if reply.id in taken:
            continue
        for wording in known.wordings(reply):
            said = [bare(line) for line in _lines_in(wording)]
            if len(said) > length and list(letters[: len(said)]) == said:
                best, length = reply, len(said)
    return best, length


def _is_here_elsewhere(known: Known, block: _Block, taken: set[UUID]) -> bool:
    """Whether a file brought these words before, to a place that somebody chose by hand."""
    for one in used(known.provider.id, block.words, known.entries):
        if one not in taken:
            taken.add(one)
            return True
    return False


def _changed_reply(
    known: Known, block: _Block, taken: set[UUID], comparer: Comparer
) -> LogEntry | None:
    """The line of the same author that these words seem to put otherwise."""
    replies = known.replies.get(block.request_id, ()) if block.request_id else ()
    for reply in replies:
        if (
            reply.id not in taken
            and reply.author is block.author
            and comparer.are_alike(reply.words, block.words)
        ):
            return reply
    return None


def _found(known: Known, block: _Block, ids: set[UUID]) -> Found:
    asks = block.author is Author.PROVIDER and block.words.rstrip(_CLOSING).endswith(_ASKS)
    return Found(
        id=free(known.provider.id, block.words, ids),
        words=block.words,
        author=block.author,
        kind=EntryKind.QUESTION if asks else EntryKind.ANSWER,
        request_id=block.request_id,
        colour=block.colour,
        place=block.place,
    )
