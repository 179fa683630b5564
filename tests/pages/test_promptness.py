"""A line that comes in on a socket opened as Streamlit opens it sends at once."""

import asyncio
import socket
from asyncio import base_events
from collections.abc import Callable

import pytest

from pages._parts import process
from pages._parts.promptness import answer_promptly


async def _is_prompt(once_it_stands: Callable[[], None]) -> bool:
    """Whether a line sends at once that came in on a socket whose protocol was not named."""
    found: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def note(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        once_it_stands()
        line = writer.get_extra_info("socket")
        found.set_result(line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    listening.bind(("localhost", 0))
    async with await asyncio.start_server(note, sock=listening):
        _, writer = await asyncio.open_connection(*listening.getsockname())
        is_prompt = bool(await found)
        writer.close()
    return is_prompt


def test_an_answer_leaves_at_once() -> None:
    answer_promptly()
    assert asyncio.run(_is_prompt(lambda: None))


def test_a_line_that_stood_before_is_hurried_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base_events, "_set_nodelay", lambda _: None)
    process.forget()
    assert asyncio.run(_is_prompt(answer_promptly))
