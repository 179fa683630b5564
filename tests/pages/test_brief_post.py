"""The end of the brief screen: what to look at, the post in either language, the versions kept."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from core.exchange.job_post import job_post
from core.exchange.job_post_text import as_text
from core.model.preferences import Language
from core.storage import brief_versions, briefs, changes
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.core.exchange.posts import STAGES, WHOLE
from tests.core.rules.rounds import DAY, SELECTION
from tests.pages.briefs import LOOSE, STATES, open_step
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.copyables import copyables
from tests.pages.exercises import FRENCH, words


def shown_post(screen: AppTest) -> str:
    return copyables(screen)[0]


def test_before_publishing_it_reminds_of_the_reading_and_of_what_stands_out(
    open_screen: OpenScreen,
) -> None:
    screen = open_step(open_screen, "post", replace(LOOSE, check_on=None))
    told = words(screen)
    assert text(FRENCH, "brief.post.missing") in told
    assert text(FRENCH, "brief.hint.secret") in told
    assert screen.button(key="next_step.do").label == text(FRENCH, "brief.post.complete")
    assert screen.button(key="brief.finish").label


@pytest.mark.parametrize("language", list(Language))
def test_the_post_speaks_the_chosen_language_whatever_the_screen_speaks(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_step(open_screen, "post", *STATES["whole"])
    screen.button_group(key=f"brief.post_language.{WHOLE.id}").set_value(language).run()
    assert not screen.exception
    assert shown_post(screen) == as_text(job_post(WHOLE, STAGES, language))
    other = text(FRENCH, "brief.post.other_language")
    assert (other in words(screen)) == (language is not FRENCH)


def test_a_finished_version_stays_as_it_was_and_going_on_makes_the_next(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "post", *STATES["whole"])
    screen.button(key="brief.finish").click().run()
    assert not screen.exception
    first = brief_versions.list_for_brief(own_notebook, WHOLE.id)[0]
    assert briefs.get(own_notebook, WHOLE.id).finished_on == first.finished_on
    assert screen.button(key="next_step.do").label == text(FRENCH, "brief.post.choose")
    assert not any(button.key == "brief.finish" for button in screen.button)

    briefs.revise(own_notebook, WHOLE.id, a_stamp(), way="Tout est libre.")
    screen.run()
    changed = text(FRENCH, "brief.version.changed", number=1, day=first.finished_on)
    assert changed in words(screen)
    screen.button(key="brief.finish").click().run()
    one, two = brief_versions.list_for_brief(own_notebook, WHOLE.id)
    assert (one, two.number) == (first, 2)
    assert "Tout est libre." in two.post_fr
    newest = changes.list_recent(own_notebook, limit=1)[0]
    changes.undo(own_notebook, newest.step, a_stamp())
    assert brief_versions.list_for_brief(own_notebook, WHOLE.id) == [first]


def test_a_version_is_read_again_once_it_is_unfolded(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_step(open_screen, "post", *STATES["whole"])
    screen.button(key="brief.finish").click().run()
    (version,) = brief_versions.list_for_brief(own_notebook, WHOLE.id)
    key = f"brief.version.{version.id}"
    screen = open_screen("brief", brief=WHOLE.id, step="post", unfolded=key)
    assert not screen.exception
    in_english = as_text(job_post(WHOLE, STAGES, Language.ENGLISH))
    assert copyables(screen)[1:] == [shown_post(screen), in_english]


@pytest.mark.parametrize("language", list(Language))
def test_once_someone_is_chosen_for_it_a_finished_post_leads_to_the_decision(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_step(open_screen, "post", *STATES["whole"], language=language)
    screen.button(key="brief.finish").click().run()
    decided = replace(SELECTION, brief_id=WHOLE.id, decided_on=DAY)
    screen = open_screen("brief", decided, language=language, brief=WHOLE.id, step="post")
    onward = screen.button(key="next_step.do")
    assert onward.label == text(language, "now.choose.see")
    onward.click().run()
    assert not screen.exception
    assert "".join(screen.query_params["selection"]) == str(SELECTION.id)
    assert "".join(screen.query_params["step"]) == "decide"
