"""The backup on its screen: taken, looked at, brought back, put aside, and the word on Home."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from streamlit.testing.v1 import AppTest

from core.exchange.archive import restoring
from core.model.preferences import Language
from core.model.scenario import Scenario
from core.storage import changes, preferences, scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now
SCENARIO = Scenario(id=UUID(int=1), created_at=NOW, title="Le blog")
FR = Language.FRENCH


def said(screen: AppTest) -> str:
    return "\n".join(block.value for block in [*screen.markdown, *screen.subheader, *screen.error])


def upload(screen: AppTest, data: bytes, name: str = "carnet.zip") -> AppTest:
    screen.file_uploader[0].upload(name, data, "application/octet-stream")
    return screen.run()


def test_a_backup_is_looked_at_before_it_takes_the_place_and_can_be_taken_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("notebook", SCENARIO, unfolded="notebook.backup")
    data = restoring.backup(own_notebook, NOW)
    scenarios.add(own_notebook, Scenario(id=uuid4(), created_at=NOW, title="Après"), a_stamp())
    screen = upload(screen, data)
    assert not screen.exception
    assert text(FR, "backup.preview.kept") in [each.value for each in screen.caption]
    assert len(scenarios.list_all(own_notebook)) == 2
    screen.button(key="backup.restore.do").click().run()
    assert [one.title for one in scenarios.list_all(own_notebook)] == ["Le blog"]
    assert text(FR, "backup.kept.title") in said(screen)
    back = next(one for one in screen.button if str(one.key).startswith("backup.kept.do."))
    back.click().run()
    assert [one.title for one in scenarios.list_all(own_notebook)] == ["Le blog", "Après"]
    assert not screen.exception


@pytest.mark.parametrize("name", ["carnet.zip", "photo.jpg"])
@pytest.mark.parametrize("language", list(Language))
def test_another_file_is_refused_beside_the_field_and_changes_nothing(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language, name: str
) -> None:
    screen = open_screen("notebook", SCENARIO, unfolded="notebook.backup", language=language)
    before = own_notebook.revision()
    screen = upload(screen, b"PK but no archive", name)
    assert [each.value for each in screen.error] == [text(language, "archive.error.damaged")]
    assert own_notebook.revision() == before


def _home(open_screen: OpenScreen, notebook: Notebook, days_ago: int) -> AppTest:
    began = a_stamp()
    began = type(began)(now=began.now - timedelta(days=days_ago), step=began.step)
    changes.add_all(notebook, [SCENARIO], began)
    return open_screen("home")


def test_home_reminds_of_a_backup_after_two_weeks_until_one_is_made(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    home = _home(open_screen, own_notebook, days_ago=20)
    assert text(FR, "backup.reminder.never") in said(home)
    preferences.revise(own_notebook, a_stamp(), backed_up_on=NOW.date())
    assert text(FR, "backup.reminder.never") not in said(home.run())


def test_home_leaves_a_new_notebook_in_peace(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    home = _home(open_screen, own_notebook, days_ago=3)
    assert text(FR, "backup.reminder.never") not in said(home)


def test_an_old_backup_is_named_by_its_day(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    home = _home(open_screen, own_notebook, days_ago=50)
    preferences.revise(own_notebook, a_stamp(), backed_up_on=NOW.date() - timedelta(days=40))
    assert "Votre dernière sauvegarde" not in said(home.run())
    scenarios.revise(own_notebook, SCENARIO.id, a_stamp(), worst="nouveau")
    assert "Votre dernière sauvegarde" in said(home.run())
