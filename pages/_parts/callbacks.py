"""Let every callback finish what it began, whatever else the browser asks for meanwhile.

Streamlit (measured with 1.67) lets a run that is asked for cut in whenever the one under way
touches session state, the address or the screen. Within a callback it then swallows the
interruption and goes on without the rest of the callback: a click, or a slider's value, that
arrives just before a text is saved is lost. So no run cuts in before the callbacks of the one
under way are done; the request keeps waiting and is taken up as soon as they are. That runs
follow one another in one thread, `runner.fastReruns = false` in .streamlit/config.toml sees to.
"""

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import ScriptRequest, ScriptRequests

_take_up = ScriptRequests.on_scriptrunner_yield


def _take_up_after_callbacks(requests: ScriptRequests) -> ScriptRequest | None:
    context = get_script_run_ctx(suppress_warning=True)
    is_in_callbacks = context is not None and not context.has_script_started
    return None if is_in_callbacks else _take_up(requests)


def let_finish() -> None:
    """From now on no request cuts a callback short; saying so again changes nothing."""
    ScriptRequests.on_scriptrunner_yield = _take_up_after_callbacks  # type: ignore[assignment]
