"""What a browser still says of a step that was left, after it was left, changes nothing."""

import re

from streamlit.proto.BackMsg_pb2 import BackMsg

from core.samples.exercise import SCENARIO_ID
from core.samples.figures import REMOTE_ID
from tests import protocol
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


def test_a_part_of_a_screen_that_was_left_does_not_take_the_next_one_away(
    shared_app: AppServer,
) -> None:
    with Forger(shared_app.port, "localhost") as visitor:
        visitor.run("tasks", EXAMPLE_NOTEBOOK)
        tasks, late = BackMsg(), BackMsg()
        tasks.rerun_script.page_script_hash = visitor.page_hash
        visitor.run("costs", EXAMPLE_NOTEBOOK)
        late.rerun_script.page_script_hash = visitor.page_hash
        late.rerun_script.fragment_id = visitor.components[protocol.FIELD].fragment
        begun: list[str] = []
        for asked in ([tasks, late], [tasks]):
            for message in asked:
                visitor.ask(message)
            is_over = False
            while not is_over:
                heard = visitor.hear()
                is_over = protocol.is_end(heard)
                if heard.WhichOneof("type") == "new_session":
                    begun.append(heard.new_session.page_script_hash)
        assert set(begun) == {tasks.rerun_script.page_script_hash}


def test_who_asks_for_a_part_that_is_not_there_is_answered_by_the_whole_screen(
    shared_app: AppServer,
) -> None:
    with Forger(shared_app.port, "localhost") as visitor:
        visitor.run("tasks", EXAMPLE_NOTEBOOK)
        asked = BackMsg()
        asked.rerun_script.page_script_hash = visitor.page_hash
        asked.rerun_script.query_string = EXAMPLE_NOTEBOOK
        asked.rerun_script.fragment_id = "0" * 32
        visitor.words = ""
        visitor.say(asked)
        assert say("tasks.title") in visitor.words


def _choice_in(visitor: Forger, key: str) -> str:
    found = re.search(rf'id: "(\$\$ID-[^"]*-{key})"', visitor.words)
    assert found is not None
    return found.group(1)


def _still_chosen(choice: str, words: str) -> BackMsg:
    message = BackMsg()
    one = message.rerun_script.widget_states.widgets.add(id=choice)
    one.string_array_value.data.append(words)
    return message
