"""Messages that the server need not send again, as Streamlit's own page keeps them."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


class Cache:
    """The large messages of the last runs, by Streamlit's names for them."""

    def __init__(self) -> None:
        self.messages: dict[str, ForwardMsg] = {}
        self._used_at: dict[str, int] = {}
        self._runs = 0
        self._longest = 0

    def whole(self, message: ForwardMsg) -> ForwardMsg:
        """The message itself where only its name came."""
        if message.WhichOneof("type") == "new_session":
            self._longest = message.new_session.config.max_cached_message_age
        if message.WhichOneof("type") == "ref_hash":
            message = self.messages[message.ref_hash]
        if message.metadata.cacheable:
            self.messages[message.hash] = message
            self._used_at[message.hash] = self._runs
        return message

    def turn(self) -> None:
        """A run of the screen is over: what none has repeated for long is dropped."""
        self._runs += 1
        old = [name for name, at in self._used_at.items() if self._runs - at > self._longest]
        for name in old:
            del self.messages[name], self._used_at[name]
