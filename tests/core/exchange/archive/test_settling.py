"""A server that lost its disk, and a browser that kept a copy: which of the two goes on."""

from core.exchange.archive import restoring
from core.exchange.archive.packing import packed
from core.exchange.archive.parts import Archive
from core.exchange.archive.restoring import Settled
from core.model.preferences import Language
from core.storage import contents, kept_notebooks, preferences, scenarios
from core.storage.engine import Engine
from core.storage.kept_notebooks import MOST_KEPT, Reason
from core.storage.notebook import Notebook
from tests.core.exchange.archive.conftest import MADE_AT
from tests.core.storage.making import scenario, stamp


def write(notebook: Notebook, *titles: str) -> None:
    for title in titles:
        scenarios.add(notebook, scenario(title=title), stamp())


def titles(notebook: Notebook) -> list[str]:
    return [one.title for one in scenarios.list_all(notebook)]


def snapshot(notebook: Notebook) -> Archive:
    return restoring.checked(packed(contents.read(notebook), MADE_AT))


def reasons(notebook: Notebook) -> list[Reason]:
    return [one.reason for one in kept_notebooks.list_all(notebook)]


def test_a_server_that_lost_everything_gets_it_back(notebook: Notebook, blank: Notebook) -> None:
    assert restoring.settle(blank, snapshot(notebook), stamp()) is Settled.RESTORED
    assert packed(contents.read(blank), MADE_AT) == packed(contents.read(notebook), MADE_AT)
    assert reasons(blank) == []


def test_choices_made_before_it_came_back_do_not_stand_in_its_way(
    notebook: Notebook, blank: Notebook
) -> None:
    held = titles(notebook)
    preferences.revise(blank, stamp(), language=Language.ENGLISH)
    assert restoring.settle(blank, snapshot(notebook), stamp()) is Settled.REPLACED
    assert titles(blank) == held
    assert reasons(blank) == [Reason.REPLACED]


def test_a_server_that_is_ahead_of_the_browser_stays_as_it_is(blank: Notebook) -> None:
    write(blank, "un")
    old = snapshot(blank)
    write(blank, "deux")
    assert restoring.settle(blank, old, stamp()) is Settled.KNOWN
    assert titles(blank) == ["un", "deux"]
    assert reasons(blank) == []


def test_a_server_that_went_back_in_time_is_brought_forward(
    blank: Notebook, engine: Engine
) -> None:
    write(blank, "un")
    older = engine.open("older")
    restoring.settle(older, snapshot(blank), stamp())
    write(blank, "deux")
    assert restoring.settle(older, snapshot(blank), stamp()) is Settled.RESTORED
    assert titles(older) == ["un", "deux"]
    assert reasons(older) == []


def test_of_two_that_grew_apart_the_newer_goes_on_and_the_other_is_kept(
    blank: Notebook, engine: Engine
) -> None:
    server = engine.open("server")
    write(server, "ailleurs")
    write(blank, "un", "deux")
    assert restoring.settle(server, snapshot(blank), stamp()) is Settled.REPLACED
    assert titles(server) == ["un", "deux"]
    (kept,) = kept_notebooks.list_all(server)
    restoring.take_back(server, kept.id, stamp())
    assert titles(server) == ["ailleurs"]
    assert len(kept_notebooks.list_all(server)) == 2


def test_an_older_snapshot_never_overwrites_a_newer_notebook(
    blank: Notebook, notebook: Notebook
) -> None:
    before = titles(notebook)
    write(blank, "une fois")
    assert restoring.settle(notebook, snapshot(blank), stamp()) is Settled.BESIDE
    assert titles(notebook) == before
    (kept,) = kept_notebooks.list_all(notebook)
    assert (kept.reason, kept.records) == (Reason.OLDER, 1)
    restoring.take_back(notebook, kept.id, stamp())
    assert titles(notebook) == ["une fois"]


def test_only_the_newest_of_what_is_kept_stays(blank: Notebook) -> None:
    write(blank, "un")
    for number in range(MOST_KEPT + 2):
        restoring.restore(blank, snapshot(blank), Reason.RESTORED, stamp())
        write(blank, f"suite {number}")
    assert len(kept_notebooks.list_all(blank)) == MOST_KEPT


def test_going_over_to_another_notebook_keeps_what_was_held(
    blank: Notebook, notebook: Notebook
) -> None:
    held = titles(notebook)
    write(blank, "à moi")
    restoring.join(notebook, blank, stamp())
    assert titles(notebook) == held
    assert reasons(notebook) == [Reason.JOINED]
    restoring.take_over(blank, notebook, stamp())
    assert titles(blank) == held
    assert reasons(blank) == [Reason.JOINED]


def test_a_browser_says_which_step_it_knows(notebook: Notebook) -> None:
    tip = contents.read(notebook).tip
    assert restoring.knows(notebook, tip)
    assert not restoring.knows(notebook, "00000000-0000-0000-0000-00000000ffff")
    assert not restoring.knows(notebook, "' OR 1=1 --")
