"""Compare says whose newest month is worth a talk, unless they have left."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from core.model.preferences import Language
from core.model.provider import provider_month_id
from core.model.records import Record
from tests.pages.conftest import OpenScreen
from tests.pages.courses import RADO, THIS_MONTH, months
from tests.pages.test_costs_course import LANGUAGES, month, say


def beside() -> list[Record]:
    hanta = replace(RADO, id=UUID(int=2), name="Hanta")
    own = [
        replace(one, id=provider_month_id(hanta.id, one.month), provider_id=hanta.id)
        for one in months(10, 10, 10, 10)
    ]
    return [hanta, *own]


@pytest.mark.parametrize("language", LANGUAGES)
def test_compare_mentions_a_sign_and_leads_to_its_months(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("compare", RADO, *beside(), *months(10, 10, 10, 6), language=language)
    assert not screen.exception
    links = [one.proto for one in screen.get("page_link")]
    signs = [one for one in links if "part=course" in one.query_string]
    measures = say("course.measure.output", language).lower()
    assert [one.label for one in signs] == [say("course.months", language)]
    said = say(
        "course.compare.sign", language, name="Rado \\*", month=month(language), measures=measures
    )
    assert f":material/forum: {said}" in [one.value for one in screen.markdown]
    assert f"provider={RADO.id}" in signs[0].query_string


def test_compare_mentions_no_sign_of_who_has_left(open_screen: OpenScreen) -> None:
    gone = replace(RADO, to_on=THIS_MONTH - timedelta(days=1))
    screen = open_screen("compare", gone, *beside(), *months(10, 10, 10, 6))
    assert not screen.exception
    links = [one.proto.query_string for one in screen.get("page_link")]
    assert not [one for one in links if "part=course" in one]
