"""Finished versions: numbered, frozen, told apart from what was written since."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from core.exchange.job_post import job_post
from core.exchange.job_post_versions import (
    has_changed_since,
    newest,
    next_number,
    next_version,
    post_of,
)
from core.model.brief import Brief, BriefVersion
from core.model.preferences import Language
from tests.core.exchange.posts import NOW, STAGES, WHOLE

DAY = date(2026, 5, 2)


def finished(brief: Brief, versions: list[BriefVersion], number: int) -> BriefVersion:
    return next_version(
        brief, STAGES, versions, id=UUID(int=20 + number), created_at=NOW, finished_on=DAY
    )


def test_versions_are_numbered_one_after_the_other() -> None:
    first = finished(WHOLE, [], 1)
    second = finished(WHOLE, [first], 2)
    assert [one.number for one in (first, second)] == [1, 2]
    assert next_number([second, first]) == 3
    assert newest([second, first]) == second
    assert newest([]) is None


def test_a_version_keeps_the_post_in_both_languages_whatever_comes_later() -> None:
    version = finished(WHOLE, [], 1)
    for language in Language:
        assert post_of(version, language) == job_post(WHOLE, STAGES, language)


def test_only_what_changes_the_post_counts_as_a_change() -> None:
    version = finished(WHOLE, [], 1)
    assert not has_changed_since(WHOLE, STAGES, version)
    assert not has_changed_since(replace(WHOLE, check_said="Autre"), STAGES, version)
    assert not has_changed_since(replace(WHOLE, finished_on=DAY), STAGES, version)
    assert has_changed_since(replace(WHOLE, way="Autre"), STAGES, version)
    dearer = [replace(STAGES[0], amount=Decimal(41)), STAGES[1]]
    assert has_changed_since(WHOLE, dearer, version)
