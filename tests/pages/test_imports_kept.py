"""What files brought, once it is kept: behind its months, in the search, in the timeline."""

from decimal import Decimal

from core.storage import (
    changes,
    import_batches,
    imported_lines,
    provider_months,
)
from core.storage.notebook import Notebook
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.importing import (
    FILES,
    HANTA,
    JULY,
    bring_in,
    counted,
    give,
    months,
    said,
    shown,
)


def test_the_rows_behind_a_month_are_shown_with_their_file(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    bring_in(give(open_screen("costs", HANTA, view="files"), "table.tsv"))
    screen = open_screen(
        "costs", provider=HANTA.id, opened=False, unfolded=f"costs.files.{HANTA.id}"
    )
    told = shown(screen)
    assert said("costs.files.whence", file="table.tsv", row="3") in told
    assert "catalogue" in told
    assert "six pages" not in told
    month = screen.selectbox(key=f"costs.files.month.{HANTA.id}")
    month.set_value("2026-07-01").run()
    assert "six pages" in shown(screen)
    assert counted("costs.remove.files", 6) in shown(screen)


def test_words_of_a_row_are_found_and_lead_to_its_month(open_screen: OpenScreen) -> None:
    bring_in(give(open_screen("costs", HANTA, view="files"), "table.tsv"))
    found = open_screen("search", opened=False, find="six pages")
    assert not found.exception
    assert "six" in shown(found)
    imports = open_screen("search", opened=False, find="table.tsv")
    assert "table" in shown(imports)


def test_an_import_is_one_line_of_the_timeline_and_undone_from_there(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    bring_in(give(open_screen("costs", HANTA, view="files"), "table.tsv"))
    provider_months.save(own_notebook, HANTA.id, JULY, a_stamp(), units_accepted=Decimal(3))
    (batch,) = import_batches.list_all(own_notebook)
    screen = open_screen("notebook", opened=False)
    assert "table.tsv, 6 lignes" in shown(screen)
    step = import_batches.step_of(own_notebook, batch.id)
    screen.button(key=f"undo.{step}").click().run()
    assert months(own_notebook, HANTA)[JULY].amount is None
    assert months(own_notebook, HANTA)[JULY].units_accepted == Decimal(3)


def test_an_import_that_is_no_longer_new_when_the_button_is_pressed_says_so(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = give(open_screen("costs", HANTA, view="files"), "table.tsv")
    other = give(open_screen("costs", view="files", opened=False), "table.tsv")
    bring_in(other)
    revision = own_notebook.revision()
    screen.button(key="import.do").click().run()
    assert [toast.value for toast in screen.toast] == [said("import.error.nothing_new")]
    assert own_notebook.revision() == revision
    assert len(imported_lines.list_all(own_notebook)) == 6


def test_lines_told_by_other_words_are_said_to_look_alike(open_screen: OpenScreen) -> None:
    screen = bring_in(give(open_screen("costs", HANTA, view="files"), "toggl.csv"))
    assert list(screen.warning) == []
    renamed = (FILES / "toggl.csv").read_text("utf-8").replace("Relecture", "Vérification")
    again = give(
        open_screen("costs", view="files", opened=False), "toggl.csv", renamed.encode("utf-8")
    )
    assert [one.value for one in again.warning] == [counted("import.alike", 1)]


def test_earlier_imports_are_listed_each_with_its_way_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    bring_in(give(open_screen("costs", HANTA, view="files"), "table.tsv"))
    (batch,) = import_batches.list_all(own_notebook)
    screen = open_screen("costs", view="files", opened=False, unfolded="import.earlier")
    screen.button(key=f"import.undo.{batch.id}").click().run()
    assert import_batches.list_all(own_notebook) == []
    assert changes.can_undo(own_notebook, changes.list_recent(own_notebook, 1)[0].step)
