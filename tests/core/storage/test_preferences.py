from decimal import Decimal

from core.model.preferences import Language
from core.storage import changes, preferences
from core.storage.notebook import Notebook
from tests.core.storage import making


def test_a_new_notebook_has_the_default_preferences(notebook: Notebook) -> None:
    found = preferences.get(notebook)
    assert (found.language, found.home_currency) == (None, "EUR")
    assert notebook.revision() == 0


def test_preferences_are_kept(notebook: Notebook) -> None:
    saved = preferences.revise(notebook, making.stamp(), language=Language.ENGLISH)
    assert preferences.get(notebook) == saved
    assert saved.language is Language.ENGLISH


def test_each_preference_can_be_taken_back_by_itself(notebook: Notebook) -> None:
    first, second = making.stamp(), making.stamp()
    preferences.revise(notebook, first, language=Language.ENGLISH)
    preferences.revise(notebook, second, home_currency="CHF")
    changes.undo(notebook, first.step, making.stamp())
    found = preferences.get(notebook)
    assert (found.language, found.home_currency) == (None, "CHF")


def test_a_new_home_currency_empties_the_value_of_an_hour(notebook: Notebook) -> None:
    preferences.revise(notebook, making.stamp(), home_currency="CHF", hour_value=Decimal(30))
    step = making.stamp()
    preferences.revise(notebook, step, home_currency="JPY")
    assert preferences.get(notebook).hour_value is None
    changes.undo(notebook, step.step, making.stamp())
    kept = preferences.get(notebook)
    assert (kept.home_currency, kept.hour_value) == ("CHF", Decimal(30))
