"""Fixtures of the browser tests: a real server, a real Chromium, and a watch over both."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from tests.browser import finder, line, pressing
from tests.browser.provider import Provider, running_provider
from tests.browser.watch import Watch
from tests.server import ROOT, AppServer

PATIENCE = 60_000
"""Milliseconds: machines that run many things at once are slow."""
OUTPUT = ROOT / "tests" / "output"

expect.set_options(timeout=PATIENCE)
Locator.click = pressing.click_at_rest  # type: ignore[assignment]


class OpenPage(Protocol):
    """Opens a page as a person with this language, window and taste would see it."""

    def __call__(
        self,
        *,
        locale: str = "fr-FR",
        width: int = 1280,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        context: BrowserContext | None = None,
    ) -> Page: ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = finder.launch(playwright.chromium)
        yield found
        found.close()


@pytest.fixture(scope="session")
def next_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], AppServer]]:
    """Hands out a server with an empty home; the one after it starts meanwhile."""
    servers: list[AppServer] = []

    def begin() -> None:
        servers.append(AppServer(tmp_path_factory.mktemp("app") / "home"))
        servers[-1].start()

    def take() -> AppServer:
        if not servers:
            begin()
        ready = servers[-1]
        ready.wait()
        begin()
        return ready

    yield take
    for server in servers:
        server.stop()


@pytest.fixture
def app(next_server: Callable[[], AppServer]) -> Iterator[AppServer]:
    """A server of the test's own, with an empty notebook."""
    server = next_server()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def shared_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    """One server for all tests that only look, or that use the example notebook."""
    server = AppServer(tmp_path_factory.mktemp("shared") / "home")
    server.start()
    server.wait()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def provider() -> Iterator[Provider]:
    """A sign-in service where some people have an account."""
    with running_provider() as found:
        yield found


@pytest.fixture
def open_page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[OpenPage]:
    """Opens pages; the test fails if any of them logged an error or called another host.

    Give `context=page.context` for a second tab of the same browser.
    """
    # Asked for first, the server outlives the pages: it must not break off what they load.
    app = request.getfixturevalue("app") if "app" in request.fixturenames else None
    watch = Watch()
    contexts: list[BrowserContext] = []

    def open_one(
        *,
        locale: str = "fr-FR",
        width: int = 1280,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        context: BrowserContext | None = None,
    ) -> Page:
        if context is None:
            context = browser.new_context(
                locale=locale,
                viewport={"width": width, "height": height},
                color_scheme=scheme,
                reduced_motion="reduce",
            )
            context.set_default_timeout(PATIENCE)
            line.listen(context)
            contexts.append(context)
        page = context.new_page()
        watch.follow(page)
        return page

    failed_before = request.session.testsfailed
    yield open_one
    if request.session.testsfailed > failed_before:
        _keep_evidence(request.node.name, contexts, app)
    for context in contexts:
        context.close()
    had_outage = isinstance(app, AppServer) and app.outages > 0
    assert watch.problems(had_outage=had_outage) == []


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """A French person's laptop."""
    return open_page()


def _keep_evidence(name: str, contexts: list[BrowserContext], app: AppServer | None) -> None:
    """What the pages showed and what the server printed when the test failed."""
    OUTPUT.mkdir(exist_ok=True)
    safe = "".join(c if c.isalnum() else "-" for c in name)
    pages = [page for context in contexts for page in context.pages if not page.is_closed()]
    for number, page in enumerate(pages):
        page.screenshot(path=Path(OUTPUT, f"{safe}-{number}.png"), full_page=True)
    if app is not None:
        Path(OUTPUT, f"{safe}.log").write_text(app.log_text(), encoding="utf-8")
