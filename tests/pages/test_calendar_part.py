"""The folded part with the dates for one's own calendar, on Home and beside the calls."""

from datetime import timedelta
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.call import CallRhythm, call_rhythm_id
from core.model.prediction import Prediction
from core.model.preferences import Language
from core.samples.story import example
from core.storage import call_rhythms
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen
from tests.pages.logs import ASKED, FRENCH, NOW, RADO, TODAY, say, shown

ASKED_OF_TIME = Prediction(
    id=UUID(int=50), created_at=NOW, what="Il oublie", check_on=TODAY + timedelta(days=9)
)


def downloads(screen: AppTest) -> list[str]:
    return [one.proto.label for one in screen.get("download_button")]


def test_home_says_what_the_file_holds_and_how_to_take_it_in(open_screen: OpenScreen) -> None:
    home = open_screen("home", RADO, ASKED, ASKED_OF_TIME, unfolded="calendar.home")
    told = shown(home)
    assert f"- {plural(FRENCH, 'calendar.holds.prediction', 1)}" in told
    calls = plural(FRENCH, "calendar.holds.calls", 12, name=r"Rado \*le\* bon")
    assert f"- {calls}" in told
    for app in ("apple", "google", "outlook"):
        assert say(f"calendar.how.{app}") in told
    assert say("calendar.copy") in told
    assert downloads(home) == [say("calendar.download")]


def test_folded_it_costs_nothing(open_screen: OpenScreen) -> None:
    home = open_screen("home", ASKED_OF_TIME)
    assert say("calendar.title") in [one.label for one in home.expander]
    assert downloads(home) == []


@pytest.mark.parametrize("language", list(Language))
def test_the_example_long_past_has_nothing_to_come_and_says_what_to_do(
    open_screen: OpenScreen, language: Language
) -> None:
    records = example(language, NOW)
    home = open_screen("home", *records, language=language, unfolded="calendar.home")
    assert not home.exception
    told = [one.value for one in home.markdown]
    assert text(language, "calendar.nothing") in told
    assert downloads(home) == []


def test_the_calls_of_the_log_have_it_too_and_ask_for_their_time(open_screen: OpenScreen) -> None:
    screen = open_screen("log", RADO, ASKED, part="calls", unfolded="calendar.log")
    assert say("calendar.times.none") in shown(screen)
    timed = CallRhythm(
        id=call_rhythm_id(RADO.id), created_at=NOW, provider_id=RADO.id, starts_at="09:00"
    )
    screen = open_screen("log", timed, part="calls", unfolded="calendar.log")
    assert say("calendar.times.none") not in shown(screen)
    assert say("call.next.time", time="9\u00a0h") in shown(screen)


def test_the_time_of_the_calls_is_chosen_in_their_rhythm(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    rhythm = call_rhythm_id(RADO.id)
    screen = open_screen("log", RADO, ASKED, part="calls", unfolded=f"log.rhythm.{rhythm}")
    field = screen.selectbox(key=f"call_rhythm.starts_at.{rhythm}")
    assert "9\u00a0h\u00a030" in field.options
    field.select("09:30").run()
    assert call_rhythms.get(own_notebook, rhythm).starts_at == "09:30"
    screen.selectbox(key=f"call_rhythm.starts_at.{rhythm}").set_value(None).run()
    assert call_rhythms.get(own_notebook, rhythm).starts_at is None


def test_the_discreet_file_has_its_own_name(open_screen: OpenScreen) -> None:
    home = open_screen("home", ASKED_OF_TIME, unfolded="calendar.home")
    home.toggle(key="calendar.discreet.home").set_value(True).run()
    assert not home.exception
    assert downloads(home) == [say("calendar.download")]
