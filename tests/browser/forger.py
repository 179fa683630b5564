"""A visitor without a browser: speaks the server's own protocol, and may say anything in it."""

import json
import socket
from types import TracebackType
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX
from websockets.sync.client import ClientConnection, connect

from tests.browser.stranger import HOST

PATIENCE = 60.0


def stream(port: int, host: str = HOST) -> ClientConnection:
    """An open line to a server on this machine that was asked for under this name."""
    return connect(
        f"ws://{host}:{port}/_stcore/stream",
        sock=socket.create_connection(("localhost", port)),
        subprotocols=["streamlit"],  # type: ignore[list-item]
        max_size=None,
        open_timeout=PATIENCE,
        close_timeout=1,
    )


class Forger:
    """One session; `components` is what the screen shows of ours, `words` all that it was told."""

    def __init__(self, port: int, host: str = HOST) -> None:
        self.line = stream(port, host)
        self.components: dict[str, tuple[str, dict[str, Any]]] = {}
        self.words = ""
        self.has_exception = False
        self._page = self._query = self._page_hash = ""

    def __enter__(self) -> "Forger":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.line.close()

    def run(self, page: str = "", query: str = "") -> None:
        """Ask for a screen as a browser does, and hear it out."""
        self._page, self._query, self._page_hash = page, query, ""
        self._say(BackMsg())

    def trigger(self, act: str, name: str, value: object, **envelope: object) -> None:
        """Answer the keeper in its own words, or in others, and hear the screen out."""
        widget, shown = self.components[f"passer_la_main.keeper {act}"]
        told = {"session": shown.get("session"), "slot": shown.get("slot"), "value": value}
        message = BackMsg()
        state = message.rerun_script.widget_states.widgets.add()
        state.id = f"{STREAMLIT_INTERNAL_KEY_PREFIX}_{widget}__events"
        state.json_trigger_value = json.dumps([{"event": name, "value": {**told, **envelope}}])
        self._say(message)

    def edits(self, component: str, edits: object, **envelope: object) -> None:
        """Say that something was typed in a field or carried by the page."""
        widget, shown = self.components[component]
        told = {"session": shown.get("session"), "edits": edits, **envelope}
        self.state(widget, json.dumps({"edits": told}))

    def state(self, widget: str, value: str) -> None:
        """Give a component this state and hear the screen out."""
        message = BackMsg()
        state = message.rerun_script.widget_states.widgets.add()
        state.id = widget
        state.json_value = value
        self._say(message)

    def _say(self, message: BackMsg) -> None:
        message.rerun_script.page_script_hash = self._page_hash
        message.rerun_script.page_name = "" if self._page_hash else self._page
        message.rerun_script.query_string = self._query
        self.line.send(message.SerializeToString())
        while True:
            heard = ForwardMsg()
            heard.ParseFromString(self.line.recv(timeout=PATIENCE, decode=False))
            self._note(heard)
            is_end = heard.WhichOneof("type") == "script_finished"
            if is_end and heard.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return

    def _note(self, heard: ForwardMsg) -> None:
        self.words += str(heard)
        if heard.WhichOneof("type") == "navigation":
            self._page_hash = heard.navigation.page_script_hash
        if heard.WhichOneof("type") != "delta":
            return
        element = heard.delta.new_element
        self.has_exception |= element.WhichOneof("type") == "exception"
        if element.WhichOneof("type") == "bidi_component":
            component = element.bidi_component
            shown: dict[str, Any] = json.loads(json.loads(component.json)["json"])
            name = " ".join([component.component_name, *filter(None, [shown.get("act")])])
            self.components[name] = (component.id, shown)
