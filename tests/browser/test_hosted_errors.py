"""What a server answers to who asks for what is not there, or wrongly: nothing about itself."""

import re
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Final, NamedTuple

import pytest

from core.model.preferences import Language
from core.rules.browser_name import browser_notebook_name
from core.texts.catalogue import text
from tests.browser.forger import Forger
from tests.browser.stranger import HOST, SharedServer
from tests.browser.test_hosted_attacks import hello
from tests.hostile import home
from tests.server import ROOT

KEY = "6" * 64
WORDS = "Zq"
"""What is in every hostile word, and so in all that the one notebook on this server holds."""
SHELL: Final = b"<title>Streamlit</title>"
"""The one page that every unknown address gives: the app itself finds out what it should show."""
FILES: tuple[str, ...] = (
    "../../pyproject.toml",
    "..%2f..%2fpyproject.toml",
    "%2e%2e/%2e%2e/pyproject.toml",
)
FILES += ("..%5c..%5cpyproject.toml", "/etc/passwd", "%2fetc%2fpasswd", "....//pyproject.toml")
FILES += (f"{ROOT}/pyproject.toml", "%00", "..%00/x", "C:%5cWindows%5cwin.ini", "\\\\evil\\x")
ROOMS: tuple[str, ...] = (
    "app/static",
    "static",
    "media",
    "component/x",
    "component",
    "_stcore/bidi-components/x",
)
ROOMS += ("_stcore/bidi-components/passer_la_main.field", "_stcore/upload_file/x", "scenarios")
UNKNOWN: tuple[str, ...] = (
    "nowhere",
    "scenarios/x/y",
    "pages/scenarios.py",
    "core/model/fear.py",
    ".git/config",
)
UNKNOWN += ("media/0123.zip", "component/x/index.html", "_stcore/bidi-components/x/index.js")
UNKNOWN += ("_stcore/script-health-check", "_stcore/upload_file/a/b", "oauth2callback?state=x")
UNKNOWN += ("auth/login", ".streamlit/secrets.toml", "app/static/../secrets.toml", "x" * 5_000)
METHODS: tuple[str, ...] = ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW")
ENDPOINTS: tuple[str, ...] = (
    "_stcore/health",
    "_stcore/metrics",
    "_stcore/host-config",
    "_stcore/stream",
)
ENDPOINTS += ("_stcore/agent/openapi.json", "_stcore/agent/interact", "_stcore/agent/mcp")
OF_OURS = re.compile(
    rb"Traceback|File \"|\.py\b|site-packages|passer.la.main|duckdb|python|Zq", re.I
)
"""What would give away where the app lives, what it is made of, or what somebody wrote."""


class Answer(NamedTuple):
    status: int
    head: str
    body: bytes


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedServer]:
    server = SharedServer(tmp_path_factory.mktemp("asked") / "home")
    home.fill(server.home / "hosted", browser_notebook_name(KEY) or "")
    server.start()
    server.wait()
    yield server
    server.stop()


def ask(app: SharedServer, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
    """What the server answers to this very line, which no library has tidied up."""
    line = HTTPConnection("localhost", app.port, timeout=60)
    line.putrequest(method, f"/{path}", skip_host=True)
    line.putheader("Host", f"{HOST}:{app.port}")
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        line.putheader(name.replace("_", "-"), value)
    line.endheaders()
    if body:
        line.send(body)
    answer = line.getresponse()
    found = Answer(answer.status, str(answer.headers), answer.read())
    line.close()
    return found


def assert_gives_nothing_away(app: SharedServer, answer: Answer) -> None:
    told = answer.head.encode() + answer.body
    assert not OF_OURS.search(told), told
    assert str(app.home).encode() not in told
    assert str(ROOT).encode() not in told
    assert answer.status < 500


def test_no_path_leads_out_of_what_is_served(app: SharedServer) -> None:
    for room in ROOMS:
        for file in FILES:
            answer = ask(app, "GET", f"{room}/{file}")
            assert answer.status in (400, 404) or SHELL in answer.body, (room, file)
            assert_gives_nothing_away(app, answer)


@pytest.mark.parametrize("path", UNKNOWN, ids=lambda path: path[:40])
def test_what_is_not_there_gives_the_app_or_one_plain_word(app: SharedServer, path: str) -> None:
    answer = ask(app, "GET", path)
    assert answer.status in (302, 400, 404, 414, 431) or SHELL in answer.body
    assert len(answer.body) < 200 or SHELL in answer.body
    assert_gives_nothing_away(app, answer)


@pytest.mark.parametrize("path", ["", "tasks", "app/static/favicon.png", *ENDPOINTS])
def test_a_wrong_method_changes_nothing_and_tells_nothing(app: SharedServer, path: str) -> None:
    for method in METHODS:
        answer = ask(app, method, path)
        assert answer.status in (200, 204, 400, 403, 404, 405, 415, 422), method
        assert_gives_nothing_away(app, answer)


@pytest.mark.parametrize("path", ENDPOINTS)
def test_what_the_server_tells_of_itself_holds_no_word_of_ours(
    app: SharedServer, path: str
) -> None:
    answer = ask(app, "GET", path)
    assert_gives_nothing_away(app, answer)


def test_nobody_drives_the_app_without_a_browser(app: SharedServer) -> None:
    answer = ask(app, "POST", "_stcore/agent/interact", b"{}", Content_Type="application/json")
    assert answer.status == 403
    answer = ask(app, "POST", "_stcore/agent/mcp", b"{}", Content_Type="application/json")
    assert b"not_available" in answer.body


@pytest.mark.parametrize("size", [10, 6_000_000])
@pytest.mark.parametrize("is_forged", [True, False])
def test_a_file_for_a_session_that_is_not_there_is_refused(
    app: SharedServer, size: int, is_forged: bool
) -> None:
    given = re.search("_streamlit_xsrf=([^;]+)", ask(app, "GET", "_stcore/host-config").head)
    token = given[1] if given and not is_forged else "2|forged|forged|0"
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="../../x.zip"\r\n\r\n'
    body += b"0" * size + b"\r\n--x--\r\n"
    for session in ("nobody", "..", "%2e%2e", "0" * 300):
        answer = ask(
            app,
            "PUT",
            f"_stcore/upload_file/{session}/file",
            body,
            Cookie=f"_streamlit_xsrf={token}",
            X_Xsrftoken=token,
            Content_Type="multipart/form-data; boundary=x",
        )
        assert answer.status in (400, 403, 404, 413), session
        assert_gives_nothing_away(app, answer)


def test_a_damaged_notebook_is_told_kindly_and_without_a_path(app: SharedServer) -> None:
    key = "5" * 64
    name = browser_notebook_name(key)
    damaged = app.home / "hosted" / f"{name}.duckdb"
    damaged.write_bytes(b"coffee was spilt over this file" * 1000)
    with Forger(app.port) as stranger:
        stranger.run("scenarios")
        stranger.trigger("greet", "hello", hello(key=key))
        assert text(Language.FRENCH, "notebook.error.damaged") in stranger.words
        assert not stranger.has_exception
        # Streamlit tells every browser where the entry script lies; of the rest, nothing.
        for told in (str(app.home), "duckdb", str(name), "Traceback"):
            assert told not in stranger.words
