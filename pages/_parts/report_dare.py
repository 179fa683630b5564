"""A report's chapters on daring: each exercise with its odds, its risks and its decision."""

from collections.abc import Sequence
from typing import Final

from core.exchange.report import pictures_scenario
from core.exchange.report.blocks import (
    Block,
    Card,
    Facts,
    Figure,
    Section,
    Sides,
    Table,
    Text,
    Tone,
)
from core.exchange.report.pictures_scenario import RiskRow
from core.model.one_line import one_line
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.model.scenario_outcome import scenario_outcome_id
from core.numbers.guardrail_value import guardrail_value
from core.numbers.odds import odds_after, odds_before
from core.storage import guardrail_checks, scenario_outcomes
from pages._parts import scenario_words
from pages._parts.person import Person
from pages._parts.report_scope import Scope
from pages._parts.report_see import short
from pages._parts.review_guardrails import looks_told
from pages._parts.scenario_decide import TERMS

_SIDES: Final = {"worst": Tone.WORST, "likely": Tone.USUAL, "best": Tone.BEST}
_LONGEST: Final = 80
_LONGEST_TITLE: Final = 90


def exercises(person: Person, scope: Scope) -> list[Section]:
    """A chapter for each exercise in which anything is written."""
    found = [
        (one, [point for point in scope.points if point.scenario_id == one.id])
        for one in scope.scenarios
    ]
    written = [_exercise(person, one, points) for one, points in found]
    return [one for one in written if one.blocks]


