"""Let nothing that belongs on the page be lost on its way to the browser.

Streamlit (measured with 1.67) throws away what still waits to be sent of a fragment once that
fragment runs again, but keeps what waits of the fragments within it. Who presses twice on a slow
machine then sees a white page: its parts come for a place that never came. And it hears no more of
a run that has ended once another is asked for: what that run drew last never arrives. So all goes,
in order, and who asks waits for that moment.

It does not answer at all who asks for a part that it does not know, as just when a run gives that
part another place: a press would come to nothing. The whole screen answers.
"""

from collections import deque
from typing import Final, TypeAlias
from weakref import WeakKeyDictionary

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime.app_session import AppSession, AppSessionState
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue
from streamlit.runtime.scriptrunner_utils.script_requests import ScriptRequestType

_Asked: TypeAlias = deque[ClientState | None]
_SOON: Final = 0.001
_clear = ForwardMsgQueue.clear
_ask = AppSession.request_rerun
_asked: Final = WeakKeyDictionary[AppSession, _Asked]()


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


def _ask_in_turn(session: AppSession, client_state: ClientState | None) -> None:
    asked = _asked.setdefault(session, deque())
    asked.append(client_state)
    if len(asked) == 1:
        _work_off(session, asked)


def _work_off(session: AppSession, asked: _Asked) -> None:
    while asked:
        if _is_ending(session):
            session._event_loop.call_later(_SOON, _work_off, session, asked)
            return
        _ask(session, _known(session, asked.popleft()))


def _known(session: AppSession, asked: ClientState | None) -> ClientState | None:
    """What is asked for; the whole screen instead of a part of it that is not there."""
    if asked is None or not asked.fragment_id or session.has_fragment(asked.fragment_id):
        return asked
    here = session._client_state.page_script_hash
    if here and asked.page_script_hash != here:
        return asked
    whole = ClientState()
    whole.CopyFrom(asked)
    whole.fragment_id = ""
    return whole


def _is_ending(session: AppSession) -> bool:
    """Whether a run has ended of which not all has been heard."""
    runner = session._scriptrunner
    return (
        runner is not None
        and runner._requests._state is ScriptRequestType.STOP
        and session._state is not AppSessionState.SHUTDOWN_REQUESTED
    )


def lose_nothing() -> None:
    """From now on nothing that was drawn is thrown away; saying so again changes nothing."""
    ForwardMsgQueue.clear = _clear_for_whole_runs  # type: ignore[assignment]
    AppSession.request_rerun = _ask_in_turn  # type: ignore[assignment]
