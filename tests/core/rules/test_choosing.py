"""A choosing round: what each step waits for, when weights are fixed, what a choice makes."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest

from core.model.errors import InvalidValue
from core.model.freelancer import DeclinedBy, Freelancer, Stage
from core.model.preferences import Language
from core.model.provider import ProviderKind
from core.model.selection import Criterion
from core.rules.choosing import (
    Caution,
    Step,
    awaiting_a_no,
    cautions,
    finished_steps,
    next_step,
)
from core.rules.chosen_provider import choice, provider_from
from core.rules.interview_guide import GUIDE
from core.rules.typical_criteria import TYPICAL_CRITERIA, is_added
from core.rules.weights_lock import is_locked, weights_in_words
from core.texts.catalogue import has_text
from tests.core.rules.rounds import (
    CRITERION,
    DAY,
    NOW,
    SELECTION,
    freelancer,
    met,
    reopening,
    round_of,
    score,
)


def test_a_new_round_waits_for_people_first() -> None:
    assert next_step(round_of()) is Step.PEOPLE
    assert finished_steps(round_of()) == set()
    assert next_step(round_of(freelancer(1), freelancer(2))) is Step.CRITERIA


def test_one_person_alone_is_no_choice_and_one_score_of_two_no_comparison() -> None:
    assert next_step(round_of(freelancer(1))) is Step.PEOPLE
    hanta, other = met(1), met(2)
    half = round_of(hanta, other, criteria=[CRITERION], scores=[score(hanta)])
    assert next_step(half) is Step.SCORES


def test_a_round_that_lacks_nothing_has_finished_every_step() -> None:
    hanta, other = met(1, chosen_on=DAY), met(2)
    whole = round_of(hanta, other, criteria=[CRITERION], scores=[score(hanta), score(other)])
    assert finished_steps(whole) == set(Step)
    assert next_step(whole) is Step.DECIDE


def test_reopened_criteria_wait_to_be_fixed_again() -> None:
    open_again = round_of(met(), criteria=[CRITERION], reopenings=[reopening()])
    assert Step.CRITERIA not in finished_steps(open_again)
    closed = round_of(met(), criteria=[CRITERION], reopenings=[reopening(closed_on=DAY)])
    assert Step.CRITERIA in finished_steps(closed)


def test_the_first_score_fixes_the_weights_until_they_are_reopened() -> None:
    one = met()
    assert not is_locked([], [])
    assert not is_locked([score(one, points=None)], [])
    assert is_locked([score(one)], [])
    assert not is_locked([score(one)], [reopening()])
    assert is_locked([score(one)], [reopening(closed_on=DAY)])


def test_a_reopening_keeps_the_weights_in_words() -> None:
    nameless = replace(CRITERION, name="", weight=5)
    assert weights_in_words([CRITERION, nameless]) == "Qualité 3 · – 5"


def test_criteria_cannot_be_fixed_before_they_were_reopened() -> None:
    with pytest.raises(InvalidValue, match=r"reopening\.error\.closed_before_opened"):
        reopening(closed_on=DAY.replace(day=1))


def test_a_weight_lies_between_one_and_five() -> None:
    for weight in (0, 6):
        with pytest.raises(InvalidValue, match=r"criterion\.error\.weight"):
            replace(CRITERION, weight=weight)


def test_a_choice_after_one_interview_without_criteria_is_said_and_not_barred() -> None:
    once = met(interviews=1)
    assert cautions(round_of(once), once) == [Caution.FEW_INTERVIEWS, Caution.NO_CRITERIA]
    unscored = round_of(once, criteria=[CRITERION])
    assert cautions(unscored, once) == [Caution.FEW_INTERVIEWS, Caution.NO_SCORES]


def test_open_weights_are_said_and_a_whole_round_has_no_caution() -> None:
    one = met()
    scored = {"criteria": [CRITERION], "scores": [score(one)]}
    assert cautions(round_of(one, **scored), one) == []
    reopened = round_of(one, **scored, reopenings=[reopening()])
    assert cautions(reopened, one) == [Caution.OPEN_WEIGHTS]


def test_a_no_is_owed_to_those_written_to_and_not_to_those_who_left() -> None:
    people = [
        met(1, chosen_on=DAY),
        met(2),
        freelancer(3, invited_on=DAY),
        freelancer(4),
        met(5, declined_on=DAY, declined_by=DeclinedBy.THEM),
        met(6, declined_on=DAY, declined_by=DeclinedBy.ME),
    ]
    assert [one.id.int for one in awaiting_a_no(round_of(*people))] == [2, 3, 6]


def test_after_a_choice_the_others_stay_in_the_comparison() -> None:
    gone = met(2, declined_on=DAY, declined_by=DeclinedBy.ME)
    left = met(3, declined_on=DAY, declined_by=DeclinedBy.THEM)
    assert round_of(met(1), gone, left).compared == [met(1)]
    chosen = met(1, chosen_on=DAY)
    assert round_of(chosen, gone, left).compared == [chosen, gone]


HANTA = met(
    1,
    name=" Hanta ",
    country="MG",
    currency="USD",
    platform="Upwork",
    price=Decimal(80),
    declined_on=DAY,
    declined_by=DeclinedBy.ME,
    told_on=DAY,
)


def test_a_choice_makes_a_provider_with_what_is_known() -> None:
    provider = provider_from(HANTA, "Mise en page ", id=UUID(int=9), created_at=NOW, from_on=DAY)
    assert (provider.name, provider.kind) == ("Hanta", ProviderKind.FREELANCER)
    assert (provider.country, provider.currency) == ("MG", "USD")
    assert (provider.platform, provider.work) == ("Upwork", "Mise en page")
    assert (provider.id, provider.created_at, provider.from_on) == (UUID(int=9), NOW, DAY)


def test_a_choice_takes_the_former_one_back_and_keeps_their_provider() -> None:
    provider = provider_from(HANTA, "", id=UUID(int=9), created_at=NOW, from_on=DAY)
    former = met(2, chosen_on=DAY, provider_id=UUID(int=8))
    made = choice(SELECTION, [HANTA, former, met(3)], HANTA, provider, DAY)
    people = {one.id.int: one for one in made if isinstance(one, Freelancer)}
    assert list(people) == [2, 1]
    assert (people[2].stage, people[2].provider_id) == (Stage.INTERVIEW_3, UUID(int=8))
    assert (people[1].stage, people[1].provider_id) == (Stage.CHOSEN, provider.id)
    assert (people[1].declined_on, people[1].declined_by, people[1].told_on) == (None, None, None)
    assert made[:2] == [provider, replace(SELECTION, decided_on=DAY)]


def test_the_guide_and_the_typical_criteria_have_words_in_both_languages() -> None:
    assert sorted(GUIDE) == [1, 2, 3]
    keys = [f"guide.{key}" for asked in GUIDE.values() for key in asked]
    keys += [f"typical_criterion.{key}" for key in TYPICAL_CRITERIA]
    assert len(set(keys)) == len(keys)
    assert all(has_text(language, key) for language in Language for key in keys)


def test_a_typical_criterion_stays_added_under_another_name() -> None:
    renamed: Criterion = replace(CRITERION, kind="price", name="Le budget")
    assert is_added("price", [renamed])
    assert not is_added("ease", [renamed])
