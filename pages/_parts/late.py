"""What is still asked of a part of a screen that was left does not take the next screen away.

Who presses something while the next screen is on its way asks for a part of the screen before.
Streamlit (measured with 1.67) then says that this screen begins anew, the browser clears the page,
and nothing follows: a white page. Or it takes both questions for one of the screen before.
So only a question for a whole screen leads to another screen.
"""

from dataclasses import replace

from streamlit.runtime.scriptrunner import RerunData, get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import (
    ScriptRequest,
    ScriptRequests,
    ScriptRequestType,
)

_ask = ScriptRequests.request_rerun
_next = ScriptRequests.on_scriptrunner_ready


def _ask_of_the_screen_asked_for(requests: ScriptRequests, asked: RerunData) -> bool:
    waiting = requests._rerun_data if requests._state is ScriptRequestType.RERUN else None
    if waiting is None or waiting.fragment_id_queue or not asked.fragment_id:
        return _ask(requests, asked)
    return _ask(
        requests,
        replace(
            asked,
            page_script_hash=waiting.page_script_hash,
            page_name=waiting.page_name,
            query_string=waiting.query_string,
        ),
    )


def _next_of_this_screen(requests: ScriptRequests) -> ScriptRequest:
    request = _next(requests)
    context = get_script_run_ctx(suppress_warning=True)
    if request.type is not ScriptRequestType.RERUN or context is None:
        return request
    asked, here = request.rerun_data, context.page_script_hash
    if not asked.fragment_id_queue or not here or asked.page_script_hash == here:
        return request
    query = context.query_string or asked.query_string
    return ScriptRequest(request.type, replace(asked, page_script_hash=here, query_string=query))


def stay() -> None:
    """From now on only a whole run changes the screen; saying so again changes nothing."""
    ScriptRequests.request_rerun = _ask_of_the_screen_asked_for  # type: ignore[assignment]
    ScriptRequests.on_scriptrunner_ready = _next_of_this_screen  # type: ignore[assignment]
