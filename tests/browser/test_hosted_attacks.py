"""A hostile visitor to a shared address reaches nobody else's notebook, and disturbs nobody."""

import os
import secrets
import socket
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from random import Random

import pytest
from playwright.sync_api import Locator, Page, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from websockets.exceptions import ConnectionClosed

from core.rules.browser_name import browser_notebook_name
from tests.browser.forger import Forger, stream
from tests.browser.proxy import Proxy
from tests.browser.stranger import (
    HOST,
    SharedServer,
    expect_kept,
    kept_revision,
    key_of,
    say,
    start_exercise,
)
from tests.browser.watch import assert_no_exception

SOCKETS = 200
FRAMES = 60
HUNG_UP = (ConnectionClosed, OSError)
"""What is met by who still speaks when the server, which need not listen to garbage, is gone."""
HUGE = 10**400
SECRET = "Ce que personne d’autre ne lit"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedServer]:
    server = SharedServer(tmp_path_factory.mktemp("attacked") / "home")
    server.start()
    server.wait()
    yield server
    server.stop()


def hello(**other: object) -> dict[str, object]:
    """What a new browser says of itself."""
    told = {"key": secrets.token_hex(32), "revision": 0, "tip": "", "isRefused": False}
    return {**told, "account": None, "asked": False, **other}


def title_field(page: Page) -> Locator:
    """The field of an exercise's title."""
    return page.get_by_label(say("scenario.title.label"), exact=True)


def expect_save(page: Page, title: str) -> None:
    """Type a title and wait until it is stored, on the server and in the browser."""
    before = kept_revision(page)
    title_field(page).fill(title)
    expect_kept(page, after=before)
    expect(title_field(page)).to_have_value(title)
    assert_no_exception(page)


def has_our_traceback(app: SharedServer) -> bool:
    """Whether an error of the app's own code is in the server's log."""
    log = app.log_text()
    return any(f"{os.sep}{room}{os.sep}" in log for room in ("core", "pages"))


