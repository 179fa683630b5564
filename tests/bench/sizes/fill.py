"""The example grown large: the same story with ten years of providers and a very long log.

The months go through the storage as an import's would; the lines of the log are made by the
database itself, for a million of them would take it minutes to be told.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Final
from uuid import UUID, uuid5

from core.model.preferences import Language
from core.model.provider import Provider, ProviderKind, ProviderMonth, provider_month_id
from core.model.records import Record
from core.model.stamp import Stamp
from core.rules.month_span import months_later
from core.samples.figures import AGENCY_ID, REMOTE_ID
from core.samples.story import example
from core.storage import changes
from core.storage.cursor import Cursor
from core.storage.notebook import Notebook

PROVIDERS: Final = 20
MONTHS: Final = 120
LAST_MONTH: Final = date(2016, 12, 1)
"""The last one of the story, so that the screens are read on the same day as the example."""
_SEED: Final = 1954
_FILL_LOG: Final = """
INSERT INTO log_entry
SELECT CAST(md5(CAST(line AS VARCHAR)) AS UUID),
       day + INTERVAL 9 HOUR + to_minutes(place) + to_microseconds(line),
       CASE request % {count} {writers} END,
       day + place,
       CASE place WHEN 0 THEN 'request' WHEN 1 THEN 'question' WHEN 2 THEN 'answer'
            ELSE 'delivery' END,
       CASE WHEN place IN (0, 2) THEN 'me' ELSE 'provider' END,
       'The pictures of the article on knots: in the order of the text, each with a caption, '
           || 'no wider than 1200 pixels. Line ' || CAST(line AS VARCHAR) || '.',
       CASE WHEN place > 0 THEN CAST(md5(CAST(line - place AS VARCHAR)) AS UUID) END,
       CASE WHEN place > 0 THEN NULL WHEN turn % 50 = 0 THEN 'to_redo' ELSE 'accepted' END,
       CASE WHEN place = 0 AND turn % 7 = 0 THEN 2 END,
       CASE WHEN place = 0 THEN day + 5 END,
       CASE WHEN place = 0 THEN day + 1 END,
       CASE WHEN place = 0 AND turn % 9 = 0 THEN day + 7 WHEN place = 0 THEN day + 4 END,
       CASE WHEN place = 0 AND turn % 50 > 0 THEN day + 8 END,
       CASE WHEN place = 0 AND turn % 25 = 0 THEN day + 6 END,
       '',
       NULL
FROM (
    SELECT line, request, CAST(line % 4 AS INTEGER) AS place, request // {count} AS turn,
           CAST(DATE '{first}' + to_months(CAST(request * 4 * {months} // {lines} AS INTEGER))
                AS DATE) + CAST(request // {count} % 20 AS INTEGER) AS day
    FROM (SELECT range AS line, range // 4 AS request FROM range({lines})) AS numbered
) AS dated
"""
"""Month by month, as a log grows; a request, its question, its answer and its delivery."""


def fill(notebook: Notebook, lines: int, now: datetime) -> None:
    """The story, its two providers among twenty, ten years of months each, and a log.

    Half of the providers, the agency among them, have their output counted by the log, the
    others have it typed: what comes from the one or the other is added up in both ways.
    """
    records = [
        record
        for record in example(Language.FRENCH, now)
        if not isinstance(record, Provider | ProviderMonth)
    ]
    people = providers(now)
    changes.add_all(notebook, [*records, *people], Stamp(now=now, step=_id("story")))
    changes.add_all(notebook, months(people), Stamp(now=now, step=_id("months")))
    notebook.write(lambda cursor: _fill_log(cursor, people, lines))


def providers(now: datetime) -> list[Provider]:
    """The agency first and the freelancer last, as in the story; those between are paid as they."""
    told = {one.id: one for one in example(Language.FRENCH, now) if isinstance(one, Provider)}
    first = months_later(LAST_MONTH, 1 - MONTHS)
    between = [
        Provider(
            id=_id(f"provider {number}"),
            created_at=now,
            name=f"Provider {number}",
            kind=ProviderKind.FREELANCER,
            country="MG" if number % 2 else "FR",
            currency="USD" if number % 2 else "EUR",
            work=told[REMOTE_ID].work,
            unit=told[REMOTE_ID].unit,
        )
        for number in range(2, PROVIDERS)
    ]
    everyone = [told[AGENCY_ID], *between, told[REMOTE_ID]]
    return [
        replace(one, created_at=now + timedelta(microseconds=number), from_on=first, to_on=None)
        for number, one in enumerate(everyone)
    ]


def months(people: list[Provider]) -> list[Record]:
    """Each provider's months: amount, fees, hours of both, and output where no log counts it."""
    random = Random(_SEED)
    return [
        ProviderMonth(
            id=provider_month_id(provider.id, month),
            created_at=provider.created_at,
            provider_id=provider.id,
            month=month,
            amount=Decimal(random.randint(80, 400)),
            platform_fee=Decimal(random.randint(2, 20)),
            managing_hours=Decimal(random.randint(1, 6)),
            hours_worked=Decimal(random.randint(20, 60)),
            units_accepted=None if has_log(number) else Decimal(random.randint(8, 40)),
            units_to_redo=None if has_log(number) else Decimal(random.randint(0, 4)),
        )
        for number, provider in enumerate(people)
        for month in (months_later(LAST_MONTH, back - MONTHS + 1) for back in range(MONTHS))
    ]


def has_log(number: int) -> bool:
    """Whether the log counts this provider's output."""
    return number % 2 == 0


def _fill_log(cursor: Cursor, people: list[Provider], lines: int) -> None:
    writers = [one.id for number, one in enumerate(people) if has_log(number)]
    cursor.run(
        _FILL_LOG.format(
            first=months_later(LAST_MONTH, 1 - MONTHS),
            months=MONTHS,
            lines=lines,
            count=len(writers),
            writers=" ".join(
                f"WHEN {place} THEN CAST('{writer}' AS UUID)"
                for place, writer in enumerate(writers)
            ),
        )
    )


def _id(name: str) -> UUID:
    return uuid5(AGENCY_ID, f"tests.bench.sizes {name}")
