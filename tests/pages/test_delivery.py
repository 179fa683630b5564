"""What waits to be sent to a browser is sent, whatever runs meanwhile."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue

from pages._parts import delivery


def test_a_part_that_runs_again_takes_no_place_from_the_parts_within_it() -> None:
    delivery.lose_nothing()
    waiting = ForwardMsgQueue()
    waiting.enqueue(_drawn([0, 1], "outer"))
    waiting.enqueue(_drawn([0, 1, 0], "inner"))
    waiting.clear(retain_lifecycle_msgs=True, fragment_ids_this_run=["outer"])
    waiting.enqueue(_drawn([0, 1], "outer"))
    waiting.enqueue(_drawn([0, 1, 0], "inner"))
    sent = [list(message.metadata.delta_path) for message in waiting.flush()]
    assert sent == [[0, 1], [0, 1, 0], [0, 1], [0, 1, 0]]
    assert waiting.is_empty()


def test_a_run_of_the_whole_screen_still_takes_the_place_of_what_waits() -> None:
    delivery.lose_nothing()
    waiting = ForwardMsgQueue()
    waiting.enqueue(_drawn([0, 1], ""))
    waiting.enqueue(ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY))
    waiting.clear(retain_lifecycle_msgs=True)
    assert [message.WhichOneof("type") for message in waiting.flush()] == ["script_finished"]


def _drawn(place: list[int], fragment: str) -> ForwardMsg:
    message = ForwardMsg()
    message.metadata.delta_path.extend(place)
    message.delta.fragment_id = fragment
    message.delta.new_element.markdown.body = fragment
    return message
