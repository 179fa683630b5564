"""What a browser still says of a step that was left, after it was left, changes nothing."""

import re

from streamlit.proto.BackMsg_pb2 import BackMsg

from core.samples.exercise import SCENARIO_ID
from core.samples.figures import REMOTE_ID
from tests.browser.forger import Forger
from tests.browser.places import EXAMPLE_NOTEBOOK
from tests.browser.stranger import say
from tests.server import AppServer

HERE = f"{EXAMPLE_NOTEBOOK}&scenario={SCENARIO_ID}"
LOG = f"{EXAMPLE_NOTEBOOK}&provider={REMOTE_ID}"


def test_the_choice_of_a_step_that_was_left_does_not_lead_back_there(shared_app: AppServer) -> None:
    with Forger(shared_app.port, "localhost") as visitor:
        visitor.run("scenarios", f"{HERE}&step=what")
        assert say("scenario.what.title") in visitor.words
        choice = _choice_in(visitor, rf"scenario\.step\.{SCENARIO_ID}\.what")
        visitor.run("scenarios", f"{HERE}&step=sides")
        visitor.words = ""
        visitor.say(_still_chosen(choice, "what"))
        assert say("scenario.sides.title") in visitor.words
        assert say("scenario.what.title") not in visitor.words


def test_the_choice_of_a_part_that_was_left_does_not_lead_back_there(shared_app: AppServer) -> None:
    with Forger(shared_app.port, "localhost") as visitor:
        visitor.run("log", f"{LOG}&part=calls")
        choice = _choice_in(visitor, rf"log\.part\.{REMOTE_ID}")
        visitor.run("costs", LOG)
        visitor.words = ""
        visitor.say(_still_chosen(choice, say("log.part.calls")))
        assert "page_info_changed" not in visitor.words
        assert not visitor.has_exception


def _choice_in(visitor: Forger, key: str) -> str:
    found = re.search(rf'id: "(\$\$ID-[^"]*-{key})"', visitor.words)
    assert found is not None
    return found.group(1)


def _still_chosen(choice: str, words: str) -> BackMsg:
    message = BackMsg()
    one = message.rerun_script.widget_states.widgets.add(id=choice)
    one.string_array_value.data.append(words)
    return message
