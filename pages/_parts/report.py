"""The report of a notebook, put together: its cover, its chapters, and the file to print."""

from pathlib import Path
from typing import Final

from core.exchange.report.blocks import Number, Report, Section
from core.exchange.report.page import page
from core.exchange.report.style import FACES
from core.model.one_line import one_line
from core.model.prediction import Side
from core.numbers.times import times
from pages._parts import (
    report_compared,
    report_costs,
    report_dare,
    report_hand_over,
    report_result,
    report_see,
    report_work,
)
from pages._parts.person import Person
from pages._parts.report_scope import Scope

_LONGEST_TITLE: Final = 120
_FONTS: Final = Path(__file__).resolve().parents[2] / "static" / "fonts"


def written(person: Person, scope: Scope) -> bytes:
    """The file in the person's language: one page of HTML that needs nothing else."""
    fonts = {name: (_FONTS / name).read_bytes() for _, _, name in FACES}
    return page(report(person, scope), fonts)


def report(person: Person, scope: Scope) -> Report:
    """The report in the person's language; a chapter with nothing in it is left out."""
    chapters = sections(person, scope)
    return Report(
        language=person.language.value,
        kicker=person.text("report.kicker"),
        title=_title(person, scope),
        subtitle=person.text("report.subtitle", day=person.today),
        numbers=_numbers(person, scope),
        contents=person.text("report.contents"),
        sections=chapters,
        foot=person.text("report.foot"),
        page=(f"{person.text('report.page')} ", " / "),
    )


def sections(person: Person, scope: Scope) -> list[Section]:
    """The chapters, from the fears to the result."""
    found = [
        report_see.hours(person) if scope.is_whole else None,
        report_see.fears(person, scope),
        *report_dare.exercises(person, scope),
        report_hand_over.chapter(person, scope),
        report_work.chapter(person, scope),
        report_costs.chapter(person, scope),
        report_result.happened(person, scope),
        report_result.partings(person, scope),
        report_result.onward(person, scope),
    ]
    return [one for one in found if one is not None]


def _title(person: Person, scope: Scope) -> str:
    if scope.is_whole:
        return person.text("report.title")
    named = [one.title for one in scope.scenarios] + [one.work for one in scope.providers]
    named += [one.name for one in scope.providers]
    words = next((one_line(one) for one in named if one.strip()), "")
    return report_see.short(words, _LONGEST_TITLE) or person.text("scenario.untitled")


def _numbers(person: Person, scope: Scope) -> list[Number]:
    """At most four figures that sum up the report; what is not known is left out."""
    figures = []
    feared = [one for one in scope.predictions if one.is_resolved and one.side is Side.FEARED]
    if feared:
        not_true = sum(one.outcome is False for one in feared)
        value = person.text("report.of", part=not_true, whole=len(feared))
        figures.append(Number(value=value, words=person.text("report.number.worries")))
    standing = sum(one.is_standing for one in scope.points)
    if standing:
        value = person.text("report.of", part=standing, whole=len(scope.points))
        figures.append(Number(value=value, words=person.text("report.number.guardrails")))
    pair = report_compared.newest_pair(person, scope)
    if pair is not None and report_compared.is_plain(pair):
        ratios = {
            "output": pair.comparison.output_ratio,
            "unit": pair.comparison.unit_cost_ratio,
        }
        for name, ratio in ratios.items():
            if ratio is not None:
                read = times(ratio, report_compared.DIGITS)
                value = person.text("report.times", count=report_compared.count_told(person, read))
                words = person.text(f"report.number.{name}.{read.verdict}")
                figures.append(Number(value=value, words=words))
    return figures
