"""A small reverse proxy on loopback, as a careless set-up would have one before the app."""

import socket
import threading
from types import TracebackType

_CHUNK = 65_536


class Proxy:
    """Forwards to a server on this machine and adds or replaces headers of each request."""

    def __init__(self, port: int, headers: dict[str, str]) -> None:
        self._port = port
        self._headers = headers
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> "Proxy":
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.close()

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        server = socket.create_connection(("127.0.0.1", self._port))
        threading.Thread(target=self._pump, args=(server, client), daemon=True).start()
        self._pump(client, server, rewrite=True)

    def _pump(self, source: socket.socket, target: socket.socket, rewrite: bool = False) -> None:
        try:
            while data := source.recv(_CHUNK):
                target.sendall(self._rewritten(data) if rewrite else data)
        except OSError:
            pass
        finally:
            for end in (source, target):
                end.close()

    def _rewritten(self, data: bytes) -> bytes:
        if not data.startswith(b"GET "):
            return data
        head, _, rest = data.partition(b"\r\n\r\n")
        names = {name.lower() for name in self._headers}
        lines = [
            line
            for line in head.split(b"\r\n")
            if line.partition(b":")[0].decode("latin-1").lower() not in names
        ]
        lines += [f"{name}: {value}".encode() for name, value in self._headers.items()]
        return b"\r\n".join(lines) + b"\r\n\r\n" + rest
