"""The door of a hosted app with accounts, and who is in."""

from pathlib import Path
from uuid import uuid4

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.model.scenario import Scenario
from core.rules.account_name import account_notebook_name
from core.storage import scenarios
from core.texts.catalogue import text
from core.texts.plain import plain
from pages._parts import notebooks, state
from tests.pages.conftest import OpenScreen, a_stamp

ANNA = {"is_logged_in": True, "iss": "https://id.example.org", "sub": "7"}
NOBODY_IN = {"is_logged_in": False}
ONE_SERVICE = {"server_metadata_url": "http://localhost:9/metadata"}
TWO_SERVICES = {"google": dict(ONE_SERVICE), "*m*": dict(ONE_SERVICE), "cookie_secret": "x"}
ACCOUNT = account_notebook_name("https://id.example.org", "7")
STRANGER = {"app.browser": f"browser-{'0' * 64}", "app.met": "browser"}
"""What the session knows of a browser that has said who it is."""
LAPSED = {**STRANGER, "app.account_last": ACCOUNT}


@pytest.fixture
def open_hosted(open_screen: OpenScreen) -> OpenScreen:
    """Opens a screen as a stranger sees it, or who has an account."""

    def open_one(
        name: str,
        user: dict[str, object] | None = None,
        services: dict[str, object] | None = None,
        held: dict[str, object] | None = None,
    ) -> AppTest:
        known = {**STRANGER, "app.met": ACCOUNT if user and user.get("sub") == "7" else "browser"}
        return open_screen(
            name,
            admitted=False,
            opened=False,
            user=user if user is not None else NOBODY_IN,
            secrets={"auth": services or ONE_SERVICE},
            held={**known, **(held or {})},
        )

    return open_one


def labels(screen: AppTest) -> list[str]:
    assert not screen.exception
    return [button.label for button in screen.button]


def says(key: str, **values: object) -> str:
    return text(Language.FRENCH, key, **values)


def test_without_accounts_nobody_is_asked_to_sign_in(open_screen: OpenScreen) -> None:
    screen = open_screen("home", admitted=False, opened=False, held=STRANGER)
    assert screen.title[0].value == says("home.title")
    assert says("sign_in.do") not in labels(screen)


def test_with_accounts_a_stranger_has_a_notebook_and_a_way_in(open_hosted: OpenScreen) -> None:
    screen = open_hosted("home")
    assert screen.title[0].value == says("home.title")
    assert says("sign_in.do") in labels(screen)


@pytest.mark.parametrize("name", ["home", "costs", "notebook"])
def test_where_a_sign_in_ran_out_the_door_is_shown_and_nothing_else(
    open_hosted: OpenScreen, name: str
) -> None:
    screen = open_hosted(name, held=LAPSED)
    assert screen.title[0].value == says("sign_in.lapsed.title")
    assert labels(screen) == [says("sign_in.do"), says("sign_in.without")]
    assert len(screen.sidebar) == 0


def test_one_can_go_on_without_the_account(open_hosted: OpenScreen) -> None:
    screen = open_hosted("home", held=LAPSED)
    screen.button(key="sign_in.without").click().run()
    assert screen.title[0].value == says("home.title")
    assert says("sign_in.do") in labels(screen)


def test_each_service_has_a_way_in_of_its_own(open_hosted: OpenScreen) -> None:
    screen = open_hosted("home", services=TWO_SERVICES)
    ways = [label for label in labels(screen) if label.startswith(says("sign_in.do"))]
    assert ways == [
        says("sign_in.do_with", service="Google"),
        says("sign_in.do_with", service=r"\*m\*"),
    ]


def test_a_sign_in_that_is_badly_set_up_says_so(open_hosted: OpenScreen) -> None:
    screen = open_hosted("home", services={"google": {"client_id": "x"}})
    screen.button(key="sign_in.do.google").click().run()
    assert not screen.exception
    assert [toast.value for toast in screen.toast] == [says("sign_in.not_set_up")]


def test_a_service_that_does_not_answer_is_not_gone_to(open_hosted: OpenScreen) -> None:
    screen = open_hosted("home", services={"google": ONE_SERVICE})
    screen.button(key="sign_in.do.google").click().run()
    assert [toast.value for toast in screen.toast] == [says("sign_in.unreachable")]


@pytest.mark.parametrize(
    "claims",
    [{"sub": ""}, {"iss": ""}, {"sub": None}, {"iss": ["a", "list"]}, {"iss": "https://"}],
)
def test_an_account_without_a_subject_or_an_issuer_opens_no_notebook(
    open_hosted: OpenScreen, claims: dict[str, object]
) -> None:
    screen = open_hosted("home", user={**ANNA, **claims}, held={"app.met": "browser"})
    assert not screen.exception
    assert screen.title[0].value == says("sign_in.nobody.title")
    screen.button(key="sign_in.nobody").click().run()
    assert screen.title[0].value == says("home.title")


@pytest.mark.parametrize(
    ("claims", "shown"),
    [
        ({"email": "a_b@post.test", "name": "Anna"}, "a_b@post.test"),
        ({"name": "![](http://x.test)"}, "![](http://x.test)"),
        ({}, says("sign_in.somebody")),
        ({"email": 7}, says("sign_in.somebody")),
    ],
)
def test_who_is_in_is_told_letter_by_letter(
    open_hosted: OpenScreen, claims: dict[str, object], shown: str
) -> None:
    screen = open_hosted("home", user={**ANNA, **claims})
    assert not screen.exception
    told = says("sign_in.who", name=plain(shown))
    assert told in [caption.value for caption in screen.sidebar.caption]


def test_the_owner_of_a_local_app_needs_no_account(open_screen: OpenScreen) -> None:
    screen = open_screen("home", user=NOBODY_IN, secrets={"auth": ONE_SERVICE})
    assert screen.title[0].value == says("home.title")
    assert says("sign_in.do") not in labels(screen)


def test_signing_out_asks_whose_device_it_is(open_hosted: OpenScreen) -> None:
    screen = open_hosted("home", user=ANNA)
    screen.button(key="sign_in.leave").click().run()
    assert [box.label for box in screen.checkbox] == [says("sign_in.leave.own_device")]
    assert says("sign_in.leave.do") in labels(screen)
    told = [each.value for each in screen.markdown]
    assert says("sign_in.leave.text_volatile") in told


@pytest.mark.parametrize("is_there", [True, False])
def test_signing_out_tells_that_a_notebook_without_an_account_stays(
    open_hosted: OpenScreen, is_there: bool
) -> None:
    state.admit(False)
    browser = notebooks.own(str(STRANGER["app.browser"]))
    if is_there:
        stamp = a_stamp()
        scenarios.add(browser, Scenario(id=uuid4(), created_at=stamp.now, title="Le blog"), stamp)
    screen = open_hosted("home", user=ANNA)
    screen.button(key="sign_in.leave").click().run()
    assert not screen.exception
    told = [caption.value for caption in screen.caption]
    assert (says("sign_in.leave.stays") in told) == is_there


def test_where_notebooks_last_signing_out_offers_no_copy(
    open_screen: OpenScreen, tmp_path: Path
) -> None:
    screen = open_screen(
        "home",
        admitted=False,
        opened=False,
        user=ANNA,
        secrets={"auth": ONE_SERVICE, "storage": {"url": str(tmp_path / "kept")}},
        held={**STRANGER, "app.met": ACCOUNT},
    )
    screen.button(key="sign_in.leave").click().run()
    assert not screen.exception
    told = [each.value for each in screen.markdown]
    assert says("sign_in.leave.text") in told
    assert says("sign_in.leave.text_volatile") not in told
