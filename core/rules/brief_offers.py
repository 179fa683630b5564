"""What a scenario exercise already says and its brief can take over: nothing is typed twice."""

from collections.abc import Callable, Sequence

from core.model.preferences import Language
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.rules.guardrail_library import RiskKind, kind_of
from core.rules.if_then import action, condition, elides

_ABOUT_QUALITY = (RiskKind.QUALITY, RiskKind.REPUTATION, None)
_ABOUT_LIMITS = (*(kind for kind in RiskKind if kind is not RiskKind.QUALITY), None)


def offers(
    column: str,
    scenario: Scenario,
    points: Sequence[RiskPoint],
    language: Language,
    say: Callable[..., str],
) -> list[str]:
    """Lines of the exercise that fit one field of the brief; `say` gives a text by its key."""
    match column:
        case "limits":
            return _preventions(points, _ABOUT_LIMITS)
        case "acceptance":
            return _preventions(points, _ABOUT_QUALITY)
        case "failure":
            return _plans(points, _ABOUT_QUALITY, language, say)
        case "success_us":
            return [scenario.best.strip()] if scenario.best.strip() else []
        case _:
            return []


def with_line(written: str, line: str) -> str:
    """The text with one more line at its end."""
    return f"{written.rstrip()}\n{line}" if written.strip() else line


def holds(written: str, line: str) -> bool:
    """Whether the text has this line already, however it is spaced."""
    return " ".join(line.split()) in " ".join(written.split())


def _preventions(points: Sequence[RiskPoint], kinds: Sequence[RiskKind | None]) -> list[str]:
    fitting = [point.prevention.strip() for point in points if kind_of(point.kind) in kinds]
    return list(dict.fromkeys(one for one in fitting if one))


def _plans(
    points: Sequence[RiskPoint],
    kinds: Sequence[RiskKind | None],
    language: Language,
    say: Callable[..., str],
) -> list[str]:
    told = []
    for point in points:
        given = condition(point.guardrail_if, language)
        then = action(point.guardrail_then, language)
        if kind_of(point.kind) not in kinds or not (given and then):
            continue
        if elides(point.guardrail_if, language):
            told.append(say("scenario.plan.elided", given=given[:1].lower() + given[1:], then=then))
        else:
            told.append(say("scenario.plan", given=given, then=then))
    return list(dict.fromkeys(told))
