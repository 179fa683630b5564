"""Somebody without a browser comes, writes, hears that it is stored, and takes it along."""

import asyncio
import secrets
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.storage import scenarios
from core.storage.engine import Engine
from tests.bench.load import kept
from tests.bench.load.person import START, Person, Times
from tests.bench.load.visitor import NotThere, Visitor
from tests.browser.stranger import SharedServer
from tests.server import free_port

SHORT_SECONDS = 0.5
TITLE = "Confier la mise en page"


@pytest.fixture
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedServer]:
    server = SharedServer(tmp_path_factory.mktemp("visited") / "home")
    server.start()
    server.wait()
    yield server
    server.stop()


async def visit(app: SharedServer) -> Visitor:
    """Begin an exercise, give it a title, keep the snapshot, and look at another screen."""
    visitor = Visitor(app.port, secrets.token_hex(32))
    await visitor.come("scenarios")
    await visitor.click(START)
    (field,) = [key for key in visitor.screen.fields if key.startswith("scenario.title.")]
    await visitor.type(field, TITLE)
    await visitor.keep()
    await visitor.go("compare", "notebook=example")
    await visitor.leave()
    return visitor


def test_what_the_app_says_is_stored_is_in_the_file(app: SharedServer) -> None:
    with ThreadPoolExecutor(1) as elsewhere:
        # The browser of other tests leaves a loop running in the thread of the tests.
        visitor = elsewhere.submit(lambda: asyncio.run(visit(app))).result()
    app.stop()
    assert visitor.screen.faults == []
    assert kept.acknowledged(visitor) == [TITLE]
    assert visitor.kept.archive
    engine = Engine(kept.folder(app.home))
    assert kept.lost(engine, [visitor]) == []
    notebook = kept.notebook_of(engine, visitor)
    assert [scenario.title for scenario in scenarios.list_all(notebook)] == [TITLE]
    engine.close()


def test_what_is_not_on_the_screen_is_said_and_nothing_is_asked() -> None:
    async def want_in_vain() -> None:
        visitor = Visitor(0, secrets.token_hex(32))
        for act in (visitor.click, visitor.send, visitor.go):
            with pytest.raises(NotThere, match=r"^scenario\.start$"):
                await act("scenario.start")
        with pytest.raises(NotThere):
            await visitor.type("scenario.title", TITLE)
        assert visitor.unanswered() == []

    with ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(lambda: asyncio.run(want_in_vain())).result()


def test_somebody_who_finds_no_server_counts_it_and_ends_in_time() -> None:
    times = Times()
    person = Person(free_port(), 0, times)
    with ThreadPoolExecutor(1) as elsewhere:
        until = time.perf_counter() + SHORT_SECONDS
        elsewhere.submit(lambda: asyncio.run(person.work(until))).result()
    assert [error.partition(":")[0] for error in times.errors] == ["line lost"]


def test_a_text_that_no_file_holds_is_called_lost(tmp_path_factory: pytest.TempPathFactory) -> None:
    visitor = Visitor(0, secrets.token_hex(32))
    engine = Engine(tmp_path_factory.mktemp("empty"))
    kept.notebook_of(engine, visitor)
    visitor.acknowledged = {"scenario.title": [(1, TITLE)]}
    assert kept.lost(engine, [visitor]) == [TITLE]
    engine.close()