def _exercise(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> Section:
    named = [one for one in points if one.what.strip() or one.has_guardrail]
    blocks: list[Block] = [
        *_whole_title(person, scenario),
        *_sides(person, scenario),
        *_odds(person, scenario),
        *_risks(person, scenario, named),
        *_inaction(person, scenario),
        *_decision(person, scenario),
        *_outcome(person, scenario),
    ]
    to_whom = one_line(scenario.to_whom)
    lead = person.text("report.dare.to_whom", who=person.plain(to_whom)) if to_whom else ""
    title = person.text("report.dare.title", what=_title(person, scenario))
    return Section(title=title, lead=lead, blocks=blocks)


def _title(person: Person, scenario: Scenario) -> str:
    """The exercise's name, cut short where a whole story was written."""
    words = short(scenario.title, _LONGEST_TITLE)
    return person.plain(words) if words else person.text("scenario.untitled")


def _whole_title(person: Person, scenario: Scenario) -> list[Block]:
    """The name where the chapter's own is cut short."""
    is_whole = _title(person, scenario) == scenario_words.title(person, scenario)
    return [] if is_whole else [Text(words=person.plain(scenario.title.strip()))]


def _sides(person: Person, scenario: Scenario) -> list[Block]:
    cards = [
        Card(
            title=person.text(f"scenario.{side}.label"),
            words=person.plain(getattr(scenario, side).strip()),
            tone=tone,
        )
        for side, tone in _SIDES.items()
        if getattr(scenario, side).strip()
    ]
    blocks: list[Block] = [Sides(cards=cards)] if cards else []
    if scenario.watch.strip():
        watch = person.plain(scenario.watch.strip())
        blocks.append(Facts(rows=[(person.text("report.dare.watch"), watch)]))
    return blocks


def _odds(person: Person, scenario: Scenario) -> list[Block]:
    guesses = {"before": odds_before(scenario), "after": odds_after(scenario)}
    rows = [scenario_words.odds_row(person, name, odds) for name, odds in guesses.items() if odds]
    if not rows:
        return []
    before, after = guesses["before"], guesses["after"]
    title = (
        scenario_words.odds_finding(person, before, after)
        if before and after
        else person.text("report.dare.odds")
    )
    words = " ".join(scenario_words.odds_line(person, row) for row in rows)
    return [Figure(title=title, picture=pictures_scenario.odds(rows, words=words), words=words)]


def _risks(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> list[Block]:
    if not points:
        return []
    numbered = list(enumerate(points, start=1))
    rows = [_risk_row(person, at, one) for at, one in numbered if one.chance_before is not None]
    blocks: list[Block] = []
    if rows:
        words = person.text("report.dare.risks.key")
        blocks.append(
            Figure(
                title=scenario_words.standing_count(person, points),
                picture=pictures_scenario.risks(rows, words=words),
                words=words,
            )
        )
    heads = ("number", "risk", "guardrail", "severity")
    blocks.append(
        Table(
            head=[person.text(f"report.dare.risks.{name}") for name in heads],
            rows=[_told(person, scenario, at, one) for at, one in numbered],
            figures_from=3,
        )
    )
    return blocks


def _risk_row(person: Person, at: int, point: RiskPoint) -> RiskRow:
    after = point.chance_after if point.has_guardrail else None
    return RiskRow(
        name=f"{at}. {short(point.what, _LONGEST)}",
        before=point.chance_before or 0,
        after=after,
        is_standing=point.is_standing,
        words=(
            person.percent(point.chance_before or 0),
            "" if after is None else person.percent(after),
        ),
    )


def _told(person: Person, scenario: Scenario, at: int, point: RiskPoint) -> list[str]:
    severity = [point.severity, point.severity_after if point.has_guardrail else None]
    known = [str(one) for one in severity if one is not None]
    return [
        str(at),
        scenario_words.risk_name(person, point),
        _guardrail(person, scenario, point),
        " → ".join(dict.fromkeys(known)) or person.text("report.none"),
    ]


def _guardrail(person: Person, scenario: Scenario, point: RiskPoint) -> str:
    """The plan, what shows that it stands, what it is worth, and what looking at it found."""
    lines = [scenario_words.plan(person, point), scenario_words.standing(person, point)]
    lines.append(scenario_words.evidence(person, point) if point.has_guardrail else "")
    lines.append(_worth(person, scenario, point) if point.has_guardrail else "")
    for name in ("prevention", "repair"):
        words = one_line(getattr(point, name))
        if words:
            lines.append(person.text(f"report.dare.{name}", what=person.plain(words)))
    lines.append(
        looks_told(person, guardrail_checks.list_for_risk_point(person.notebook, point.id))
    )
    first, *rest = [line for line in lines if line]
    return "  \n".join([first, *(f":small[{line}]" for line in rest)])


def _worth(person: Person, scenario: Scenario, point: RiskPoint) -> str:
    """What the guardrail is worth; nothing while a figure is missing."""
    value = guardrail_value(point)
    if value is None:
        return ""
    amount = scenario_words.cash(person, abs(value), scenario.currency)
    return person.text(f"report.dare.{'worth' if value >= 0 else 'worth_less'}", amount=amount)


def _inaction(person: Person, scenario: Scenario) -> list[Block]:
    rows = []
    for term in TERMS:
        words = person.plain(getattr(scenario, f"inaction_{term}").strip())
        cost = getattr(scenario, f"inaction_cost_{term}")
        amount = "" if cost is None else scenario_words.cash(person, cost, scenario.currency)
        said = "  \n".join(part for part in (words, f"**{amount}**" if amount else "") if part)
        if said:
            rows.append((person.text(f"scenario.inaction.{term}"), said))
    if not rows:
        return []
    return [Text(words=person.text("report.dare.inaction"), tone=Tone.HEADING), Facts(rows=rows)]


def _decision(person: Person, scenario: Scenario) -> list[Block]:
    if scenario.decision is None:
        return []
    lines = [f"**{person.text(f'decision.{scenario.decision}')}**"]
    if scenario.decided_on is not None:
        lines[0] = f"{lines[0]} · {person.day(scenario.decided_on)}"
    if scenario.decision_reason.strip():
        lines.append(person.plain(scenario.decision_reason.strip()))
    if scenario.look_again_on is not None:
        lines.append(person.text("report.dare.look_again", day=scenario.look_again_on))
    title = person.text("report.dare.decision")
    return [Sides(cards=[Card(title=title, words="  \n".join(lines))])]


def _outcome(person: Person, scenario: Scenario) -> list[Block]:
    """How much of the worst and of the best came true."""
    outcome = scenario_outcomes.find(person.notebook, scenario_outcome_id(scenario.id))
    if outcome is None:
        return []
    rows = [
        (person.text(f"report.dare.{side}_came"), person.text(f"review.came.{answer}"))
        for side, answer in (("worst", outcome.worst_came), ("best", outcome.best_came))
        if answer is not None
    ]
    if outcome.what_happened.strip():
        told = person.plain(outcome.what_happened.strip())
        rows.append((person.text("report.dare.happened"), told))
    if not rows:
        return []
    title = person.text("report.dare.outcome")
    if outcome.looked_on is not None:
        title = person.text("report.dated", what=title, day=outcome.looked_on)
    return [Text(words=title, tone=Tone.HEADING), Facts(rows=rows)]
