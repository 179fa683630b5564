"""What a screen holds is drawn again alone, unless the sidebar has something new to say as well."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.places import EXAMPLE_NOTEBOOK
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle
from tests.server import AppServer

SIDEBAR = 1
"""Where the way of what stands in the sidebar begins, in Streamlit's protocol."""


def ends_a_run(frame: str | bytes) -> bool:
    """Whether the server says that it has drawn what was asked for."""
    return isinstance(frame, bytes) and ForwardMsg.FromString(frame).HasField("script_finished")


def listen(page: Page) -> Callable[[], bool]:
    """Whether anything was drawn in the sidebar since one asked last."""
    heard: list[ForwardMsg] = []

    def hear(frame: str | bytes) -> None:
        assert isinstance(frame, bytes)
        heard.append(ForwardMsg.FromString(frame))

    page.on("websocket", lambda line: line.on("framereceived", hear))

    def was_drawn() -> bool:
        wait_until_idle(page)
        places = [one.metadata.delta_path for one in heard if one.HasField("delta")]
        heard.clear()
        assert places
        return any(place[0] == SIDEBAR for place in places)

    return was_drawn


def test_another_pair_is_compared_without_the_sidebar(
    shared_app: AppServer, open_page: OpenPage
) -> None:
    page = open_page()
    was_sidebar_drawn = listen(page)
    page.goto(f"{shared_app.url}/compare?{EXAMPLE_NOTEBOOK}")
    assert_no_exception(page)
    assert was_sidebar_drawn()
    page.get_by_role("button", name=text(Language.FRENCH, "compare.swap")).click()
    page.wait_for_url(lambda url: {"a", "b"} <= set(parse_qs(urlsplit(url).query)))
    assert not was_sidebar_drawn()


def test_what_was_done_shows_in_the_sidebar_at_once(app: AppServer, open_page: OpenPage) -> None:
    page = open_page()
    was_sidebar_drawn = listen(page)
    page.goto(f"{app.url}/first_task?{EXAMPLE_NOTEBOOK}")
    assert_no_exception(page)
    assert was_sidebar_drawn()
    put_back = text(Language.FRENCH, "first_task.rung.put_back")
    page.get_by_role("button", name=put_back).first.click()
    expect(page.get_by_role("button", name=put_back)).to_have_count(0)
    assert was_sidebar_drawn()


def test_after_a_restart_of_the_server_a_press_is_answered(
    app: AppServer, open_page: OpenPage
) -> None:
    page = open_page()
    page.goto(f"{app.url}/compare?{EXAMPLE_NOTEBOOK}")
    assert_no_exception(page)
    app.kill()
    with page.expect_event("websocket") as again:
        app.start()
        app.wait()
    # Nobody has pressed anything: the page asks for itself.
    again.value.wait_for_event("framereceived", ends_a_run)
    page.get_by_role("button", name=text(Language.FRENCH, "compare.swap")).click()
    page.wait_for_url(lambda url: {"a", "b"} <= set(parse_qs(urlsplit(url).query)))
    assert_no_exception(page)


def test_a_notebook_changed_in_another_window_is_read_anew(
    app: AppServer, open_page: OpenPage
) -> None:
    here, elsewhere = open_page(), open_page()
    here.goto(f"{app.url}/costs?{EXAMPLE_NOTEBOOK}")
    assert_no_exception(here)
    elsewhere.goto(f"{app.url}/costs")
    elsewhere.get_by_role("button", name=text(Language.FRENCH, "language.en")).click()
    expect_headline(elsewhere, text(Language.ENGLISH, "costs.title"))
    here.locator("[class*=st-key-costs-choose-] button[aria-checked=false]").click()
    expect_headline(here, text(Language.ENGLISH, "costs.title"))
