"""The job post that a brief makes: headings and sentences in one language, one's words inside."""

import json
from collections.abc import Iterator, Sequence

from core.exchange.paper import Block, BlockKind, Paper, split_paragraphs
from core.model.brief import Brief, Budget, Milestone
from core.model.one_line import one_line
from core.model.preferences import Language
from core.rules.brief_budget import fixed_total, weekly_ceiling
from core.texts import formats
from core.texts.catalogue import plural, text

_BULLETS = ("- ", "• ", "* ", "– ", "— ", "· ")


def job_post(brief: Brief, milestones: Sequence[Milestone], language: Language) -> Paper:
    """The post as the brief stands; a part of which nothing is written is left out."""
    title = one_line(brief.title) or text(language, "post.untitled")
    parts = (
        ("result", _result(brief, language)),
        ("frame", _frame(brief, language)),
        ("means", _means(brief, milestones, language)),
        ("acceptance", _acceptance(brief, language)),
        ("afterwards", _afterwards(brief, language)),
        ("reply", iter([_text(text(language, "post.reply"))])),
    )
    blocks = [Block(kind=BlockKind.TITLE, words=title)]
    for name, part in parts:
        written = list(part)
        if written:
            heading = text(language, f"post.heading.{name}")
            blocks += [Block(kind=BlockKind.HEADING, words=heading), *written]
    return Paper(language=language, blocks=tuple(blocks))


def written_down(post: Paper) -> str:
    """The post as a finished version keeps it."""
    return json.dumps([[one.kind.value, one.words] for one in post.blocks], ensure_ascii=False)


def read_again(kept: str, language: Language) -> Paper:
    """The post that a finished version kept.

    Raises ValueError, TypeError or RecursionError for what `written_down` never writes.
    """
    blocks = tuple(Block(kind=BlockKind(kind), words=words) for kind, words in json.loads(kept))
    return Paper(language=language, blocks=blocks)


def _result(brief: Brief, language: Language) -> Iterator[Block]:
    yield from _said(brief.result, text(language, "post.result"))
    yield from _said(brief.purpose, text(language, "post.purpose"))


def _frame(brief: Brief, language: Language) -> Iterator[Block]:
    yield from _said(brief.limits, text(language, "post.limits"))
    if brief.limits.strip() or brief.way.strip():
        yield _text(text(language, "post.way"))
    yield from _said(brief.way)


def _means(brief: Brief, milestones: Sequence[Milestone], language: Language) -> Iterator[Block]:
    yield from _said(brief.people, text(language, "post.people"))
    yield from _said(brief.tools, text(language, "post.tools"))
    if brief.budget is Budget.FIXED:
        yield from _fixed(brief, milestones, language)
    elif brief.budget is Budget.HOURLY:
        yield from _hourly(brief, language)


def _fixed(brief: Brief, milestones: Sequence[Milestone], language: Language) -> Iterator[Block]:
    shown = [one for one in milestones if one.what.strip() or one.amount is not None]
    total = fixed_total(shown)
    if total is None:
        return
    price = formats.money(language, total, brief.currency)
    yield _text(plural(language, "post.fixed", len(shown), price=price))
    for number, one in enumerate(shown, start=1):
        what = one_line(one.what) or text(language, "post.milestone", number=number)
        parts = [what]
        if one.amount is not None:
            parts.append(formats.money(language, one.amount, brief.currency))
        if one.due_on:
            parts.append(text(language, "post.by", day=one.due_on))
        yield Block(kind=BlockKind.ITEM, words=" · ".join(parts))


def _hourly(brief: Brief, language: Language) -> Iterator[Block]:
    if brief.hourly_rate is None:
        return
    rate = formats.money(language, brief.hourly_rate, brief.currency)
    ceiling = weekly_ceiling(brief)
    if ceiling is None:
        yield _text(text(language, "post.hourly", rate=rate))
        return
    hours = formats.number(language, brief.weekly_hours or 0)
    most = formats.money(language, ceiling, brief.currency)
    yield _text(text(language, "post.hourly_capped", rate=rate, hours=hours, most=most))


def _acceptance(brief: Brief, language: Language) -> Iterator[Block]:
    yield from _said(brief.responsibilities, text(language, "post.responsibilities"))
    yield from _said(brief.acceptance, text(language, "post.acceptance"))
    if brief.starts_on and brief.due_on:
        yield _text(text(language, "post.dates", start=brief.starts_on, due=brief.due_on))
    elif brief.due_on:
        yield _text(text(language, "post.due", due=brief.due_on))
    elif brief.starts_on:
        yield _text(text(language, "post.start", start=brief.starts_on))


def _afterwards(brief: Brief, language: Language) -> Iterator[Block]:
    yield from _said(brief.success_them, text(language, "post.success_them"))
    yield from _said(brief.success_us, text(language, "post.success_us"))
    yield from _said(brief.failure, text(language, "post.failure"))


def _said(words: str, lead: str = "") -> Iterator[Block]:
    """One's own words after the sentence that leads to them; lines that follow are a list."""
    paragraphs = [one.strip().splitlines() for one in split_paragraphs(words)]
    if paragraphs and lead:
        yield _text(lead)
    for lines in paragraphs:
        for line in map(str.strip, lines):
            bullet = next((one for one in _BULLETS if line.startswith(one)), "")
            kind = BlockKind.ITEM if bullet or len(lines) > 1 else BlockKind.TEXT
            yield Block(kind=kind, words=line.removeprefix(bullet).strip())


def _text(words: str) -> Block:
    return Block(kind=BlockKind.TEXT, words=words)
