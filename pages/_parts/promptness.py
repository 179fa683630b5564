"""Let an answer leave at once, and let many people's runs take turns quickly.

Two things of Streamlit 1.67 hold answers back (both measured with tests.bench.load):

- It opens the socket it listens on without naming the protocol, so asyncio does not switch
  Nagle's algorithm off for the lines that come in, and each run's first messages wait for the
  browser's delayed acknowledgement: 40 ms a run. Whoever came before the first screen was drawn
  keeps such a line until the page is loaded again.
- It sends one message a turn of its event loop, some fifty a screen, and wants Python's global
  lock for each of them. While others' screens run, each turn waited Python's usual 5 ms.
"""

import socket
import sys
from asyncio import base_events
from typing import Final

TURN_SECONDS: Final = 0.0005
_STREAMS: Final = (socket.AF_INET, socket.AF_INET6)


def answer_promptly() -> None:
    """From now on nothing waits that need not; saying so again changes nothing."""
    if sys.getswitchinterval() > TURN_SECONDS:
        sys.setswitchinterval(TURN_SECONDS)
    base_events._set_nodelay = _send_at_once  # type: ignore[attr-defined]


def _send_at_once(line: socket.socket) -> None:
    if line.family in _STREAMS and line.type == socket.SOCK_STREAM:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
