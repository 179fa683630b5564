"""Somebody who uses the app at its shared address, over a real line but without a browser."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

from tests import protocol
from tests.bench.load.cache import Cache
from tests.browser.stranger import HOST
from tests.protocol import Part, Screen

T = TypeVar("T")

SLOT = "browser"
PATIENCE_SECONDS = 60.0
LONGEST_MESSAGE = 32 << 20


class LineLost(Exception):
    """The server is gone, or does not answer."""


class NotThere(Exception):
    """What somebody wanted to use is not on the screen."""


@dataclass(slots=True)
class Kept:
    """What the browser keeps of the notebook."""

    revision: int = 0
    tip: str = ""
    archive: str | None = None


class Visitor:
    """One browser with one key and one line. Every act returns how many seconds it took."""

    def __init__(self, port: int, key: str) -> None:
        self.key = key
        self.screen = Screen()
        self.kept = Kept()
        self.acknowledged: dict[str, list[tuple[int, str]]] = {}
        """Every edit that the app said it has stored, by field: its number and its text."""
        self.received_bytes = 0
        self._port = port
        self._url = f"http://{HOST}:{port}"
        self._line: ClientConnection | None = None
        self._cache = Cache()
        self._values: dict[str, dict[str, Any]] = {}
        self._unanswered: dict[str, tuple[int, str]] = {}
        self._number = time.time_ns() // 1_000_000
        self._has_news = False

    async def come(self, screen: str) -> float:
        """Open a line and a screen, and say whose browser this is."""
        began = time.perf_counter()
        self.screen, self._cache, self._values = Screen(), Cache(), {}
        await self._guarded(self._connect())
        first = protocol.ask(self.screen, f"{self._url}/{screen}", ())
        first.rerun_script.ClearField("page_script_hash")
        first.rerun_script.page_name = screen
        await self._run(first)
        while (keeper := self.screen.keeper) is not None and keeper.told["act"] != "keep":
            await self._answer(keeper)
        return time.perf_counter() - began

    async def click(self, key: str) -> float:
        """Press a button. Raises NotThere."""
        question = self._question()
        protocol.press(question, _found(self.screen.buttons, key))
        return await self._run(question)

    async def type(self, key: str, text: str) -> float:
        """Write a text into a field, whatever it held, and let it be saved. Raises NotThere."""
        _found(self.screen.fields, key)
        self._number += 1
        self._unanswered[key] = (self._number, text)
        return await self.send(key)

    async def send(self, key: str) -> float:
        """Send what was typed in a field and has no answer yet. Raises NotThere."""
        part = _found(self.screen.fields, key)
        number, text = self._unanswered[key]
        edit = {"cell": "", "n": number, "text": text}
        self._values[part.id] = {"edits": {"session": part.told["session"], "edits": [edit]}}
        return await self._run(self._question(fragment=part.fragment))

    async def go(self, screen: str, query: str = "") -> float:
        """Go to another screen, as a link in the sidebar does. Raises NotThere."""
        self.screen.page, self.screen.query = _found(self.screen.pages, screen), query
        return await self._run(self._question())

    async def keep(self) -> float | None:
        """Ask for the newest snapshot where this browser lags behind; None where it does not."""
        keeper = self.screen.keeper
        is_told = keeper is not None and keeper.told["revision"] > self.kept.revision
        if keeper is None or not (is_told or self._has_news):
            return None
        self._has_news = False
        took = await self._tell(keeper, "want", self.kept.revision, fragment=keeper.fragment)
        self._store()
        return took

    async def leave(self) -> None:
        """Close the window."""
        if self._line is not None:
            await self._line.close()

    def unanswered(self) -> list[str]:
        """The fields on the screen that hold what is not known to be stored."""
        return [key for key in self._unanswered if key in self.screen.fields]

    def first(self, beginning: str) -> str | None:
        """The first button on the screen whose key begins like this, if there is one."""
        return next((key for key in self.screen.buttons if key.startswith(beginning)), None)

    def fields(self, is_wanted: Callable[[Mapping[str, Any]], bool]) -> list[str]:
        """The fields on the screen of which this is true."""
        return [key for key, part in self.screen.fields.items() if is_wanted(part.told)]

    async def _connect(self) -> None:
        self._line = await connect(
            protocol.address(HOST, self._port),
            host="127.0.0.1",
            port=self._port,
            origin=Origin(self._url),
            subprotocols=[Subprotocol(protocol.SPOKEN)],
            max_size=LONGEST_MESSAGE,
            max_queue=None,
            ping_timeout=None,
            open_timeout=PATIENCE_SECONDS,
            proxy=None,
        )

    async def _answer(self, keeper: Part) -> None:
        if keeper.told["act"] == "send":
            await self._tell(keeper, "brought", {"archive": self.kept.archive})
            return
        hello = {"key": self.key, "revision": self.kept.revision, "tip": self.kept.tip}
        about = {"isRefused": False, "account": None, "asked": False}
        await self._tell(keeper, "hello", {**hello, **about})

    async def _tell(self, keeper: Part, event: str, value: object, *, fragment: str = "") -> float:
        question = self._question(fragment=fragment)
        message = {"session": keeper.told["session"], "slot": SLOT, "value": value}
        protocol.tell(question, keeper.id, event, message)
        return await self._run(question)

    def _store(self) -> None:
        keeper = self.screen.keeper
        if keeper is not None and "archive" in keeper.told:
            told = keeper.told
            self.kept = Kept(told["revision"], told["tip"], told["archive"])

    def _question(self, *, fragment: str = "") -> BackMsg:
        url = f"{self._url}/{'?' if self.screen.query else ''}{self.screen.query}"
        question = protocol.ask(self.screen, url, self._cache.messages, fragment=fragment)
        shown = {part.id for part in self.screen.fields.values()}
        self._values = {name: value for name, value in self._values.items() if name in shown}
        for name, value in self._values.items():
            protocol.hold(question, name, value)
        return question

    async def _run(self, question: BackMsg) -> float:
        began = time.perf_counter()
        await self._guarded(self._read_run(question.SerializeToString()))
        took = time.perf_counter() - began
        self._hear_answers()
        return took

    async def _guarded(self, work: Any) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await work
        except (OSError, TimeoutError, WebSocketException) as error:
            raise LineLost(repr(error)) from error

    async def _read_run(self, question: bytes) -> None:
        if self._line is None:
            raise LineLost
        await self._line.send(question)
        while True:
            received = await self._line.recv()
            self.received_bytes += len(received)
            message = self._cache.whole(protocol.heard(received))
            self.screen.take(message)
            if protocol.is_end(message):
                self._cache.turn()
                return

    def _hear_answers(self) -> None:
        for key, (number, text) in list(self._unanswered.items()):
            if self._stored(key) >= number:
                del self._unanswered[key]
                self._has_news = True
                self.acknowledged.setdefault(key, []).append((number, text))

    def _stored(self, key: str) -> int:
        """The newest number that the app says is stored of a field."""
        numbers = [n for place, n in self.screen.settled.items() if place.endswith(f"/{key}")]
        part = self.screen.fields.get(key)
        for cell in part.told["cells"] if part else ():
            answer = cell.get("answer")
            if answer is not None and answer["status"] == "saved":
                numbers.append(answer["n"])
        return max(numbers, default=0)


def _found(drawn: Mapping[str, T], key: str) -> T:
    if key not in drawn:
        raise NotThere(key)
    return drawn[key]
