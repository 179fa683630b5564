"""Home says where one is on the path and what to do now."""

from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from core.model.candidate import Candidate
from core.model.prediction import Prediction
from core.model.preferences import Language
from core.model.provider import Provider, ProviderMonth
from core.model.scenario import Decision, Scenario
from core.samples.story import example
from core.storage import scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now
FRENCH = Language.FRENCH


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_notebook_offers_a_start_and_an_example(
    open_screen: OpenScreen, language: Language
) -> None:
    home = open_screen("home", language=language)
    assert not home.exception
    assert home.title[0].value == text(language, "home.title")
    labels = [button.label for button in home.button]
    assert labels[1:3] == [text(language, "home.start.do"), text(language, "home.example.do")]


def test_starting_creates_an_exercise_and_opens_it(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    home = open_screen("home")
    home.button(key="home.start").click().run()
    (scenario,) = scenarios.list_all(own_notebook)
    assert home.query_params["scenario"] == str(scenario.id)
    assert not home.exception


def test_after_a_decision_the_first_task_is_next(open_screen: OpenScreen) -> None:
    decided = Scenario(
        id=uuid4(),
        created_at=NOW,
        title="Le blog",
        decision=Decision.GO,
        decided_on=date(2026, 3, 1),
    )
    home = open_screen("home", decided)
    assert home.button(key="home.next.do").label == text(
        Language.FRENCH, "next.first_task.start.do"
    )


def test_newest_figures_and_the_last_act_are_shown(open_screen: OpenScreen) -> None:
    provider = Provider(id=UUID(int=5), created_at=NOW, name="A*b*", unit="fiches")
    months = [
        ProviderMonth(
            id=UUID(int=10 + number),
            created_at=NOW,
            provider_id=provider.id,
            month=date(2026, number, 1),
            amount=Decimal(100 * number),
            units_accepted=Decimal(number),
        )
        for number in (1, 2)
    ]
    candidate = Candidate(id=uuid4(), created_at=NOW, what="Images")
    home = open_screen("home", provider, *months, candidate)
    shown = " ".join(block.value for block in home.markdown)
    assert "février 2026" in shown
    assert "janvier 2026" not in shown
    assert r"A\*b\*" in shown
    assert "fiches" in shown
    assert not home.exception


def test_a_visitor_who_is_not_plainly_local_is_not_shown_the_owners_notebook(
    open_screen: OpenScreen,
) -> None:
    secret = Scenario(id=uuid4(), created_at=NOW, title="Mon secret")
    home = open_screen("home", secret, admitted=False)
    assert home.title[0].value == text(Language.FRENCH, "arriving.title")
    assert "Mon secret" not in str(home)
    assert not home.sidebar.children


def test_the_language_chosen_takes_effect_at_once_and_is_remembered(
    open_screen: OpenScreen,
) -> None:
    home = open_screen("home")
    home.button(key="app.language.en").click().run()
    assert home.title[0].value == text(Language.ENGLISH, "home.title")
    again = open_screen("home", language=None)
    assert again.sidebar.caption[0].value == text(Language.ENGLISH, "stage.see")


def test_what_is_due_is_the_next_action_and_leads_to_its_place(open_screen: OpenScreen) -> None:
    asked = Prediction(
        id=uuid4(), created_at=NOW, what="Il *oublie* la lettre.", check_on=date(2026, 1, 5)
    )
    home = open_screen("home", asked)
    assert not home.exception
    assert home.header[0].value == text(FRENCH, "next.title")
    assert text(FRENCH, "home.due.title") not in [one.value for one in home.header]
    shown = "\n".join(block.value for block in home.markdown)
    said = "«\u00a0Il \\*oublie\\* la lettre\u00a0»"
    assert f"**Une prédiction attend votre réponse**\u00a0: {said}, depuis" in shown
    button = home.button(key="home.next.do")
    assert button.label == text(FRENCH, "now.do.prediction")
    button.click().run()
    assert not home.exception
    assert home.title[0].value == text(FRENCH, "review.title")
    assert home.query_params["prediction"] == str(asked.id)


def test_what_else_is_due_is_listed_and_a_long_list_is_counted(open_screen: OpenScreen) -> None:
    asked = [
        Prediction(id=uuid4(), created_at=NOW, what=f"p{number}", check_on=date(2026, 1, 5))
        for number in range(9)
    ]
    home = open_screen("home", *asked)
    buttons = [one for one in home.button if (one.key or "").startswith("home.due.prediction.")]
    assert len(buttons) == 6
    assert plural(FRENCH, "home.due.more", 2) in [one.value for one in home.caption]
    buttons[0].click().run()
    assert home.title[0].value == text(FRENCH, "review.title")


@pytest.mark.parametrize("language", list(Language))
def test_the_whole_path_unfolds(open_screen: OpenScreen, language: Language) -> None:
    home = open_screen("home", *example(language, NOW), language=language, unfolded="home.path")
    assert not home.exception
    labels = [one.label for one in home.expander]
    assert plural(language, "home.path.all", 11, total=11) in labels
