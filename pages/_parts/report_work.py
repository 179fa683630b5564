"""A report's chapter on working together: the log in figures, the calls, the level of trust."""

from typing import Final

from core.exchange.report import pictures_review
from core.exchange.report.blocks import (
    Block,
    Bullets,
    Facts,
    Figure,
    Group,
    Section,
    Table,
    Text,
    Tone,
)
from core.model.delegation import Delegation, Level
from core.model.log_entry import EntryState
from core.model.one_line import one_line
from core.model.provider import Provider
from core.storage import (
    calls,
    delegation_moves,
    delegations,
    log_entries,
    procedures,
    providers,
)
from core.texts import formats
from pages._parts import compare_words, review_levels
from pages._parts.person import Person
from pages._parts.report_scope import Scope
from pages._parts.report_see import short

_MOST_AGREED: Final = 5


def chapter(person: Person, scope: Scope) -> Section | None:
    """Who works, what was asked and accepted, what was agreed, how far trust has come."""
    found = [_provider(person, one) for one in scope.providers]
    blocks: list[Block] = [*filter(None, found), *_levels(person, scope)]
    written = [one.title.strip() for one in procedures.list_all(person.notebook)]
    named = [person.plain(one) for one in written if one]
    if scope.is_whole and named:
        blocks.append(Text(words=person.text("report.work.procedures"), tone=Tone.HEADING))
        blocks.append(Bullets(items=named))
    if not blocks:
        return None
    title, lead = (person.text(f"report.work.{part}") for part in ("title", "lead"))
    return Section(title=title, lead=lead, blocks=blocks)


def _provider(person: Person, one: Provider) -> Group | None:
    rows = [*_who(person, one)]
    tally = log_entries.tally(person.notebook, one.id, person.today)
    if tally.total:
        states = [
            person.text(
                "report.work.state", state=person.text(f"log_entry.state.{state}"), count=count
            )
            for state in EntryState
            if (count := tally.by_state.get(state, 0))
        ]
        rows.append((person.text("report.work.requests"), ", ".join(states)))
    held = calls.list_for_provider(person.notebook, one.id)
    if held:
        days = [call.held_on for call in held]
        said = person.plural("report.work.calls.said", len(held), first=min(days), last=max(days))
        rows.append((person.text("report.work.calls"), said))
        agreed = [call for call in held if call.agreed.strip()]
        newest = sorted(agreed, key=lambda call: call.held_on)[-_MOST_AGREED:]
        lines = [
            person.text(
                "report.named",
                name=person.day(call.held_on),
                what=person.plain(one_line(call.agreed)),
            )
            for call in newest
        ]
        if lines:
            rows.append((person.text("report.work.agreed"), "  \n".join(lines)))
    if not rows:
        return None
    return Group(
        title=person.plain(short(compare_words.name(person, one))), blocks=[Facts(rows=rows)]
    )


def _who(person: Person, one: Provider) -> list[tuple[str, str]]:
    """Where they are, since when, for which work."""
    place = [
        person.text(f"provider.kind.{one.kind}"),
        person.plain(formats.country_name(person.language, one.country)) if one.country else "",
        person.plain(one.platform.strip()),
    ]
    rows = [(person.text("report.work.who"), " · ".join(filter(None, place)))]
    if one.work.strip():
        rows.append((person.text("report.work.work"), person.plain(one.work.strip())))
    if one.from_on and one.to_on:
        span = person.text("report.work.span", first=one.from_on, last=one.to_on)
        rows.append((person.text("report.work.days"), span))
    elif one.from_on:
        since = person.text("report.work.since", first=one.from_on)
        rows.append((person.text("report.work.days"), since))
    return rows


def _levels(person: Person, scope: Scope) -> list[Block]:
    known = {one.id: one for one in providers.list_all(person.notebook)}
    ids = {one.id for one in scope.providers}
    blocks: list[Block] = []
    for one in delegations.list_all(person.notebook):
        if not scope.is_whole and one.provider_id not in ids:
            continue
        provider = known.get(one.provider_id) if one.provider_id else None
        blocks += filter(None, [_level(person, one, provider)])
    return blocks


def _level(person: Person, one: Delegation, provider: Provider | None) -> Group | None:
    """The seven levels with the one that holds, and each dated move with its evidence."""
    moves = delegation_moves.list_for_delegation(person.notebook, one.id)
    if not moves:
        return None
    level = moves[-1].level
    names = [person.text(f"level.{each}") for each in Level]
    said = person.text("report.work.level", number=level.number, level=names[level.number - 1])
    blocks: list[Block] = [
        Figure(
            title=said,
            picture=pictures_review.level(level.number, names, words=said),
            words=person.text("report.work.level.key", first=names[0], last=names[-1]),
        )
    ]
    if len(moves) > 1:
        blocks.append(
            Table(
                head=[
                    person.text(f"report.work.move.{name}")
                    for name in ("day", "level", "accepted", "to_redo")
                ],
                rows=[
                    [
                        person.day(move.moved_on),
                        names[move.level.number - 1],
                        *(
                            person.text("report.none") if units is None else person.number(units)
                            for units in (move.accepted, move.to_redo)
                        ),
                    ]
                    for move in moves
                ],
                figures_from=2,
            )
        )
    return Group(title=review_levels.title(person, one, provider), blocks=blocks)
