"""The example's choice: three freelancers, three interviews each, and the scores behind Hanta."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from core.model.freelancer import DeclinedBy, Freelancer, PricePer
from core.model.interview import Question, Reply, Score, reply_id, score_id
from core.model.records import Record
from core.model.selection import Criterion, Selection
from core.samples.brief import BRIEF_ID
from core.samples.figures import REMOTE_ID
from core.samples.telling import Telling, id_of

SELECTION_ID: Final = id_of("selection")
QUESTION_ID: Final = id_of("selection.question")
_CHOSEN_ON: Final = date(2016, 7, 3)
_TOLD_ON: Final = date(2016, 7, 4)
_CRITERIA: Final = (
    ("samples", 5),
    ("understanding", 4),
    ("reliability", 4),
    ("price", 3),
    ("ease", 2),
)
# Points by freelancer: criterion, interview, points.
_SCORES: Final = {
    "hanta": (
        ("samples", 2, 4),
        ("understanding", 1, 4),
        ("understanding", 2, 5),
        ("reliability", 2, 4),
        ("price", 3, 5),
        ("ease", 1, 4),
        ("ease", 3, 5),
    ),
    "camille": (
        ("samples", 2, 5),
        ("understanding", 1, 5),
        ("reliability", 2, 4),
        ("price", 3, 1),
        ("ease", 1, 4),
    ),
    "andrei": (
        ("samples", 2, 3),
        ("understanding", 1, 3),
        ("understanding", 2, 4),
        ("reliability", 2, 3),
        ("price", 3, 4),
        ("ease", 1, 3),
    ),
}
_REPLIES: Final = (
    ("way_here", 1),
    ("proud_of", 1),
    ("say_it_back", 2),
    ("small_test", 2),
    ("when_stuck", 2),
    ("price_and_pay", 3),
    ("worries", 3),
)
_DAYS: Final = {1: date(2016, 6, 30), 2: date(2016, 7, 1), 3: date(2016, 7, 2)}


def choosing(telling: Telling) -> list[Record]:
    """The round, linked to its brief and to the provider that Hanta became."""
    return [
        _selection(telling),
        *(_criterion(telling, name, weight) for name, weight in _CRITERIA),
        *_freelancers(telling),
        Question(
            id=QUESTION_ID,
            created_at=telling.now,
            selection_id=SELECTION_ID,
            interview=2,
            words=telling.words("choose.question"),
        ),
        *_replies(telling),
        *_scores(telling),
    ]


def _selection(telling: Telling) -> Selection:
    def words(name: str) -> str:
        return telling.words(f"choose.{name}")

    return Selection(
        id=SELECTION_ID,
        created_at=telling.now,
        brief_id=BRIEF_ID,
        title=words("title"),
        answer_satisfy=words("answer_satisfy"),
        answer_review=words("answer_review"),
        other_fear=words("other_fear"),
        answer_other=words("answer_other"),
        reason=words("reason"),
        decided_on=_CHOSEN_ON,
    )


def _criterion(telling: Telling, name: str, weight: int) -> Criterion:
    return Criterion(
        id=_criterion_id(name),
        created_at=telling.now,
        selection_id=SELECTION_ID,
        kind=name,
        name=telling.words(f"choose.{name}"),
        weight=weight,
    )


def _freelancers(telling: Telling) -> list[Freelancer]:
    hanta = _freelancer(telling, "hanta", "MG", Decimal(26), "USD", PricePer.FIXED, _CHOSEN_ON)
    camille = _freelancer(telling, "camille", "FR", Decimal(28), "EUR", PricePer.HOUR)
    andrei = _freelancer(telling, "andrei", "RO", Decimal(12), "USD", PricePer.HOUR)
    told = replace(camille, told_on=_TOLD_ON, declined_on=_TOLD_ON, declined_by=DeclinedBy.ME)
    return [hanta, told, andrei]


def _freelancer(
    telling: Telling,
    who: str,
    country: str,
    price: Decimal,
    currency: str,
    price_per: PricePer,
    chosen_on: date | None = None,
) -> Freelancer:
    def words(name: str) -> str:
        return telling.words(f"choose.{who}.{name}")

    return Freelancer(
        id=freelancer_id(who),
        created_at=telling.now,
        selection_id=SELECTION_ID,
        provider_id=REMOTE_ID if chosen_on else None,
        name=words("name"),
        link=f"https://example.com/{who}",
        platform="Upwork",
        country=country,
        time_zone=words("time_zone"),
        languages=words("languages"),
        price=price,
        currency=currency,
        price_per=price_per,
        notes=words("notes"),
        invited_on=date(2016, 6, 29),
        answered_on=date(2016, 6, 29),
        interview_1_on=_DAYS[1],
        interview_2_on=_DAYS[2],
        interview_3_on=_DAYS[3],
        chosen_on=chosen_on,
    )


def _replies(telling: Telling) -> list[Reply]:
    hanta = freelancer_id("hanta")
    asked = [(key, key, interview) for key, interview in _REPLIES]
    asked.append((str(QUESTION_ID), "own", 2))
    return [
        Reply(
            id=reply_id(hanta, question),
            created_at=telling.now,
            freelancer_id=hanta,
            question=question,
            asked_on=_DAYS[interview],
            words=telling.words(f"choose.reply.{name}"),
        )
        for question, name, interview in asked
    ]


def _scores(telling: Telling) -> list[Score]:
    return [
        Score(
            id=score_id(freelancer_id(who), _criterion_id(criterion), interview),
            created_at=telling.now,
            freelancer_id=freelancer_id(who),
            criterion_id=_criterion_id(criterion),
            interview=interview,
            points=points,
        )
        for who, given in _SCORES.items()
        for criterion, interview, points in given
    ]


def freelancer_id(who: str) -> UUID:
    """The id of one of the three freelancers."""
    return id_of(f"freelancer.{who}")


def _criterion_id(name: str) -> UUID:
    return id_of(f"criterion.{name}")
