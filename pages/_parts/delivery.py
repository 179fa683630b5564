"""Let nothing that belongs on the page be lost on its way to the browser.

Streamlit (measured with 1.67) throws away what still waits to be sent of a fragment once that
fragment runs again, but keeps what waits of the fragments within it. Who presses twice on a slow
machine then sees a white page: its parts come for a place that never came. So all goes, in order.
"""

from streamlit.runtime.forward_msg_queue import ForwardMsgQueue

_clear = ForwardMsgQueue.clear


def _clear_for_whole_runs(
    queue: ForwardMsgQueue,
    retain_lifecycle_msgs: bool = False,
    fragment_ids_this_run: list[str] | None = None,
) -> None:
    if fragment_ids_this_run is None:
        _clear(queue, retain_lifecycle_msgs)
    else:
        # What comes now is put behind what waits, never in its place.
        queue._delta_index_map = {}


def lose_nothing() -> None:
    """From now on a fragment's run throws nothing away; saying so again changes nothing."""
    ForwardMsgQueue.clear = _clear_for_whole_runs  # type: ignore[assignment]
