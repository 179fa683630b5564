"""Random logs out and back: nothing changes, or exactly what was answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from docx.document import Document as Opened
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.job_post_text import without_controls
from core.exchange.word_log.known import Known
from core.exchange.word_log.likeness import bare
from core.exchange.word_log.matching import match
from core.exchange.word_log.merging import merged
from core.exchange.word_log.paper import ARROW, log_paper
from core.exchange.word_log.reading import read_lines
from core.exchange.word_log.writing import as_word
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.preferences import Language
from tests.core.exchange.word_log.papers import AUTHORS, NOW, RADO, add, edited, told, under

WORDS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60),
    st.lists(
        st.sampled_from(
            [
                "Fait",
                "mettre",
                "l’article",
                "« été »",
                "\n",
                "2 juillet 2026",
                "!",
                "🎉",
                "תודה",
                "3.",
            ]
        ),
        max_size=8,
    ).map(" ".join),
)
ANSWERS = WORDS.map(lambda words: " ".join(without_controls(words).split())).filter(
    lambda words: bool(bare(words.replace(ARROW, ""))) and "[" not in words and "(" not in words
)


@dataclass(frozen=True)
class Log:
    requests: Sequence[LogEntry]
    replies: Sequence[LogEntry]

    @property
    def under(self) -> Mapping[UUID, list[LogEntry]]:
        return under(*self.replies)

    def known(self) -> Known:
        return Known(RADO, self.requests, self.under, {})


@st.composite
def logs(draw: st.DrawFn) -> Log:
    ids = iter(draw(st.lists(st.uuids(), min_size=14, max_size=14, unique=True)))
    requests = [
        LogEntry(
            id=next(ids),
            created_at=NOW + timedelta(minutes=number),
            provider_id=RADO.id,
            day=date(2026, 7, draw(st.integers(1, 3))),
            words=draw(WORDS),
            state=draw(st.sampled_from(EntryState)),
            due_on=draw(st.none() | st.just(date(2026, 7, 9))),
            files=draw(st.just("") | WORDS),
        )
        for number in range(draw(st.integers(1, 5)))
    ]
    replies = [
        LogEntry(
            id=next(ids),
            created_at=NOW + timedelta(hours=1, minutes=number),
            provider_id=RADO.id,
            day=date(2026, 7, 3),
            kind=EntryKind.ANSWER,
            author=draw(st.sampled_from(Author)),
            words=draw(WORDS),
            entry_id=draw(st.sampled_from([one.id for one in requests])),
        )
        for number in range(draw(st.integers(0, 5)))
    ]
    return Log(requests, replies)


def out(log: Log, language: Language) -> bytes:
    return as_word(log_paper(RADO, log.requests, log.under, language))


@settings(max_examples=60, deadline=None)
@given(logs(), st.sampled_from(Language))
def test_a_log_out_and_back_changes_nothing(log: Log, language: Language) -> None:
    plan = match(log.known(), read_lines("a.docx", out(log, language)), AUTHORS)
    assert (plan.found, plan.changed, plan.unknown) == ((), (), ())
    assert plan.requests == len(log.requests)


@settings(max_examples=60, deadline=None)
@given(logs(), st.data())
def test_answers_typed_in_come_back_exactly_and_only_once(log: Log, data: st.DataObject) -> None:
    log = replace(log, replies=())
    typed: list[tuple[UUID, str]] = []

    def answer(document: Opened) -> None:
        request_id: UUID | None = None
        codes = {f"[{one.id.hex[-5:]}]": one.id for one in log.requests}
        for paragraph in document.paragraphs:
            code = paragraph.text.partition("[")[2].partition("]")[0]
            request_id = codes.get(f"[{code}]", request_id)
            if paragraph.text.startswith(ARROW) and request_id is not None:
                words = data.draw(st.none() | ANSWERS)
                if words is not None:
                    add(paragraph, words)
                    typed.append((request_id, words))

    back = read_lines("a.docx", edited(out(log, Language.FRENCH), answer))
    plan = match(log.known(), back, AUTHORS)
    assert told(plan) == typed
    assert plan.changed == ()

    merge = merged(plan, {}, {}, {one.id: one for one in log.requests}, RADO, NOW, NOW.date())
    assert [(one.entry_id, one.words) for one in merge.added] == typed
    again = match(replace(log, replies=merge.added).known(), back, AUTHORS)
    assert (again.found, again.changed, again.here) == ((), (), len(typed))
