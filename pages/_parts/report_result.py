"""A report's last chapters: what was feared and what happened, the parting, what comes next."""

from collections.abc import Sequence
from datetime import date
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
from core.exchange.report.pictures_review import MOST_BOXES
from core.model.handover import Handover, StepKind, Way
from core.model.one_line import one_line
from core.model.prediction import Prediction, Side
from core.model.provider import Provider
from core.model.scenario import Decision
from core.numbers.proportion import FEWEST, rule_of_three, wilson_interval
from core.rules.ladder import in_hand, ladder, suggested
from core.storage import handovers
from pages._parts import first_task_words, handover_words, review_words, scenario_words
from pages._parts.person import Person
from pages._parts.report_scope import Scope
from pages._parts.report_see import came

_MOST_PREDICTIONS: Final = 40


def happened(person: Person, scope: Scope) -> Section | None:
    """Worries counted one by one, then every prediction with its chance and its outcome."""
    seen = [one for one in scope.predictions if one.is_resolved and one.what.strip()]
    if not seen:
        return None
    blocks: list[Block] = []
    feared = [one for one in seen if one.side is Side.FEARED]
    if feared:
        blocks.append(_worries(person, feared))
    hoped = [one for one in seen if one.side is Side.HOPED]
    if hoped:
        true = sum(one.outcome is True for one in hoped)
        blocks.append(Text(words=person.plural("report.happened.hopes", len(hoped), true=true)))
    newest = sorted(seen, key=lambda one: (one.resolved_on or person.today, one.created_at))
    blocks.append(_table(person, newest[-_MOST_PREDICTIONS:]))
    if len(newest) > _MOST_PREDICTIONS:
        note = person.text("report.happened.newest", count=_MOST_PREDICTIONS)
        blocks.append(Text(words=note, tone=Tone.QUIET))
    title, lead = (person.text(f"report.happened.{part}") for part in ("title", "lead"))
    return Section(title=title, lead=lead, blocks=blocks)


def _worries(person: Person, feared: Sequence[Prediction]) -> Figure:
    count = len(feared)
    came_true = sum(one.outcome is True for one in feared)
    not_true = count - came_true
    key = person.text(f"report.happened.{'key_bar' if count > MOST_BOXES else 'key'}")
    named = (
        person.plural("review.worries.not_true", not_true),
        person.plural("review.worries.came_true", came_true),
    )
    return Figure(
        title=person.plural("report.happened.finding", count, not_true=not_true),
        picture=pictures_review.worries(not_true, came_true, named=named, words=key),
        words=f"{key} {_how_sure(person, not_true, count)}",
    )


def _how_sure(person: Person, not_true: int, count: int) -> str:
    """The interval of the share; below ten a count says all there is to say."""
    if count < FEWEST:
        return person.text("report.happened.few", fewest=FEWEST)
    if not_true == count:
        bound = person.percent(100 * rule_of_three(count))
        return person.text("report.happened.rule_of_three", count=count, bound=bound)
    low, high = (person.percent(100 * bound) for bound in wilson_interval(not_true, count))
    share = person.percent(100 * not_true / count)
    return person.text("report.happened.interval", share=share, low=low, high=high)


def _table(person: Person, seen: Sequence[Prediction]) -> Table:
    return Table(
        head=[
            person.text(f"report.happened.{name}") for name in ("what", "side", "outcome", "chance")
        ],
        rows=[_row(person, one) for one in seen],
        figures_from=3,
    )


def _row(person: Person, one: Prediction) -> list[str]:
    note = person.plain(one_line(one.note))
    what = review_words.title(person, one)
    return [
        f"{what}  \n:small[{note}]" if note else what,
        person.text(f"report.happened.side.{one.side}"),
        came(person, one),
        person.text("report.none") if one.chance is None else person.percent(one.chance),
    ]


def partings(person: Person, scope: Scope) -> Section | None:
    """How each provider was left, or kept: the steps with their days, and what remains."""
    known = {one.id: one for one in scope.providers}
    groups = [
        _parting(person, one, known[one.provider_id])
        for one in handovers.list_all(person.notebook)
        if one.provider_id in known
    ]
    told = [one for one in groups if one.blocks]
    if not told:
        return None
    title, lead = (person.text(f"report.parting.{part}") for part in ("title", "lead"))
    return Section(title=title, lead=lead, blocks=told)


def _parting(person: Person, handover: Handover, provider: Provider) -> Group:
    found = handover_words.whole(person, handover)
    rows = []
    if handover.way is not None:
        state = handover_words.state_of(person, found)
        rows.append((person.text("report.parting.state"), state))
    steps = [
        (step.what or person.text(f"handover_step.typical.{step.kind}"), step.done_on, step.due_on)
        for step in found.steps
        if step.what.strip() or step.kind is not StepKind.OWN
    ]
    lines = []
    for what, done_on, due_on in sorted(steps, key=lambda one: one[1] or one[2] or date.max):
        key = "done" if done_on else "due" if due_on else "undated"
        day = done_on or due_on or person.today
        lines.append(person.text(f"report.parting.{key}", what=person.plain(what), day=day))
    if lines and handover.way is not Way.STAYS:
        rows.append((person.text("report.parting.steps"), "  \n".join(lines)))
    if found.accesses:
        closed = sum(one.revoked_on is not None for one in found.accesses)
        said = person.plural("report.parting.closed", closed, total=len(found.accesses))
        rows.append((person.text("report.parting.accesses"), said))
    if handover.remains.strip():
        remains = person.plain(handover.remains.strip())
        rows.append((person.text("report.parting.remains"), remains))
    blocks: list[Block] = [Facts(rows=rows)] if rows else []
    return Group(title=handover_words.name_of(person, provider), blocks=blocks)


def onward(person: Person, scope: Scope) -> Section | None:
    """What is still open, each with its day, and the next task."""
    coming = [one for one in scope.predictions if not one.is_resolved and one.what.strip()]
    blocks: list[Block] = []
    rungs = ladder(one for one in scope.candidates if one.what.strip())
    rung = in_hand(rungs) or suggested(rungs)
    if rung is not None:
        task = person.plain(first_task_words.title(person.language, rung.candidate))
        why = first_task_words.reason(person.language, rung)
        blocks.append(
            Group(
                title=person.text("report.onward.task"), blocks=[Text(words=f"**{task}**  \n{why}")]
            )
        )
    waiting = [
        person.text(
            "report.onward.look_again",
            what=scenario_words.title(person, one),
            day=one.look_again_on,
        )
        for one in scope.scenarios
        if one.decision is Decision.NOT_NOW and one.look_again_on is not None
    ]
    if waiting:
        blocks.append(Bullets(items=waiting))
    if coming:
        ordered = sorted(coming, key=lambda one: one.check_on or date.max)
        blocks.append(Text(words=person.text("report.onward.predictions"), tone=Tone.HEADING))
        blocks.append(_table(person, ordered[:_MOST_PREDICTIONS]))
    if not blocks:
        return None
    title, lead = (person.text(f"report.onward.{part}") for part in ("title", "lead"))
    return Section(title=title, lead=lead, blocks=blocks)
