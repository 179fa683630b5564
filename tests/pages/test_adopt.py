"""Two notebooks meet after signing in: the person chooses, and nothing is lost."""

from uuid import uuid4

import pytest
from streamlit.testing.v1 import AppTest

from core.exchange.archive import restoring
from core.model.preferences import Language
from core.model.scenario import Scenario
from core.storage import kept_notebooks, scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from pages._parts import notebooks, state
from tests.pages.conftest import a_stamp


def script(part: str, language: str) -> None:
    from core.model.preferences import Language
    from core.storage import preferences
    from pages._parts import adopt_part, notebooks, toasts, visit
    from pages._parts.person import Person

    own = notebooks.engine().open("account-x")
    person = Person(
        screen="notebook",
        own=own,
        notebook=own,
        language=Language(language),
        preferences=preferences.get(own),
        today=visit.today(),
    )
    if part == "offer":
        adopt_part.offer(person)
    else:
        adopt_part.again(person)
    toasts.show()


def screen(
    part: str = "offer", *, asked: bool | None = False, language: Language = Language.FRENCH
) -> AppTest:
    shown = AppTest.from_function(
        script, kwargs={"part": part, "language": language}, default_timeout=30
    )
    shown.session_state["app.browser"] = "browser-x"
    if asked is not None:
        shown.session_state["app.asked"] = asked
    return shown.run()


@pytest.fixture(autouse=True)
def _hosted(_home: None) -> None:
    state.admit(False)


@pytest.fixture
def account() -> Notebook:
    return notebooks.engine().open("account-x")


@pytest.fixture
def browser() -> Notebook:
    return notebooks.engine().open("browser-x")


def write(notebook: Notebook, title: str) -> None:
    stamp = a_stamp()
    scenarios.add(notebook, Scenario(id=uuid4(), created_at=stamp.now, title=title), stamp)


def titles(notebook: Notebook) -> list[str]:
    return [each.title for each in scenarios.list_all(notebook)]


def labels(shown: AppTest) -> list[str]:
    assert not shown.exception
    return [button.label for button in shown.button]


def says(key: str) -> str:
    return text(Language.FRENCH, key)


def test_nothing_is_asked_where_the_browser_holds_nothing(account: Notebook) -> None:
    write(account, "Le blog")
    assert labels(screen()) == []


@pytest.mark.parametrize("asked", [True, None])
def test_nothing_is_asked_twice_nor_before_the_browser_has_told(
    browser: Notebook, asked: bool | None
) -> None:
    write(browser, "Le blog")
    assert labels(screen(asked=asked)) == []


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_account_is_offered_what_the_browser_holds(
    account: Notebook, browser: Notebook, language: Language
) -> None:
    write(browser, "Le blog")
    shown = screen(language=language)
    assert labels(shown) == [
        text(language, "adopt.bring.do"),
        text(language, "adopt.bring.leave"),
    ]
    assert plural(language, "adopt.scenarios", 1) in shown.markdown[0].value
    shown.button(key="adopt.take").click().run()
    assert [toast.value for toast in shown.toast] == [text(language, "adopt.done.bring")]
    assert titles(account) == titles(browser) == ["Le blog"]
    assert labels(shown) == []
    assert labels(screen()) == []


def test_a_new_notebook_can_be_begun_instead(account: Notebook, browser: Notebook) -> None:
    write(browser, "Le blog")
    shown = screen()
    shown.button(key="adopt.leave").click().run()
    assert labels(shown) == []
    assert titles(account) == []
    assert titles(browser) == ["Le blog"]


def test_the_account_can_keep_its_own(account: Notebook, browser: Notebook) -> None:
    write(account, "Au compte")
    write(browser, "Au navigateur")
    shown = screen()
    assert labels(shown) == [says("adopt.choose.account.do"), says("adopt.choose.browser.do")]
    shown.button(key="adopt.leave").click().run()
    assert labels(shown) == []
    assert (titles(account), titles(browser)) == (["Au compte"], ["Au navigateur"])


def test_what_the_account_held_is_kept_with_it(account: Notebook, browser: Notebook) -> None:
    write(account, "Au compte")
    write(browser, "Au navigateur")
    screen().button(key="adopt.take").click().run()
    assert titles(account) == titles(browser) == ["Au navigateur"]
    (kept,) = kept_notebooks.list_all(account)
    restoring.take_back(account, kept.id, a_stamp())
    assert titles(account) == ["Au compte"]


def test_what_was_declined_can_still_be_taken_later(account: Notebook, browser: Notebook) -> None:
    write(browser, "Le blog")
    shown = screen("again", asked=True)
    shown.button(key="adopt.take").click().run()
    assert titles(account) == ["Le blog"]
    assert labels(shown) == []
    assert [each.value for each in shown.markdown] == [says("adopt.again.none")]


def test_with_nothing_in_the_browser_it_says_so(account: Notebook) -> None:
    write(account, "Le blog")
    shown = screen("again", asked=True)
    assert labels(shown) == []
    assert [each.value for each in shown.markdown] == [says("adopt.again.none")]
