"""The pictures of the resolved predictions, each with its finding, its words and its figures."""

from core.numbers import forecasts
from core.numbers.forecasts import Bin
from core.numbers.proportion import wilson_interval
from core.storage.judgements import Judgements
from pages._parts import charts, charts_review
from pages._parts.figures_csv import Cell, Figures
from pages._parts.person import Person

_FAIR = 0.05
"""A mean difference of less than five points is called fair."""


def worries(person: Person, counted: Judgements) -> None:
    """How many worries did not come true, and how sure that share is."""
    count, came_true = counted.worries, counted.worries_true
    not_true = count - came_true
    low, high = (100 * bound for bound in wilson_interval(not_true, count))
    share = 100 * not_true / count
    figures: list[Cell] = [count, not_true, came_true, *map(round, (share, low, high))]
    names = ("count", "not_true", "came_true", "share", "low", "high")
    told = {"low": person.percent(low), "high": person.percent(high)}
    charts.show(
        person,
        "review.worries",
        charts_review.worries(
            not_true,
            came_true,
            (low, high),
            words=(
                person.plural("review.worries.not_true", not_true),
                person.plural("review.worries.came_true", came_true),
                person.text("review.worries.between", share=person.percent(share), **told),
            ),
        ),
        title=person.text("review.worries.title", not_true=not_true, count=count),
        words=person.text("review.worries.words", count=count, share=person.percent(share), **told),
        method=person.text("review.worries.method"),
        figures=Figures(
            header=[person.text(f"review.worries.csv.{name}") for name in names], rows=[figures]
        ),
    )


def calibration(person: Person, counted: Judgements) -> None:
    """What was said against what came, in bins, with the scores in words."""
    bins = forecasts.calibration(counted.judged)
    names = ("from", "to", "count", "came_true", "mean", "share", "low", "high")
    charts.show(
        person,
        "review.calibration",
        charts_review.calibration(
            [_spot(person, one) for one in bins],
            said=person.text("review.calibration.said"),
            came=person.text("review.calibration.came"),
            just=person.text("review.calibration.just"),
            ticks=[(value, person.percent(value)) for value in (0, 50, 100)],
        ),
        title=person.text(f"review.calibration.{_leaning(counted)}"),
        words="  \n".join(
            [*_scores(person, counted), " · ".join(_words(person, one) for one in bins)]
        ),
        method=person.text("review.calibration.method"),
        figures=Figures(
            header=[person.text(f"review.calibration.csv.{name}") for name in names],
            rows=[_row(one) for one in bins],
        ),
    )


def _leaning(counted: Judgements) -> str:
    bias = forecasts.bias(counted.judged)
    if abs(bias) < _FAIR:
        return "fair"
    return "too_high" if bias > 0 else "too_low"


def _scores(person: Person, counted: Judgements) -> list[str]:
    judged = counted.judged
    mean = person.percent(100 * forecasts.mean_chance(judged))
    base = person.percent(100 * forecasts.base_rate(judged))
    points = round(100 * forecasts.mean_chance(judged)) - round(100 * forecasts.base_rate(judged))
    score = person.number(forecasts.brier_score(judged), 2)
    return [
        person.text(
            "review.calibration.bias",
            count=forecasts.total(judged),
            mean=mean,
            base=base,
            points=f"{points:+d}".replace("-", "−"),
        ),
        person.text("review.calibration.brier", score=score),
    ]


def _spot(person: Person, one: Bin) -> charts_review.Spot:
    low, high = one.interval
    return charts_review.Spot(
        said=100 * one.mean_chance,
        came=100 * one.share,
        low=100 * low,
        high=100 * high,
        count=one.count,
        label=person.text("review.calibration.of", came_true=one.came_true, count=one.count),
        words=_words(person, one),
    )


def _words(person: Person, one: Bin) -> str:
    return person.plural(
        "review.calibration.bin",
        one.count,
        mean=person.percent(100 * one.mean_chance),
        came_true=one.came_true,
    )


def _row(one: Bin) -> list[Cell]:
    low, high = one.interval
    shares = (one.mean_chance, one.share, low, high)
    return [one.low, one.high, one.count, one.came_true, *(round(100 * part) for part in shares)]
