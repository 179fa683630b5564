"""The built-in example: a blogger alone dares, starts small, and measures whether it pays."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from core.model.preferences import Language, Preferences
from core.model.records import Record
from core.samples.brief import brief, milestones, version
from core.samples.choosing import choosing
from core.samples.delegation import delegation_moves, delegations
from core.samples.exercise import risk_points, scenario
from core.samples.fears import fear_predictions, fear_ratings, fears
from core.samples.figures import (
    ariary_rate,
    months,
    providers,
    switch_plan,
    tripwire_note,
)
from core.samples.handover import handover
from core.samples.log import calls, log_entries, procedures
from core.samples.own_tasks import goals, own_tasks
from core.samples.predictions import guardrail_checks, outcome, predictions
from core.samples.tasks import candidates
from core.samples.telling import Telling

STORY_ENDS: Final = date(2017, 1, 9)
"""The day on which the example is read: what is due in it is due then."""


def example(language: Language, now: datetime) -> list[Record]:
    """Every record of the example in one language, parents before their children.

    Ids are the same on every call and in both languages. `now` is naive UTC; the records
    follow it microsecond by microsecond, so that lists keep the order of the story.
    """
    telling = Telling(language=language, now=now)
    tasks = candidates(telling)
    records: list[Record] = [
        Preferences(
            created_at=now,
            language=language,
            home_currency="EUR",
            hour_value=Decimal(20),
            income_wanted=Decimal(2000),
            income_hours=Decimal(100),
        ),
        scenario(telling),
        *risk_points(telling),
        *fears(telling),
        *fear_ratings(telling),
        *fear_predictions(telling),
        *tasks,
        *goals(telling),
        *own_tasks(telling),
        brief(telling, tasks[0].id),
        *milestones(telling),
        version(telling, tasks[0].id),
        *providers(telling),
        *months(telling),
        switch_plan(telling),
        ariary_rate(telling),
        tripwire_note(telling),
        *predictions(telling),
        outcome(telling),
        *guardrail_checks(telling),
        *delegations(telling),
        *delegation_moves(telling),
        *procedures(telling),
        *log_entries(telling),
        *calls(telling),
        *handover(telling),
        *choosing(telling),
    ]
    return [
        replace(record, created_at=now + timedelta(microseconds=place))
        for place, record in enumerate(records)
    ]
