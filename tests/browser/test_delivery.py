"""What a part of a screen draws arrives whole, however fast one run of it follows another."""

from streamlit.proto.BackMsg_pb2 import BackMsg

from tests import protocol
from tests.browser.forger import Forger
from tests.browser.places import EXAMPLE_NOTEBOOK
from tests.server import AppServer

RUNS = 20


def test_a_part_asked_for_again_and_again_arrives_whole_each_time(shared_app: AppServer) -> None:
    with Forger(shared_app.port, "localhost") as visitor:
        visitor.run("costs", f"step=new&{EXAMPLE_NOTEBOOK}")
        part = visitor.components[protocol.FIELD].fragment
        begun, drawn = 0, [set[tuple[int, ...]]() for _ in range(RUNS)]
        visitor.ask(_again(part))
        while True:
            heard = visitor.hear()
            match heard.WhichOneof("type"):
                case "new_session":
                    begun += 1
                    if begun < RUNS:
                        # It waits for the run under way, and begins at once when that has ended.
                        visitor.ask(_again(part))
                case "delta" | "ref_hash":
                    drawn[begun - 1].add(tuple(heard.metadata.delta_path))
                case "script_finished" if begun == RUNS:
                    break
        assert drawn[0]
        assert drawn == [drawn[0]] * RUNS


def _again(part: str) -> BackMsg:
    message = BackMsg()
    message.rerun_script.fragment_id = part
    return message
