"""Let an answer leave at once instead of after the browser's delayed acknowledgement.

Streamlit 1.67 opens the socket it listens on without naming its protocol, so asyncio does not
switch Nagle's algorithm off for the lines that come in: each run's first messages wait some 40 ms.
"""

import socket
from asyncio import base_events
from typing import Final

_STREAMS: Final = (socket.AF_INET, socket.AF_INET6)


def answer_promptly() -> None:
    """Let no line that comes in from now on wait; saying so again changes nothing.

    Whoever came before the process drew its first screen keeps a slow line until the next reload.
    """
    base_events._set_nodelay = _send_at_once  # type: ignore[attr-defined]


def _send_at_once(line: socket.socket) -> None:
    if line.family in _STREAMS and line.type == socket.SOCK_STREAM:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
