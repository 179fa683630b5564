"""The decision on the choosing screen: choose, change one's mind, and a warm no."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from core.model.freelancer import DeclinedBy, Stage
from core.model.log_entry import EntryState, LogEntry
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.records import Record
from core.model.selection import Selection
from core.storage import (
    changes,
    freelancers,
    providers,
    selections,
)
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from pages._parts.chooser import chosen
from tests.core.rules.rounds import DAY, NOW, SELECTION, met
from tests.pages.choosing import CAMILLE, HANTA, SCORED
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.copyables import copyables
from tests.pages.test_choose import words_of

LANGUAGES = list(Language)
FRENCH = Language.FRENCH


@pytest.mark.parametrize("language", LANGUAGES)
def test_choosing_makes_the_provider_and_the_decision_in_one_step_that_can_be_undone(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("choose", *SCORED, step="decide", language=language)
    screen.button(key=f"choose.choice.{HANTA.id}").click().run()
    assert not screen.exception
    (provider,) = providers.list_all(own_notebook)
    assert (provider.name, provider.country, provider.currency) == ("Hanta", "MG", "USD")
    assert (provider.platform, provider.work) == ("Upwork", "Mise en page")
    chosen = freelancers.get(own_notebook, HANTA.id)
    assert (chosen.stage, chosen.provider_id) == (Stage.CHOSEN, provider.id)
    assert selections.get(own_notebook, SELECTION.id).decided_on is not None
    assert text(language, "choose.made.title", name="Hanta") in words_of(screen)
    step = changes.list_recent(own_notebook, limit=1)[0].step
    changes.undo(own_notebook, step, a_stamp())
    assert providers.list_all(own_notebook) == []
    assert freelancers.get(own_notebook, HANTA.id) == HANTA
    assert selections.get(own_notebook, SELECTION.id) == SELECTION


def test_a_hasty_choice_is_warned_of_and_possible(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    once = met(1, interviews=1, name="Hanta")
    screen = open_screen("choose", SELECTION, once, step="decide")
    (warning,) = screen.warning
    assert text(FRENCH, "choose.caution.no_criteria") in warning.value
    button = screen.button(key=f"choose.choice.{once.id}")
    assert button.label == text(FRENCH, "choose.choice.anyway", name="Hanta")
    button.click().run()
    assert freelancers.get(own_notebook, once.id).stage is Stage.CHOSEN


def test_who_has_no_name_yet_is_chosen_as_this_person(open_screen: OpenScreen) -> None:
    nameless = met(1, name=" ")
    screen = open_screen("choose", SELECTION, nameless, step="decide")
    button = screen.button(key=f"choose.choice.{nameless.id}")
    this_person = text(FRENCH, "choose.this_person")
    assert button.label == text(FRENCH, "choose.choice.anyway", name=this_person)
    assert text(FRENCH, "choose.choice.means", name=this_person) in words_of(screen)


def chosen_round(**values: Any) -> list[Record]:
    provider = Provider(id=UUID(int=50), created_at=NOW, name="Hanta")
    chosen = replace(HANTA, chosen_on=DAY, provider_id=provider.id)
    decided = replace(SELECTION, decided_on=DAY)
    return [provider, decided, chosen, replace(CAMILLE, **values)]


@pytest.mark.parametrize("step", ["people", "criteria", "interviews", "scores"])
def test_once_someone_is_chosen_every_step_says_so_and_leads_to_the_decision(
    open_screen: OpenScreen, step: str
) -> None:
    screen = open_screen("choose", *chosen_round(), step=step)
    assert text(FRENCH, "now.choose.made", name="Hanta") in words_of(screen)
    onward = screen.button(key="next_step.decide")
    assert (onward.label, onward.proto.type) == (text(FRENCH, "now.choose.see"), "secondary")
    onward.click().run()
    assert not screen.exception
    assert text(FRENCH, "choose.made.title", name="Hanta") in words_of(screen)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("reason", "said"), [("Elle a compris", "choose.decided.why"), (" ", "choose.decided.unsaid")]
)
def test_a_decision_made_is_read_again_and_not_asked_for(
    open_screen: OpenScreen, language: Language, reason: str, said: str
) -> None:
    provider, decided, *others = chosen_round()
    assert isinstance(decided, Selection)
    records = [provider, replace(decided, reason=reason), *others]
    told = words_of(open_screen("choose", *records, step="decide", language=language))
    assert text(language, "choose.decided.title") in told
    assert text(language, said) in told
    assert text(language, "choose.decide.title") not in told
    assert text(language, "choose.decide.why") not in told


def test_the_first_request_is_asked_for_until_it_is_written(open_screen: OpenScreen) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide")
    foot = screen.button(key="next_step.do")
    assert (foot.label, foot.proto.type) == (text(FRENCH, "choose.made.log"), "primary")
    asked = LogEntry(
        id=UUID(int=60),
        created_at=NOW,
        provider_id=UUID(int=50),
        day=DAY,
        words="Dix images",
        state=EntryState.ASKED,
    )
    screen = open_screen("choose", asked, step="decide")
    assert text(FRENCH, "now.choose.asked", day=DAY) in words_of(screen)
    assert text(FRENCH, "now.choose.first.why") not in words_of(screen)
    assert screen.button(key="next_step.do").label != text(FRENCH, "choose.made.log")


def test_choosing_someone_else_later_loses_nothing(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide", unfolded="choose.otherwise")
    assert text(FRENCH, "choose.otherwise.text", name="Hanta") in words_of(screen)
    screen.button(key=f"choose.choice.{CAMILLE.id}").click().run()
    assert not screen.exception
    assert [one.name for one in providers.list_all(own_notebook)] == ["Hanta", "Camille"]
    former = freelancers.get(own_notebook, HANTA.id)
    assert (former.stage, former.provider_id) == (Stage.INTERVIEW_3, UUID(int=50))
    assert freelancers.get(own_notebook, CAMILLE.id).stage is Stage.CHOSEN


def test_a_decision_is_taken_back_and_made_again_with_the_same_provider(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide", unfolded="choose.otherwise")
    screen.button(key="choose.take_back").click().run()
    assert not screen.exception
    assert selections.get(own_notebook, SELECTION.id).decided_on is None
    screen.button(key=f"choose.choice.{HANTA.id}").click().run()
    assert len(providers.list_all(own_notebook)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_others_get_a_warm_no_in_both_languages(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide", language=language)
    assert not screen.exception
    written = copyables(screen)
    assert len(written) == 2
    for one, each in zip(
        written, sorted(Language, key=lambda one: one is not language), strict=True
    ):
        assert one.startswith(text(each, "choose.no.hello", name="Camille"))
        assert text(each, "choose.no.for", title="Mise en page") in one
        assert text(each, "choose.no.talked") in one
    screen.button(key=f"choose.no.sent.{CAMILLE.id}").click().run()
    told = freelancers.get(own_notebook, CAMILLE.id)
    assert (told.stage, told.declined_by) == (Stage.DECLINED, DeclinedBy.ME)
    assert told.told_on is not None
    assert not copyables(screen)


def test_whoever_left_by_themselves_is_owed_no_no(open_screen: OpenScreen) -> None:
    gone = chosen_round(declined_on=DAY, declined_by=DeclinedBy.THEM)
    screen = open_screen("choose", *gone, step="decide")
    assert not copyables(screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_escrow_is_explained_with_its_day(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen(
        "choose", *chosen_round(), step="decide", unfolded="choose.escrow", language=language
    )
    words = words_of(screen)
    assert text(language, "choose.escrow.text") in words
    assert "2026" in words


def test_a_provider_removed_from_costs_is_said(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", *chosen_round(), step="decide")
    providers.remove(own_notebook, UUID(int=50), a_stamp())
    screen.run()
    assert not screen.exception
    assert text(FRENCH, "choose.made.no_provider") in words_of(screen)


def test_whoever_withdrew_is_offered_only_by_their_own_address(open_screen: OpenScreen) -> None:
    gone = replace(CAMILLE, declined_on=DAY, declined_by=DeclinedBy.THEM)
    screen = open_screen("choose", SELECTION, HANTA, gone, step="decide")
    assert screen.pills(key=f"choose.pick.{HANTA.id}").options == [chosen("Hanta")]
    screen = open_screen("choose", step="decide", freelancer=gone.id)
    assert not screen.exception
    assert screen.pills(key=f"choose.pick.{gone.id}").value == str(gone.id)
