"""The example's job post: the first task, page layout, written before Hanta was found."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from core.exchange.job_post_versions import next_version
from core.model.brief import Brief, BriefVersion, Budget, CheckNeed, Milestone
from core.samples.telling import Telling, id_of

BRIEF_ID = id_of("brief")
_FINISHED_ON = date(2016, 6, 29)


def brief(telling: Telling, task_id: UUID) -> Brief:
    """All five steps written, the technical part read, the post finished."""

    def words(name: str) -> str:
        return telling.words(f"brief.{name}")

    return Brief(
        id=BRIEF_ID,
        created_at=telling.now,
        candidate_id=task_id,
        title=words("title"),
        result=words("result"),
        purpose=words("purpose"),
        limits=words("limits"),
        way=words("way"),
        people=words("people"),
        tools=words("tools"),
        budget=Budget.FIXED,
        currency="USD",
        responsibilities=words("responsibilities"),
        acceptance=words("acceptance"),
        starts_on=date(2016, 7, 4),
        due_on=date(2016, 7, 15),
        success_them=words("success_them"),
        success_us=words("success_us"),
        failure=words("failure"),
        check_need=CheckNeed.NEEDED,
        check_by=words("check_by"),
        check_on=date(2016, 6, 28),
        check_said=words("check_said"),
        post_language=telling.language,
        finished_on=_FINISHED_ON,
    )


def milestones(telling: Telling) -> list[Milestone]:
    """Three recipes first, then the other seven."""
    return [
        _milestone(telling, "first", 8, date(2016, 7, 8)),
        _milestone(telling, "second", 18, date(2016, 7, 15)),
    ]


def version(telling: Telling, task_id: UUID) -> BriefVersion:
    """The post as it was published."""
    return next_version(
        brief(telling, task_id),
        milestones(telling),
        [],
        id=id_of("brief.version.1"),
        created_at=telling.now,
        finished_on=_FINISHED_ON,
    )


def _milestone(telling: Telling, name: str, amount: int, due_on: date) -> Milestone:
    return Milestone(
        id=id_of(f"brief.milestone.{name}"),
        created_at=telling.now,
        brief_id=BRIEF_ID,
        what=telling.words(f"brief.milestone.{name}"),
        amount=Decimal(amount),
        due_on=due_on,
    )
