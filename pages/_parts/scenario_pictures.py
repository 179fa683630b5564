"""The two pictures of an exercise, their findings, their words and their figures."""

from collections.abc import Sequence
from decimal import Decimal

from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.numbers.guardrail_value import guardrail_value
from core.numbers.odds import odds_after, odds_before
from core.numbers.risk_level import RiskLevel, has_receded, level_after, level_before
from core.rules.guardrail_library import kind_of
from pages._parts import charts, charts_scenario, scenario_words
from pages._parts.charts_scenario import Move, Spot
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person

_STEP, _WIDE_STEP = 10, 25
_MOST_STEPS = 5


def has_any(scenario: Scenario, points: Sequence[RiskPoint]) -> bool:
    """Whether there is something to draw."""
    has_odds = odds_before(scenario) is not None and odds_after(scenario) is not None
    return has_odds or any(level_before(point) for point in points)


def odds(person: Person, scenario: Scenario) -> None:
    """Before and after, as two bars of 100 %; nothing until both are guessed."""
    before, after = odds_before(scenario), odds_after(scenario)
    if before is None or after is None:
        return
    guesses = {"before": before, "after": after}
    rows = [scenario_words.odds_row(person, name, odds) for name, odds in guesses.items()]
    charts.show(
        person,
        "scenario.odds_picture",
        charts_scenario.before_and_after(rows),
        title=scenario_words.odds_finding(person, before, after),
        words="  \n".join(scenario_words.odds_line(person, row) for row in rows),
        figures=Figures(
            header=[
                person.text(f"scenario.figures.{name}")
                for name in ("guess", "worst", "between", "best")
            ],
            rows=[[row.name, row.worst, row.between, row.best] for row in rows],
        ),
    )


def risks(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    """Each risk on the map of chance and severity, and where its guardrail takes it."""
    numbered = list(enumerate(points, start=1))
    placed = [(number, point) for number, point in numbered if level_before(point)]
    if not placed:
        return
    highest = max(
        level.chance
        for _, point in placed
        for level in (level_before(point), level_after(point))
        if level
    )
    step = _STEP if highest <= _STEP * _MOST_STEPS else _WIDE_STEP
    figure = charts_scenario.risk_map(
        [_move(person, number, point) for number, point in placed],
        chance=person.text("scenario.risk_map.chance"),
        severity=person.text("scenario.risk_map.severity"),
        ticks=[(at, person.percent(at)) for at in range(0, max(highest, step) + 1, step)],
    )
    lines = [_told(person, number, point) for number, point in placed]
    if len(placed) < len(points):
        lines.append(person.plural("scenario.risk_map.unplaced", len(points) - len(placed)))
    charts.show(
        person,
        "scenario.risk_map",
        figure,
        title=_finding(person, [point for _, point in placed]),
        words="  \n".join([person.text("scenario.risk_map.key"), *lines]),
        figures=_risk_figures(person, scenario, points),
    )


def both(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> None:
    """The odds, and beneath them the map: its many words would leave a column beside it empty."""
    odds(person, scenario)
    risks(person, scenario, points)


def _move(person: Person, number: int, point: RiskPoint) -> Move:
    before, after = level_before(point), level_after(point)
    if before is None:
        raise ValueError("a risk without a place cannot be drawn")
    return Move(
        number=str(number),
        words=charts.label(point.what, longest=60),
        before=_spot(before),
        after=_spot(after) if after and point.has_guardrail else None,
        is_standing=point.is_standing,
    )


def _spot(level: RiskLevel) -> Spot:
    return Spot(chance=level.chance, severity=level.severity)


def _finding(person: Person, placed: Sequence[RiskPoint]) -> str:
    receded = sum(1 for point in placed if point.has_guardrail and has_receded(point))
    if not any(point.has_guardrail and level_after(point) for point in placed):
        return person.text("scenario.risk_map.no_guardrail")
    return person.plural("scenario.risk_map.finding", receded, total=len(placed))


def _told(person: Person, number: int, point: RiskPoint) -> str:
    before, after = level_before(point), level_after(point)
    name = f"**{number}.** {scenario_words.risk_name(person, point)}"
    if before is None:
        return name
    if after is None or not point.has_guardrail:
        where = person.text(
            "scenario.risk.is_at", chance=person.percent(before.chance), severity=before.severity
        )
        return person.text("scenario.risk_map.line_before", name=name, where=where)
    where = person.text(
        "scenario.risk.moves",
        chance_before=person.percent(before.chance),
        chance_after=person.percent(after.chance),
        severity_before=before.severity,
        severity_after=after.severity,
    )
    return person.text(
        "scenario.risk_map.line",
        name=name,
        where=where,
        standing=scenario_words.standing(person, point),
    )


def _risk_figures(person: Person, scenario: Scenario, points: Sequence[RiskPoint]) -> Figures:
    names = (
        "what",
        "kind",
        "severity",
        "severity_after",
        "chance_before",
        "chance_after",
        "loss_before",
        "loss_after",
        "guardrail_cost",
    )
    header = [person.text("scenario.figures.number")]
    header += [person.text(f"scenario.figures.{name}") for name in names]
    header += [
        person.text(f"scenario.figures.{name}") for name in ("value", "currency", "evidence_on")
    ]
    rows: list[list[Cell]] = []
    for number, point in enumerate(points, start=1):
        kind = kind_of(point.kind)
        value: Decimal | None = guardrail_value(point)
        rows.append(
            [
                number,
                point.what,
                person.text(f"risk_kind.{kind}") if kind else "",
                point.severity,
                point.severity_after,
                point.chance_before,
                point.chance_after,
                point.loss_before,
                point.loss_after,
                point.guardrail_cost,
                value,
                scenario.currency,
                point.evidence_on,
            ]
        )
    return Figures(header=header, rows=rows)
