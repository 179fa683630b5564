"""An exercise in words: its name, its odds, its plans, and what a guardrail is worth."""

from collections.abc import Sequence
from decimal import Decimal

from core.exchange.odds_row import OddsRow
from core.model.one_line import one_line
from core.model.risk_point import RiskPoint
from core.model.scenario import Decision, Scenario
from core.numbers.guardrail_value import guardrail_value, missing_figures
from core.numbers.odds import Odds, shift
from core.rules.if_then import action, condition, elides
from core.texts.plain import LONGEST_HEADING, in_cell
from pages._parts.person import Person

DECISION_SIGNS = {
    Decision.GO: ":material/directions_run:",
    Decision.GO_SMALLER: ":material/directions_walk:",
    Decision.NOT_NOW: ":material/event_upcoming:",
}


def title(person: Person, scenario: Scenario) -> str:
    """The exercise's name, safe inside Markdown."""
    words = one_line(scenario.title)
    return person.plain(words) if words else person.text("scenario.untitled")


def heading(person: Person, scenario: Scenario) -> str:
    """The same, cut short where a whole story was written."""
    return in_cell(scenario.title, LONGEST_HEADING) or person.text("scenario.untitled")


def risk_name(person: Person, point: RiskPoint) -> str:
    """What the risk is, safe inside Markdown."""
    words = one_line(point.what)
    return person.plain(words) if words else person.text("scenario.risk.unnamed")


def cash(person: Person, amount: Decimal, currency: str) -> str:
    """An amount, safe inside Markdown."""
    return person.plain(person.money(amount, currency))


def plan(person: Person, point: RiskPoint) -> str:
    """The guardrail as one if-then sentence, safe inside Markdown; empty until it is written."""
    then = person.plain(action(point.guardrail_then, person.language))
    given = person.plain(condition(point.guardrail_if, person.language))
    if not then:
        return ""
    if not given:
        return person.text("scenario.plan.then_only", then=then)
    if elides(point.guardrail_if, person.language):
        return person.text("scenario.plan.elided", given=given[:1].lower() + given[1:], then=then)
    return person.text("scenario.plan", given=given, then=then)


def standing(person: Person, point: RiskPoint) -> str:
    """How far the guardrail has come, in words."""
    if not point.has_guardrail:
        return person.text("scenario.standing.none")
    if point.evidence_on is None:
        if point.evidence.strip():
            return person.text("scenario.standing.undated")
        return person.text("scenario.standing.written")
    return person.text("scenario.standing.stands", day=point.evidence_on)


def evidence(person: Person, point: RiskPoint) -> str:
    """What shows that the guardrail stands, safe inside Markdown; empty if nothing does."""
    return person.plain(one_line(point.evidence))


def worth(person: Person, point: RiskPoint, currency: str) -> str:
    """What the guardrail is worth by the person's own figures, or which figures it lacks."""
    value = guardrail_value(point)
    if value is None:
        lacking = [person.text(f"risk_point.{name}.short") for name in missing_figures(point)]
        return person.text("scenario.worth.unknown", figures=", ".join(lacking))
    amount = cash(person, abs(value), currency)
    if value < 0:
        return person.text("scenario.worth.negative", amount=amount)
    return person.text("scenario.worth.positive" if value else "scenario.worth.zero", amount=amount)


def sum_behind(person: Person, point: RiskPoint, currency: str) -> str:
    """The sum behind a guardrail's value, written out; empty while a figure is missing."""
    if guardrail_value(point) is None:
        return ""
    loss_after = point.loss_before if point.loss_after is None else point.loss_after
    return person.text(
        "scenario.worth.sum",
        chance_before=person.percent(point.chance_before or 0),
        loss_before=cash(person, point.loss_before or Decimal(0), currency),
        chance_after=person.percent(point.chance_after or 0),
        loss_after=cash(person, loss_after or Decimal(0), currency),
        cost=cash(person, point.guardrail_cost or Decimal(0), currency),
    )


def odds_parts(person: Person, odds: Odds) -> tuple[str, str, str]:
    """The three chances, each with its name."""
    return (
        person.text("scenario.odds.worst", chance=person.percent(odds.worst)),
        person.text("scenario.odds.between", chance=person.percent(odds.between)),
        person.text("scenario.odds.best", chance=person.percent(odds.best)),
    )


def odds_row(person: Person, moment: str, odds: Odds) -> OddsRow:
    """A guess ("before" or "after") as pictures show it."""
    return OddsRow(
        name=person.text(f"scenario.odds.{moment}"),
        worst=odds.worst,
        between=odds.between,
        best=odds.best,
        words=odds_parts(person, odds),
    )


def odds_line(person: Person, row: OddsRow) -> str:
    """The same in one sentence."""
    return person.text(
        "scenario.odds_picture.line",
        when=row.name,
        worst=row.words[0],
        between=row.words[1],
        best=row.words[2],
    )


def odds_finding(person: Person, before: Odds, after: Odds) -> str:
    """What the person's own numbers say about the best, whichever way it went."""
    return person.text(
        f"scenario.odds.best_{shift(before.best, after.best)}",
        before=person.percent(before.best),
        after=person.percent(after.best),
    )


def odds_finding_worst(person: Person, before: Odds, after: Odds) -> str:
    """The same about the worst."""
    return person.text(
        f"scenario.odds.worst_{shift(before.worst, after.worst)}",
        before=person.percent(before.worst),
        after=person.percent(after.worst),
    )


def standing_count(person: Person, points: Sequence[RiskPoint]) -> str:
    """How many guardrails stand, of how many risks."""
    if not points:
        return person.text("scenario.standing.no_risk")
    count = sum(1 for point in points if point.is_standing)
    return person.plural("scenario.standing.count", count, total=len(points))
