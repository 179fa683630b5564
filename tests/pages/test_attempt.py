"""What a button cannot do is said where the person looks, and breaks nothing."""

from core.model.preferences import Language
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen


def test_a_button_within_a_screen_says_at_once_what_could_not_be_stored(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    home = open_screen("home")
    own_notebook.write(lambda cursor: cursor.run("ALTER TABLE scenario DROP COLUMN worst"))
    home.button(key="home.start").click().run()
    assert not home.exception
    assert home.toast[0].value == text(Language.FRENCH, "notebook.error.unexpected")
