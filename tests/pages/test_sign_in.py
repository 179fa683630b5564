"""The door of a hosted app with accounts, and who is in."""

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language
from core.texts.catalogue import text
from core.texts.plain import plain
from tests.pages.conftest import OpenScreen

ANNA = {"is_logged_in": True, "iss": "https://id.example.org", "sub": "7"}
NOBODY_IN = {"is_logged_in": False}
ONE_SERVICE = {"server_metadata_url": "http://localhost:9/metadata"}
TWO_SERVICES = {"google": dict(ONE_SERVICE), "*m*": dict(ONE_SERVICE), "cookie_secret": "x"}


def labels(screen: AppTest) -> list[str]:
    return [button.label for button in screen.button]


def says(key: str, **values: object) -> str:
    return text(Language.FRENCH, key, **values)


def test_without_accounts_a_stranger_is_refused_as_before(open_screen: OpenScreen) -> None:
    screen = open_screen("home", admitted=False)
    assert screen.title[0].value == says("refused.title")
    assert labels(screen) == []


@pytest.mark.parametrize("name", ["home", "costs", "notebook"])
def test_with_accounts_a_stranger_is_shown_the_door_and_nothing_else(
    open_screen: OpenScreen, name: str
) -> None:
    screen = open_screen(name, admitted=False, user=NOBODY_IN, secrets={"auth": ONE_SERVICE})
    assert not screen.exception
    assert screen.title[0].value == says("sign_in.door.title")
    assert labels(screen) == [says("sign_in.do")]
    assert len(screen.sidebar) == 0


def test_each_service_has_a_way_in_of_its_own(open_screen: OpenScreen) -> None:
    screen = open_screen("home", admitted=False, user=NOBODY_IN, secrets={"auth": TWO_SERVICES})
    assert labels(screen) == [
        says("sign_in.do_with", service="Google"),
        says("sign_in.do_with", service=r"\*m\*"),
    ]


def test_a_sign_in_that_is_badly_set_up_says_so(open_screen: OpenScreen) -> None:
    screen = open_screen(
        "home", admitted=False, user=NOBODY_IN, secrets={"auth": {"google": {"client_id": "x"}}}
    )
    screen.button(key="sign_in.do.google").click().run()
    assert not screen.exception
    assert [toast.value for toast in screen.toast] == [says("sign_in.not_set_up")]


def test_a_service_that_does_not_answer_is_not_gone_to(open_screen: OpenScreen) -> None:
    screen = open_screen(
        "home", admitted=False, user=NOBODY_IN, secrets={"auth": {"google": {**ONE_SERVICE}}}
    )
    screen.button(key="sign_in.do.google").click().run()
    assert [toast.value for toast in screen.toast] == [says("sign_in.unreachable")]


@pytest.mark.parametrize(
    "claims",
    [{"sub": ""}, {"iss": ""}, {"sub": None}, {"iss": ["a", "list"]}, {"iss": "https://"}],
)
def test_an_account_without_a_subject_or_an_issuer_opens_no_notebook(
    open_screen: OpenScreen, claims: dict[str, object]
) -> None:
    screen = open_screen("home", admitted=False, user={**ANNA, **claims})
    assert not screen.exception
    assert screen.title[0].value == says("sign_in.nobody.title")
    screen.button(key="sign_in.nobody").click().run()
    assert screen.title[0].value == says("sign_in.door.title")


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
    open_screen: OpenScreen, claims: dict[str, object], shown: str
) -> None:
    screen = open_screen("home", admitted=False, user={**ANNA, **claims})
    assert not screen.exception
    told = says("sign_in.who", name=plain(shown))
    assert told in [caption.value for caption in screen.sidebar.caption]


def test_the_owner_of_a_local_app_needs_no_account(open_screen: OpenScreen) -> None:
    screen = open_screen("home", user=NOBODY_IN, secrets={"auth": ONE_SERVICE})
    assert screen.title[0].value == says("home.title")
    assert says("sign_in.do") not in labels(screen)


def test_signing_out_asks_whose_device_it_is_and_closes_the_notebook(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("home", admitted=False, user=ANNA, secrets={"auth": ONE_SERVICE})
    screen.button(key="sign_in.leave").click().run()
    assert [box.label for box in screen.checkbox] == [says("sign_in.leave.own_device")]
    screen.checkbox(key="sign_in.leave.own_device").check()
    screen.button(key="sign_in.leave.do").click().run()
    assert not screen.exception
    assert screen.title[0].value == says("sign_in.door.title")