def test_garbage_and_two_hundred_dropped_sockets_disturb_nobody(
    app: SharedServer, page: Page
) -> None:
    start_exercise(page, app, "Avant")
    random = Random(2016)
    for number in range(FRAMES):
        with stream(app.port) as line, suppress(*HUNG_UP):
            line.send(random.randbytes(random.randint(1, 4000)))
            if number % 3 == 0:
                line.send("text, which the server never speaks")
            if number % 5 == 0:
                line.socket.sendall(random.randbytes(300))
    with stream(app.port) as line:
        with suppress(*HUNG_UP):
            line.send(b"\xff" * 5_000_000)
        with pytest.raises(ConnectionClosed):
            deque(line, maxlen=0)
    lines = [stream(app.port) for _ in range(SOCKETS // 2)]
    lines_without_a_word = [
        socket.create_connection(("localhost", app.port)) for _ in range(SOCKETS // 2)
    ]
    expect_save(page, "Pendant")
    for number, line in enumerate(lines):
        if number % 2:
            line.send(BackMsg(rerun_script=ClientState(page_name="scenarios")).SerializeToString())
        line.socket.close()
    for silent in lines_without_a_word:
        silent.close()
    expect_save(page, "Après")
    assert not has_our_traceback(app)


def test_clearing_the_servers_cache_and_other_orders_disturb_nobody(
    app: SharedServer, page: Page
) -> None:
    start_exercise(page, app, "Avant")
    with Forger(app.port) as forger:
        forger.run("scenarios")
        forger.trigger("greet", "hello", hello())
        for order in (
            BackMsg(debug_disconnect_websocket=True),
            BackMsg(debug_shutdown_runtime=True),
            BackMsg(clear_cache=True),
        ):
            forger.line.send(order.SerializeToString())
        forger.run("scenarios")
        assert not forger.has_exception
    expect_save(page, "Après")
    page.reload()
    expect(title_field(page)).to_have_value("Après")
    assert not has_our_traceback(app)


def test_forged_greetings_open_nobodys_notebook(app: SharedServer, page: Page) -> None:
    address = start_exercise(page, app, SECRET)
    name = browser_notebook_name(key_of(page))
    with Forger(app.port) as forger:
        forger.run("scenarios", address.partition("?")[2])
        values: tuple[object, ...] = (
            None,
            7,
            [],
            hello(key=name),
            hello(key="mine"),
            hello(key="../../mine"),
            hello(key=[name]),
            hello(key=f"{'0' * 64}\n"),
        )
        for value in values:
            forger.trigger("greet", "hello", value)
        forger.trigger("greet", "hello", hello(), slot=name)
        forger.trigger("greet", "hello", hello(), slot="mine")
        forger.trigger("greet", "hello", hello(), session="another")
        forger.trigger("greet", "brought", {"archive": "UEsDBA=="})
        assert "passer_la_main.keeper keep" not in forger.components
        forger.trigger("greet", "hello", hello(revision=HUGE, tip=name, account=[], asked=HUGE))
        forger.trigger("send", "brought", {"archive": [name]})
        for wanted in (HUGE, -1, True, name, None):
            forger.trigger("keep", "want", wanted)
        forger.run("notebook", address.partition("?")[2])
        forger.trigger("keep", "failed", {"slot": name})
        assert "passer_la_main.field" in forger.components
        assert SECRET not in forger.words
        assert str(name) not in forger.words
        assert not forger.has_exception
    assert not has_our_traceback(app)


def test_forged_edits_are_stored_nowhere_and_break_nothing(app: SharedServer, page: Page) -> None:
    start_exercise(page, app, SECRET)
    with Forger(app.port) as forger:
        forger.run("tasks")
        forger.trigger("greet", "hello", hello())
        edit = {"cell": "", "n": 1, "text": "x"}
        every_edits: tuple[object, ...] = (
            None,
            [None, 7, [], {"cell": [], "n": 1, "text": "x"}],
            [{**edit, "cell": "\ud800"}, {**edit, "cell": "'; DROP TABLE own_task; --"}],
            [{**edit, "cell": "nobody.what", "n": HUGE}, {**edit, "cell": f"{'0' * 32}.what"}],
            [{**edit, "cell": f"{'0' * 32}.__class__"}, {**edit, "n": -HUGE}],
        )
        for edits in every_edits:
            forger.edits("passer_la_main.field", edits)
        keys: tuple[object, ...] = ([], {}, None, "app.page", "own_tasks", "scenario.title.mine")
        for key in keys:
            forger.edits("passer_la_main.page", [{**edit, "key": key}])
        forger.edits("passer_la_main.page", [{**edit, "key": "own_tasks"}], session="another")
        assert not forger.has_exception
    expect_save(page, "Toujours là")
    assert not has_our_traceback(app)


def test_no_forged_host_or_header_opens_the_owners_notebook(app: SharedServer) -> None:
    with Forger(app.port, "localhost") as owner:
        owner.run("notebook")
        assert "passer_la_main.field" in owner.components
    forged = (
        {"Host": f"localhost:{app.port}@{HOST}"},
        {"Host": "localhost:evil"},
        {"Host": f"{HOST}:{app.port}", "X-Forwarded-For": "127.0.0.1"},
        {"Host": f"localhost:{app.port}", "X-Forwarded-For": "127.0.0.1"},
        {"Host": f"localhost:{app.port}", "Forwarded": "for=127.0.0.1;host=localhost"},
        {"Host": f"localhost:{app.port}", "X-Forwarded-Port": "8501"},
    )
    for headers in forged:
        with Proxy(app.port, headers) as proxy, Forger(proxy.port) as stranger:
            stranger.run("notebook")
            assert "passer_la_main.keeper greet" in stranger.components
            assert "passer_la_main.field" not in stranger.components
            assert not stranger.has_exception
