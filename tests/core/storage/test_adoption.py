"""Two notebooks of one person: the account goes on with one, and the other is never lost."""

import pytest

from core.model.preferences import Language
from core.storage import adoption, changes, preferences, scenarios
from core.storage.adoption import Choice, NoDrawer
from core.storage.engine import Engine
from core.storage.failures import NotebookDamaged
from core.storage.notebook import Notebook
from tests.core.storage.making import scenario, stamp


@pytest.fixture
def account(engine: Engine) -> Notebook:
    return engine.open("account")


@pytest.fixture
def browser(engine: Engine) -> Notebook:
    return engine.open("browser")


@pytest.fixture
def drawers(engine: Engine) -> list[Notebook]:
    return [engine.open(f"account-aside-{number}") for number in (1, 2, 3)]


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
    account: Notebook, browser: Notebook, drawers: list[Notebook]
) -> None:
    preferences.revise(account, stamp(), language=Language.ENGLISH)
    write(browser, "Le blog")
    assert adoption.choice(account, browser) is Choice.BRING
    adoption.take(account, browser, drawers)
    assert titles(account) == titles(browser) == ["Le blog"]
    assert adoption.choice(account, browser) is Choice.NOTHING


def test_it_is_not_asked_again_whatever_is_written_in_the_account_since(
    account: Notebook, browser: Notebook, drawers: list[Notebook]
) -> None:
    write(browser, "Le blog")
    adoption.take(account, browser, drawers)
    write(account, "Le site")
    changes.undo(account, changes.list_recent(account, 1)[0].step, stamp())
    preferences.revise(browser, stamp(), language=Language.ENGLISH)
    assert adoption.choice(account, browser) is Choice.NOTHING
    write(browser, "La suite")
    assert adoption.choice(account, browser) is Choice.CHOOSE


def test_where_both_hold_something_the_other_one_is_put_aside(
    account: Notebook, browser: Notebook, drawers: list[Notebook]
) -> None:
    write(account, "Au compte")
    write(browser, "Au navigateur")
    assert adoption.choice(account, browser) is Choice.CHOOSE
    adoption.take(account, browser, drawers)
    assert titles(account) == titles(browser) == ["Au navigateur"]
    assert [titles(each) for each in adoption.in_use(account, drawers)] == [["Au compte"]]


def test_what_was_put_aside_can_be_taken_back_and_forth_for_ever(
    account: Notebook, browser: Notebook, drawers: list[Notebook]
) -> None:
    write(account, "Au compte")
    write(browser, "Au navigateur")
    adoption.take(account, browser, drawers)
    for held, aside in [("Au compte", "Au navigateur"), ("Au navigateur", "Au compte")] * 2:
        adoption.take(account, adoption.in_use(account, drawers)[0], drawers)
        assert titles(account) == [held]
        assert [titles(each) for each in adoption.in_use(account, drawers)] == [[aside]]


def test_nothing_is_overwritten_where_too_much_was_put_aside(
    account: Notebook, browser: Notebook, drawers: list[Notebook]
) -> None:
    write(account, "Un")
    for title in ("Deux", "Trois"):
        write(browser, title)
        adoption.take(account, browser, drawers)
        write(account, f"{title}, suite")
    write(browser, "Quatre")
    before = titles(account)
    with pytest.raises(NoDrawer):
        adoption.take(account, browser, drawers)
    assert titles(account) == before
    aside = adoption.in_use(account, drawers)
    assert len(aside) == 2
    adoption.take(account, aside[0], drawers)
    assert len(adoption.in_use(account, drawers)) == 2


def test_cut_short_before_the_account_is_replaced_nothing_is_lost(
    account: Notebook, browser: Notebook, drawers: list[Notebook], engine: Engine
) -> None:
    write(account, "Au compte")
    write(browser, "Au navigateur")
    broken = engine.open("broken")
    broken.close()
    broken.files.database.write_bytes(b"not a database")
    with pytest.raises(NotebookDamaged):
        adoption.take(account, broken, drawers)
    assert titles(account) == ["Au compte"]
    assert titles(browser) == ["Au navigateur"]


def test_a_notebook_is_told_by_what_is_in_it(account: Notebook) -> None:
    blank = adoption.contents(account)
    assert (blank.scenarios, blank.providers, blank.changed_at) == (0, 0, None)
    write(account, "Le blog")
    found = adoption.contents(account)
    assert (found.scenarios, found.providers) == (1, 0)
    assert found.changed_at == changes.list_recent(account, 1)[0].changed_at
