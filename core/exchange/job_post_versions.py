"""Finished versions of a job post: made from a brief, told apart from what was written since."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from core.exchange.job_post import job_post, read_again, written_down
from core.exchange.paper import Paper
from core.model.brief import Brief, BriefVersion, Milestone
from core.model.preferences import Language


def next_version(
    brief: Brief,
    milestones: Sequence[Milestone],
    versions: Sequence[BriefVersion],
    *,
    id: UUID,  # noqa: A002 - the field's own name
    created_at: datetime,
    finished_on: date,
) -> BriefVersion:
    """The brief as it stands, frozen in both languages under the next number."""
    return BriefVersion(
        id=id,
        created_at=created_at,
        brief_id=brief.id,
        number=next_number(versions),
        finished_on=finished_on,
        language=brief.post_language,
        post_fr=written_down(job_post(brief, milestones, Language.FRENCH)),
        post_en=written_down(job_post(brief, milestones, Language.ENGLISH)),
    )


def next_number(versions: Sequence[BriefVersion]) -> int:
    """The number that the next finished version bears."""
    return max((one.number for one in versions), default=0) + 1


def newest(versions: Sequence[BriefVersion]) -> BriefVersion | None:
    """The version finished last, if any."""
    return max(versions, key=lambda one: one.number, default=None)


def has_changed_since(brief: Brief, milestones: Sequence[Milestone], version: BriefVersion) -> bool:
    """Whether the brief makes another post today than the version keeps."""
    return post_of(version, version.language) != job_post(brief, milestones, version.language)


def post_of(version: BriefVersion, language: Language) -> Paper:
    """The post that a version keeps, in one of its two languages."""
    kept = version.post_fr if language is Language.FRENCH else version.post_en
    return read_again(kept, language)
