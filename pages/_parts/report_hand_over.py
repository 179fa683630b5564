"""A report's chapter on handing over: the tasks, the job post, the choice."""

from collections.abc import Sequence
from typing import Final

from core.exchange.report.blocks import Block, Facts, Group, Section, Table
from core.model.brief import Brief, Budget, Milestone
from core.model.candidate import Candidate
from core.model.freelancer import Freelancer
from core.model.one_line import one_line
from core.model.selection import Selection
from core.rules.brief_budget import fixed_total, weekly_ceiling
from core.rules.ladder import Rung, ladder
from core.storage import freelancers, milestones
from pages._parts import brief_words, choose_words, first_task_words
from pages._parts.person import Person
from pages._parts.report_scope import Scope

_BRIEF: Final = (
    "result",
    "purpose",
    "limits",
    "way",
    "people",
    "tools",
    "responsibilities",
    "acceptance",
    "success_them",
    "success_us",
    "failure",
)


def chapter(person: Person, scope: Scope) -> Section | None:
    """What is handed over, in which words, and to whom."""
    rounds = [_round(person, one) for one in scope.selections]
    blocks: list[Block] = [
        *_tasks(person, scope.candidates),
        *filter(None, (_brief(person, one) for one in scope.briefs)),
        *filter(None, rounds),
    ]
    if not blocks:
        return None
    title, lead = (person.text(f"report.hand_over.{part}") for part in ("title", "lead"))
    return Section(title=title, lead=lead, blocks=blocks)


def _tasks(person: Person, found: Sequence[Candidate]) -> list[Block]:
    rungs = ladder(one for one in found if one.what.strip())
    if not rungs:
        return []
    return [
        Table(
            head=[
                person.text(f"report.hand_over.{name}") for name in ("task", "why", "ease", "fear")
            ],
            rows=[_rung(person, one) for one in rungs],
            figures_from=2,
        )
    ]


def _rung(person: Person, rung: Rung) -> list[str]:
    none = person.text("report.none")
    fear = rung.candidate.fear
    return [
        person.plain(first_task_words.title(person.language, rung.candidate)),
        first_task_words.reason(person.language, rung),
        none if rung.ease is None else person.percent(rung.ease),
        none if fear is None else person.number(fear),
    ]


def _brief(person: Person, brief: Brief) -> Group | None:
    rows = [
        (person.text(f"report.brief.{name}"), person.plain(getattr(brief, name).strip()))
        for name in _BRIEF
        if getattr(brief, name).strip()
    ]
    stages = milestones.list_for_brief(person.notebook, brief.id)
    price = _price(person, brief, stages)
    if price:
        rows.append((person.text("report.brief.price"), price))
    days = [
        person.text(f"report.brief.{name}", day=day)
        for name, day in (("starts_on", brief.starts_on), ("due_on", brief.due_on))
        if day is not None
    ]
    if days:
        rows.append((person.text("report.brief.days"), "  \n".join(days)))
    if brief.is_checked and brief.check_on is not None:
        who = person.plain(one_line(brief.check_by))
        checked = person.text("report.dated", what=who, day=brief.check_on)
        rows.append((person.text("report.brief.checked"), checked))
    if not rows:
        return None
    title = person.text("report.brief.title", what=brief_words.title(person, brief))
    return Group(title=title, blocks=[Facts(rows=rows)], is_kept=False)


def _price(person: Person, brief: Brief, stages: Sequence[Milestone]) -> str:
    lines = []
    if brief.budget is Budget.FIXED:
        for one in stages:
            if one.what.strip() and one.amount is not None:
                amount = brief_words.cash(person, one.amount, brief.currency)
                lines.append(
                    person.text("report.named", name=person.plain(one.what.strip()), what=amount)
                )
        total = fixed_total(stages)
        if total is not None and len(stages) > 1:
            amount = brief_words.cash(person, total, brief.currency)
            lines.append(f"**{person.text('report.brief.total', amount=amount)}**")
    elif brief.budget is Budget.HOURLY and brief.hourly_rate is not None:
        rate = brief_words.cash(person, brief.hourly_rate, brief.currency)
        lines.append(person.text("report.brief.rate", amount=rate))
        ceiling = weekly_ceiling(brief)
        if ceiling is not None:
            amount = brief_words.cash(person, ceiling, brief.currency)
            lines.append(person.text("report.brief.ceiling", amount=amount))
    return "  \n".join(lines)


def _round(person: Person, selection: Selection) -> Group | None:
    """The choice and its reason. Only who was chosen is named: a report travels."""
    met = freelancers.list_for_selection(person.notebook, selection.id)
    chosen = [one for one in met if one.chosen_on is not None]
    rows = [(person.text("report.choice.chosen"), _chosen(person, one)) for one in chosen]
    if selection.reason.strip():
        rows.append((person.text("report.choice.reason"), person.plain(selection.reason.strip())))
    for name in ("answer_satisfy", "answer_review", "answer_other"):
        words = getattr(selection, name).strip()
        if words:
            rows.append((person.text(f"report.choice.{name}"), person.plain(words)))
    if met:
        talked = sum(one.interviews_held > 0 for one in met)
        counted = person.text("report.choice.counted", met=len(met), talked=talked)
        rows.append((person.text("report.choice.met"), counted))
    if not rows:
        return None
    title = person.text("report.choice.title", what=choose_words.title_of(person, selection))
    return Group(title=title, blocks=[Facts(rows=rows)])


def _chosen(person: Person, one: Freelancer) -> str:
    name = f"**{choose_words.name_of(person, one)}**"
    if one.chosen_on is not None:
        name = person.text("report.dated", what=name, day=one.chosen_on)
    known = choose_words.in_one_line(person, one)
    return f"{name}  \n:small[{known}]" if known else name
