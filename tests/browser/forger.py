"""A visitor without a browser: speaks the server's own protocol, and may say anything in it."""

import socket
from types import TracebackType

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests import protocol
from tests.browser.stranger import HOST
from tests.protocol import Part

PATIENCE = 60.0


def stream(port: int, host: str = HOST) -> ClientConnection:
    """An open line to a server on this machine that was asked for under this name."""
    return connect(
        protocol.address(host, port),
        sock=socket.create_connection(("localhost", port)),
        subprotocols=[Subprotocol(protocol.SPOKEN)],
        max_size=None,
        open_timeout=PATIENCE,
        close_timeout=1,
    )


class Forger:
    """One session; `components` is what the screen shows of ours, `words` all that it was told,
    `page_hash` what Streamlit calls the screen."""

    def __init__(self, port: int, host: str = HOST) -> None:
        self.line = stream(port, host)
        self.components: dict[str, Part] = {}
        self.words = ""
        self.has_exception = False
        self.page_hash = self._page = self._query = ""

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
        self._page, self._query, self.page_hash = page, query, ""
        self.say(BackMsg())

    def trigger(self, act: str, name: str, value: object, **envelope: object) -> None:
        """Answer the keeper in its own words, or in others, and hear the screen out."""
        keeper = self.components[f"{protocol.KEEPER} {act}"]
        told = {"session": keeper.told.get("session"), "slot": keeper.told.get("slot")}
        message = BackMsg()
        protocol.tell(message, keeper.id, name, {**told, "value": value, **envelope})
        self.say(message)

    def edits(self, component: str, edits: object, **envelope: object) -> None:
        """Say that something was typed in a field or carried by the page."""
        shown = self.components[component]
        told = {"session": shown.told.get("session"), "edits": edits, **envelope}
        message = BackMsg()
        protocol.hold(message, shown.id, {"edits": told})
        self.say(message)

    def say(self, message: BackMsg) -> None:
        """Say anything of the screen that stands, and hear it out."""
        self.ask(message)
        self._hear_out()

    def ask(self, message: BackMsg) -> None:
        """Say anything, of the screen that stands or of another; do not wait for an answer."""
        if not message.rerun_script.page_script_hash:
            message.rerun_script.page_script_hash = self.page_hash
            message.rerun_script.page_name = "" if self.page_hash else self._page
        message.rerun_script.query_string = self._query
        self.line.send(message.SerializeToString())

    def hear(self) -> ForwardMsg:
        """The next thing that the server says."""
        heard = protocol.heard(self.line.recv(timeout=PATIENCE))
        self._note(heard)
        return heard

    def _hear_out(self) -> None:
        while not protocol.is_end(self.hear()):
            pass

    def _note(self, heard: ForwardMsg) -> None:
        self.words += str(heard)
        if heard.WhichOneof("type") == "navigation":
            self.page_hash = heard.navigation.page_script_hash
        self.has_exception |= protocol.fault(heard) is not None
        shown = protocol.part(heard)
        if shown is not None:
            name = " ".join([shown.name, *filter(None, [shown.told.get("act")])])
            self.components[name] = shown
