"""Let an answer leave at once instead of after the browser's delayed acknowledgement.

Streamlit 1.67 opens the socket it listens on without naming its protocol, so asyncio does not
switch Nagle's algorithm off for the lines that come in: each run's first messages wait some 40 ms.
"""

import gc
import socket
from asyncio import base_events
from contextlib import suppress
from typing import Final

from pages._parts import process

_STREAMS: Final = (socket.AF_INET, socket.AF_INET6)


def answer_promptly() -> None:
    """Let no line wait, neither those that stand nor those to come; again, it changes nothing."""
    base_events._set_nodelay = _send_at_once  # type: ignore[attr-defined]
    _hurry_lines_that_stand()


@process.once
def _hurry_lines_that_stand() -> None:
    # The line of who came first was open before any code of ours ran, and nobody hands it to us.
    for one in gc.get_objects():
        if type(one) is socket.socket:
            with suppress(OSError):
                _send_at_once(one)


def _send_at_once(line: socket.socket) -> None:
    if line.family in _STREAMS and line.type == socket.SOCK_STREAM:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
