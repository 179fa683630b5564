"""What a browser brings when it arrives: its own notebook, and an account's beside it."""

from base64 import b64encode
from uuid import uuid4

import pytest

from core.exchange.archive.packing import packed
from core.model.scenario import Scenario
from core.rules.browser_name import browser_notebook_name
from core.storage import adoption, contents, scenarios
from core.storage.adoption import Choice
from core.storage.notebook import Notebook
from pages._parts import arriving, notebooks, state
from pages._parts.browser.keeper import BROWSER
from tests.pages.conftest import a_stamp

ACCOUNT = "account-x"
KEY = "5" * 64
NAME = browser_notebook_name(KEY) or ""
NOTHING: dict[str, object] = {"revision": 0, "tip": ""}
HELD = ("app.met", "app.awaited_snapshots", "app.browser", "app.arrival_news", "app.snapshot_aside")


@pytest.fixture(autouse=True)
def _hosted(_home: None) -> None:
    state.admit(False)
    for key in (*HELD, "app.snapshot_failure"):
        state.forget(key)


def snapshot(*titles: str) -> tuple[dict[str, object], dict[str, object]]:
    """What a browser says of a notebook that it keeps, and what it brings when asked for it."""
    source = notebooks.engine().open(f"source-{uuid4()}")
    for title in titles:
        stamp = a_stamp()
        scenarios.add(source, Scenario(id=uuid4(), created_at=stamp.now, title=title), stamp)
    held = contents.read(source)
    archive = b64encode(packed(held, a_stamp().now)).decode()
    return {"revision": held.revision, "tip": held.tip}, {"archive": archive}


def greet(slot: str, kept: object, beside: object = None) -> None:
    told = kept if isinstance(kept, dict) else {}
    arriving.meet(slot, {"key": KEY, **told, "beside": beside}, notebooks.own)


def titles(notebook: Notebook) -> list[str]:
    return [each.title for each in scenarios.list_all(notebook)]


def of_browser() -> Notebook:
    return notebooks.own(NAME)


def of_account() -> Notebook:
    return notebooks.own(ACCOUNT)


def test_what_was_written_before_signing_in_is_back_before_it_is_offered() -> None:
    told, brought = snapshot("Sans compte")
    greet(ACCOUNT, NOTHING, told)
    assert not arriving.is_over(ACCOUNT)
    arriving.bring(BROWSER, brought, notebooks.own)
    assert arriving.is_over(ACCOUNT)
    assert titles(of_browser()) == ["Sans compte"]
    assert titles(of_account()) == []
    assert adoption.choice(of_account(), of_browser()) is Choice.BRING
    assert state.value_of("app.arrival_news") is None


def test_a_server_that_lost_both_gets_both_back_each_in_its_place() -> None:
    told, brought = snapshot("Sans compte")
    told_of_account, brought_of_account = snapshot("Au compte")
    greet(ACCOUNT, told_of_account, told)
    arriving.bring(ACCOUNT, brought_of_account, notebooks.own)
    assert not arriving.is_over(ACCOUNT)
    arriving.bring(BROWSER, brought, notebooks.own)
    assert arriving.is_over(ACCOUNT)
    assert (titles(of_account()), titles(of_browser())) == (["Au compte"], ["Sans compte"])
    assert adoption.choice(of_account(), of_browser()) is Choice.CHOOSE
    assert state.value_of("app.arrival_news") == "restored"


def test_what_the_server_still_has_is_not_asked_for() -> None:
    told, brought = snapshot("Sans compte")
    greet(BROWSER, told)
    arriving.bring(BROWSER, brought, notebooks.own)
    greet(ACCOUNT, NOTHING, told)
    assert arriving.is_over(ACCOUNT)


@pytest.mark.parametrize("archive", [None, 7, "", "bm8gYXJjaGl2ZQ==", "é"])
def test_what_cannot_be_read_beside_an_account_stands_in_nobodys_way(archive: object) -> None:
    told, _ = snapshot("Sans compte")
    greet(ACCOUNT, NOTHING, told)
    arriving.bring(BROWSER, {"archive": archive}, notebooks.own)
    assert arriving.is_over(ACCOUNT)
    assert state.value_of("app.arrival_news") is None
    assert not arriving.take_aside(BROWSER)


def test_what_nobody_asked_for_is_not_taken() -> None:
    _, brought = snapshot("Forgé")
    greet(ACCOUNT, NOTHING, NOTHING)
    assert arriving.is_over(ACCOUNT)
    for slot in (BROWSER, ACCOUNT, "mine", "another"):
        arriving.bring(slot, brought, notebooks.own)
    assert titles(of_account()) == titles(of_browser()) == []


@pytest.mark.parametrize(
    "beside", [None, 7, [], "x", {}, {"revision": "9"}, {"revision": 9, "tip": ["x"]}]
)
def test_a_browser_that_tells_nonsense_of_what_it_keeps_is_let_in(beside: object) -> None:
    greet(ACCOUNT, NOTHING, beside)
    assert arriving.is_over(ACCOUNT)
