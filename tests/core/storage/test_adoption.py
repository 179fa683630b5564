"""Two notebooks of one person: the account goes on with one, and the other is never lost."""

import threading

import pytest

from core.exchange.archive import restoring
from core.model.preferences import Language
from core.storage import adoption, changes, kept_notebooks, preferences, scenarios
from core.storage.adoption import Choice
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.core.storage.making import scenario, stamp


@pytest.fixture
def account(engine: Engine) -> Notebook:
    return engine.open("account")


@pytest.fixture
def browser(engine: Engine) -> Notebook:
    return engine.open("browser")


def write(notebook: Notebook, title: str) -> None:
    scenarios.add(notebook, scenario(title=title), stamp())


def titles(notebook: Notebook) -> list[str]:
    return [each.title for each in scenarios.list_all(notebook)]


def test_a_browser_without_a_word_has_nothing_to_bring(
    account: Notebook, browser: Notebook
) -> None:
    assert adoption.choice(account, browser) is Choice.NOTHING
    preferences.revise(browser, stamp(), language=Language.ENGLISH)
    write(account, "Le blog")
    assert adoption.choice(account, browser) is Choice.NOTHING


def test_an_empty_account_may_take_what_the_browser_holds(
    account: Notebook, browser: Notebook
) -> None:
    preferences.revise(account, stamp(), language=Language.ENGLISH)
    write(browser, "Le blog")
    assert adoption.choice(account, browser) is Choice.BRING
    restoring.take_over(account, browser, stamp())
    assert titles(account) == titles(browser) == ["Le blog"]
    assert adoption.choice(account, browser) is Choice.NOTHING


def test_it_is_not_asked_again_whatever_is_written_in_the_account_since(
    account: Notebook, browser: Notebook
) -> None:
    write(browser, "Le blog")
    restoring.take_over(account, browser, stamp())
    write(account, "Le site")
    changes.undo(account, changes.list_recent(account, 1)[0].step, stamp())
    preferences.revise(browser, stamp(), language=Language.ENGLISH)
    assert adoption.choice(account, browser) is Choice.NOTHING
    write(browser, "La suite")
    assert adoption.choice(account, browser) is Choice.CHOOSE


def test_where_both_hold_something_there_is_a_choice(account: Notebook, browser: Notebook) -> None:
    write(account, "Au compte")
    write(browser, "Au navigateur")
    assert adoption.choice(account, browser) is Choice.CHOOSE


def test_what_another_window_saves_meanwhile_is_somewhere_afterwards(
    account: Notebook, browser: Notebook
) -> None:
    changes.add_all(account, [scenario(title=f"Avant {number}") for number in range(300)], stamp())
    write(browser, "Au navigateur")
    saved: list[str] = []
    is_over = threading.Event()

    def go_on_writing() -> None:
        while not is_over.wait(0.01):
            title = f"Pendant {len(saved)}"
            write(account, title)
            saved.append(title)

    writer = threading.Thread(target=go_on_writing)
    writer.start()
    try:
        restoring.take_over(account, browser, stamp())
    finally:
        is_over.set()
        writer.join()
    found = titles(account)
    assert "Au navigateur" in found
    (kept,) = kept_notebooks.list_all(account)
    restoring.take_back(account, kept.id, stamp())
    found += titles(account)
    assert len(saved) > 0
    assert sorted(saved) == sorted(title for title in found if title.startswith("Pendant"))


def test_a_notebook_is_told_by_what_is_in_it(account: Notebook) -> None:
    blank = adoption.contents(account)
    assert (blank.scenarios, blank.providers, blank.changed_at) == (0, 0, None)
    write(account, "Le blog")
    found = adoption.contents(account)
    assert (found.scenarios, found.providers) == (1, 0)
    assert found.changed_at == changes.list_recent(account, 1)[0].changed_at
