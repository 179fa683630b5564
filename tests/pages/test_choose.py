"""The choosing screen: teach, start, move people on, keep their sheets, ask and plan."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.brief import Brief
from core.model.freelancer import DeclinedBy, Stage
from core.model.interview import Question, Reply, reply_id
from core.model.preferences import Language
from core.rules.interview_guide import GUIDE
from core.storage import changes, freelancers, questions, replies, selections
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.core.rules.rounds import NOW, SELECTION, freelancer, met
from tests.pages.conftest import OpenScreen, a_stamp

LANGUAGES = list(Language)
FRENCH = Language.FRENCH
HANTA = met(1, interviews=1, name="*Hanta*", platform="Upwork", country="MG")
CAMILLE = freelancer(2, name="Camille")


def words_of(screen: AppTest) -> str:
    shown = [
        *screen.markdown,
        *screen.caption,
        *screen.header,
        *screen.subheader,
        *screen.success,
        *screen.info,
        *screen.warning,
    ]
    return "\n".join(element.value for element in shown)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("interviews", "is_told"), [(2, True), (3, False)])
def test_moving_people_on_is_told_while_someone_can_be_moved_on(
    open_screen: OpenScreen, language: Language, interviews: int, is_told: bool
) -> None:
    hanta = met(1, interviews=interviews, name="Hanta")
    told = words_of(open_screen("choose", SELECTION, hanta, step="people", language=language))
    assert text(language, "choose.people.why") in told
    assert (text(language, "choose.people.move") in told) is is_told


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_screen_teaches_and_one_click_starts(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("choose", language=language)
    assert text(language, "choose.empty.text") in words_of(screen)
    screen.button(key="choose.start").click().run()
    assert not screen.exception
    (started,) = selections.list_all(own_notebook)
    assert str(started.id) in screen.query_params["selection"]
    assert text(language, "choose.people.none") in words_of(screen)
    assert text(language, "choose.people.gap") in words_of(screen)


def test_a_round_started_from_a_job_post_bears_its_title(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    brief = Brief(id=UUID(int=7), created_at=NOW, title="Dix fiches")
    screen = open_screen("choose", brief)
    screen.button(key=f"choose.start.{brief.id}").click().run()
    (started,) = selections.list_all(own_notebook)
    assert (started.brief_id, started.title) == (brief.id, "Dix fiches")


def test_a_round_without_a_title_takes_that_of_the_job_post_it_is_linked_to(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    brief = Brief(id=UUID(int=7), created_at=NOW, title="Dix fiches")
    screen = open_screen("choose", brief, replace(SELECTION, title=""))
    screen.selectbox(key=f"selection.brief_id.{SELECTION.id}").select("Dix fiches").run()
    assert not screen.exception
    linked = selections.get(own_notebook, SELECTION.id)
    assert (linked.brief_id, linked.title) == (brief.id, "Dix fiches")


def test_someone_is_added_and_opened_and_a_blank_sheet_serves_twice(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, step="people")
    for _ in range(2):
        screen.button(key="choose.person.add").click().run()
        assert not screen.exception
        screen.button(key="choose.person.back").click().run()
    (added,) = freelancers.list_all(own_notebook)
    assert added.currency == "EUR"
    assert added.stage is Stage.PROFILE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_board_shows_everyone_by_stage_and_one_click_moves_on(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    screen = open_screen("choose", SELECTION, HANTA, CAMILLE, step="people", language=language)
    assert not screen.exception
    words = words_of(screen)
    assert r"**\*Hanta\***" in words
    assert text(language, "stage_of.interview_1") in words
    screen.button(key=f"choose.move.{CAMILLE.id}").click().run()
    assert freelancers.get(own_notebook, CAMILLE.id).stage is Stage.INVITED
    assert freelancers.get(own_notebook, CAMILLE.id).invited_on is not None
    assert text(language, "stage_of.invited") in words_of(screen)


def test_a_stage_and_a_no_can_be_taken_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, HANTA, step="people", freelancer=HANTA.id)
    screen.button(key=f"choose.decline.them.{HANTA.id}").click().run()
    declined = freelancers.get(own_notebook, HANTA.id)
    assert (declined.stage, declined.declined_by) == (Stage.DECLINED, DeclinedBy.THEM)
    screen.button(key=f"choose.move_back.{HANTA.id}").click().run()
    assert freelancers.get(own_notebook, HANTA.id) == HANTA
    screen.button(key=f"choose.move_back.{HANTA.id}").click().run()
    assert not screen.exception
    assert freelancers.get(own_notebook, HANTA.id).stage is Stage.ANSWERED


def test_only_a_web_address_is_a_link(open_screen: OpenScreen) -> None:
    unsafe = replace(CAMILLE, link="javascript:alert(1)")
    screen = open_screen("choose", SELECTION, unsafe, step="people", freelancer=CAMILLE.id)
    assert text(FRENCH, "choose.person.no_link") in words_of(screen)
    assert not screen.get("link_button")
    safe = replace(CAMILLE, link="https://example.com/camille")
    screen = open_screen("choose", safe, step="people", freelancer=CAMILLE.id)
    (link,) = screen.get("link_button")
    assert link.proto.url == safe.link


def test_the_price_and_its_unit_are_kept(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    screen = open_screen("choose", SELECTION, CAMILLE, step="people", freelancer=CAMILLE.id)
    screen.segmented_control(key=f"freelancer.price_per.{CAMILLE.id}").set_value("fixed").run()
    screen.selectbox(key=f"freelancer.currency.{CAMILLE.id}").set_value("USD").run()
    screen.selectbox(key=f"freelancer.country.{CAMILLE.id}").set_value("MG").run()
    assert not screen.exception
    kept = freelancers.get(own_notebook, CAMILLE.id)
    assert (kept.price_per, kept.currency, kept.country) == ("fixed", "USD", "MG")


def test_someone_taken_off_the_round_can_be_brought_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, HANTA, step="people", freelancer=HANTA.id)
    screen.button(key=f"choose.person.remove.{HANTA.id}").click().run()
    assert not screen.exception
    assert freelancers.list_all(own_notebook) == []
    changes.undo(own_notebook, changes.list_recent(own_notebook, limit=1)[0].step, a_stamp())
    assert freelancers.get(own_notebook, HANTA.id) == HANTA


def test_a_round_is_removed_and_said(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    untitled = replace(SELECTION, title="")
    screen = open_screen("choose", untitled, HANTA)
    screen.button(key=f"choose.round.remove.{SELECTION.id}").click().run()
    assert not screen.exception
    assert selections.list_all(own_notebook) == []
    assert text(FRENCH, "choose.empty.text") in words_of(screen)


def test_one_of_several_rounds_is_shown(open_screen: OpenScreen) -> None:
    other = replace(SELECTION, id=UUID(int=99), title="Traduction")
    screen = open_screen("choose", SELECTION, other, selection=SELECTION.id)
    assert screen.header[0].value == "Mise en page"
    screen.pills(key=f"choose.rounds.{SELECTION.id}").set_value(str(other.id)).run()
    assert not screen.exception
    assert screen.header[0].value == "Traduction"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_each_interview_has_its_purpose_and_questions(
    open_screen: OpenScreen, language: Language, number: int
) -> None:
    screen = open_screen(
        "choose", SELECTION, HANTA, step="interviews", interview=number, language=language
    )
    assert not screen.exception
    assert text(language, f"choose.interview.{number}.purpose") in words_of(screen)
    asked = [text(language, f"guide.{key}") for key in GUIDE[number]]
    assert [box.label for box in screen.checkbox] == asked


def test_a_question_is_ticked_with_its_day_and_opens_its_answer(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, HANTA, step="interviews", interview=1)
    key = reply_id(HANTA.id, "proud_of")
    screen.checkbox(key=f"reply.asked_on.{key}").set_value(True).run()
    assert not screen.exception
    (reply,) = replies.list_all(own_notebook)
    assert (reply.question, reply.freelancer_id) == ("proud_of", HANTA.id)
    assert reply.asked_on is not None
    screen.checkbox(key=f"reply.asked_on.{key}").set_value(False).run()
    assert replies.get(own_notebook, key).asked_on is None


def test_an_own_question_is_added_asked_and_removed(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, HANTA, step="interviews", interview=2)
    for _ in range(2):
        screen.button(key="choose.question.add").click().run()
    (added,) = questions.list_all(own_notebook)
    assert added.interview == 2
    screen.button(key=f"choose.question.remove.{added.id}").click().run()
    assert not screen.exception
    assert questions.list_all(own_notebook) == []


def test_an_own_question_that_was_asked_shows_its_day(open_screen: OpenScreen) -> None:
    question = Question(
        id=UUID(int=44),
        created_at=NOW,
        selection_id=SELECTION.id,
        interview=1,
        words="Et [le](http://x.fr) ?",
    )
    reply = Reply(
        id=reply_id(HANTA.id, str(question.id)),
        created_at=NOW,
        freelancer_id=HANTA.id,
        question=str(question.id),
        asked_on=date(2026, 11, 2),
    )
    screen = open_screen(
        "choose", SELECTION, HANTA, question, reply, step="interviews", interview=1
    )
    assert not screen.exception
    own = screen.checkbox(key=f"reply.asked_on.{reply.id}")
    assert own.value


def test_an_interview_held_today_is_dated_and_its_plan_cleared(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    planned = replace(HANTA, next_on=date(2026, 12, 1))
    screen = open_screen("choose", SELECTION, planned, step="interviews", interview=2)
    screen.button(key=f"choose.hold.{HANTA.id}.2").click().run()
    assert not screen.exception
    kept = freelancers.get(own_notebook, HANTA.id)
    assert kept.stage is Stage.INTERVIEW_2
    assert kept.next_on is None


def test_someone_gone_elsewhere_is_said_and_breaks_nothing(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("choose", SELECTION, HANTA, CAMILLE, step="people")
    freelancers.remove(own_notebook, CAMILLE.id, a_stamp())
    screen.button(key=f"choose.move.{CAMILLE.id}").click().run()
    assert not screen.exception
    assert screen.toast[0].value == text(FRENCH, "notebook.error.gone")
